// SPDX-License-Identifier: Apache-2.0
#include "reports/ReportTable.h"

#include "reports/KeyColumns.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace liuying::reports {

using namespace Qt::StringLiterals;

namespace {

using Row = QList<QVariant>;

constexpr QStringView kDayKey = u"day";
constexpr qsizetype kIsoDayLength = 10;

struct Wanted {
    int column;
    QString text;
};

/// Conditions on columns that the table has.
QList<Wanted> wantedOf(const ReportTable &table, const ReportFilter &filter)
{
    const std::array<Wanted, 4> all{{{table.column(u"college"_s), filter.college},
                                     {table.column(u"class"_s), filter.className},
                                     {table.column(u"room"_s), filter.room},
                                     {table.column(kDayKey.toString()), filter.day}}};
    QList<Wanted> wanted;
    std::ranges::copy_if(all, std::back_inserter(wanted),
                         [](const Wanted &one) { return one.column >= 0 && !one.text.isEmpty(); });
    return wanted;
}

qlonglong sumOf(const ReportTable &table, qsizetype column)
{
    qlonglong sum = 0;
    for (const Row &row : table.rows) {
        const QVariant value = row.value(column);
        if (value.typeId() != QMetaType::QString) // words where a figure would stand
            sum += value.toLongLong();
    }
    return sum;
}

/// The first column that a person sees and that is not added up: where the word for the total stands.
qsizetype labelColumn(const ReportTable &table)
{
    for (qsizetype i = 0; i < table.headers.size(); ++i) {
        if (!table.headers[i].isHidden && !table.headers[i].isSummed)
            return i;
    }
    return -1;
}

} // namespace

QString keyText(const QVariant &value, const ReportTable::Header &header)
{
    const QString text = value.toString();
    const bool isMoment = header.kind == ReportTable::Column::DateTime && header.key == kDayKey;
    return isMoment ? text.left(kIsoDayLength) : text;
}

bool ReportFilter::isEmpty() const
{
    return college.isEmpty() && className.isEmpty() && room.isEmpty() && day.isEmpty();
}

int ReportTable::column(const QString &key) const
{
    for (qsizetype i = 0; i < headers.size(); ++i) {
        if (headers[i].key == key)
            return static_cast<int>(i);
    }
    return -1;
}

QList<QVariant> summedTotals(const ReportTable &table, const QString &word)
{
    Row totals(table.headers.size());
    for (qsizetype i = 0; i < table.headers.size(); ++i) {
        if (table.headers[i].isSummed)
            totals[i] = sumOf(table, i);
    }
    if (const qsizetype label = labelColumn(table); label >= 0)
        totals[label] = word;
    return totals;
}

QList<QVariant> totalsOfSome(const ReportTable &table, const QList<QList<QVariant>> &rows)
{
    const bool hasSums = std::ranges::any_of(table.headers, &ReportTable::Header::isSummed);
    if (table.totals.isEmpty() || !hasSums)
        return {};
    ReportTable some;
    some.headers = table.headers;
    some.rows = rows;
    return summedTotals(some, table.totals.value(labelColumn(table)).toString());
}

ReportTable filtered(const ReportTable &table, const ReportFilter &filter)
{
    const QList<Wanted> wanted = wantedOf(table, filter);
    ReportTable some = table;
    some.rows.removeIf([&](const Row &row) {
        return !std::ranges::all_of(wanted, [&](const Wanted &one) {
            return keyText(row.value(one.column), table.headers[one.column]) == one.text;
        });
    });
    if (some.rows.size() != table.rows.size())
        some.totals = totalsOfSome(table, some.rows);
    return some;
}

QStringList valuesOf(const ReportTable &table, const QString &key)
{
    const int column = table.column(key);
    if (column < 0)
        return {};
    QStringList values;
    QSet<QString> seen;
    for (const Row &row : table.rows) {
        const QString text = keyText(row.value(column), table.headers[column]);
        if (text.isEmpty() || seen.contains(text))
            continue;
        seen.insert(text);
        values.append(text);
    }
    return values;
}

} // namespace liuying::reports
