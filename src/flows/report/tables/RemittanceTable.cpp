// SPDX-License-Identifier: Apache-2.0
#include "exchange/Quoting.h"
#include "flows/MoneyWords.h"
#include "flows/Words.h"
#include "flows/ledger/LedgerWords.h"
#include "flows/report/ReportKinds.h"
#include "flows/report/tables/TableParts.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

QList<TableHeader> headers()
{
    return {textColumn(u"date"_s, QCoreApplication::translate("Flows", "日期"), 12),
            textColumn(u"payer"_s, QCoreApplication::translate("Flows", "付款方"), 24),
            textColumn(u"remark"_s, QCoreApplication::translate("Flows", "附言"), 28),
            textColumn(u"serial"_s, QCoreApplication::translate("Flows", "流水号"), 20),
            notSummed(moneyColumn(u"amountFen"_s, QCoreApplication::translate("Flows", "金额（元）"))),
            moneyColumn(u"countedFen"_s, QCoreApplication::translate("Flows", "计入学院（元）")),
            textColumn(u"college"_s, QCoreApplication::translate("Flows", "学院"), 24),
            hidden(textColumn(u"state"_s, QCoreApplication::translate("Flows", "状态"), 12)),
            textColumn(u"stateText"_s, QCoreApplication::translate("Flows", "状态"), 14),
            hidden(textColumn(u"flags"_s, QCoreApplication::translate("Flows", "标记"), 12)),
            textColumn(u"flagText"_s, QCoreApplication::translate("Flows", "标记"), 14),
            textColumn(u"settledBy"_s, QCoreApplication::translate("Flows", "核定人"), 10),
            momentColumn(u"settledAt"_s, QCoreApplication::translate("Flows", "核定时间")),
            textColumn(u"why"_s, QCoreApplication::translate("Flows", "核定原因"), 20),
            hidden(textColumn(u"file"_s, QCoreApplication::translate("Flows", "文件"), 24)),
            textColumn(u"fileName"_s, QCoreApplication::translate("Flows", "文件"), 24),
            textColumn(u"sheet"_s, QCoreApplication::translate("Flows", "工作表"), 10),
            notSummed(countColumn(u"row"_s, QCoreApplication::translate("Flows", "行")))};
}

/// What became of a transfer, as a stable word: a decision's, "counted", "seen-before", or what it waits for.
QString stateCode(const LedgerTransfer &transfer)
{
    if (transfer.standing.alreadySeen)
        return u"seen-before"_s;
    if (transfer.settled)
        return decisionCode(transfer.settled->decision.kind);
    if (transfer.isCounted)
        return u"counted"_s;
    return transfer.standing.needsPerson.isEmpty() ? u"ignored"_s : transfer.standing.needsPerson;
}

QString stateWords(const LedgerTransfer &transfer)
{
    if (transfer.standing.alreadySeen)
        return QCoreApplication::translate("Flows", "重复，不计");
    if (transfer.settled)
        return decisionKindWords(transfer.settled->decision.kind);
    if (transfer.isCounted)
        return QCoreApplication::translate("Flows", "已计入");
    const QString &waitsFor = transfer.standing.needsPerson;
    if (waitsFor.isEmpty() || waitsFor == u"ignored")
        return QCoreApplication::translate("Flows", "手续费、利息，不计");
    return openKindWords(waitsFor);
}

QString flagWords(const QStringList &flags)
{
    QStringList words;
    for (const QString &flag : flags)
        words.append(transferFlagWords(flag));
    return listWords(words);
}

TableRow settledCells(const ReportFacts &facts, const std::optional<SettledItem> &settled)
{
    if (!settled)
        return {QVariant(), QVariant(), QVariant()};
    return {settled->actor, cell(facts.local(settled->atMs)), settled->decision.why};
}

TableRow rowOf(const ReportFacts &facts, const LedgerTransfer &transfer)
{
    const TransferRow &row = transfer.row;
    return TableRow{row.date ? QVariant(dayKey(*row.date)) : QVariant(),
                    exchange::quotable(row.payer),
                    exchange::quotable(row.remark),
                    row.serial,
                    cell(row.amount),
                    transfer.isCounted ? cell(row.amount) : QVariant(),
                    transfer.college,
                    stateCode(transfer),
                    stateWords(transfer),
                    transfer.flags.join(u' '),
                    flagWords(transfer.flags)} +
           settledCells(facts, transfer.settled) +
           TableRow{transfer.file, QFileInfo(transfer.file).fileName(), row.sheet, cell(row.row)};
}

} // namespace

Result<reports::ReportTable> remittanceTable(const ReportFacts &facts)
{
    const Ledger ledger = keepLedger(facts.ledger, facts.isOver());
    reports::ReportTable table;
    table.headers = headers();
    int waiting = 0;
    for (const LedgerTransfer &transfer : ledger.transfers) {
        table.rows.append(rowOf(facts, transfer));
        const bool isOpen = !transfer.settled && !transfer.isCounted && !transfer.standing.alreadySeen &&
                            !transfer.standing.needsPerson.isEmpty() &&
                            transfer.standing.needsPerson != u"ignored";
        waiting += isOpen ? 1 : 0;
    }
    addTotals(table);
    table.notes.append(QCoreApplication::translate("Flows", "银行到账%1元（不含手续费和利息）。")
                           .arg(yuanWords(ledger.settlement.received)));
    if (waiting > 0)
        table.notes.append(
            QCoreApplication::translate("Flows", "还有%1笔转账要由人核定，没有计入学院。").arg(waiting));
    table.signature = signatureLine();
    return table;
}

} // namespace liuying
