// SPDX-License-Identifier: Apache-2.0
// A room's day played ahead: what can be worked out by hand, and what must hold whatever the chance.
#include "core/plan/Forecast.h"
#include "core/plan/ForecastRun.h"

#include <gtest/gtest.h>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2025, 4, 12);

LocalDateTime at(int hour, int minute, int second = 0)
{
    return {kDay, QTime(hour, minute, second)};
}

ForecastGroup group(const QString &name, const LocalDateTime &start, int minutes, int expected)
{
    return {u"土木工程学院"_s, name, {start, start.plus(std::chrono::minutes(minutes))}, expected, 0};
}

/// Everybody comes on the minute and takes ten seconds.
ForecastHabits clockwork()
{
    ForecastHabits habits;
    habits.secondsPerStudent = 10;
    habits.secondsSpread = 0;
    habits.earlySpread = 0;
    habits.noShowShare = 0;
    habits.lateShare = 0;
    habits.runs = 3;
    return habits;
}

ForecastRequest request(const QList<ForecastGroup> &groups, const ForecastHabits &habits = {})
{
    return {u"九教103"_s, groups, std::nullopt, 0, habits};
}

/// A morning of 30 classes of 40 students, seven minutes each: just below the pace.
ForecastRequest fullMorning()
{
    QList<ForecastGroup> groups;
    for (int i = 0; i < 30; ++i)
        groups.append(group(u"土木220%1"_s.arg(i), at(8, 0).plus(std::chrono::minutes(7 * i)), 7, 40));
    ForecastRequest asked = request(groups);
    asked.habits.runs = 200; // enough to see the rules; a thousand take their time without optimisation
    return asked;
}

void expectBand(const Band &band, double value)
{
    EXPECT_NEAR(band.low, value, 1e-9);
    EXPECT_NEAR(band.mean, value, 1e-9);
    EXPECT_NEAR(band.high, value, 1e-9);
}

// -- by hand

TEST(ForecastByHand, AClassIsDoneAfterItsHeadsTimesThePace)
{
    const RoomForecast forecast = forecastRoom(request({group(u"一班"_s, at(8, 0), 10, 60)}, clockwork()));
    ASSERT_EQ(forecast.groups.size(), 1);
    expectBand(forecast.groups[0].finishMinutes, 10);
    expectBand(forecast.finishMinutes, 8 * 60 + 10);
    EXPECT_NEAR(forecast.groups[0].lateMinutes, 0, 1e-9);
    EXPECT_EQ(forecast.groups[0].latePerCent, 0);
}

TEST(ForecastByHand, TheKthStudentWaitsForThoseBefore)
{
    const RoomForecast forecast = forecastRoom(request({group(u"一班"_s, at(8, 0), 10, 60)}, clockwork()));
    expectBand(forecast.groups[0].longestWait, 59 * 10 / 60.0);
    expectBand(forecast.groups[0].waitMinutes, 59 * 10 / 60.0 / 2);
}

TEST(ForecastByHand, AClassThatGathersEarlyStandsInTheQueueWhole)
{
    expectBand(forecastRoom(request({group(u"一班"_s, at(8, 0), 10, 60)}, clockwork())).longestQueue, 60);
}

TEST(ForecastByHand, NobodyIsPhotographedBeforeTheFirstSlot)
{
    ForecastHabits habits = clockwork();
    habits.earlyMinutes = 60;
    const RoomForecast forecast = forecastRoom(request({group(u"一班"_s, at(8, 0), 20, 60)}, habits));
    expectBand(forecast.groups[0].finishMinutes, 10);
}

TEST(ForecastByHand, TheNextClassBeginsEarlyWhereTheCameraIsFree)
{
    // 8:00 … 8:05 the first; the second has gathered at 8:05 and need not wait for 8:20.
    const RoomForecast forecast = forecastRoom(
        request({group(u"一班"_s, at(8, 0), 20, 30), group(u"二班"_s, at(8, 20), 20, 30)}, clockwork()));
    expectBand(forecast.groups[1].finishMinutes, -10);
    expectBand(forecast.groups[1].longestWait, 0);
    EXPECT_NEAR(forecast.idleMinutes, 0, 1e-9);
}

TEST(ForecastByHand, NobodyComesInBeforeTheEarlyAllowance)
{
    // Done at 8:05, and the second class may come in at 8:25 only.
    const RoomForecast forecast = forecastRoom(
        request({group(u"一班"_s, at(8, 0), 20, 30), group(u"二班"_s, at(8, 40), 20, 30)}, clockwork()));
    expectBand(forecast.groups[1].finishMinutes, -10);
    EXPECT_NEAR(forecast.idleMinutes, 20, 1e-9);
}

