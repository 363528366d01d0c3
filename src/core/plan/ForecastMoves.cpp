// SPDX-License-Identifier: Apache-2.0
// What could move: late classes and the time that other rooms have for them.
#include "core/plan/Forecast.h"
#include "core/plan/ForecastStart.h"

#include <algorithm>
#include <cmath>

namespace liuying {

namespace {

// Less than a minute late is in time, and less than a minute saved is not worth a class's walk.
constexpr double kWorthMinutes = 1;
// To see what a move saves, fewer plays do than a forecast needs.
constexpr int kRunsOfATrial = 100;

/// The first whole minute from here on; a hair above one counts as it.
double wholeMinute(double minutes)
{
    return std::ceil(minutes - 1e-6);
}

/// From … to, minutes after midnight.
struct Span {
    double from = 0;
    double to = 0;
};

Span spanOf(const Window &window, const QDate &day)
{
    return {minutesOf(window.start, day), minutesOf(window.end, day)};
}

/// Spans that lie less than @p gap apart as one, by start.
std::vector<Span> joined(std::vector<Span> spans, double gap)
{
    std::ranges::sort(spans, {}, &Span::from);
    std::vector<Span> result;
    for (const Span &span : spans) {
        if (!result.empty() && span.from - result.back().to < gap)
            result.back().to = std::max(result.back().to, span.to);
        else
            result.push_back(span);
    }
    return result;
}

/// Where a class would go.
struct Place {
    qsizetype room = -1;
    Span span;
};

/// The time nobody uses, room by room. A room has none in a half-day in which it has no group: nobody is
/// there to take pictures.
class FreeTime {
public:
    FreeTime(const QList<ForecastRequest> &rooms, const QList<RoomForecast> &forecasts, const QDate &day)
        : m_busy(static_cast<size_t>(rooms.size()))
    {
        std::vector<Span> all;
        for (qsizetype room = 0; room < rooms.size(); ++room) {
            for (const GroupForecast &forecast : forecasts[room].groups) {
                const Span planned = spanOf(forecast.group.window, day);
                all.push_back(planned);
                busy(room).push_back(
                    {planned.from, std::max(planned.to, planned.from + forecast.finishMinutes.high)});
            }
            if (rooms[room].now)
                m_earliest = minutesOf(*rooms[room].now, day) + rooms[room].habits.earlyMinutes;
        }
        m_halfDays = joined(std::move(all), kBreakMinutes);
    }

    /// The soonest place for @p minutes in another room than @p from, in the half-day of @p present.
    [[nodiscard]] std::optional<Place> soonest(qsizetype from, const Span &present, double minutes) const
    {
        const auto halfDay = std::ranges::find_if(m_halfDays, [&present](const Span &one) {
            return one.from <= present.from && present.from < one.to;
        });
        if (halfDay == m_halfDays.end())
            return std::nullopt;
        std::optional<Place> best;
        for (qsizetype room = 0; room < static_cast<qsizetype>(m_busy.size()); ++room) {
            if (room == from || !works(room, *halfDay))
                continue;
            const std::optional<double> start = soonestStart(room, *halfDay, minutes);
            if (start && (!best || *start < best->span.from))
                best = Place{room, {*start, *start + minutes}};
        }
        return best;
    }

    void take(const Place &place) { busy(place.room).push_back(place.span); }

private:
    [[nodiscard]] std::vector<Span> &busy(qsizetype room) { return m_busy[static_cast<size_t>(room)]; }
    [[nodiscard]] const std::vector<Span> &busy(qsizetype room) const
    {
        return m_busy[static_cast<size_t>(room)];
    }

    [[nodiscard]] bool works(qsizetype room, const Span &halfDay) const
    {
        return std::ranges::any_of(busy(room), [&halfDay](const Span &one) {
            return halfDay.from <= one.from && one.from < halfDay.to;
        });
    }

    /// In whole minutes.
    [[nodiscard]] std::optional<double> soonestStart(qsizetype room, const Span &halfDay,
                                                     double minutes) const
    {
        double start = wholeMinute(std::max(halfDay.from, m_earliest));
        for (const Span &one : joined(busy(room), 0)) {
            if (one.from - start >= minutes)
                break;
            start = std::max(start, wholeMinute(one.to));
        }
        return start + minutes <= halfDay.to ? std::optional(start) : std::nullopt;
    }

