// SPDX-License-Identifier: Apache-2.0
#include "flows/report/ReportKinds.h"
#include "flows/report/Turnout.h"
#include "flows/report/tables/TableParts.h"

#include <QCoreApplication>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

QList<TableHeader> headers()
{
    return studentColumns() +
           QList<TableHeader>{
               textColumn(u"paid"_s, QCoreApplication::translate("Flows", "缴费"), 8),
               textColumn(u"state"_s, QCoreApplication::translate("Flows", "状态"), 10),
               hidden(textColumn(u"stateCode"_s, QCoreApplication::translate("Flows", "状态"), 10)),
               textColumn(u"room"_s, QCoreApplication::translate("Flows", "教室"), 12),
               hidden(textColumn(u"day"_s, QCoreApplication::translate("Flows", "日期"), 12)),
               momentColumn(u"time"_s, QCoreApplication::translate("Flows", "签到时间")),
               textColumn(u"shot"_s, QCoreApplication::translate("Flows", "拍摄号"), 10),
               headsColumn(),
               hidden(countColumn(u"photographed"_s, QCoreApplication::translate("Flows", "已拍摄"))),
               hidden(countColumn(u"waiting"_s, QCoreApplication::translate("Flows", "已签到未拍摄"))),
               hidden(countColumn(u"missing"_s, QCoreApplication::translate("Flows", "未到")))};
}

/// Where the student came, else where the student is expected.
TableRow whereAndWhen(const Turnout &turnout, const Student &student)
{
    if (const storage::ArrivalRow *arrival = turnout.arrival(student.number))
        return {arrival->room, dayKey(arrival->day), cell(arrival->at), arrival->shot.text()};
    return placeCells(turnout.windows(student)) + TableRow{QVariant(), QVariant()};
}

TableRow rowOf(const Turnout &turnout, const Student &student)
{
    const Standing standing = turnout.standing(student);
    return studentCells(student) +
           TableRow{turnout.isPaid(student) ? QCoreApplication::translate("Flows", "已缴")
                                            : QCoreApplication::translate("Flows", "未缴"),
                    standingWords(standing), standingCode(standing)} +
           whereAndWhen(turnout, student) +
           TableRow{cell(1), mark(standing == Standing::Photographed), mark(standing == Standing::In),
                    mark(standing == Standing::Missing)};
}

QString wholeNote(const AttendanceRow &total)
{
    return QCoreApplication::translate("Flows", "全校共%1人，已缴费%2人，已签到%3人，已拍摄%4人，未到%5人。")
        .arg(total.students)
        .arg(total.paid)
        .arg(total.in)
        .arg(total.photographed)
        .arg(total.missing);
}

} // namespace

Result<reports::ReportTable> attendanceTable(const ReportFacts &facts)
{
    const Turnout turnout(facts);
    reports::ReportTable table;
    table.headers = headers();
    AttendanceRow total;
    for (const Student &student : turnout.students()) {
        table.rows.append(rowOf(turnout, student));
        turnout.count(total, student);
    }
    addTotals(table);
    table.notes = {wholeNote(total), ledgerNote(facts)};
    table.chart = reports::ReportChart{reports::ReportChart::Kind::StackedBars,
                                       QCoreApplication::translate("Flows", "各学院签到和拍摄"),
                                       u"college"_s,
                                       {u"photographed"_s, u"waiting"_s, u"missing"_s}};
    table.signature = signatureLine();
    return table;
}

} // namespace liuying