TEST(ForecastByHand, AnOvercrowdedClassMakesThoseBehindItLateByItsExcess)
{
    const RoomForecast forecast = forecastRoom(
        request({group(u"一班"_s, at(8, 0), 10, 90), group(u"二班"_s, at(8, 10), 10, 60)}, clockwork()));
    EXPECT_NEAR(forecast.groups[0].lateMinutes, 5, 1e-9);
    EXPECT_NEAR(forecast.groups[1].lateMinutes, 5, 1e-9);
    EXPECT_EQ(forecast.groups[1].latePerCent, 100);
    expectBand(forecast.groups[1].longestWait, 5 + 59 * 10 / 60.0);
}

TEST(ForecastByHand, ABreakIsNeitherIdleNorUsed)
{
    const RoomForecast forecast = forecastRoom(
        request({group(u"一班"_s, at(11, 0), 30, 180), group(u"二班"_s, at(13, 30), 10, 60)}, clockwork()));
    expectBand(forecast.groups[1].finishMinutes, 10);
    EXPECT_NEAR(forecast.idleMinutes, 0, 1e-9);
}

TEST(ForecastByHand, ALateMorningRunsIntoTheBreak)
{
    const RoomForecast forecast = forecastRoom(
        request({group(u"一班"_s, at(11, 0), 30, 240), group(u"二班"_s, at(13, 30), 10, 60)}, clockwork()));
    EXPECT_NEAR(forecast.groups[0].lateMinutes, 10, 1e-9);
    EXPECT_NEAR(forecast.groups[1].lateMinutes, 0, 1e-9);
}

TEST(ForecastByHand, ClassesThatStartTogetherShareTheCamera)
{
    ForecastHabits habits = clockwork();
    habits.earlySpread = 4;
    habits.runs = 200;
    const RoomForecast forecast = forecastRoom(
        request({group(u"一班"_s, at(8, 0), 20, 60), group(u"二班"_s, at(8, 0), 20, 60)}, habits));
    EXPECT_NEAR(forecast.groups[0].waitMinutes.mean, forecast.groups[1].waitMinutes.mean, 0.3);
    EXPECT_NEAR(forecast.groups[0].finishMinutes.mean, forecast.groups[1].finishMinutes.mean, 0.3);
}

TEST(ForecastByHand, NobodyIsExpectedNothingHappens)
{
    const RoomForecast forecast = forecastRoom(request({group(u"一班"_s, at(8, 0), 20, 0)}, clockwork()));
    expectBand(forecast.groups[0].finishMinutes, 0);
    expectBand(forecast.finishMinutes, 0);
    expectBand(forecast.longestQueue, 0);
    EXPECT_TRUE(forecastRoom(request({})).groups.isEmpty());
}

TEST(ForecastByHand, GroupsAreAnsweredInTheOrderTheyWereGiven)
{
    const ForecastGroup first = group(u"一班"_s, at(8, 0), 10, 60);
    const ForecastGroup second = group(u"二班"_s, at(8, 10), 10, 60);
    const RoomForecast forecast = forecastRoom(request({second, first}, clockwork()));
    EXPECT_EQ(forecast.groups[0].group, second);
    expectBand(forecast.groups[0].finishMinutes, 10);
    expectBand(forecast.groups[1].finishMinutes, 10);
}

// -- whatever the chance

TEST(Forecast, TheSameSeedGivesTheSameForecast)
{
    const RoomForecast one = forecastRoom(fullMorning());
    const RoomForecast other = forecastRoom(fullMorning());
    ASSERT_EQ(one.groups.size(), other.groups.size());
    for (qsizetype i = 0; i < one.groups.size(); ++i) {
        EXPECT_EQ(one.groups[i].finishMinutes, other.groups[i].finishMinutes);
        EXPECT_EQ(one.groups[i].waitMinutes, other.groups[i].waitMinutes);
    }
    ForecastRequest reseeded = fullMorning();
    reseeded.habits.seed = 2;
    EXPECT_NE(forecastRoom(reseeded).finishMinutes, one.finishMinutes);
}

TEST(Forecast, SeedsAgreeOnTheMean)
{
    ForecastRequest reseeded = fullMorning();
    reseeded.habits.seed = 99;
    EXPECT_NEAR(forecastRoom(reseeded).groups.back().finishMinutes.mean,
                forecastRoom(fullMorning()).groups.back().finishMinutes.mean, 0.5);
}

