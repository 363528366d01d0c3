// SPDX-License-Identifier: Apache-2.0
#include "cli/ReportCall.h"

#include "flows/door/RoomNames.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

using reports::ReportFilter;
using reports::ReportTable;

/// What the filters may name.
struct Known {
    Plan plan;
    QList<Student> roster;
};

Result<Known> readKnown(const storage::Stores &stores)
{
    const auto plan = stores.plan();
    if (!plan)
        return failureOf(plan);
    auto roster = stores.roster();
    if (!roster)
        return failureOf(roster);
    return Known{plan->value_or(Plan()), std::move(*roster)};
}

/// Usage for an option that filters a column the report does not have.
Result<void> fits(const Call &call, const ReportTable &table)
{
    const std::array<std::pair<QString, QString>, 5> columns{{{u"college"_s, u"college"_s},
                                                              {u"class"_s, u"class"_s},
                                                              {u"room"_s, u"room"_s},
                                                              {u"day"_s, u"day"_s},
                                                              {u"sheet-per-college"_s, u"college"_s}}};
    for (const auto &[option, column] : columns) {
        if (call.has(option) && table.column(column) < 0)
            return failure(
                ErrorCode::Usage,
                QCoreApplication::translate("Cli", "报表“%1”没有 --%2 这个选项。").arg(table.name, option));
    }
    return {};
}

Result<QString> collegeWanted(const Call &call, const Known &known, const ReportTable &table)
{
    const QString college = call.value(u"college"_s).trimmed();
    const bool isKnown = known.plan.hasCollege(college) ||
                         reports::valuesOf(table, u"college"_s).contains(college) ||
                         std::ranges::find(known.roster, college, &Student::college) != known.roster.end();
    if (call.has(u"college"_s) && !isKnown)
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate("Cli", "计划和名单里都没有“%1”这个学院。").arg(college));
    return college;
}

bool isClassWithoutName(const Call &call)
{
    const QString name = call.value(u"class"_s).trimmed();
    return call.has(u"class"_s) && (name.isEmpty() || name == u"未分班");
}

/// Empty also where the students without a class are wanted.
Result<QString> classWanted(const Call &call, const Known &known, const ReportTable &table)
{
    if (isClassWithoutName(call))
        return QString();
    const QString name = call.value(u"class"_s).trimmed();
    const QString college = call.value(u"college"_s).trimmed();
    const auto isMeant = [&](const Student &student) {
        return student.className == name && (college.isEmpty() || student.college == college);
    };
    const bool isKnown =
        std::ranges::any_of(known.roster, isMeant) || reports::valuesOf(table, u"class"_s).contains(name);
    if (call.has(u"class"_s) && !isKnown)
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate("Cli", "名单里没有“%1”这个班级。").arg(name));
    return name;
}

Result<QString> roomWanted(const Call &call, const Known &known, const ReportTable &table)
{
    const QString room = call.value(u"room"_s).trimmed();
    if (!call.has(u"room"_s) || reports::valuesOf(table, u"room"_s).contains(room))
        return room;
    return roomMeant(known.plan, room);
}

Result<QString> dayWanted(const Call &call, const Known &known, const ReportTable &table)
{
    const Result<std::optional<QDate>> day = dayOf(call, u"day"_s);
    if (!day)
        return failureOf(day);
    if (!*day)
        return QString();
    const QString text = (*day)->toString(Qt::ISODate);
    const QStringList days = reports::valuesOf(table, u"day"_s);
    const bool isKnown = known.plan.days().contains(**day) ||
                         std::ranges::any_of(days, [&](const QString &one) { return one.startsWith(text); });
    if (!isKnown)
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate("Cli", "%1没有拍摄，报表里也没有这一天。").arg(text));
    return text;
}

Result<ReportFilter> filterOf(const Call &call, const Known &known, const ReportTable &table)
{
    ReportFilter filter;
    struct Wish {
        QString ReportFilter::*member;
        Result<QString> (*wanted)(const Call &, const Known &, const ReportTable &);
    };
    const std::array wishes{Wish{&ReportFilter::college, collegeWanted},
                            Wish{&ReportFilter::className, classWanted},
                            Wish{&ReportFilter::room, roomWanted}, Wish{&ReportFilter::day, dayWanted}};
    for (const auto &[member, wanted] : wishes) {
        const Result<QString> value = wanted(call, known, table);
        if (!value)
            return failureOf(value);
        filter.*member = *value;
    }
    return filter;
}

/// Only the students without a class; a filter cannot say that. A row about no student, or none of the
/// roster, has no class either and is not meant.
ReportTable withoutClass(ReportTable table, const Known &known)
{
    const int column = table.column(u"class"_s);
    const int number = table.column(u"number"_s);
    QSet<QString> students;
    for (const Student &student : known.roster)
        students.insert(student.number);
    table.rows.removeIf([&](const QList<QVariant> &row) {
        const QString name = row.value(column).toString();
        const bool isNobodys = number >= 0 && !students.contains(row.value(number).toString());
        return isNobodys || (!name.isEmpty() && name != QCoreApplication::translate("Flows", "未分班"));
    });
    if (!table.totals.isEmpty())
        table.totals = reports::summedTotals(table, QCoreApplication::translate("Cli", "合计"));
    return table;
}

} // namespace

Result<ReportTable> tableWanted(const Call &call, const OpenStation &station, const ReportTable &table)
{
    const Result<void> may = fits(call, table);
    if (!may)
        return failureOf(may);
    const Result<Known> known = readKnown(*station.stores);
    if (!known)
        return failureOf(known);
    const Result<ReportFilter> filter = filterOf(call, *known, table);
    if (!filter)
        return failureOf(filter);
    const ReportTable some = reports::filtered(table, *filter);
    return isClassWithoutName(call) ? withoutClass(some, *known) : some;
}

} // namespace liuying::cli
