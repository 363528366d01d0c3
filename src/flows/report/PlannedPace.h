// SPDX-License-Identifier: Apache-2.0
// Private to the flows' reports: how many students the plan brings to a room, and when.
#pragma once

#include "flows/report/Turnout.h"

namespace liuying {

/// A window in a room and how many of those expected come to it. A student with several windows comes to each
/// in part, by its length.
struct PlannedWindow {
    QString room;
    Window window;
    double heads = 0;
};

/// The windows of all rooms that anybody is expected at.
class PlannedPace {
public:
    explicit PlannedPace(const Turnout &turnout);

    [[nodiscard]] const QList<PlannedWindow> &windows() const { return m_windows; }
    /// Students an hour that the plan brings to @p room at @p moment.
    [[nodiscard]] double perHour(const QString &room, const LocalDateTime &moment) const;
    /// How many of @p room's students of that day should be in by @p moment, spread evenly over their
    /// windows.
    [[nodiscard]] double expectedBy(const QString &room, const LocalDateTime &moment) const;
    /// All of @p room's students of @p day.
    [[nodiscard]] double expectedOn(const QString &room, const QDate &day) const;

private:
    QList<PlannedWindow> m_windows;
};

} // namespace liuying
