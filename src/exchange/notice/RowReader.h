// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/notice/Columns.h"
#include "exchange/notice/Lines.h"
#include "exchange/notice/RawRow.h"

namespace liuying::exchange {

/// What headings above a row say, and what the row before it said.
struct RowContext {
    std::optional<WrittenDay> day;
    HalfDay half = HalfDay::Unknown;
    std::optional<WrittenTime> time; ///< hours in a heading, for rows that say none
    QString room;
    QString college; ///< of the sheet or title, where the table has no such column
    QString collegeAbove;
    bool mayRepeat = false; ///< blank cells may repeat the row above: the format has no merged cells
};

/// Reads one row of a list by its columns. Gives a RawRow for each room and college it names; none when the
/// line is no row of the list.
[[nodiscard]] QList<RawRow> readListRow(const SourceLine &line, const QList<Role> &roles,
                                        const RowContext &context);

/// Takes day, weekday and hours out of a cell into @p row.
void takeWhen(RawRow &row, const QString &cell, HalfDay half);

/// 九教103、106 → 九教103, 九教106; anything else is one room.
[[nodiscard]] QStringList roomsOfCell(const QString &cell);
/// 计科2201、2202班 → 计科2201班, 计科2202班; 计科2201-2203班 → all three; anything else is one class.
[[nodiscard]] QStringList classesOfCell(const QString &cell);
/// 人文学院、法学院 → both; 人文学院(120人) → 人文学院.
[[nodiscard]] QStringList collegesOfCell(const QString &cell);

} // namespace liuying::exchange
