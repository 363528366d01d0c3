// SPDX-License-Identifier: Apache-2.0
// What a person may do about refunds: all of the students named, or none.
#include "flows/CampaignTime.h"
#include "flows/ledger/LedgerDesk.h"
#include "flows/ledger/LedgerWords.h"
#include "flows/ledger/Reason.h"

#include <QCoreApplication>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> paidStudents(const LedgerInput &input)
{
    const auto paid = judgePayments(input).paid;
    return {paid.keyBegin(), paid.keyEnd()};
}

} // namespace

/// The students, each once, where every one of them may take this step; else says who may not and why.
Result<QStringList> LedgerDesk::mayStep(RefundStep::Kind step, const QStringList &students,
                                        const LedgerInput &input) const
{
    QStringList each = students;
    each.removeDuplicates();
    if (each.isEmpty())
        return failure(ErrorCode::BadInput, QCoreApplication::translate("Flows", "没有要退费的学生。"),
                       u"nobody named"_s);
    const auto over = isOver();
    if (!over)
        return failureOf(over);
    const RefundStanding standing =
        judgeRefunds(paidStudents(input), input.photographed, input.refundSteps, input.fee, *over);
    QHash<QString, QString> names;
    for (const Student &student : input.roster)
        names.insert(student.number, student.name);
    for (const QString &number : std::as_const(each)) {
        if (!names.contains(number) && standing.of(number) == nullptr)
            return failure(ErrorCode::BadInput,
                           QCoreApplication::translate("Flows", "毕业生名单里没有学号%1。").arg(number),
                           u"unknown student"_s);
        QString reason = whyNot(step, number, standing, *over);
        if (reason == u"not-over" && input.photographed.contains(number))
            reason = u"not-due"_s; // was there already: waiting for the end will not help
        if (!reason.isEmpty())
            return failure(ErrorCode::BadInput, refundRefusalWords(reason, names.value(number), number),
                           reason);
    }
    return each;
}

Result<void> LedgerDesk::recordStep(RefundStep::Kind step, const QStringList &students, const QString &by,
                                    const StepFact &fact)
{
    const auto done = record(by, [&]() -> Result<std::optional<Fact>> {
        const auto input = m_stores.ledgerInput();
        if (!input)
            return failureOf(input);
        const auto each = mayStep(step, students, *input);
        if (!each)
            return failureOf(each);
        return fact(*each, input->fee);
    });
    return done ? Result<void>() : failureOf(done);
}

Result<void> LedgerDesk::approveRefunds(const QStringList &students, const QString &why, const QString &by)
{
    const auto reason = reasonGiven(why);
    if (!reason)
        return failureOf(reason);
    return recordStep(RefundStep::Kind::Approved, students, by, [&](const QStringList &each, Money fee) {
        return RefundsApproved{each, fee, *reason};
    });
}

Result<void> LedgerDesk::payOutRefunds(const QStringList &students, QDate day, const QString &reference,
                                       const QString &by)
{
    const auto plan = m_stores.plan();
    if (!plan)
        return failureOf(plan);
    const Plan standing = plan->value_or(Plan());
    const QDate today = campaignTime(m_clock, standing.campaign).date;
    if (!day.isValid() || day > today)
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate("Flows", "付款的日期要写今天或者以前的一天。"),
                       u"no day of payment"_s);
    // A day before the approval is nothing odd: offices sign on paper first and type it in later.
    const QList<QDate> days = standing.days();
    if (!days.isEmpty() && day < days.first())
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate("Flows", "付款的日期早于采集的第一天（%1）。请核对日期。")
                           .arg(days.first().toString(Qt::ISODate)),
                       u"paid before the campaign"_s);
    return recordStep(RefundStep::Kind::PaidOut, students, by, [&](const QStringList &each, Money) {
        return RefundsPaidOut{each, day, reference.trimmed()};
    });
}

Result<void> LedgerDesk::takeBackRefund(const QString &student, const QString &why, const QString &by)
{
    const auto reason = reasonGiven(why);
    if (!reason)
        return failureOf(reason);
    return recordStep(RefundStep::Kind::TakenBack, {student}, by, [&](const QStringList &each, Money) {
        return RefundTakenBack{each.front(), *reason};
    });
}

} // namespace liuying
