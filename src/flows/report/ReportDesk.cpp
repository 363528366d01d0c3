// SPDX-License-Identifier: Apache-2.0
#include "flows/report/ReportDesk.h"

#include "flows/CampaignTime.h"
#include "flows/report/RecordExport.h"
#include "flows/report/WriteTable.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

/// Everything the record says about everybody, read once for a report.
struct Attendance {
    QList<Student> roster; ///< by college in roster order, then class, then queue
    QSet<QString> paid;
    QSet<QString> photographed;
    QHash<QString, storage::ArrivalRow> arrivals; ///< standing ones by student; the last if there are several
    Campaign campaign;
    bool mustPay = false;
};

void sortForReport(QList<Student> &roster)
{
    QHash<QString, qsizetype> collegeOrder;
    for (const Student &student : std::as_const(roster)) {
        if (!collegeOrder.contains(student.college))
            collegeOrder.insert(student.college, collegeOrder.size());
    }
    std::ranges::stable_sort(roster, [&collegeOrder](const Student &a, const Student &b) {
        if (a.college != b.college)
            return collegeOrder.value(a.college) < collegeOrder.value(b.college);
        return a.className != b.className ? a.className < b.className : queuesBefore(a, b);
    });
}

Result<Attendance> readAttendance(const storage::Stores &stores)
{
    const auto plan = stores.plan();
    const auto roster = stores.roster();
    const auto paid = stores.paidStudents();
    const auto photographed = stores.photographedStudents();
    const auto arrivals = stores.arrivals();
    const auto ledgerAsOfMs = stores.ledgerAsOfMs();
    if (!plan)
        return failureOf(plan);
    if (!roster)
        return failureOf(roster);
    if (!paid)
        return failureOf(paid);
    if (!photographed)
        return failureOf(photographed);
    if (!arrivals)
        return failureOf(arrivals);
    if (!ledgerAsOfMs)
        return failureOf(ledgerAsOfMs);

    Attendance attendance{*roster, *paid, *photographed, {}, {}, false};
    sortForReport(attendance.roster);
    for (const storage::ArrivalRow &row : *arrivals) {
        if (!row.undone)
            attendance.arrivals.insert(row.student.number, row);
    }
    if (*plan)
        attendance.campaign = (**plan).campaign;
    const std::optional<Money> &fee = attendance.campaign.fee;
    attendance.mustPay = fee ? fee->fen > 0 : ledgerAsOfMs->has_value();
    return attendance;
}

bool isExpected(const Attendance &attendance, const Student &student)
{
    return student.eligible && (!attendance.mustPay || attendance.paid.contains(student.number));
}

QString stateWords(const Attendance &attendance, const Student &student)
{
    if (attendance.photographed.contains(student.number))
        return QCoreApplication::translate("Flows", "已拍摄");
    if (attendance.arrivals.contains(student.number))
        return QCoreApplication::translate("Flows", "已签到");
    if (!student.eligible)
        return QCoreApplication::translate("Flows", "不能采集");
    return isExpected(attendance, student) ? QCoreApplication::translate("Flows", "未到")
                                           : QCoreApplication::translate("Flows", "未缴费");
}

AttendanceRow emptyRow(const QString &college, const QString &className)
{
    AttendanceRow row;
    row.college = college;
    row.className = className;
    return row;
}

void count(AttendanceRow &row, const Attendance &attendance, const Student &student)
{
    const bool isIn = attendance.arrivals.contains(student.number);
    const bool isPhotographed = attendance.photographed.contains(student.number);
    ++row.students;
    row.eligible += student.eligible ? 1 : 0;
    row.paid += attendance.paid.contains(student.number) ? 1 : 0;
    row.in += isIn ? 1 : 0;
    row.photographed += isPhotographed ? 1 : 0;
    row.missing += isExpected(attendance, student) && !isIn && !isPhotographed ? 1 : 0;
}

