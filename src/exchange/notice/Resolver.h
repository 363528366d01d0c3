// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/Imports.h"
#include "exchange/notice/CaptureDays.h"
#include "exchange/notice/RawRow.h"
#include "exchange/notice/RoomNames.h"

namespace liuying::exchange {

/// Makes batches of raw rows: gives each its day and hours, joins rows that are one batch, numbers them, and
/// says what cannot be right. Adds batches, rooms, days and problems to a notice.
class Resolver {
public:
    Resolver(CaptureDays &days, const HalfDayHours &hours, RoomNames &rooms, Notice &notice);

    /// Hours announced on a sheet rule over those of the whole document.
    void setHoursOfSheet(const QMap<QString, HalfDayHours> &hours) { m_hoursOfSheet = hours; }
    void resolve(const QList<RawRow> &rows);

private:
    [[nodiscard]] bool isUsable(const RawRow &row);
    [[nodiscard]] std::optional<QDate> dayOf(const RawRow &row);
    [[nodiscard]] QList<Hours> hoursOf(const RawRow &row);
    void addWindow(const RawRow &row, const QDate &day, const Hours &hours);
    /// The classes of a row, to a batch that an earlier row began.
    void joinClasses(ReadBatch &batch, const RawRow &row);
    void checkWeekday(const RawRow &row, const QDate &day);
    void checkHeadcount(const RawRow &row);
    void report(Problem::Severity severity, const RawRow &row, const QString &code, const QString &text);

    CaptureDays &m_days;
    const HalfDayHours &m_hours;
    RoomNames &m_rooms;
    Notice &m_notice;
    QMap<QString, HalfDayHours> m_hoursOfSheet;
    QHash<QString, qsizetype> m_known; ///< room, college and window → its batch
};

/// Compares totals with the rows above them.
[[nodiscard]] QList<Problem> checkTotals(const RawTimetable &timetable);

} // namespace liuying::exchange
