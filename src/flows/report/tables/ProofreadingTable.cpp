// SPDX-License-Identifier: Apache-2.0
#include "flows/CampaignTime.h"
#include "flows/report/ReportKinds.h"
#include "flows/report/Turnout.h"
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
               textColumn(u"stateText"_s, QCoreApplication::translate("Flows", "状态"), 12),
               textColumn(u"doneOn"_s, QCoreApplication::translate("Flows", "校对日期"), 12),
               headsColumn(),
               hidden(countColumn(u"done"_s, QCoreApplication::translate("Flows", "已校对"))),
               hidden(countColumn(u"notDone"_s, QCoreApplication::translate("Flows", "未校对")))} +
           coordinatorColumns();
}

/// "done", "not-done" (a list says so), "unknown" (no list names the student).
QString stateCode(const ReportFacts &facts, const Student &student)
{
    const auto mark = facts.proofreading.constFind(student.number);
    if (mark == facts.proofreading.constEnd())
        return u"unknown"_s;
    return mark->isDone ? u"done"_s : u"not-done"_s;
}

QString stateWords(const QString &code)
{
    if (code == u"done")
        return QCoreApplication::translate("Flows", "已校对");
    return code == u"not-done" ? QCoreApplication::translate("Flows", "未校对")
                               : QCoreApplication::translate("Flows", "不在校对名单");
}

TableRow rowOf(const ReportFacts &facts, const Student &student)
{
    const QString state = stateCode(facts, student);
    const bool isDone = state == u"done";
    const QDate day = facts.proofreading.value(student.number).day;
    return studentCells(student) +
           TableRow{state,   stateWords(state), isDone && day.isValid() ? QVariant(dayKey(day)) : QVariant(),
                    cell(1), mark(isDone),      mark(!isDone)} +
           coordinatorCells(facts.plan, student.college);
}

QStringList notesOf(const ReportFacts &facts, qsizetype toRemind, qsizetype photographed)
{
    if (facts.entries.isEmpty())
        return {QCoreApplication::translate("Flows",
                                            "还没有导入学信网的校对名单，这里是全部已拍摄的学生，共%1人。")
                    .arg(photographed)};
    return {
        QCoreApplication::translate("Flows", "校对名单截至%1。全校已拍摄%2人，其中%3人还没有校对，要提醒。")
            .arg(momentWords(facts.local(facts.entries.constLast().atMs)))
            .arg(photographed)
            .arg(toRemind)};
}

} // namespace

Result<reports::ReportTable> proofreadingTable(const ReportFacts &facts)
{
    const Turnout turnout(facts);
    reports::ReportTable table;
    table.headers = headers();
    QList<TableRow> done;
    for (const Student &student : turnout.students()) {
        if (turnout.isPhotographed(student))
            (facts.hasProofread(student) ? done : table.rows).append(rowOf(facts, student));
    }
    const qsizetype toRemind = table.rows.size();
    table.rows += done;
    addTotals(table);
    table.notes = notesOf(facts, toRemind, table.rows.size());
    table.chart = reports::ReportChart{reports::ReportChart::Kind::StackedBars,
                                       QCoreApplication::translate("Flows", "各学院图像校对"),
                                       u"college"_s,
                                       {u"done"_s, u"notDone"_s}};
    return table;
}

} // namespace liuying
