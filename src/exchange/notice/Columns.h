// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <QList>

namespace liuying::exchange {

/// What a column of a timetable holds.
enum class Role {
    None,
    Number,  ///< 批次; a running number (序号) is none
    Ordinal, ///< 序号, 顺序
    College,
    Class,
    Students,
    Date,
    Weekday,
    HalfDay,
    Start,
    End,
    Time, ///< 时间, 起止时间, 时段: whatever of day and hours the cell says
    Building,
    Room,
    Remark
};

/// The role a header cell names, None if it is no header word.
[[nodiscard]] Role roleOf(const QString &cell);
[[nodiscard]] QList<Role> rolesOf(const QStringList &cells);

/// A header of a list: a college or class and at least one of day, time and room, no cell that is data. A
/// list of whom to call is none, unless headings above it say when.
[[nodiscard]] bool isListHeader(const QStringList &cells, bool headingsSayWhen = false);

/// Whether the text may be the name of a college or another unit that is photographed.
[[nodiscard]] bool looksLikeCollege(const QString &text);
/// Whether the text may be a room: 九教103, 图书馆一楼报告厅, 9-203.
[[nodiscard]] bool looksLikeRoom(const QString &text);
/// 合计, 小计, 总计 at the start of one of the first cells.
[[nodiscard]] bool isTotal(const QStringList &cells);
/// 注, 说明, 备注, a signature line: not a row of a timetable.
[[nodiscard]] bool isNote(const QStringList &cells);
/// A cell that stands for nothing: empty, a dash, a stroke.
[[nodiscard]] bool isVoid(const QString &cell);

} // namespace liuying::exchange
