// SPDX-License-Identifier: Apache-2.0
// Which late classes could go to another room, and where they never go.
#include "core/plan/Forecast.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2025, 4, 12);

LocalDateTime at(int hour, int minute)
{
    return {kDay, QTime(hour, minute)};
}

ForecastGroup group(const QString &name, const LocalDateTime &start, int minutes, int expected)
{
    return {u"土木工程学院"_s, name, {start, start.plus(std::chrono::minutes(minutes))}, expected, 0};
}

ForecastRequest room(const QString &code, const QList<ForecastGroup> &groups,
                     std::optional<LocalDateTime> now = {})
{
    ForecastRequest asked{code, groups, now, 0, {}};
    asked.habits.secondsPerStudent = 10;
    asked.habits.secondsSpread = 0;
    asked.habits.earlySpread = 0;
    asked.habits.noShowShare = 0;
    asked.habits.lateShare = 0;
    asked.habits.runs = 3;
    return asked;
}

QList<MoveSuggestion> moves(const QList<ForecastRequest> &rooms)
{
    QList<RoomForecast> forecasts;
    for (const ForecastRequest &one : rooms)
        forecasts.append(forecastRoom(one));
    return suggestMoves(rooms, forecasts);
}

/// 8:00–8:40, the second of four classes of 60 has 120: it and those behind it are ten minutes late.
ForecastRequest crowded()
{
    return room(u"九教103"_s, {group(u"一班"_s, at(8, 0), 10, 60), group(u"二班"_s, at(8, 10), 10, 120),
                               group(u"三班"_s, at(8, 20), 10, 60), group(u"四班"_s, at(8, 30), 10, 60)});
}

/// Busy from 8:00 to @p freeFrom and from @p freeTo to 11:00.
ForecastRequest other(const LocalDateTime &freeFrom, const LocalDateTime &freeTo)
{
    const auto until = [](const LocalDateTime &from, const LocalDateTime &to, const QString &name) {
        const int minutes = static_cast<int>(from.minutesTo(to).count());
        return group(name, from, minutes, minutes * 6);
    };
    return room(u"九教106"_s, {until(at(8, 0), freeFrom, u"甲班"_s), until(freeTo, at(11, 0), u"乙班"_s)});
}

TEST(Moves, ALateClassGoesWhereThereIsTime)
{
    const auto found = moves({crowded(), other(at(8, 30), at(9, 10))});
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].group.className, u"二班"_s);
    EXPECT_EQ(found[0].fromRoom, u"九教103"_s);
    EXPECT_EQ(found[0].toRoom, u"九教106"_s);
    EXPECT_EQ(found[0].window, (Window{at(8, 30), at(8, 50)}));
    EXPECT_NEAR(found[0].savesMinutes, 20, 0.1); // the fourth may then begin before its time
}

TEST(Moves, NothingWhereThereIsNoTime)
{
    EXPECT_TRUE(moves({crowded(), other(at(9, 0), at(9, 9))}).isEmpty());
    EXPECT_TRUE(moves({crowded()}).isEmpty());
}

TEST(Moves, ASmallerClassTakesTheGapThatIsTooShortForTheFirst)
{
    const auto found = moves({crowded(), other(at(9, 0), at(9, 12))});
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].group.className, u"三班"_s);
    EXPECT_EQ(found[0].window, (Window{at(9, 0), at(9, 10)}));
}

TEST(Moves, NothingWhereNobodyIsLate)
{
    const ForecastRequest easy = room(u"九教103"_s, {group(u"一班"_s, at(8, 0), 10, 50)});
    EXPECT_TRUE(moves({easy, other(at(8, 30), at(9, 10))}).isEmpty());
}

TEST(Moves, NeverIntoTheOtherHalfDay)
{
    const ForecastRequest afternoon =
        room(u"九教106"_s, {group(u"甲班"_s, at(13, 30), 10, 60), group(u"乙班"_s, at(16, 0), 10, 60)});
    EXPECT_TRUE(moves({crowded(), afternoon}).isEmpty());
}

TEST(Moves, NeverIntoARoomWithoutAnybodyInThatHalfDay)
{
    const ForecastRequest later = room(u"九教109"_s, {group(u"丙班"_s, at(14, 0), 10, 60)});
    const ForecastRequest full = other(at(9, 0), at(9, 5));
    EXPECT_TRUE(moves({crowded(), full, later}).isEmpty());
}

TEST(Moves, TheTimeOfARoomThatOverrunsIsNotFree)
{
    // 甲班 has 30 minutes for 240 students and needs until 8:40.
    ForecastRequest overrun = other(at(8, 30), at(9, 10));
    overrun.groups[0].expected = 240;
    const auto found = moves({crowded(), overrun});
    ASSERT_FALSE(found.isEmpty());
    EXPECT_GE(found[0].window.start, at(8, 40));
}

