// SPDX-License-Identifier: Apache-2.0
#include "core/plan/ForecastStart.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>

namespace liuying {

namespace {

// Somebody admitted this many minutes ago says that the group is still coming in.
constexpr double kFlowMinutes = 3;

/// Lets a request's groups take their places: lines, breaks, and when each may begin.
void placeGroups(RoomStart &room, double earlyMinutes)
{
    double stretchOpens = 0;
    double lastEnd = 0;
    double lastStart = 0;
    room.lines = 0;
    for (const int index : room.order) {
        StartingGroup &group = room.groups[static_cast<size_t>(index)];
        const bool isFirst = room.lines == 0;
        if (isFirst || group.start - lastEnd >= kBreakMinutes) {
            stretchOpens = group.start;
            if (!isFirst)
                room.breaks.push_back({lastEnd, group.start});
        }
        if (isFirst || group.start > lastStart)
            ++room.lines;
        group.line = room.lines - 1;
        group.opens = std::max({stretchOpens, group.start - earlyMinutes, room.now.value_or(stretchOpens)});
        lastStart = group.start;
        lastEnd = isFirst ? group.end : std::max(lastEnd, group.end);
    }
}

/// Who waits came in last: they are counted off from the group that came in last. Whoever is left belongs to
/// no group and stands with that one.
void placeWaiting(RoomStart &room, const ForecastRequest &request)
{
    std::vector<int> latestFirst(room.order.rbegin(), room.order.rend());
    std::ranges::stable_sort(latestFirst, std::greater{}, [&request](int index) {
        const ForecastGroup &asked = request.groups[index];
        return asked.lastIn.value_or(asked.window.start);
    });
    std::ranges::stable_partition(latestFirst,
                                  [&request](int index) { return request.groups[index].in > 0; });
    int left = std::max(0, request.waiting);
    for (const int index : latestFirst) {
        StartingGroup &group = room.groups[static_cast<size_t>(index)];
        group.waiting = std::min(request.groups[index].in, left);
        left -= group.waiting;
    }
    room.groups[static_cast<size_t>(latestFirst.front())].waiting += left;
}

/// Whose turn it is at the door of a day under way, and whose turn is over.
class Turns {
public:
    Turns(const RoomStart &room, const ForecastRequest &request)
        : m_room(room), m_request(request), m_isBusy(request.waiting > 0)
    {
        for (qsizetype i = 0; i < request.groups.size(); ++i) {
            const int line = groupAt(i).line;
            if (request.groups[i].in > 0)
                m_lastLineIn = std::max(m_lastLineIn, line);
            if (!isComingIn(i))
                continue;
            m_isBusy = true;
            m_firstLineComingIn = std::min(m_firstLineComingIn, line);
        }
    }

    [[nodiscard]] Rest restOf(qsizetype i) const
    {
        const StartingGroup &group = groupAt(i);
        if (*m_room.now < group.start || isComingIn(i) || !hadItsTurn(i))
            return Rest::Coming;
        const bool mayStillCome = *m_room.now < group.end + m_request.habits.lateMinutes;
        return m_request.groups[i].in == 0 && mayStillCome ? Rest::WholeIsMissing : Rest::Missing;
    }

private:
    [[nodiscard]] const StartingGroup &groupAt(qsizetype i) const
    {
        return m_room.groups[static_cast<size_t>(i)];
    }

    [[nodiscard]] bool isComingIn(qsizetype i) const
    {
        const ForecastGroup &asked = m_request.groups[i];
        return asked.in > 0 && asked.lastIn &&
               *m_room.now - minutesOf(*asked.lastIn, asked.window.start.date) <= kFlowMinutes;
    }

    /// Of a group that is not coming in. A door that is busy with those before has not called it yet; one
    /// that came too early does not say that the others had their turn.
    [[nodiscard]] bool hadItsTurn(qsizetype i) const
    {
        const ForecastGroup &asked = m_request.groups[i];
        if (asked.lastIn && 2 * asked.in >= asked.expected)
            return true;
        const int line = groupAt(i).line;
        return m_firstLineComingIn >= line && (m_lastLineIn > line || !m_isBusy);
    }

    const RoomStart &m_room;
    const ForecastRequest &m_request;
    bool m_isBusy = false;
    int m_lastLineIn = -1;
    int m_firstLineComingIn = std::numeric_limits<int>::max();
};

/// Of those who are missing @p minutes after the start of their slot: the share that never comes (Bayes).
double neverAmongMissing(const ForecastHabits &habits, double minutes)
{
    const double never = std::clamp(habits.noShowShare, 0.0, 1.0);
    const double late = (1 - never) * std::clamp(habits.lateShare, 0.0, 1.0);
    const double stillToCome = habits.lateMinutes > 0 ? late * std::exp(-minutes / habits.lateMinutes) : 0;
    return stillToCome > 0 ? never / (never + stillToCome) : 1;
}

/// When the last one who is done was photographed, as far as the record says.
double doneAt(const ForecastGroup &asked, const StartingGroup &group, const ForecastHabits &habits,
              double now)
{
    if (!asked.lastIn)
        return std::min(now, group.end);
    return std::min(now, minutesOf(*asked.lastIn, asked.window.start.date) + habits.secondsPerStudent / 60);
}

void readRecord(RoomStart &room, const ForecastRequest &request)
{
    placeWaiting(room, request);
    const Turns turns(room, request);
    for (qsizetype i = 0; i < request.groups.size(); ++i) {
        const ForecastGroup &asked = request.groups[i];
        StartingGroup &group = room.groups[static_cast<size_t>(i)];
        group.toCome = std::max(0, asked.expected - asked.in);
        group.rest = turns.restOf(i);
        if (group.rest == Rest::Missing)
            group.neverShare = neverAmongMissing(request.habits, *room.now - group.start);
        if (asked.in > group.waiting)
            group.done = doneAt(asked, group, request.habits, *room.now);
    }
}

} // namespace

double minutesOf(const LocalDateTime &moment, const QDate &day)
{
    return static_cast<double>(day.daysTo(moment.date)) * 1440 + moment.time.msecsSinceStartOfDay() / 60000.0;
}

RoomStart roomStart(const ForecastRequest &request)
{
    RoomStart room;
    if (request.groups.isEmpty())
        return room;
    const QDate day = request.groups.front().window.start.date;
    if (request.now)
        room.now = minutesOf(*request.now, day);
    for (const ForecastGroup &asked : request.groups) {
        StartingGroup group;
        group.start = minutesOf(asked.window.start, day);
        group.end = minutesOf(asked.window.end, day);
        group.toCome = std::max(0, asked.expected);
        group.neverShare = std::clamp(request.habits.noShowShare, 0.0, 1.0);
        room.groups.push_back(group);
    }
    room.order.resize(room.groups.size());
    std::iota(room.order.begin(), room.order.end(), 0);
    std::ranges::stable_sort(room.order, {},
                             [&room](int index) { return room.groups[static_cast<size_t>(index)].start; });
    placeGroups(room, std::max(0.0, request.habits.earlyMinutes));
    if (room.now)
        readRecord(room, request);
    return room;
}

} // namespace liuying
