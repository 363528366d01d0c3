// SPDX-License-Identifier: Apache-2.0
// What a forecast asks of the station: who is expected where, who is in, who waits; and what it says.
#include "flows/plan/ForecastDesk.h"
#include "flows/DoorStation.h"

#include <gmock/gmock.h>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2025, 4, 12);
const auto kRoom = u"明德楼101"_s;

ClassHeads heads(const QString &college, const QString &name, int students)
{
    ClassHeads one{college, name, students, {}};
    for (int i = 0; i < students; ++i)
        one.numbers.append(name + QString::number(100 + i));
    return one;
}

QStringList lines(const QList<ForecastGroup> &groups)
{
    QStringList words;
    for (const ForecastGroup &one : groups)
        words.append(u"%1 %2 %3-%4 %5"_s
                         .arg(one.college, one.className, one.window.start.time.toString(u"HH:mm"_s),
                              one.window.end.time.toString(u"HH:mm"_s))
                         .arg(one.expected));
    return words;
}

// -- the groups of a plan

TEST(ForecastGroups, ClassesComeAtTheirSlotsAndOtherCollegesAsOne)
{
    const QList<ClassHeads> classes{
        heads(u"文学院"_s, u"中文2201"_s, 30), heads(u"文学院"_s, u"新闻2201"_s, 20),
        heads(u"理学院"_s, u"数学2201"_s, 25), heads(u"理学院"_s, u"物理2201"_s, 15)};
    EXPECT_EQ(lines(forecastGroups(aPlan(), classes, kRoom, kDay)),
              QStringList({u"文学院 中文2201 09:00-09:30 30"_s, u"文学院 新闻2201 09:30-10:00 20"_s,
                           u"理学院  10:00-11:00 40"_s}));
    EXPECT_TRUE(forecastGroups(aPlan(), classes, u"明德楼102"_s, kDay).isEmpty());
    EXPECT_TRUE(forecastGroups(aPlan(), classes, kRoom, kDay.addDays(1)).isEmpty());
}

TEST(ForecastGroups, AClassWithoutASlotComesSomeTimeInTheBatch)
{
    const QList<ClassHeads> classes{heads(u"文学院"_s, u"中文2201"_s, 30),
                                    heads(u"文学院"_s, u"戏剧2201"_s, 8)};
    EXPECT_THAT(lines(forecastGroups(aPlan(), classes, kRoom, kDay)),
                testing::Contains(u"文学院  09:00-10:00 8"_s));
}

TEST(ForecastGroups, ADividedClassComesInItsParts)
{
    Plan plan = aPlan();
    plan.classSlots[0].range.upTo = u"中文2201109"_s;
    plan.classSlots[1].className = u"中文2201"_s;
    plan.classSlots[1].range.after = u"中文2201109"_s;
    const auto groups = forecastGroups(plan, {heads(u"文学院"_s, u"中文2201"_s, 30)}, kRoom, kDay);
    EXPECT_EQ(groups.value(0).expected, 10);
    EXPECT_EQ(groups.value(1).expected, 20);
}

TEST(ForecastGroups, AnAnnouncedClassCountsAndAnUnknownOneAsPlanned)
{
    Plan plan = aPlan();
    plan.classSlots[1].students = 17;
    const auto groups = forecastGroups(plan, {{u"文学院"_s, u"中文2201"_s, 42, {}}}, kRoom, kDay);
    EXPECT_EQ(groups.value(0).expected, 42);
    EXPECT_EQ(groups.value(1).expected, 17);
}

TEST(ForecastGroups, ACollegeWithSeveralBatchesIsSharedByTheirMinutes)
{
    Plan plan = aPlan();
    plan.classSlots.clear();
    plan.batches.append({u"明德楼102"_s, 1, u"理学院"_s, windowOf(14, 0, 16, 0)});
    const QList<ClassHeads> classes{heads(u"理学院"_s, u"数学2201"_s, 100)};
    EXPECT_EQ(forecastGroups(plan, classes, kRoom, kDay).value(1).expected, 33);
    EXPECT_EQ(forecastGroups(plan, classes, u"明德楼102"_s, kDay).value(0).expected, 67);
}

TEST(ForecastGroups, AWindowAcrossTheBreakIsUsedOnBothSides)
{
    Plan plan = aPlan();
    plan.classSlots.clear();
    plan.batches = {{kRoom, 1, u"理学院"_s, windowOf(10, 30, 16, 30)}};
    EXPECT_EQ(lines(forecastGroups(plan, {heads(u"理学院"_s, u"数学2201"_s, 80)}, kRoom, kDay)),
              QStringList({u"理学院  10:30-11:30 20"_s, u"理学院  13:30-16:30 60"_s}));
}

