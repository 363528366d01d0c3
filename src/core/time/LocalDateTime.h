// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <chrono>
#include <compare>
#include <optional>

class QTimeZone;

namespace liuying {

/// A wall-clock moment of the campaign's zone, as printed in a timetable: no zone, no daylight rule, minute
/// or second precision. The plan speaks in these; the record speaks in UTC milliseconds.
struct LocalDateTime {
    QDate date;
    QTime time;

    [[nodiscard]] bool isValid() const { return date.isValid() && time.isValid(); }
    /// "2025-04-12T08:00"; with seconds only where they are not zero.
    [[nodiscard]] QString toString() const;
    /// Reads what toString() writes, seconds optional, a blank instead of the T allowed; anything else is
    /// empty.
    [[nodiscard]] static std::optional<LocalDateTime> fromString(QStringView text);

    [[nodiscard]] LocalDateTime plus(std::chrono::minutes delta) const;
    /// Whole minutes from this to @p later, rounded down; negative when @p later is earlier.
    [[nodiscard]] std::chrono::minutes minutesTo(const LocalDateTime &later) const;

    [[nodiscard]] qint64 toUtcMs(const QTimeZone &zone) const;
    [[nodiscard]] static LocalDateTime fromUtcMs(qint64 utcMs, const QTimeZone &zone);

    friend bool operator==(const LocalDateTime &, const LocalDateTime &) = default;
    friend std::strong_ordering operator<=>(const LocalDateTime &a, const LocalDateTime &b)
    {
        if (a.date != b.date)
            return a.date < b.date ? std::strong_ordering::less : std::strong_ordering::greater;
        if (a.time != b.time)
            return a.time < b.time ? std::strong_ordering::less : std::strong_ordering::greater;
        return std::strong_ordering::equal;
    }
};

/// A stretch of one day, start included, end excluded. A window never crosses midnight.
struct Window {
    LocalDateTime start;
    LocalDateTime end;

    [[nodiscard]] bool isValid() const { return start.isValid() && start.date == end.date && start < end; }
    [[nodiscard]] bool contains(const LocalDateTime &moment) const { return start <= moment && moment < end; }
    [[nodiscard]] bool overlaps(const Window &other) const { return start < other.end && other.start < end; }
    [[nodiscard]] std::chrono::minutes length() const { return start.minutesTo(end); }

    friend bool operator==(const Window &, const Window &) = default;
};

} // namespace liuying