QList<QVariant> studentRow(const Attendance &attendance, const Student &student)
{
    const bool isPaid = attendance.paid.contains(student.number);
    QList<QVariant> row{student.college,
                        student.className,
                        student.number,
                        student.name,
                        isPaid ? QCoreApplication::translate("Flows", "已缴")
                               : QCoreApplication::translate("Flows", "未缴"),
                        stateWords(attendance, student)};
    const auto arrival = attendance.arrivals.constFind(student.number);
    if (arrival == attendance.arrivals.constEnd())
        return row << QVariant() << QVariant() << QVariant();
    return row << arrival->room << arrival->at.toString() << arrival->shot.text();
}

QList<reports::ReportTable::Header> attendanceHeaders()
{
    using Column = reports::ReportTable::Column;
    return {{u"college"_s, QCoreApplication::translate("Flows", "学院"), Column::Text, 24},
            {u"class"_s, QCoreApplication::translate("Flows", "班级"), Column::Text, 16},
            {u"number"_s, QCoreApplication::translate("Flows", "学号"), Column::Text, 16},
            {u"name"_s, QCoreApplication::translate("Flows", "姓名"), Column::Text, 12},
            {u"paid"_s, QCoreApplication::translate("Flows", "缴费"), Column::Text, 8},
            {u"state"_s, QCoreApplication::translate("Flows", "状态"), Column::Text, 10},
            {u"room"_s, QCoreApplication::translate("Flows", "教室"), Column::Text, 12},
            {u"time"_s, QCoreApplication::translate("Flows", "签到时间"), Column::DateTime, 18},
            {u"shot"_s, QCoreApplication::translate("Flows", "拍摄号"), Column::Text, 10}};
}

QList<QVariant> attendanceTotals(const AttendanceRow &total)
{
    return {QCoreApplication::translate("Flows", "合计"),
            QVariant(),
            QCoreApplication::translate("Flows", "%1人").arg(total.students),
            QVariant(),
            QCoreApplication::translate("Flows", "已缴%1").arg(total.paid),
            QCoreApplication::translate("Flows", "未到%1").arg(total.missing),
            QVariant(),
            QCoreApplication::translate("Flows", "已签到%1").arg(total.in),
            QCoreApplication::translate("Flows", "已拍摄%1").arg(total.photographed)};
}

} // namespace

ReportDesk::ReportDesk(storage::Stores &stores, const Clock &clock) : m_stores(stores), m_clock(clock) {}

Result<QList<AttendanceRow>> ReportDesk::attendanceByClass() const
{
    const Result<Attendance> attendance = readAttendance(m_stores);
    if (!attendance)
        return failureOf(attendance);
    QList<AttendanceRow> rows;
    qsizetype collegeRow = -1;
    for (const Student &student : attendance->roster) {
        if (collegeRow < 0 || rows[collegeRow].college != student.college) {
            collegeRow = rows.size();
            rows.append(emptyRow(student.college, {}));
        }
        count(rows[collegeRow], *attendance, student);
        if (student.className.isEmpty())
            continue;
        const bool isNewClass =
            rows.size() - 1 == collegeRow || rows.constLast().className != student.className;
        if (isNewClass)
            rows.append(emptyRow(student.college, student.className));
        count(rows.last(), *attendance, student);
    }
    return rows;
}

Result<reports::ReportTable> ReportDesk::attendance() const
{
    const Result<Attendance> attendance = readAttendance(m_stores);
    if (!attendance)
        return failureOf(attendance);
    reports::ReportTable table;
    table.name = u"attendance"_s;
    table.title = QCoreApplication::translate("Flows", "签到情况表");
    table.subtitle =
        QCoreApplication::translate("Flows", "%1，截至%2")
            .arg(attendance->campaign.title, momentWords(campaignTime(m_clock, attendance->campaign)));
    table.headers = attendanceHeaders();
    AttendanceRow total;
    for (const Student &student : attendance->roster) {
        table.rows.append(studentRow(*attendance, student));
        count(total, *attendance, student);
    }
    table.totals = attendanceTotals(total);
    return table;
}

Result<void> ReportDesk::write(const reports::ReportTable &table, const QString &format, const QString &file,
                               const reports::PrintOptions &options)
{
    const Result<void> written = writeTable(table, format, file, options);
    return written ? recordExport(m_stores, m_clock, table.name, file) : written;
}

} // namespace liuying