    std::vector<std::vector<Span>> m_busy;
    std::vector<Span> m_halfDays;
    double m_earliest = 0;
};

bool isLate(const GroupForecast &forecast)
{
    return forecast.lateMinutes >= kWorthMinutes;
}

/// A class that has begun to come stays where it is.
bool mayMove(const GroupForecast &forecast, const ForecastRequest &request)
{
    return isLate(forecast) && forecast.group.in == 0 && forecast.group.expected > 0 &&
           (!request.now || *request.now < forecast.group.window.start);
}

RoomForecast quickForecast(ForecastRequest request)
{
    request.habits.runs = std::min(request.habits.runs, kRunsOfATrial);
    return forecastRoom(request);
}

/// A room's day cut at its breaks, each stretch by start. Who waits came in with the latest stretch under
/// way.
QList<ForecastRequest> stretchesOf(const ForecastRequest &request)
{
    QList<ForecastGroup> groups = request.groups;
    std::ranges::stable_sort(groups, {}, [](const ForecastGroup &group) { return group.window.start; });
    ForecastRequest empty = request;
    empty.groups.clear();
    empty.waiting = 0;
    QList<ForecastRequest> stretches;
    LocalDateTime lastEnd = groups.value(0).window.start;
    for (const ForecastGroup &group : std::as_const(groups)) {
        const auto gap = static_cast<double>(lastEnd.minutesTo(group.window.start).count());
        const bool isNew = stretches.isEmpty() || gap >= kBreakMinutes;
        if (isNew)
            stretches.append(empty);
        stretches.back().groups.append(group);
        lastEnd = isNew ? group.window.end : std::max(lastEnd, group.window.end);
    }
    const auto underWay = std::find_if(stretches.rbegin(), stretches.rend(), [](const ForecastRequest &one) {
        return std::ranges::any_of(one.groups, [](const ForecastGroup &group) { return group.in > 0; });
    });
    if (underWay != stretches.rend())
        underWay->waiting = request.waiting;
    return stretches;
}

/// One crowded stretch of a room whose late classes look for a place elsewhere, the first first: the classes
/// behind it gain by it too.
class CrowdedRoom {
public:
    CrowdedRoom(qsizetype index, ForecastRequest request)
        : m_index(index), m_request(std::move(request)), m_forecast(quickForecast(m_request))
    {}

    void findPlaces(FreeTime &free, const QList<ForecastRequest> &rooms, QList<MoveSuggestion> &found)
    {
        for (qsizetype i = 0; i < m_request.groups.size();) {
            const auto place = placeFor(free, i);
            const std::optional<double> saved = place ? moveAway(i) : std::nullopt;
            if (!saved) {
                ++i;
                continue;
            }
            free.take(*place);
            found.append({m_moved, rooms[place->room].room, windowAt(place->span), *saved, m_request.room});
        }
    }

private:
    [[nodiscard]] std::optional<Place> placeFor(const FreeTime &free, qsizetype i) const
    {
        const GroupForecast &late = m_forecast.groups[i];
        if (!mayMove(late, m_request))
            return std::nullopt;
        const double minutes = wholeMinute(late.group.expected * m_request.habits.secondsPerStudent / 60);
        return free.soonest(m_index, spanOf(late.group.window, late.group.window.start.date),
                            std::max(1.0, minutes));
    }

    /// The last of the late classes that follow one another from this one on.
    [[nodiscard]] const GroupForecast &lastLateBehind(qsizetype i) const
    {
        while (i + 1 < m_forecast.groups.size() && isLate(m_forecast.groups[i + 1]))
            ++i;
        return m_forecast.groups[i];
    }

    /// Takes a class out of the room where that saves enough, and says how much.
    std::optional<double> moveAway(qsizetype i)
    {
        const GroupForecast last = lastLateBehind(i);
        ForecastRequest without = m_request;
        const ForecastGroup moved = without.groups.takeAt(i);
        RoomForecast after = quickForecast(without);
        double saved = last.lateMinutes; // where it is the last itself that goes: it is in time elsewhere
        for (const GroupForecast &one : std::as_const(after.groups)) {
            if (one.group == last.group)
                saved = last.finishMinutes.mean - one.finishMinutes.mean;
        }
        if (saved < kWorthMinutes)
            return std::nullopt;
        m_moved = moved;
        m_request = std::move(without);
        m_forecast = std::move(after);
        return saved;
    }

    [[nodiscard]] Window windowAt(const Span &span) const
    {
        const LocalDateTime midnight{m_moved.window.start.date, QTime(0, 0)};
        return {midnight.plus(std::chrono::minutes(std::lround(span.from))),
                midnight.plus(std::chrono::minutes(std::lround(span.to)))};
    }

    qsizetype m_index;
    ForecastRequest m_request;
    RoomForecast m_forecast;
    ForecastGroup m_moved; // the class that moved last
};

std::optional<QDate> dayOf(const QList<ForecastRequest> &rooms)
{
    for (const ForecastRequest &room : rooms) {
        if (!room.groups.isEmpty())
            return room.groups.front().window.start.date;
    }
    return std::nullopt;
}

} // namespace

QList<MoveSuggestion> suggestMoves(const QList<ForecastRequest> &rooms, const QList<RoomForecast> &forecasts)
{
    QList<MoveSuggestion> found;
    const std::optional<QDate> day = dayOf(rooms);
    if (!day || rooms.size() != forecasts.size())
        return found;
    FreeTime free(rooms, forecasts, *day);
    for (qsizetype room = 0; room < rooms.size(); ++room) {
        if (!std::ranges::any_of(forecasts[room].groups, isLate))
            continue;
        for (const ForecastRequest &stretch : stretchesOf(rooms[room]))
            CrowdedRoom(room, stretch).findPlaces(free, rooms, found);
    }
    std::ranges::stable_sort(found, std::greater{}, &MoveSuggestion::savesMinutes);
    return found;
}

} // namespace liuying
