// SPDX-License-Identifier: Apache-2.0
#include "exchange/notice/Upright.h"

#include "exchange/notice/Columns.h"

#include <algorithm>

namespace liuying::exchange {

namespace {

/// A label in the first cell, and no label behind it.
bool isLabelledRow(const SourceLine &line)
{
    if (line.cells.size() < 2 || roleOf(line.cells.first()) == Role::None)
        return false;
    return std::all_of(line.cells.cbegin() + 1, line.cells.cend(),
                       [](const QString &cell) { return cell.isEmpty() || roleOf(cell) == Role::None; });
}

qsizetype endOfRun(const QList<SourceLine> &lines, qsizetype from)
{
    qsizetype end = from;
    while (end < lines.size() && isLabelledRow(lines.at(end)) &&
           lines.at(end).sheet == lines.at(from).sheet && (end == from || !lines.at(end).startsBlock))
        ++end;
    return end;
}

QList<Role> rolesDown(const QList<SourceLine> &lines, qsizetype from, qsizetype end)
{
    QList<Role> roles;
    for (qsizetype i = from; i < end; ++i)
        roles += roleOf(lines.at(i).cells.first());
    return roles;
}

/// A header set on its side: college or class, and when or where.
bool isHeaderDown(const QList<Role> &roles)
{
    const auto has = [&roles](std::initializer_list<Role> wanted) {
        return std::any_of(wanted.begin(), wanted.end(), [&](Role role) { return roles.contains(role); });
    };
    constexpr qsizetype kFewest = 3;
    return roles.size() >= kFewest && has({Role::College, Role::Class}) &&
           has({Role::Date, Role::Time, Role::Start, Role::HalfDay});
}

SourceLine columnAsRow(const QList<SourceLine> &lines, qsizetype from, qsizetype end, qsizetype column)
{
    SourceLine row = lines.at(from);
    row.cells.clear();
    row.filled.clear();
    QStringList words;
    for (qsizetype i = from; i < end; ++i) {
        row.cells += lines.at(i).cells.value(column);
        row.filled += lines.at(i).filled.value(column);
        if (!row.cells.last().isEmpty() && !row.filled.last())
            words += row.cells.last();
    }
    row.text = words.join(u' ');
    row.startsBlock = lines.at(from).startsBlock && column == 0;
    return row;
}

void appendUpright(QList<SourceLine> &upright, const QList<SourceLine> &lines, qsizetype from, qsizetype end)
{
    const QList<Role> roles = rolesDown(lines, from, end);
    const qsizetype college =
        std::max<qsizetype>(0, roles.indexOf(roles.contains(Role::College) ? Role::College : Role::Class));
    qsizetype columns = 0;
    for (qsizetype i = from; i < end; ++i)
        columns = std::max(columns, lines.at(i).cells.size());
    for (qsizetype column = 0; column < columns; ++column) {
        SourceLine row = columnAsRow(lines, from, end, column);
        row.number = lines.at(column == 0 ? from : from + college).number;
        if (!row.text.isEmpty())
            upright += row;
    }
}

} // namespace

QList<SourceLine> withTablesUpright(const QList<SourceLine> &lines)
{
    QList<SourceLine> upright;
    upright.reserve(lines.size());
    for (qsizetype at = 0; at < lines.size();) {
        const qsizetype end = endOfRun(lines, at);
        if (end > at && isHeaderDown(rolesDown(lines, at, end)))
            appendUpright(upright, lines, at, end);
        else
            upright += lines.sliced(at, std::max<qsizetype>(1, end - at));
        at = std::max(at + 1, end);
    }
    return upright;
}

} // namespace liuying::exchange