// -- the station

class ForecastStation : public DoorStation {
protected:
    [[nodiscard]] ForecastRequest request(std::optional<LocalDateTime> at = {}) const
    {
        const auto asked = ForecastDesk(*stores, clock).requests(kDay, at);
        EXPECT_TRUE(asked.has_value() && asked->size() == 1);
        return asked ? asked->value(0) : ForecastRequest{};
    }

    void arrive(const QString &student, const LocalDateTime &at, const QString &room = kRoom)
    {
        append(Arrived{student, room, at.date, {++m_shots, room, {}}, at, {}, {}, {}});
    }

    int m_shots = 0;
};

TEST_F(ForecastStation, ADayToComeIsForecastWhole)
{
    const ForecastRequest asked = request(LocalDateTime{kDay.addDays(-1), QTime(9, 0)});
    EXPECT_EQ(asked.room, kRoom);
    EXPECT_FALSE(asked.now);
    EXPECT_EQ(asked.groups.size(), 3);
}

TEST_F(ForecastStation, WhoHasNotPaidOrIsNotEnrolledIsNotExpected)
{
    EXPECT_EQ(request().groups.value(0).expected, 2); // A3 has not paid, A4 is not enrolled
}

TEST_F(ForecastStation, ThePaceAndTheAllowanceAreThePolicys)
{
    Plan plan = aPlan();
    plan.policy.studentsPerHour = 300;
    plan.policy.earlyAllowance = std::chrono::minutes(20);
    append(PlanPublished{u"campaign"_s, 2, plan, u"test"_s});
    EXPECT_EQ(request().habits.secondsPerStudent, 12);
    EXPECT_EQ(request().habits.earlyMinutes, 20);
}

TEST_F(ForecastStation, OnTheDayTheRecordCounts)
{
    arrive(u"A1"_s, atTime(8, 50));
    arrive(u"A5"_s, atTime(8, 58));
    clock.set(9, 10);
    const ForecastRequest asked = request();
    EXPECT_EQ(asked.now, atTime(9, 10));
    EXPECT_EQ(asked.groups.value(0).in, 1);
    EXPECT_EQ(asked.groups.value(0).lastIn, atTime(8, 50));
    EXPECT_EQ(asked.groups.value(1).in, 1);
    EXPECT_EQ(request(atTime(8, 55)).groups.value(1).in, 0);
}

TEST_F(ForecastStation, WhoWasLetInAllTheSameIsExpected)
{
    arrive(u"A3"_s, atTime(9, 1));
    clock.set(9, 10);
    EXPECT_EQ(request().groups.value(0).expected, 3);
}

TEST_F(ForecastStation, WhoCameOnAnEarlierDayIsNotExpectedAgain)
{
    arrive(u"A1"_s, {kDay.addDays(-1), QTime(9, 0)});
    EXPECT_EQ(request().groups.value(0).expected, 1);
}

TEST_F(ForecastStation, WhoWentToAnotherRoomIsInButWaitsThere)
{
    arrive(u"A1"_s, atTime(9, 5), u"明德楼102"_s);
    clock.set(9, 5);
    const ForecastRequest asked = request();
    EXPECT_EQ(asked.groups.value(0).in, 1);
    EXPECT_FALSE(asked.groups.value(0).lastIn);
    EXPECT_EQ(asked.waiting, 0);
}

TEST_F(ForecastStation, WithoutPhotographsThePaceSaysWhoWaits)
{
    arrive(u"A1"_s, atTime(8, 50));
    arrive(u"A2"_s, atTime(8, 50));
    arrive(u"A3"_s, atTime(9, 0));
    EXPECT_EQ(request(atTime(8, 55)).waiting, 2); // nobody is photographed before 9:00
    EXPECT_EQ(request(atTime(9, 0)).waiting, 3);
    EXPECT_EQ(request({{kDay, QTime(9, 0, 15)}}).waiting, 2);
    EXPECT_EQ(request(atTime(9, 1)).waiting, 0);
}

TEST_F(ForecastStation, WithPhotographsThoseBehindTheLastOneWait)
{
    arrive(u"A1"_s, atTime(8, 50));
    arrive(u"A2"_s, atTime(8, 50));
    arrive(u"A3"_s, atTime(8, 51));
    clock.set(9, 30); // the photographer began late; A1 went away without a picture
    append(ShotAccepted{u"A2"_s, kRoom, {2, kRoom, {}}, atTime(9, 29), {}, {}});
    EXPECT_EQ(request().waiting, 1);
}

