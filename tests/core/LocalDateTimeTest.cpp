// SPDX-License-Identifier: Apache-2.0
#include "core/time/LocalDateTime.h"
#include "core/Money.h"
#include "core/plan/Plan.h"

#include <gtest/gtest.h>

#include <QTimeZone>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

TEST(LocalDateTime, ReadsWhatItWrites)
{
    for (const QString &text : {u"2025-04-12T08:00"_s, u"2025-12-31T23:59:07"_s})
        EXPECT_EQ(LocalDateTime::fromString(text)->toString(), text);
    EXPECT_EQ(LocalDateTime::fromString(u"2025-04-12 08:00"), LocalDateTime::fromString(u"2025-04-12T08:00"));
}

TEST(LocalDateTime, RefusesWhatIsNoMoment)
{
    for (const QString &text : {u""_s, u"2025-04-12"_s, u"2025-02-30T08:00"_s, u"2025-04-12T24:00"_s,
                                u"2025-04-12T08:00Z"_s, u"12.4.2025 08:00x"_s})
        EXPECT_EQ(LocalDateTime::fromString(text), std::nullopt) << text.toStdString();
}

TEST(LocalDateTime, GoesToUtcAndBackWhateverTheMachinesZone)
{
    const QTimeZone shanghai("Asia/Shanghai");
    const LocalDateTime moment{QDate(2025, 4, 12), QTime(8, 0)};
    EXPECT_EQ(moment.toUtcMs(shanghai), 1744416000000);
    EXPECT_EQ(LocalDateTime::fromUtcMs(1744416000000, shanghai), moment);
}

TEST(LocalDateTime, CountsMinutesAcrossMidnightAndRoundsDown)
{
    const LocalDateTime evening{QDate(2025, 4, 12), QTime(23, 50)};
    EXPECT_EQ(evening.plus(std::chrono::minutes(20)), (LocalDateTime{QDate(2025, 4, 13), QTime(0, 10)}));
    EXPECT_EQ(evening.minutesTo({QDate(2025, 4, 13), QTime(0, 10, 59)}).count(), 20);
    EXPECT_EQ(evening.minutesTo({QDate(2025, 4, 12), QTime(23, 49, 59)}).count(), -1);
}

TEST(Window, EndsBeforeItsEndAndKnowsItsNeighbours)
{
    const Window morning{{QDate(2025, 4, 12), QTime(8, 0)}, {QDate(2025, 4, 12), QTime(11, 30)}};
    EXPECT_TRUE(morning.contains(morning.start));
    EXPECT_FALSE(morning.contains(morning.end));
    EXPECT_FALSE(morning.overlaps({morning.end, morning.end.plus(std::chrono::minutes(5))}));
    EXPECT_TRUE(morning.overlaps({morning.end.plus(std::chrono::minutes(-1)), morning.end}));
    EXPECT_FALSE((Window{morning.end, morning.start}.isValid()));
}

TEST(Money, SaysYuanWithTwoFigures)
{
    EXPECT_EQ(Money{1500}.toYuan(), u"15.00"_s);
    EXPECT_EQ(Money{-5}.toYuan(), u"-0.05"_s);
    EXPECT_EQ((Money{1500} * 83 - Money{1}).toYuan(), u"1244.99"_s);
}

TEST(Plan, ListsDaysInOrderAndBatchesByStartRoomCollege)
{
    Plan plan;
    const auto batch = [](const QString &room, const QString &college, int day, int hour) {
        const LocalDateTime start{QDate(2025, 4, day), QTime(hour, 0)};
        return Batch{room, 1, college, {start, start.plus(std::chrono::minutes(60))}};
    };
    plan.batches = {batch(u"B"_s, u"乙"_s, 13, 8), batch(u"B"_s, u"甲"_s, 12, 9),
                    batch(u"A"_s, u"丙"_s, 12, 9)};
    sortBatches(plan.batches);
    EXPECT_EQ(plan.batches.front().college, u"丙"_s);
    EXPECT_EQ(plan.batches.back().college, u"乙"_s);
    EXPECT_EQ(plan.days(), (QList<QDate>{QDate(2025, 4, 12), QDate(2025, 4, 13)}));
    EXPECT_TRUE(plan.hasCollege(u"甲"));
    EXPECT_FALSE(plan.hasCollege(u"丁"));
}

} // namespace
} // namespace liuying
