// SPDX-License-Identifier: Apache-2.0
#include "core/plan/Forecast.h"

#include "core/plan/ForecastRun.h"

#include <algorithm>
#include <numeric>

namespace liuying {

namespace {

/// One figure over all plays.
class Sample {
public:
    void add(double value) { m_values.push_back(value); }
    [[nodiscard]] bool isEmpty() const { return m_values.empty(); }
    [[nodiscard]] double mean() const
    {
        return std::accumulate(m_values.begin(), m_values.end(), 0.0) / static_cast<double>(m_values.size());
    }
    /// Zeros when there is nothing.
    [[nodiscard]] Band band()
    {
        if (isEmpty())
            return {};
        const double average = mean();
        return {valueAt(0.05), average, valueAt(0.95)};
    }

private:
    double valueAt(double share)
    {
        const auto rank = static_cast<std::ptrdiff_t>(share * static_cast<double>(m_values.size() - 1) + 0.5);
        std::nth_element(m_values.begin(), m_values.begin() + rank, m_values.end());
        return m_values[static_cast<size_t>(rank)];
    }

    std::vector<double> m_values;
};

/// A group's figures over all plays.
struct GroupSamples {
    Sample finish; ///< minutes after the start of the slot
    Sample wait;
    Sample longestWait;
    int lateRuns = 0;

    void add(const GroupRun &run, const StartingGroup &group)
    {
        if (run.finish) {
            finish.add(*run.finish - group.start);
            // A second's worth of rounding is no lateness.
            lateRuns += *run.finish > group.end + 1.0 / 60 ? 1 : 0;
        }
        if (run.served > 0) {
            wait.add(run.waited / run.served);
            longestWait.add(run.longestWait);
        }
    }
};

GroupForecast groupForecast(const ForecastGroup &asked, GroupSamples &samples, int runs)
{
    GroupForecast forecast;
    forecast.group = asked;
    forecast.finishMinutes = samples.finish.band();
    forecast.waitMinutes = samples.wait.band();
    forecast.longestWait = samples.longestWait.band();
    const double length = minutesOf(asked.window.end, asked.window.start.date) -
                          minutesOf(asked.window.start, asked.window.start.date);
    forecast.lateMinutes = std::max(0.0, forecast.finishMinutes.mean - length);
    forecast.latePerCent = 100.0 * samples.lateRuns / runs;
    return forecast;
}

} // namespace

RoomForecast forecastRoom(const ForecastRequest &request)
{
    const int runs = std::max(1, request.habits.runs);
    const RoomStart start = roomStart(request);
    ForecastChance chance(request.habits.seed);
    ForecastRun room(request);
    std::vector<GroupSamples> groups(start.groups.size());
    Sample finish;
    Sample queue;
    Sample idle;
    for (int run = 0; run < runs; ++run) {
        const RoomRun &played = room.play(chance);
        for (size_t i = 0; i < groups.size(); ++i)
            groups[i].add(played.groups[i], start.groups[i]);
        if (played.finish)
            finish.add(*played.finish);
        queue.add(played.longestQueue);
        idle.add(played.idleMinutes);
    }

    RoomForecast forecast{request.room, {}, finish.band(), queue.band(), idle.mean()};
    for (size_t i = 0; i < groups.size(); ++i)
        forecast.groups.append(groupForecast(request.groups[static_cast<qsizetype>(i)], groups[i], runs));
    return forecast;
}

} // namespace liuying