TEST(Forecast, BandsAreOrdered)
{
    const RoomForecast forecast = forecastRoom(fullMorning());
    for (const GroupForecast &one : forecast.groups) {
        for (const Band &band : {one.finishMinutes, one.waitMinutes, one.longestWait}) {
            EXPECT_LE(band.low, band.mean);
            EXPECT_LE(band.mean, band.high);
        }
        EXPECT_LE(one.waitMinutes.mean, one.longestWait.mean);
    }
    EXPECT_LT(forecast.longestQueue.low, forecast.longestQueue.high);
}

TEST(Forecast, NineRunsOfTenStayInTheBand)
{
    ForecastRequest asked = fullMorning();
    asked.groups.resize(10);
    asked.habits.runs = 1000;
    const Band band = forecastRoom(asked).finishMinutes;
    ForecastRun room(asked);
    ForecastChance chance(4711);
    int inside = 0;
    for (int run = 0; run < 1000; ++run) {
        const double finish = *room.play(chance).finish;
        inside += band.low <= finish && finish <= band.high ? 1 : 0;
    }
    EXPECT_NEAR(inside, 900, 60);
}

TEST(Forecast, EverybodyIsServedOrNeverComes)
{
    ForecastRequest asked = fullMorning();
    asked.habits.noShowShare = 0.2;
    ForecastRun room(asked);
    ForecastChance chance(7);
    int noShows = 0;
    for (int run = 0; run < 50; ++run) {
        const RoomRun &played = room.play(chance);
        for (const GroupRun &one : played.groups) {
            ASSERT_EQ(one.served + one.noShows, 40);
            noShows += one.noShows;
        }
    }
    EXPECT_NEAR(noShows / (50.0 * 30 * 40), 0.2, 0.01);
}

TEST(Forecast, TheMeanFinishIsThatOfThosePresentAtThePace)
{
    ForecastRequest asked = request({group(u"全院"_s, at(8, 0), 210, 1000)});
    asked.habits.lateShare = 0;
    const double present = 1000 * (1 - asked.habits.noShowShare);
    EXPECT_NEAR(forecastRoom(asked).groups[0].finishMinutes.mean,
                present * asked.habits.secondsPerStudent / 60, 0.5);
}

TEST(Forecast, LateComersAfterTheSlotDoNotMakeTheirClassLate)
{
    ForecastHabits habits = clockwork();
    habits.lateShare = 0.1;
    habits.lateMinutes = 60;
    habits.runs = 300;
    const RoomForecast forecast = forecastRoom(request({group(u"一班"_s, at(8, 0), 15, 60)}, habits));
    EXPECT_EQ(forecast.groups[0].latePerCent, 0);
    EXPECT_GT(forecast.finishMinutes.mean, 8 * 60 + 60);
}

TEST(Forecast, NobodyIsAheadOfThePaceOfALightRoom)
{
    // Half a load, everybody coming when he likes: an M/D/1 queue at half use waits half a service.
    ForecastRequest asked;
    asked.habits = clockwork();
    asked.habits.earlyMinutes = 0;
    asked.habits.lateShare = 1;
    asked.habits.lateMinutes = 30;
    asked.habits.runs = 400;
    asked.groups = {group(u"散客"_s, at(8, 0), 600, 60)};
    const GroupForecast forecast = forecastRoom(asked).groups[0];
    // 60 over 30 minutes are two a minute at first, a third of the camera, and fewer later.
    const double use = 2 * 10 / 60.0;
    const double waitAtFullRate = use / (2 * (1 - use)) * 10 / 60;
    EXPECT_LT(forecast.waitMinutes.mean, waitAtFullRate);
    EXPECT_GT(forecast.waitMinutes.mean, waitAtFullRate / 4);
}

class MoreStudents : public testing::TestWithParam<int> {};

TEST_P(MoreStudents, NeverFinishEarlier)
{
    ForecastRequest asked = fullMorning();
    asked.habits.lateShare = 0;
    const RoomForecast before = forecastRoom(asked);
    asked.groups[GetParam()].expected += 25;
    const RoomForecast after = forecastRoom(asked);
    constexpr double kNoise = 0.5;
    for (qsizetype i = GetParam(); i < before.groups.size(); ++i)
        EXPECT_GE(after.groups[i].finishMinutes.mean, before.groups[i].finishMinutes.mean - kNoise) << i;
    EXPECT_GT(after.groups[GetParam()].finishMinutes.mean,
              before.groups[GetParam()].finishMinutes.mean + 25 * 10 / 60.0 * 0.8);
}

INSTANTIATE_TEST_SUITE_P(InAnyClass, MoreStudents, testing::Values(0, 7, 15, 29));

} // namespace

} // namespace liuying