TEST(Moves, TwoLateClassesDoNotGetTheSameGap)
{
    ForecastRequest first = crowded();
    first.groups.append(group(u"末班"_s, at(9, 0), 120, 700)); // no time left here
    ForecastRequest twin = first;
    twin.room = u"九教110"_s;
    const auto intoTheGap = [&](const LocalDateTime &gapEnds) {
        QList<MoveSuggestion> found = moves({first, twin, other(at(8, 45), gapEnds)});
        found.removeIf([](const MoveSuggestion &one) { return one.toRoom != u"九教106"; });
        return found;
    };
    const auto one = intoTheGap(at(9, 5)); // 20 minutes: all for the class of 120 of the first room
    ASSERT_EQ(one.size(), 1);
    EXPECT_EQ(one[0].fromRoom, u"九教103"_s);
    const auto both = intoTheGap(at(9, 25));
    ASSERT_EQ(both.size(), 2);
    EXPECT_FALSE(both[0].window.overlaps(both[1].window));
}

TEST(Moves, AClassIsSuggestedOnceAndOnlyWhatStillHelps)
{
    const auto found = moves({crowded(), other(at(8, 30), at(10, 30))});
    ASSERT_EQ(found.size(), 1); // without it nobody is late any more
}

TEST(Moves, AMorningIsJudgedByItselfThoughTheAfternoonIsLateToo)
{
    ForecastRequest both = crowded();
    both.groups.append(group(u"午班"_s, at(14, 0), 10, 120));
    const auto found = moves({both, other(at(8, 30), at(9, 10))});
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].group.className, u"二班"_s);
    EXPECT_NEAR(found[0].savesMinutes, 20, 0.1);
}

TEST(Moves, OnTheDayThereMustBeTimeToTellThem)
{
    const auto found = moves({room(u"九教103"_s, crowded().groups, at(8, 5)), other(at(8, 30), at(9, 40))});
    for (const MoveSuggestion &one : found)
        EXPECT_GE(one.window.start, at(8, 20));
    ASSERT_FALSE(found.isEmpty());
    // A class whose slot has begun has gathered there: it stays.
    const auto later = moves({room(u"九教103"_s, crowded().groups, at(8, 15)), other(at(8, 30), at(9, 40))});
    for (const MoveSuggestion &one : later)
        EXPECT_NE(one.group.className, u"二班"_s);
}

/// Any rooms at all: 20 mornings with classes of odd sizes.
class AnyMorning : public testing::TestWithParam<quint32> {};

TEST_P(AnyMorning, KeepsOutOfOtherGroupsAndInsideTheHalfDay)
{
    std::mt19937 chance(GetParam());
    QList<ForecastRequest> rooms;
    for (int r = 0; r < 4; ++r) {
        QList<ForecastGroup> groups;
        LocalDateTime start = at(8, 0);
        while (start < at(11, 10)) {
            const int minutes = 5 + static_cast<int>(chance() % 16);
            const int heads = static_cast<int>(chance() % static_cast<quint32>(minutes * 9));
            groups.append(group(u"%1-%2班"_s.arg(r).arg(groups.size()), start, minutes, heads));
            start = start.plus(std::chrono::minutes(minutes + static_cast<int>(chance() % 25)));
        }
        rooms.append(room(u"九教10%1"_s.arg(r), groups));
    }
    QStringList seen;
    const QList<MoveSuggestion> found = moves(rooms);
    for (qsizetype i = 0; i < found.size(); ++i) {
        const MoveSuggestion &one = found[i];
        EXPECT_TRUE(one.window.isValid());
        EXPECT_GE(one.window.start, at(8, 0));
        EXPECT_LE(one.window.end, at(11, 31));
        EXPECT_GE(one.window.length().count() * 6, one.group.expected);
        EXPECT_GE(one.savesMinutes, 1);
        EXPECT_NE(one.fromRoom, one.toRoom);
        EXPECT_FALSE(seen.contains(one.group.className));
        seen.append(one.group.className);
        for (const ForecastRequest &asked : rooms) {
            for (const ForecastGroup &present : asked.groups)
                EXPECT_FALSE(asked.room == one.toRoom && present.window.overlaps(one.window));
        }
        for (qsizetype j = 0; j < i; ++j)
            EXPECT_FALSE(found[j].toRoom == one.toRoom && found[j].window.overlaps(one.window));
        EXPECT_LE(one.savesMinutes, found[std::max<qsizetype>(i - 1, 0)].savesMinutes);
    }
}

INSTANTIATE_TEST_SUITE_P(OfTwenty, AnyMorning, testing::Range(1U, 21U));

} // namespace

} // namespace liuying
