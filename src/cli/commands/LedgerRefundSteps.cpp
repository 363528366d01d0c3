// SPDX-License-Identifier: Apache-2.0
// Approving, paying out and taking back refunds.
#include "cli/Commands.h"
#include "cli/LedgerCall.h"
#include "cli/PlanJson.h"
#include "flows/ledger/LedgerWords.h"

#include <QCoreApplication>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

/// Whose refund stands at @p state; of one college, or with an empty one of all.
QStringList standingAt(RefundState state, const OpenLedger &ledger, const QString &college)
{
    QHash<QString, QString> collegeOfStudent;
    for (const Student &student : ledger.view.input.roster)
        collegeOfStudent.insert(student.number, student.college);
    QStringList numbers;
    for (const Refund &refund : ledger.view.ledger.refunds.refunds) {
        const bool isMeant = college.isEmpty() || collegeOfStudent.value(refund.student) == college;
        if (isMeant && refund.state == state)
            numbers.append(refund.student);
    }
    return numbers;
}

/// The students that --college, --student or --all mean: with --student whoever it names, else everybody
/// whose refund stands at @p state.
Result<QStringList> studentsMeant(const Call &call, const OpenLedger &ledger, RefundState state)
{
    const int ways = call.has(u"college"_s) + call.has(u"student"_s) + call.has(u"all"_s);
    if (ways != 1)
        return failure(ErrorCode::Usage, QCoreApplication::translate(
                                             "Cli", "请写明是谁，只写一种：--college、--student 或 --all。"));
    if (call.has(u"student"_s)) {
        const Result<Student> student = studentOf(ledger, call.value(u"student"_s));
        return student ? Result<QStringList>(QStringList{student->number}) : failureOf(student);
    }
    const Result<QString> college = collegeOf(call, ledger);
    if (!college)
        return failureOf(college);
    const QStringList numbers = standingAt(state, ledger, *college);
    if (numbers.isEmpty() && !ledger.view.isOver)
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate("Cli", "采集还没有结束，结束以后才退费。"));
    if (numbers.isEmpty())
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate("Cli", "没有“%1”的退费。").arg(refundStateWords(state)));
    return numbers;
}

/// What the students get: what was approved, else the fee.
Money sumOf(const OpenLedger &ledger, const QStringList &students)
{
    Money sum;
    for (const QString &number : students) {
        const Refund *refund = ledger.view.ledger.refunds.of(number);
        sum += refund ? refund->amount : Money{};
    }
    return sum;
}

QJsonObject stepJson(const Call &call, const OpenLedger &ledger, const QStringList &students)
{
    return {{u"students"_s, QJsonArray::fromStringList(students)},
            {u"amountFen"_s, sumOf(ledger, students).fen},
            {u"by"_s, personOf(call)},
            {u"dryRun"_s, call.isDryRun()}};
}

QString stepWords(const Call &call, const OpenLedger &ledger, const QStringList &students,
                  const QString &done)
{
    const QString words =
        call.isDryRun() ? QCoreApplication::translate("Cli", "可以：%1人，共%2元。没有改动。") : done;
    return words.arg(QString::number(students.size()), sumOf(ledger, students).toYuan());
}

} // namespace

int approveRefunds(Call &call)
{
    Result<ReasonedChange> change = openWithReason(call);
    if (!change)
        return call.fail(change.error());
    auto &[why, ledger] = *change;
    const Result<QStringList> students = studentsMeant(call, ledger, RefundState::Due);
    if (!students)
        return call.failAsRefused(students.error());
    const Result<void> approved = ledger.desk().approveRefunds(*students, why, personOf(call));
    if (!approved)
        return call.failAsRefused(approved.error());
    QJsonObject document = stepJson(call, ledger, *students);
    document.insert(u"why"_s, why);
    call.answer(document);
    call.say(
        stepWords(call, ledger, *students, QCoreApplication::translate("Cli", "已批准%1人退费，共%2元。")));
    return Done;
}

int payOutRefunds(Call &call)
{
    const Result<std::optional<QDate>> day = dayOf(call, u"day"_s);
    if (!day)
        return call.fail(day.error());
    Result<OpenLedger> ledger = openLedgerToChange(call);
    if (!ledger)
        return call.fail(ledger.error());
    const Result<QStringList> students = studentsMeant(call, *ledger, RefundState::Approved);
    if (!students)
        return call.failAsRefused(students.error());
    const QDate paidOn = day->value_or(ledger->view.now.date);
    const QString reference = call.value(u"reference"_s).trimmed();
    const Result<void> paid = ledger->desk().payOutRefunds(*students, paidOn, reference, personOf(call));
    if (!paid)
        return call.failAsRefused(paid.error());
    QJsonObject document = stepJson(call, *ledger, *students);
    document.insert(u"day"_s, paidOn.toString(Qt::ISODate));
    document.insert(u"reference"_s, orNull(reference));
    call.answer(document);
    call.say(stepWords(call, *ledger, *students,
                       QCoreApplication::translate("Cli", "已记下%1人的退费付款，共%2元。")));
    return Done;
}

int takeBackRefund(Call &call)
{
    Result<ReasonedChange> change = openWithReason(call);
    if (!change)
        return call.fail(change.error());
    auto &[why, ledger] = *change;
    const QString number = call.operands.front().trimmed();
    const Refund *refund = ledger.view.ledger.refunds.of(number);
    if (ledger.student(number) == nullptr && refund == nullptr)
        return call.fail(studentOf(ledger, number).error());
    const Result<void> taken = ledger.desk().takeBackRefund(number, why, personOf(call));
    if (!taken)
        return call.failAsRefused(taken.error());
    const bool wasPaid = refund != nullptr && refund->paidOut.has_value();
    QJsonObject document = stepJson(call, ledger, {number});
    document.insert(u"tookBack"_s, wasPaid ? u"pay-out"_s : u"approval"_s);
    document.insert(u"why"_s, why);
    call.answer(document);
    call.say(wasPaid
                 ? QCoreApplication::translate("Cli", "学号%1的退费付款已撤回，等待重新付款。").arg(number)
                 : QCoreApplication::translate("Cli", "学号%1的退费批准已撤回。").arg(number));
    return Done;
}

} // namespace liuying::cli
