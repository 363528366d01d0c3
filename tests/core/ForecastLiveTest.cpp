// SPDX-License-Identifier: Apache-2.0
// The forecast of a day under way: it starts from who is in and who waits.
#include "core/plan/Forecast.h"
#include "core/plan/ForecastRun.h"

#include <gtest/gtest.h>

#include <cmath>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2025, 4, 12);

LocalDateTime at(int hour, int minute, int second = 0)
{
    return {kDay, QTime(hour, minute, second)};
}

ForecastGroup group(const QString &name, const LocalDateTime &start, int minutes, int expected, int in = 0,
                    std::optional<LocalDateTime> lastIn = {})
{
    return {u"土木工程学院"_s, name, {start, start.plus(std::chrono::minutes(minutes))},
            expected,          in,   lastIn};
}

ForecastRequest request(const LocalDateTime &now, int waiting, const QList<ForecastGroup> &groups)
{
    ForecastRequest asked{u"九教103"_s, groups, now, waiting, {}};
    asked.habits.secondsPerStudent = 10;
    asked.habits.secondsSpread = 0;
    asked.habits.runs = 400;
    return asked;
}

/// The same with nobody late and nobody missing.
ForecastRequest clockwork(ForecastRequest asked)
{
    asked.habits.earlySpread = 0;
    asked.habits.noShowShare = 0;
    asked.habits.lateShare = 0;
    asked.habits.runs = 3;
    return asked;
}

double served(const ForecastRequest &asked, size_t index)
{
    ForecastRun room(asked);
    ForecastChance chance(1);
    int all = 0;
    for (int run = 0; run < 200; ++run)
        all += room.play(chance).groups[index].served;
    return all / 200.0;
}

TEST(ForecastLive, BeforeTheDayItIsThePlan)
{
    ForecastRequest asked =
        request(at(7, 0), 0, {group(u"一班"_s, at(8, 0), 10, 60), group(u"二班"_s, at(8, 10), 10, 60)});
    const RoomForecast live = forecastRoom(asked);
    asked.now.reset();
    const RoomForecast planned = forecastRoom(asked);
    for (qsizetype i = 0; i < 2; ++i)
        EXPECT_EQ(live.groups[i].finishMinutes, planned.groups[i].finishMinutes);
    EXPECT_EQ(live.longestQueue, planned.longestQueue);
}

TEST(ForecastLive, AtTheEndOfTheDayItIsWhatHappened)
{
    const RoomForecast forecast = forecastRoom(request(
        at(17, 30), 0,
        {group(u"一班"_s, at(8, 0), 10, 60, 58, at(8, 9, 50)),
         group(u"二班"_s, at(8, 10), 10, 60, 60, at(8, 24, 50)), group(u"三班"_s, at(8, 20), 10, 60)}));
    const Band first{10, 10, 10};
    EXPECT_NEAR(forecast.groups[0].finishMinutes.high, first.high, 1e-9);
    EXPECT_EQ(forecast.groups[0].lateMinutes, 0);
    EXPECT_NEAR(forecast.groups[1].lateMinutes, 5, 1e-9);
    EXPECT_EQ(forecast.groups[1].latePerCent, 100);
    EXPECT_EQ(forecast.groups[2].finishMinutes, Band{});
    EXPECT_NEAR(forecast.finishMinutes.mean, 8 * 60 + 25, 1e-9);
    EXPECT_EQ(forecast.longestQueue.high, 0);
}

TEST(ForecastLive, ThoseWhoWaitArePhotographedFirst)
{
    const RoomForecast forecast = forecastRoom(clockwork(
        request(at(8, 8), 30,
                {group(u"一班"_s, at(8, 0), 10, 60, 60, at(8, 7)), group(u"二班"_s, at(8, 10), 10, 60)})));
    EXPECT_NEAR(forecast.groups[0].finishMinutes.mean, 13, 1e-9);
    EXPECT_NEAR(forecast.groups[0].lateMinutes, 3, 1e-9);
    EXPECT_NEAR(forecast.groups[1].lateMinutes, 3, 1e-9);
    EXPECT_NEAR(forecast.longestQueue.mean, 90, 1.01); // but for the one before the camera
}

