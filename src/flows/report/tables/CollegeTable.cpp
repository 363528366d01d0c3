// SPDX-License-Identifier: Apache-2.0
#include "flows/ledger/LedgerWords.h"
#include "flows/report/ReportKinds.h"
#include "flows/report/tables/TableParts.h"

#include <QCoreApplication>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

QList<TableHeader> headers()
{
    return QList<TableHeader>{
               textColumn(u"college"_s, QCoreApplication::translate("Flows", "学院"), 24),
               headsColumn(),
               countColumn(u"paid"_s, QCoreApplication::translate("Flows", "已缴费")),
               moneyColumn(u"expectedFen"_s, QCoreApplication::translate("Flows", "应汇（元）")),
               moneyColumn(u"remittedFen"_s, QCoreApplication::translate("Flows", "已汇（元）")),
               moneyColumn(u"differenceFen"_s, QCoreApplication::translate("Flows", "差额（元）")),
               hidden(textColumn(u"state"_s, QCoreApplication::translate("Flows", "状态"), 10)),
               textColumn(u"stateText"_s, QCoreApplication::translate("Flows", "状态"), 10)} +
           coordinatorColumns();
}

} // namespace

Result<reports::ReportTable> collegeTable(const ReportFacts &facts)
{
    const LedgerStatus status = ledgerStatus(facts.ledger);
    reports::ReportTable table;
    table.headers = headers();
    for (const CollegeAccount &account : status.colleges)
        table.rows.append(TableRow{account.college, cell(account.students), cell(account.paid),
                                   cell(account.expected), cell(account.remitted), cell(account.difference()),
                                   account.state, accountStateWords(account.state)} +
                          coordinatorCells(facts.plan, account.college));
    addTotals(table);
    if (!status.needsPerson.isEmpty())
        table.notes.append(QCoreApplication::translate("Flows", "还有%1项要由人核定，核定以后数字会变。")
                               .arg(status.needsPerson.size()));
    if (!facts.ledger.isFeeKnown)
        table.notes.append(feeUnknownWords());
    table.notes.append(ledgerNote(facts));
    table.signature = signatureLine();
    table.chart = reports::ReportChart{reports::ReportChart::Kind::Bars,
                                       QCoreApplication::translate("Flows", "各学院应汇和已汇"),
                                       u"college"_s,
                                       {u"expectedFen"_s, u"remittedFen"_s}};
    return table;
}

} // namespace liuying
