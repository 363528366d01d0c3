// SPDX-License-Identifier: Apache-2.0
#include "reports/ReportSections.h"

#include "reports/KeyColumns.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace liuying::reports {

using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QList<QVariant>>;

/// Everything of a report but its rows, for a part of it.
ReportTable emptyCopy(const ReportTable &table)
{
    ReportTable copy = table;
    copy.rows.clear();
    copy.notes.clear();
    return copy;
}

struct Group {
    QString text; ///< what its rows say in the column
    Rows rows;
};

QList<Group> groupsOf(const ReportTable &table, int column)
{
    QList<Group> groups;
    QHash<QString, qsizetype> places;
    for (const QList<QVariant> &row : table.rows) {
        const QString text = keyText(row.value(column), table.headers[column]);
        auto place = places.constFind(text);
        if (place == places.constEnd()) {
            place = places.insert(text, groups.size());
            groups.append({text, {}});
        }
        groups[*place].rows.append(row);
    }
    std::ranges::stable_partition(groups, [](const Group &group) { return !group.text.isEmpty(); });
    return groups;
}

} // namespace

QList<ReportSection> sectionsOf(const ReportTable &table, const QString &key)
{
    const int column = table.column(key);
    if (column < 0)
        return {{{}, table}};
    const ReportTable frame = emptyCopy(table);
    QList<ReportSection> sections;
    for (const Group &group : groupsOf(table, column)) {
        ReportSection section{
            group.text.isEmpty() ? QCoreApplication::translate("Reports", "未注明") : group.text, frame};
        section.table.rows = group.rows;
        section.table.totals = totalsOfSome(table, group.rows);
        sections.append(section);
    }
    if (sections.isEmpty())
        return {{{}, table}};
    sections.last().table.notes = table.notes;
    return sections;
}

} // namespace liuying::reports