TEST(ForecastLive, ARoomBehindItsPlanFindsTheClassesThatStandOutside)
{
    // 8:25 and the second class, due at 8:10, has not been called: the first is still coming in.
    const ForecastRequest asked = request(
        at(8, 25), 2,
        {group(u"一班"_s, at(8, 0), 10, 100, 90, at(8, 24, 40)), group(u"二班"_s, at(8, 10), 10, 60)});
    EXPECT_NEAR(served(asked, 1), 60 * 0.97, 1);
    EXPECT_NEAR(served(asked, 0), 2 + 10 * 0.97, 0.5);
}

TEST(ForecastLive, WhoMissedTheTurnOfTheClassMostlyStaysAway)
{
    // Twelve minutes after the start: 3 % never, 5 % of the others late, and e⁻¹ of these still to come.
    const ForecastRequest asked = request(at(8, 12), 0, {group(u"一班"_s, at(8, 0), 10, 100, 90, at(8, 8))});
    const double stillLate = 0.97 * 0.05 * std::exp(-1);
    EXPECT_NEAR(served(asked, 0), 10 * stillLate / (stillLate + 0.03), 0.4);
}

TEST(ForecastLive, AnEarlyBirdDoesNotEndTheTurnOfTheOthers)
{
    const ForecastRequest asked = request(at(8, 25), 2,
                                          {group(u"一班"_s, at(8, 0), 10, 100, 90, at(8, 24, 40)),
                                           group(u"二班"_s, at(8, 10), 10, 60, 1, at(8, 5)),
                                           group(u"三班"_s, at(8, 20), 10, 60, 1, at(8, 10))});
    EXPECT_NEAR(served(asked, 1), 59 * 0.97, 1);
    EXPECT_NEAR(served(asked, 2), 59 * 0.97, 1);
}

TEST(ForecastLive, AClassOfWhichNobodyCameIsExpectedLateAndWhole)
{
    const ForecastRequest asked =
        request(at(8, 15), 0,
                {group(u"一班"_s, at(8, 0), 10, 60, 60, at(8, 9)), group(u"二班"_s, at(8, 10), 20, 60)});
    EXPECT_NEAR(served(asked, 1), 60 * 0.97, 1);
    const GroupForecast forecast = forecastRoom(asked).groups[1];
    // From 8:15 on a late-comer's twelve minutes and the class's ten: seven late and more.
    EXPECT_NEAR(forecast.finishMinutes.mean, 5 + 12 + 10, 5);
    EXPECT_GT(forecast.lateMinutes, 3);
}

TEST(ForecastLive, ACompleteClassIsLeftAsItIs)
{
    const ForecastRequest asked =
        request(at(8, 12), 0,
                {group(u"一班"_s, at(8, 0), 10, 60, 60, at(8, 9)), group(u"二班"_s, at(8, 20), 10, 60)});
    const RoomForecast forecast = forecastRoom(asked);
    EXPECT_EQ(forecast.groups[0].finishMinutes.low, forecast.groups[0].finishMinutes.high);
    EXPECT_EQ(forecast.groups[0].latePerCent, 0);
    EXPECT_EQ(served(asked, 0), 0);
}

TEST(ForecastLive, WhoWaitsWithoutAGroupTakesHisTimeToo)
{
    const RoomForecast forecast =
        forecastRoom(clockwork(request(at(8, 0), 6, {group(u"一班"_s, at(8, 0), 10, 60)})));
    EXPECT_NEAR(forecast.finishMinutes.mean, 8 * 60 + 11, 1e-9);
}

} // namespace

} // namespace liuying
