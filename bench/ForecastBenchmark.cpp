// SPDX-License-Identifier: Apache-2.0
// A thousand plays of a half-day and of the fullest room-day, and a whole day with its suggestions.
#include "core/plan/Forecast.h"

#include <benchmark/benchmark.h>

using namespace liuying;
using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2025, 4, 12);

/// Classes of 40 students, seven minutes each, from @p start on.
QList<ForecastGroup> classes(const QTime &start, int count)
{
    QList<ForecastGroup> groups;
    LocalDateTime at{kDay, start};
    for (int i = 0; i < count; ++i) {
        const LocalDateTime end = at.plus(std::chrono::minutes(7));
        groups.append({u"学院"_s, u"班级%1"_s.arg(i), {at, end}, 40, 0});
        at = end;
    }
    return groups;
}

/// 30 classes in the morning; with more than that 34 in the afternoon too.
ForecastRequest roomOf(int students)
{
    ForecastRequest request{
        u"教室"_s, classes(QTime(8, 0), std::min(students / 40, 30)), std::nullopt, 0, {}};
    if (students / 40 > 30)
        request.groups.append(classes(QTime(13, 30), students / 40 - 30));
    return request;
}

void forecastARoom(benchmark::State &state)
{
    const ForecastRequest request = roomOf(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(forecastRoom(request));
}
BENCHMARK(forecastARoom)->ArgName("students")->Arg(1200)->Arg(2000)->Unit(benchmark::kMillisecond);

/// Five rooms, of which three are a tenth above their pace and two have time.
void forecastADay(benchmark::State &state)
{
    QList<ForecastRequest> rooms;
    for (int i = 0; i < 5; ++i) {
        ForecastRequest room = roomOf(2000);
        room.room = u"教室%1"_s.arg(i);
        if (i > 2)
            room.groups.removeIf([](const ForecastGroup &group) {
                return group.className.endsWith(u'3') || group.className.endsWith(u'4');
            });
        else
            room.habits.secondsPerStudent = 11.5;
        rooms.append(room);
    }
    for (auto _ : state) {
        QList<RoomForecast> forecasts;
        for (const ForecastRequest &room : std::as_const(rooms))
            forecasts.append(forecastRoom(room));
        const QList<MoveSuggestion> moves = suggestMoves(rooms, forecasts);
        state.counters["suggestions"] = static_cast<double>(moves.size());
    }
}
BENCHMARK(forecastADay)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
