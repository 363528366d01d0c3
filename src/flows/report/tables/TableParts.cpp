// SPDX-License-Identifier: Apache-2.0
#include "flows/report/tables/TableParts.h"

#include "flows/CampaignTime.h"

#include <QCoreApplication>

namespace liuying {

using namespace Qt::StringLiterals;

using Column = reports::ReportTable::Column;

TableHeader textColumn(const QString &key, const QString &title, int widthChars)
{
    return {key, title, Column::Text, widthChars};
}

TableHeader momentColumn(const QString &key, const QString &title)
{
    return {key, title, Column::DateTime, 18};
}

TableHeader countColumn(const QString &key, const QString &title)
{
    return {key, title, Column::Number, 8, true};
}

TableHeader moneyColumn(const QString &key, const QString &title)
{
    return {key, title, Column::Money, 13, true};
}

TableHeader notSummed(TableHeader header)
{
    header.isSummed = false;
    return header;
}

TableHeader hidden(TableHeader header)
{
    header.isHidden = true;
    return header;
}

QList<TableHeader> studentColumns()
{
    return {textColumn(u"college"_s, QCoreApplication::translate("Flows", "学院"), 24),
            textColumn(u"class"_s, QCoreApplication::translate("Flows", "班级"), 16),
            textColumn(u"number"_s, QCoreApplication::translate("Flows", "学号"), 16),
            textColumn(u"name"_s, QCoreApplication::translate("Flows", "姓名"), 12)};
}

TableRow studentCells(const Student &student)
{
    return {student.college, student.className, student.number, student.name};
}

TableRow studentCells(const QHash<QString, Student> &roster, const QString &number)
{
    const auto student = roster.constFind(number);
    return student == roster.constEnd() ? TableRow{QString(), QString(), number, QString()}
                                        : studentCells(*student);
}

QHash<QString, Student> byNumber(const QList<Student> &roster)
{
    QHash<QString, Student> students;
    students.reserve(roster.size());
    for (const Student &student : roster)
        students.insert(student.number, student);
    return students;
}

TableHeader headsColumn()
{
    return countColumn(u"students"_s, QCoreApplication::translate("Flows", "人数"));
}

QList<TableHeader> coordinatorColumns()
{
    return {textColumn(u"coordinator"_s, QCoreApplication::translate("Flows", "学院负责人"), 12),
            textColumn(u"phone"_s, QCoreApplication::translate("Flows", "电话"), 16)};
}

TableRow coordinatorCells(const Plan &plan, const QString &college)
{
    const Coordinator *person = plan.coordinator(college);
    return person == nullptr ? TableRow{QVariant(), QVariant()} : TableRow{person->name, person->phone};
}

QList<TableHeader> hiddenPlaceColumns()
{
    return {hidden(textColumn(u"room"_s, QCoreApplication::translate("Flows", "教室"), 12)),
            hidden(textColumn(u"day"_s, QCoreApplication::translate("Flows", "日期"), 12))};
}

TableRow placeCells(const QList<GoTo> &windows)
{
    if (windows.isEmpty())
        return {QVariant(), QVariant()};
    return {windows.constLast().room, dayKey(windows.constLast().window.start.date)};
}

QString dayKey(QDate day)
{
    return day.toString(Qt::ISODate);
}

QVariant cell(Money amount)
{
    return amount.fen;
}

QVariant cell(int count)
{
    return qint64{count};
}

QVariant cell(const LocalDateTime &moment)
{
    return moment.isValid() ? QVariant(moment.toString()) : QVariant();
}

QVariant mark(bool isSo)
{
    return isSo ? cell(1) : QVariant();
}

void addTotals(reports::ReportTable &table)
{
    table.totals = reports::summedTotals(table, QCoreApplication::translate("Flows", "合计"));
}

QString signatureLine()
{
    return QCoreApplication::translate("Flows", "经办人：________________　　日期：________________");
}

QString ledgerNote(const ReportFacts &facts)
{
    if (!facts.ledgerAsOf)
        return QCoreApplication::translate("Flows", "还没有导入缴费名单。");
    return QCoreApplication::translate("Flows", "缴费名单截至%1。").arg(momentWords(*facts.ledgerAsOf));
}

} // namespace liuying
