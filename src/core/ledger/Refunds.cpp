// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/Refunds.h"

#include "core/ledger/RefundSteps.h"
#include "core/plan/Plan.h"

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

RefundState stateOf(const RefundSteps &steps, bool isOwed)
{
    if (steps.paidOut)
        return isOwed ? RefundState::PaidOut : RefundState::Recover;
    if (steps.approved)
        return isOwed ? RefundState::Approved : RefundState::Blocked;
    return RefundState::Due;
}

/// What of a refund went out without being owed.
Money excessOf(const Refund &refund, Money fee)
{
    if (refund.state == RefundState::Recover)
        return refund.amount;
    return refund.state == RefundState::PaidOut ? std::max(Money{}, refund.amount - fee) : Money{};
}

bool standsBefore(const Refund &refund, const QString &student)
{
    return numberBefore(refund.student, student);
}

QString whyNotApproved(const Refund *refund, bool isOver)
{
    if (!refund)
        return isOver ? u"not-due"_s : u"not-over"_s;
    if (refund->paidOut)
        return u"already-paid"_s;
    return refund->approved ? u"already-approved"_s : QString();
}

QString whyNotPaidOut(const Refund *refund, bool isOver)
{
    if (refund && refund->paidOut)
        return u"already-paid"_s;
    if (!refund || !refund->approved)
        return u"not-approved"_s;
    if (refund->state == RefundState::Blocked)
        return u"blocked"_s;
    return isOver ? QString() : u"not-over"_s; // make-up days were added: the student may still come
}

} // namespace

QString refundStateCode(RefundState state)
{
    switch (state) {
    case RefundState::Due:
        return u"due"_s;
    case RefundState::Approved:
        return u"approved"_s;
    case RefundState::Blocked:
        return u"blocked"_s;
    case RefundState::PaidOut:
        return u"paid"_s;
    case RefundState::Recover:
        return u"recover"_s;
    }
    return {};
}

bool RefundSteps::take(const RefundStep &step)
{
    switch (step.kind) {
    case RefundStep::Kind::Approved:
        if (approved || step.amount <= Money{})
            return false;
        approved = step;
        return true;
    case RefundStep::Kind::PaidOut:
        if (!approved || paidOut)
            return false;
        paidOut = step;
        return true;
    case RefundStep::Kind::TakenBack:
        if (!approved)
            return false;
        (paidOut ? paidOut : approved).reset();
        return true;
    }
    return false;
}

bool isRefundOwed(bool isPaid, bool isPhotographed, Money fee)
{
    return isPaid && !isPhotographed && fee > Money{};
}

bool isUnderWay(RefundState state)
{
    return state == RefundState::Due || state == RefundState::Approved || state == RefundState::PaidOut;
}

std::optional<Refund> refundOf(const QString &student, const RefundSteps &steps, bool isOwed, Money fee,
                               bool isOver)
{
    if (!steps.approved && !(isOwed && isOver))
        return std::nullopt;
    Refund refund;
    refund.student = student;
    refund.amount = steps.approved ? steps.approved->amount : fee;
    refund.state = stateOf(steps, isOwed);
    refund.toRecover = excessOf(refund, fee);
    refund.approved = steps.approved;
    refund.paidOut = steps.paidOut;
    return refund;
}

const Refund *RefundStanding::of(const QString &student) const
{
    const auto found = std::lower_bound(refunds.cbegin(), refunds.cend(), student, standsBefore);
    return found != refunds.cend() && found->student == student ? &*found : nullptr;
}

int RefundStanding::count(RefundState state) const
{
    return int(std::ranges::count(refunds, state, &Refund::state));
}

Money RefundStanding::sum(RefundState state) const
{
    Money sum;
    for (const Refund &refund : refunds) {
        if (refund.state == state)
            sum += refund.amount;
    }
    return sum;
}

int RefundStanding::countToRecover() const
{
    return int(
        std::ranges::count_if(refunds, [](const Refund &refund) { return refund.toRecover > Money{}; }));
}

Money RefundStanding::sumToRecover() const
{
    Money sum;
    for (const Refund &refund : refunds)
        sum += refund.toRecover;
    return sum;
}

RefundStanding judgeRefunds(const QSet<QString> &paid, const QSet<QString> &photographed,
                            const QList<RefundStep> &steps, Money fee, bool isOver)
{
    RefundStanding standing;
    QHash<QString, RefundSteps> taken;
    for (const RefundStep &step : steps) {
        if (!taken[step.student].take(step))
            standing.ignored.append(step);
    }
    QSet<QString> students(taken.keyBegin(), taken.keyEnd());
    if (isOver)
        students += paid;
    for (const QString &student : std::as_const(students)) {
        const bool isOwed = isRefundOwed(paid.contains(student), photographed.contains(student), fee);
        if (const auto refund = refundOf(student, taken.value(student), isOwed, fee, isOver))
            standing.refunds.append(*refund);
    }
    std::ranges::sort(standing.refunds, numberBefore, &Refund::student);
    return standing;
}

QString whyNot(RefundStep::Kind step, const QString &student, const RefundStanding &standing, bool isOver)
{
    const Refund *refund = standing.of(student);
    switch (step) {
    case RefundStep::Kind::Approved:
        return whyNotApproved(refund, isOver);
    case RefundStep::Kind::PaidOut:
        return whyNotPaidOut(refund, isOver);
    case RefundStep::Kind::TakenBack:
        return refund && refund->approved ? QString() : u"nothing-to-take-back"_s;
    }
    return {};
}

} // namespace liuying
