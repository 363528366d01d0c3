// SPDX-License-Identifier: Apache-2.0
#include "exchange/Quoting.h"
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
    return {hidden(textColumn(u"kind"_s, QCoreApplication::translate("Flows", "类别"), 12)),
            textColumn(u"kindText"_s, QCoreApplication::translate("Flows", "类别"), 14),
            textColumn(u"college"_s, QCoreApplication::translate("Flows", "学院"), 24),
            hidden(textColumn(u"class"_s, QCoreApplication::translate("Flows", "班级"), 16)),
            hidden(textColumn(u"number"_s, QCoreApplication::translate("Flows", "学号"), 16)),
            hidden(textColumn(u"name"_s, QCoreApplication::translate("Flows", "姓名"), 12)),
            textColumn(u"text"_s, QCoreApplication::translate("Flows", "事项"), 60),
            moneyColumn(u"amountFen"_s, QCoreApplication::translate("Flows", "金额（元）")),
            hidden(textColumn(u"file"_s, QCoreApplication::translate("Flows", "文件"), 28)),
            textColumn(u"fileName"_s, QCoreApplication::translate("Flows", "文件"), 28),
            textColumn(u"sheet"_s, QCoreApplication::translate("Flows", "工作表"), 12),
            notSummed(countColumn(u"row"_s, QCoreApplication::translate("Flows", "行")))};
}

} // namespace

Result<reports::ReportTable> openItemTable(const ReportFacts &facts)
{
    const QHash<QString, Student> roster = byNumber(facts.roster);
    reports::ReportTable table;
    table.headers = headers();
    const QList<OpenItem> items = ledgerStatus(facts.ledger).needsPerson;
    for (const OpenItem &item : items)
        table.rows.append({item.kind, openKindWords(item.kind), item.college,
                           roster.value(item.number).className,
                           // A number that is no student's may be somebody's ID.
                           exchange::quotable(item.number, exchange::kFiguresOfStudentNumber),
                           exchange::quotable(item.name), openItemWords(item), cell(item.amount), item.file,
                           QFileInfo(item.file).fileName(), item.ref.sheet, cell(item.row)});
    addTotals(table);
    table.notes.append(items.isEmpty()
                           ? QCoreApplication::translate("Flows", "没有要由人核定的事项。")
                           : QCoreApplication::translate("Flows", "全部共%1项。").arg(items.size()));
    table.notes.append(ledgerNote(facts));
    return table;
}

} // namespace liuying
