// SPDX-License-Identifier: Apache-2.0
#include "flows/report/Dashboard.h"

#include "flows/report/DashboardFacts.h"
#include "flows/report/ReportStation.h"

namespace liuying {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A1 and A2 came to the first class's slot and A1 is photographed; A5 was turned away.
class DashboardOfAMorning : public ReportStation {
protected:
    DashboardOfAMorning()
    {
        remit(u"流水.csv"_s, 6000);
        arrive(u"A1"_s, 9, 3, 1);
        photograph(u"A1"_s, 9, 6, 1);
        arrive(u"A2"_s, 9, 17, 2, u"晚到"_s, {Reason::LateForClass});
        turnAway(u"A5"_s, 9, 19, Reason::TooEarly);
    }
    [[nodiscard]] Dashboard read(int hour, int minute)
    {
        clock.set(hour, minute);
        const auto dashboard = readDashboard(*stores, clock);
        EXPECT_TRUE(dashboard.has_value());
        return dashboard.value_or(Dashboard());
    }
};

TEST_F(DashboardOfAMorning, CountsHeadsMoneyAndIncidents)
{
    const Dashboard dashboard = read(9, 20);
    EXPECT_FALSE(dashboard.isOver);
    EXPECT_EQ(dashboard.days, QList<QDate>{QDate(2025, 4, 12)});
    EXPECT_EQ(dashboard.total.students, 6);
    EXPECT_EQ(dashboard.total.in, 2);
    EXPECT_EQ(dashboard.total.photographed, 1);
    EXPECT_EQ(dashboard.total.missing, 2);
    ASSERT_EQ(dashboard.colleges.size(), 2);
    EXPECT_EQ(dashboard.colleges[0].college, u"文学院"_s);
    EXPECT_EQ(dashboard.expected, Money{7500});
    EXPECT_EQ(dashboard.remitted, Money{6000});
    EXPECT_EQ(dashboard.received, Money{6000});
    EXPECT_EQ(dashboard.collegesSettled, 1);
    EXPECT_EQ(dashboard.collegesOwing, 1);
    EXPECT_EQ(dashboard.overridesToday, 1);
    EXPECT_EQ(dashboard.turnedAwayToday, 1);
    EXPECT_TRUE(dashboard.ledgerAsOf.has_value());
}

TEST_F(DashboardOfAMorning, IsReadAnewOnlyWhenTheRecordHasGrown)
{
    auto kept = refreshed(*stores, clock, {});
    ASSERT_OK(kept);
    const qsizetype students = kept->facts.roster.size();
    kept->facts.roster.clear(); // so that reading it anew would show
    clock.set(9, 21);
    kept = refreshed(*stores, clock, *kept);
    ASSERT_OK(kept);
    EXPECT_TRUE(kept->facts.roster.isEmpty());
    EXPECT_EQ(kept->facts.now, atTime(9, 21));
    photograph(u"A2"_s, 9, 22, 2);
    kept = refreshed(*stores, clock, *kept);
    ASSERT_OK(kept);
    EXPECT_EQ(kept->facts.roster.size(), students);
    EXPECT_TRUE(kept->facts.photographed.contains(u"A2"_s));
}

TEST_F(DashboardOfAMorning, ShowsARoomAsItStands)
{
    const Dashboard dashboard = read(9, 20);
    ASSERT_EQ(dashboard.rooms.size(), 2);
    const RoomNow &room = dashboard.rooms[0];
    EXPECT_EQ(room.room, u"明德楼101"_s);
    EXPECT_EQ(room.name, u"明德教学楼101室"_s);
    EXPECT_TRUE(room.isToday);
    EXPECT_EQ(room.college, u"文学院"_s);
    EXPECT_EQ(room.classes, QStringList{u"中文2201"_s});
    ASSERT_TRUE(room.window);
    EXPECT_EQ(*room.window, windowOf(9, 0, 10, 0));
    ASSERT_TRUE(room.next);
    EXPECT_EQ(room.next->college, u"理学院"_s);
    EXPECT_EQ(room.expected, 4);
    EXPECT_EQ(room.in, 2);
    EXPECT_EQ(room.photographed, 1);
    EXPECT_EQ(room.perHour, 4);        // one in the last quarter of an hour
    EXPECT_EQ(room.plannedPerHour, 4); // two in the half hour of their class
    EXPECT_EQ(dashboard.proofreadingMissing, 1);
    EXPECT_EQ(read(12, 0).rooms[0].plannedPerHour, 0);
    EXPECT_EQ(room.turnedAway, 1);
    EXPECT_EQ(room.lastShot, u"002"_s);
    EXPECT_EQ(room.lastArrival, atTime(9, 17));
    EXPECT_FALSE(dashboard.rooms[1].isToday);
    EXPECT_EQ(dashboard.rooms[1].expected, 0);
}

TEST_F(DashboardOfAMorning, SaysHowFarARoomIsBehindItsPlan)
{
    // Four students in two hours: by 10:30 three and a half should be in, two are.
    EXPECT_EQ(read(10, 30).rooms[0].behind, 45min);
    EXPECT_EQ(read(9, 18).rooms[0].behind, -24min);
    EXPECT_EQ(read(11, 0).rooms[0].behind, 0min); // its day is over
}

TEST_F(DashboardOfAMorning, DrawsThePaceOfTodayElseOfTheLastDayWithAny)
{
    const Dashboard today = read(9, 20);
    EXPECT_EQ(today.paceDay, QDate(2025, 4, 12));
    ASSERT_EQ(today.pace.size(), 4);
    EXPECT_EQ(today.pace[0].start, atTime(9, 0));
    EXPECT_EQ(today.pace[0].arrivals, 1);
    EXPECT_EQ(today.pace[1].arrivals, 0);
    EXPECT_EQ(today.pace[3].arrivals, 1);
    clock.set(9, 20);
    clock.ms += 5LL * 24 * 3600 * 1000;
    const auto later = readDashboard(*stores, clock);
    ASSERT_OK(later);
    EXPECT_TRUE(later->isOver);
    EXPECT_EQ(later->paceDay, QDate(2025, 4, 12));
    EXPECT_EQ(later->pace.size(), 4);
    EXPECT_EQ(later->overridesToday, 0);
    EXPECT_EQ(later->refundsDue, 4);
}

TEST(Dashboard, IsThereForAnEmptyStationToo)
{
    const QTemporaryDir folder;
    const auto empty = storage::Stores::open(folder.path(), storage::OpenMode::CreateNew);
    ASSERT_TRUE(empty);
    FakeClock clock;
    clock.set(9, 0);
    const auto dashboard = readDashboard(**empty, clock);
    ASSERT_OK(dashboard);
    EXPECT_EQ(dashboard->total.students, 0);
    EXPECT_TRUE(dashboard->rooms.isEmpty());
    EXPECT_FALSE(dashboard->paceDay.isValid());
}

} // namespace
} // namespace liuying