TEST_F(ForecastStation, APlanIsNeeded)
{
    QTemporaryDir folder;
    auto empty = storage::Stores::open(folder.path(), storage::OpenMode::CreateNew);
    ASSERT_OK(empty);
    const auto asked = ForecastDesk(**empty, clock).requests(kDay);
    ASSERT_FALSE(asked);
    EXPECT_EQ(asked.error().code, ErrorCode::Usage);
    EXPECT_FALSE(asked.error().message.isEmpty());
}

// -- the words

ForecastRequest room(const QString &code, const QList<ForecastGroup> &groups)
{
    ForecastRequest asked{code, groups, std::nullopt, 0, {}};
    asked.habits.secondsPerStudent = 10;
    asked.habits.secondsSpread = 0;
    asked.habits.earlySpread = 0;
    asked.habits.noShowShare = 0;
    asked.habits.lateShare = 0;
    asked.habits.runs = 3;
    return asked;
}

TEST(ForecastWords, TheWorstComesFirstAndWhatCouldMoveLast)
{
    const DayForecast forecast =
        forecastDay(kDay, {room(u"甲101"_s, {{u"理学院"_s, u"数学2201"_s, windowOf(8, 0, 8, 10), 120, 0},
                                             {u"理学院"_s, u"物理2201"_s, windowOf(8, 10, 8, 25), 60, 0}}),
                           room(u"甲102"_s, {{u"文学院"_s, u""_s, windowOf(8, 0, 8, 10), 30, 0},
                                             {u"文学院"_s, u"中文2201"_s, windowOf(9, 0, 9, 10), 30, 0}})});
    EXPECT_THAT(
        forecastWords(forecast),
        testing::ElementsAre(
            u"数学2201（理学院）安排在甲101，4月12日 08:00–08:10，预计晚10分钟，大约08:20拍完。"_s,
            u"物理2201（理学院）安排在甲101，4月12日 08:10–08:25，预计晚5分钟，大约08:30拍完。"_s,
            u"甲101的队伍最长，大约180人，多时可到180人。"_s, u"甲102最后拍完，大约在08:50，最晚08:50。"_s,
            u"可以把数学2201（理学院）从甲101改到甲102，4月12日 08:10–08:30：晚的班级能少晚10分钟。"_s));
}

TEST(ForecastWords, AQuietDayIsSaidToBeOne)
{
    const DayForecast forecast =
        forecastDay(kDay, {room(u"甲101"_s, {{u"理学院"_s, u"数学2201"_s, windowOf(8, 0, 8, 30), 120, 0}})});
    EXPECT_EQ(forecastWords(forecast).value(0), u"4月12日各个时段预计都能按时拍完。"_s);
}

TEST(ForecastWords, AnEmptyDayIsSaidToBeOne)
{
    EXPECT_EQ(forecastWords(forecastDay(kDay, {})), QStringList(u"4月12日没有安排拍摄。"_s));
}

/// 110 of 120 came to 08:00–08:10, the last at 08:20; then 30 are to come to 09:00–09:30.
QList<ForecastGroup> groupsOfAMorning()
{
    return {{u"理学院"_s, u"数学2201"_s, windowOf(8, 0, 8, 10), 120, 110, LocalDateTime{kDay, QTime(8, 20)}},
            {u"理学院"_s, u"物理2201"_s, windowOf(9, 0, 9, 30), 30, 0}};
}

TEST(ForecastWords, WhatIsOverIsNoForecast)
{
    ForecastRequest asked = room(u"甲101"_s, groupsOfAMorning());
    asked.now = atTime(8, 50);
    EXPECT_EQ(forecastWords(forecastDay(kDay, {asked})).value(0), u"4月12日余下的时段预计都能按时拍完。"_s);
}

TEST(ForecastWords, ADayThatIsOverIsSaidToBeAndWhoCame)
{
    ForecastRequest asked = room(u"甲101"_s, groupsOfAMorning());
    asked.groups[1].in = 30;
    asked.groups[1].lastIn = atTime(9, 20);
    asked.now = atTime(18, 0);
    EXPECT_EQ(forecastWords(forecastDay(kDay, {asked})),
              QStringList(u"4月12日的时段都过了：应到150人，到了140人。"_s));
}

TEST(ForecastWords, ADayIsNotOverWhileSomebodyWaits)
{
    ForecastRequest asked = room(u"甲101"_s, groupsOfAMorning());
    asked.groups[1].in = 30;
    asked.groups[1].lastIn = atTime(9, 29);
    asked.now = atTime(9, 30);
    asked.waiting = 60;
    EXPECT_FALSE(forecastWords(forecastDay(kDay, {asked})).value(0).contains(u"都过了"_s));
}

} // namespace

} // namespace liuying
