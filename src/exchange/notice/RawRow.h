// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/notice/Dates.h"
#include "exchange/notice/Times.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace liuying::exchange {

/// A row of a timetable as read: one college, one room, what it says of day and time. Nothing resolved yet.
struct RawRow {
    int line = 0;
    QString sheet;
    QString subject; ///< the row's own words: when, where and who, for problems
    QString college;
    bool collegeFromAbove = false; ///< the cell was blank; the row above names it
    QStringList classes;           ///< 计科2201、2202班 names two
    std::optional<int> students;
    bool studentsColumn = false; ///< the table has a column of headcounts: a blank in it is a doubt
    QString room;
    bool roomColumn = false;   ///< the table has a column of rooms: a blank in it is a fault
    std::optional<int> number; ///< 批次
    std::optional<WrittenDay> day;
    std::optional<WrittenDay> endDay; ///< a second day in the time cell
    bool severalDays = false;         ///< more days than a row can have
    std::optional<int> weekday;       ///< from a column of its own
    WrittenTime time;
    bool timeIsMissing = false;
};

/// A total row: what it claims and what the rows above it add up to.
struct RawTotal {
    int line = 0;
    QString sheet;
    QString subject;
    std::optional<int> claimedStudents;
    std::optional<int> claimedRows;    ///< 3个批次
    std::optional<int> claimedClasses; ///< 6个班
    qsizetype partFrom = 0;            ///< rows since the last total or header: [partFrom, end)
    qsizetype tableFrom = 0;           ///< rows since the sheet or table began
    qsizetype end = 0;
};

/// Everything that was found in tables, and which lines are running text.
struct RawTimetable {
    QList<RawRow> rows;
    QList<RawTotal> totals;
    QList<qsizetype> unclear; ///< indexes of lines in a table that are neither row, total, heading nor note
    QList<qsizetype> prose;   ///< indexes of the lines that belong to no table
};

} // namespace liuying::exchange
