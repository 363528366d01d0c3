// SPDX-License-Identifier: Apache-2.0
#include "flows/report/PlannedPace.h"

#include <algorithm>

namespace liuying {

namespace {

double minutesOf(const Window &window)
{
    return static_cast<double>(window.length().count());
}

double minutesOf(const QList<GoTo> &windows)
{
    double minutes = 0;
    for (const GoTo &goTo : windows)
        minutes += minutesOf(goTo.window);
    return minutes;
}

using WindowKey = std::pair<QString, QString>; // room, start and end

} // namespace

PlannedPace::PlannedPace(const Turnout &turnout)
{
    QHash<WindowKey, qsizetype> indexOf;
    for (const Student &student : turnout.students()) {
        if (!turnout.isExpected(student))
            continue;
        const QList<GoTo> windows = turnout.windows(student);
        const double total = minutesOf(windows);
        for (const GoTo &goTo : windows) {
            const WindowKey key{goTo.room, goTo.window.start.toString() + goTo.window.end.toString()};
            const auto known = indexOf.constFind(key);
            const qsizetype index = known == indexOf.constEnd() ? m_windows.size() : *known;
            if (index == m_windows.size()) {
                indexOf.insert(key, index);
                m_windows.append({goTo.room, goTo.window, 0});
            }
            m_windows[index].heads += total > 0 ? minutesOf(goTo.window) / total : 0;
        }
    }
}

double PlannedPace::perHour(const QString &room, const LocalDateTime &moment) const
{
    double perHour = 0;
    for (const PlannedWindow &planned : m_windows) {
        if (planned.room == room && planned.window.contains(moment))
            perHour += planned.heads * 60 / minutesOf(planned.window);
    }
    return perHour;
}

double PlannedPace::expectedBy(const QString &room, const LocalDateTime &moment) const
{
    double heads = 0;
    for (const PlannedWindow &planned : m_windows) {
        if (planned.room != room || planned.window.start.date != moment.date)
            continue;
        const auto gone = static_cast<double>(planned.window.start.minutesTo(moment).count());
        heads += planned.heads * std::clamp(gone / minutesOf(planned.window), 0.0, 1.0);
    }
    return heads;
}

double PlannedPace::expectedOn(const QString &room, const QDate &day) const
{
    return expectedBy(room, {day, QTime(23, 59)});
}

} // namespace liuying
