// SPDX-License-Identifier: Apache-2.0
#include "flows/CampaignTime.h"
#include "flows/ledger/LedgerWords.h"
#include "flows/report/ReportKinds.h"
#include "flows/report/tables/TableParts.h"

#include <QCoreApplication>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

QList<TableHeader> headers()
{
    return studentColumns() +
           QList<TableHeader>{
               hidden(textColumn(u"state"_s, QCoreApplication::translate("Flows", "状态"), 10)),
               textColumn(u"stateText"_s, QCoreApplication::translate("Flows", "状态"), 14),
               headsColumn(),
               moneyColumn(u"amountFen"_s, QCoreApplication::translate("Flows", "金额（元）")),
               moneyColumn(u"recoverFen"_s, QCoreApplication::translate("Flows", "应追回（元）")),
               textColumn(u"approvedBy"_s, QCoreApplication::translate("Flows", "批准人"), 10),
               momentColumn(u"approvedAt"_s, QCoreApplication::translate("Flows", "批准时间")),
               textColumn(u"why"_s, QCoreApplication::translate("Flows", "批准原因"), 16),
               textColumn(u"paidBy"_s, QCoreApplication::translate("Flows", "付款经办"), 10),
               textColumn(u"paidOn"_s, QCoreApplication::translate("Flows", "付款日期"), 12),
               textColumn(u"reference"_s, QCoreApplication::translate("Flows", "付款单号"), 16)};
}

TableRow approvalCells(const ReportFacts &facts, const std::optional<RefundStep> &step)
{
    if (!step)
        return {QVariant(), QVariant(), QVariant()};
    return {step->actor, cell(facts.local(step->atMs)), step->note};
}

TableRow payOutCells(const std::optional<RefundStep> &step)
{
    if (!step)
        return {QVariant(), QVariant(), QVariant()};
    return {step->actor, dayKey(step->day), step->note};
}

/// Colleges in the order of the roster; within one the order of the ledger, by number.
void sortByCollege(QList<TableRow> &rows, const QList<Student> &roster)
{
    QHash<QString, qsizetype> order;
    for (const Student &student : roster) {
        if (!order.contains(student.college))
            order.insert(student.college, order.size());
    }
    std::ranges::stable_sort(rows, {}, [&order](const TableRow &row) {
        return order.value(row.constFirst().toString(), order.size());
    });
}

QString stateNote(const RefundStanding &standing)
{
    QString sums = QCoreApplication::translate(
        "Flows", "全校：待审批%1人，待付款%2人，已付款%3人，已拍摄不能付款%4人，应追回%5人。");
    for (const RefundState state :
         {RefundState::Due, RefundState::Approved, RefundState::PaidOut, RefundState::Blocked})
        sums = sums.arg(standing.count(state));
    return sums.arg(standing.countToRecover());
}

QStringList notesOf(const ReportFacts &facts, const Ledger &ledger)
{
    QStringList notes{stateNote(ledger.refunds)};
    if (!facts.isOver()) {
        const auto open = std::ranges::count_if(ledger.students, [](const StudentStanding &student) {
            return student.isPaid && !student.isPhotographed;
        });
        notes.append(
            facts.ends
                ? QCoreApplication::translate(
                      "Flows", "采集到%1才结束，名单是暂时的：还有%2人已缴费、没有拍摄，届时未拍摄的退费。")
                      .arg(momentWords(*facts.ends))
                      .arg(open)
                : QCoreApplication::translate("Flows", "没有拍摄日程，名单是暂时的：有%1人已缴费、没有拍摄。")
                      .arg(open));
    }
    if (!ledger.refunds.ignored.isEmpty())
        notes.append(
            QCoreApplication::translate("Flows", "有%1步退费记录前后不符，没有算进来。请核对更正记录。")
                .arg(ledger.refunds.ignored.size()));
    return notes << ledgerNote(facts);
}

} // namespace

Result<reports::ReportTable> refundTable(const ReportFacts &facts)
{
    const Ledger ledger = keepLedger(facts.ledger, facts.isOver());
    const QHash<QString, Student> roster = byNumber(facts.roster);
    reports::ReportTable table;
    table.headers = headers();
    for (const Refund &refund : ledger.refunds.refunds)
        table.rows.append(studentCells(roster, refund.student) +
                          TableRow{refundStateCode(refund.state), refundStateWords(refund.state), cell(1),
                                   cell(refund.amount), cell(refund.toRecover)} +
                          approvalCells(facts, refund.approved) + payOutCells(refund.paidOut));
    sortByCollege(table.rows, facts.roster);
    addTotals(table);
    table.notes = notesOf(facts, ledger);
    table.signature = signatureLine();
    return table;
}

} // namespace liuying
