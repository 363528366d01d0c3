// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/LedgerCall.h"
#include "cli/PlanJson.h"
#include "flows/CampaignTime.h"
#include "flows/ledger/LedgerWords.h"

#include <QCoreApplication>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

/// A refund and whose it is; nobody's name where the student is no longer on the roster.
struct StudentRefund {
    Refund refund;
    Student student;
};

QList<StudentRefund> refundsOf(const OpenLedger &ledger, const QString &college)
{
    QHash<QString, Student> roster;
    for (const Student &student : ledger.view.input.roster)
        roster.insert(student.number, student);
    QList<StudentRefund> found;
    for (const Refund &refund : ledger.view.ledger.refunds.refunds) {
        const Student student = roster.value(refund.student);
        if (college.isEmpty() || student.college == college)
            found.append({refund, student});
    }
    return found;
}

Money sumOf(const QList<StudentRefund> &refunds, RefundState state)
{
    Money sum;
    for (const StudentRefund &one : refunds) {
        if (one.refund.state == state)
            sum += one.refund.amount;
    }
    return sum;
}

Money sumToRecover(const QList<StudentRefund> &refunds)
{
    Money sum;
    for (const StudentRefund &one : refunds)
        sum += one.refund.toRecover;
    return sum;
}

QJsonObject refundJson(const StudentRefund &one)
{
    const Refund &refund = one.refund;
    const auto &approved = refund.approved;
    const auto &paid = refund.paidOut;
    return {{u"number"_s, refund.student},
            {u"name"_s, one.student.name},
            {u"college"_s, one.student.college},
            {u"class"_s, one.student.className},
            {u"amountFen"_s, refund.amount.fen},
            {u"recoverFen"_s, refund.toRecover.fen},
            {u"state"_s, refundStateCode(refund.state)},
            {u"approvedBy"_s, approved ? QJsonValue(approved->actor) : QJsonValue()},
            {u"approvedAt"_s, approved ? QJsonValue(utcText(approved->atMs)) : QJsonValue()},
            {u"why"_s, approved ? QJsonValue(approved->note) : QJsonValue()},
            {u"paidBy"_s, paid ? QJsonValue(paid->actor) : QJsonValue()},
            {u"paidOn"_s, paid ? QJsonValue(paid->day.toString(Qt::ISODate)) : QJsonValue()},
            {u"reference"_s, paid ? orNull(paid->note) : QJsonValue()}};
}

QString refundLine(const StudentRefund &one)
{
    return QCoreApplication::translate("Cli", "%1  %2  %3：%4元，%5")
        .arg(one.refund.student, one.student.name, one.student.college, one.refund.amount.toYuan(),
             refundStateWords(one.refund.state));
}

QString stepCode(RefundStep::Kind kind)
{
    switch (kind) {
    case RefundStep::Kind::Approved:
        return u"approved"_s;
    case RefundStep::Kind::PaidOut:
        return u"paid-out"_s;
    case RefundStep::Kind::TakenBack:
        break;
    }
    return u"taken-back"_s;
}

/// Steps that changed nothing: two stations did the same, and a person must look.
QJsonArray ignoredJson(const QList<RefundStep> &steps)
{
    QJsonArray array;
    for (const RefundStep &step : steps)
        array.append(QJsonObject{{u"number"_s, step.student},
                                 {u"step"_s, stepCode(step.kind)},
                                 {u"by"_s, step.actor},
                                 {u"at"_s, utcText(step.atMs)}});
    return array;
}

void say(Call &call, const OpenLedger &ledger, const QList<StudentRefund> &refunds)
{
    for (const StudentRefund &one : refunds)
        call.say(refundLine(one));
    for (const RefundStep &step : ledger.view.ledger.refunds.ignored)
        call.complain(QCoreApplication::translate("Cli", "学号%1的“%2”（%3）没有生效，请核对。")
                          .arg(step.student, refundStepWords(step.kind), step.actor));
    if (!ledger.view.isOver)
        call.say(ledger.view.ends
                     ? QCoreApplication::translate("Cli", "采集到%1结束，结束以后才退费。")
                           .arg(momentWords(*ledger.view.ends))
                     : QCoreApplication::translate("Cli", "还没有拍摄日程，不知道采集何时结束。"));
    else if (refunds.isEmpty())
        call.say(QCoreApplication::translate("Cli", "没有要退的费用。"));
}

} // namespace

int showRefunds(Call &call)
{
    const Result<OpenLedger> ledger = openLedger(call);
    if (!ledger)
        return call.fail(ledger.error());
    const Result<QString> college = collegeOf(call, *ledger);
    if (!college)
        return call.fail(college.error());
    const QList<StudentRefund> refunds = refundsOf(*ledger, *college);
    QJsonArray list;
    for (const StudentRefund &one : refunds)
        list.append(refundJson(one));
    call.answer(QJsonObject{{u"refunds"_s, list},
                            {u"dueFen"_s, sumOf(refunds, RefundState::Due).fen},
                            {u"approvedFen"_s, sumOf(refunds, RefundState::Approved).fen},
                            {u"paidFen"_s, sumOf(refunds, RefundState::PaidOut).fen},
                            {u"blockedFen"_s, sumOf(refunds, RefundState::Blocked).fen},
                            {u"recoverFen"_s, sumToRecover(refunds).fen},
                            {u"ignored"_s, ignoredJson(ledger->view.ledger.refunds.ignored)},
                            {u"isOver"_s, ledger->view.isOver}});
    say(call, *ledger, refunds);
    return Done;
}

} // namespace liuying::cli
