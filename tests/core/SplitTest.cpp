// SPDX-License-Identifier: Apache-2.0
// What becomes of one college's windows, case by case.
#include "SplitCases.h"

#include <gtest/gtest.h>

#include <ostream>

namespace liuying {

using namespace splitcases;

namespace {

using Kind = SplitNote::Kind;

const Window kMorning = window(QTime(8, 0), QTime(11, 30));
const Window kAfternoon = window(QTime(13, 30), QTime(17, 30));

struct Case {
    const char *name = "";
    SplitRequest request;
    QStringList classSlots;
    QList<SplitNote> notes;
};

void PrintTo(const Case &row, std::ostream *out)
{
    *out << row.name;
}

Batch early(int minutes)
{
    return batch(window(QTime(8, 0), QTime(8, 0).addSecs(minutes * 60)));
}

Batch late(int minutes)
{
    return batch(window(QTime(14, 0), QTime(14, 0).addSecs(minutes * 60)));
}

Batch besides(int minutes)
{
    return batch(window(QTime(8, 0), QTime(8, 0).addSecs(minutes * 60)), kOtherRoom);
}

QList<ClassHeads> classesOfOne(int count)
{
    QList<ClassHeads> classes;
    for (int i = 0; i < count; ++i)
        classes.append(heads(u"%1班"_s.arg(i), 1));
    return classes;
}

class SplitOfACollege : public testing::TestWithParam<Case> {};

TEST_P(SplitOfACollege, Is)
{
    const Split split = splitCollege(GetParam().request);
    EXPECT_EQ(inOneLine(split.classSlots), GetParam().classSlots.join(u"; ").toStdString());
    EXPECT_EQ(split.notes, GetParam().notes);
}

INSTANTIATE_TEST_SUITE_P(
    Time, SplitOfACollege,
    testing::Values(Case{"MinutesAreProportionalToHeads",
                         request({early(60)},
                                 {heads(u"一班"_s, 10), heads(u"二班"_s, 20), heads(u"三班"_s, 30)}),
                         {u"一班 08:00-08:10 九教103 (10)"_s, u"二班 08:10-08:30 九教103 (20)"_s,
                          u"三班 08:30-09:00 九教103 (30)"_s},
                         {}},
                    Case{"ALastMinuteGoesWhereItHelpsTheMost",
                         request({early(31)}, {heads(u"一班"_s, 30), heads(u"二班"_s, 29)}),
                         {u"一班 08:00-08:16 九教103 (30)"_s, u"二班 08:16-08:31 九教103 (29)"_s},
                         {}},
                    Case{"ATinyClassHasAMinute",
                         request({early(40)}, {heads(u"一班"_s, 200), heads(u"二班"_s, 1)}),
                         {u"一班 08:00-08:39 九教103 (200)"_s, u"二班 08:39-08:40 九教103 (1)"_s},
                         {}},
                    Case{"AWindowOverTheBreakIsUsedOnBothSidesOfIt",
                         request({batch(window(QTime(11, 0), QTime(14, 0)))},
                                 {heads(u"一班"_s, 50), heads(u"二班"_s, 50)}),
                         {u"一班 11:00-11:30 九教103 (50)"_s, u"二班 13:30-14:00 九教103 (50)"_s},
                         {}},
                    Case{"AWindowThatEndsInTheBreakIsUsedToItsEnd",
                         request({batch(window(QTime(11, 0), QTime(13, 0)))}, {heads(u"一班"_s, 50)}),
                         {u"一班 11:00-13:00 九教103 (50)"_s},
                         {}},
                    Case{"BegunMinutesAtTheEndsOfAWindowAreNotUsed",
                         request({batch(window(QTime(8, 0, 30), QTime(8, 40, 30)))}, {heads(u"一班"_s, 50)}),
                         {u"一班 08:01-08:40 九教103 (50)"_s},
                         {}},
                    Case{"TwoRoomsAtOnceAreBothUsed",
                         request({early(60), besides(60)}, {heads(u"一班"_s, 50), heads(u"二班"_s, 50)}),
                         {u"一班 08:00-09:00 九教103 (50)"_s, u"二班 08:00-09:00 九教106 (50)"_s},
                         {}},
                    Case{"WindowsOverEachOtherInARoomAreUsedOnce",
                         request({early(60), batch(window(QTime(8, 30), QTime(9, 30)))},
                                 {heads(u"一班"_s, 60), heads(u"二班"_s, 30)}),
                         {u"一班 08:00-09:00 九教103 (60)"_s, u"二班 09:00-09:30 九教103 (30)"_s},
                         {}},
                    Case{"TheRoomsPaceIsToldWhereItIsExceeded",
                         request({early(60)}, {heads(u"一班"_s, 200), heads(u"二班"_s, 201)}),
                         {u"一班 08:00-08:30 九教103 (200)"_s, u"二班 08:30-09:00 九教103 (201)"_s},
                         {{Kind::OverPace, u"二班"_s, 402}}}),
    rowName<Case>);

INSTANTIATE_TEST_SUITE_P(
    OrderAndMoves, SplitOfACollege,
    testing::Values(Case{"OrderIsBrokenWhereItCostsAClassMoreThanATenth",
                         request({early(40), late(40)},
                                 {heads(u"一班"_s, 50), heads(u"二班"_s, 100), heads(u"三班"_s, 50)}),
                         {u"一班 08:00-08:20 九教103 (50)"_s, u"三班 08:20-08:40 九教103 (50)"_s,
                          u"二班 14:00-14:40 九教103 (100)"_s},
                         {{Kind::OrderBroken, {}, 0}}},
                    Case{"OrderIsKeptWhereItCostsLess",
                         request({early(40), late(40)}, {heads(u"一班"_s, 50), heads(u"二班"_s, 60),
                                                         heads(u"三班"_s, 55), heads(u"四班"_s, 52)}),
                         {u"一班 08:00-08:18 九教103 (50)"_s, u"二班 08:18-08:40 九教103 (60)"_s,
                          u"三班 14:00-14:21 九教103 (55)"_s, u"四班 14:21-14:40 九教103 (52)"_s},
                         {}},
                    Case{"OfEqualSplitsTheEarlierWindowIsFilled",
                         request({early(40), late(40)}, {heads(u"一班"_s, 50)}),
                         {u"一班 08:00-08:40 九教103 (50)"_s},
                         {{Kind::WindowUnused, kRoom, 0}}},
                    Case{"AClassStaysInItsWindow",
                         request({early(40), late(40)}, {heads(u"一班"_s, 50)},
                                 {unpinned(u"一班"_s, window(QTime(14, 10), QTime(14, 20)))}),
                         {u"一班 14:00-14:40 九教103 (50)"_s},
                         {{Kind::WindowUnused, kRoom, 0}}},
                    Case{"WorstCrowdingWeighsMoreThanAMove",
                         request({early(40), late(41)}, {heads(u"一班"_s, 50)},
                                 {unpinned(u"一班"_s, window(QTime(8, 10), QTime(8, 20)))}),
                         {u"一班 14:00-14:41 九教103 (50)"_s},
                         {{Kind::WindowUnused, kRoom, 0}}}),
    rowName<Case>);

INSTANTIATE_TEST_SUITE_P(
    LargeClasses, SplitOfACollege,
    testing::Values(Case{"AClassTooLargeForAnyWindowIsDivided",
                         request({early(45), late(45)}, {numbered(u"一班"_s, 1, 300)}),
                         {u"一班 08:00-08:45 九教103 (150)"_s, u"一班 14:00-14:45 九教103 (150)"_s},
                         {{Kind::Divided, u"一班"_s, 2}}},
                    Case{"AClassThatFitsAWindowIsNotDividedThoughItWouldBeLessCrowded",
                         request({early(45), late(45)}, {numbered(u"一班"_s, 1, 262)}),
                         {u"一班 08:00-08:45 九教103 (262)"_s},
                         {{Kind::WindowUnused, kRoom, 0}}},
                    Case{"AnAnnouncedClassIsDividedByHeads",
                         request({early(45), late(60)}, {heads(u"一班"_s, 420)}),
                         {u"一班 08:00-08:45 九教103 (180)"_s, u"一班 14:00-15:00 九教103 (240)"_s},
                         {{Kind::Divided, u"一班"_s, 2}}},
                    Case{"AClassLargerThanTheOnlyWindowStaysWhole",
                         request({early(60)}, {numbered(u"一班"_s, 1, 400)}),
                         {u"一班 08:00-09:00 九教103 (400)"_s},
                         {{Kind::OverPace, u"一班"_s, 400}}},
                    Case{"AnyClassIsDividedWhereWindowsDoForEverybodyButNotForWholeClasses",
                         request({early(40), late(40)},
                                 {numbered(u"一班"_s, 1, 150), numbered(u"二班"_s, 2, 150),
                                  numbered(u"三班"_s, 3, 150)}),
                         {u"一班 08:00-08:26 九教103 (150)"_s, u"二班 08:26-08:40 九教103 (75)"_s,
                          u"二班 14:00-14:14 九教103 (75)"_s, u"三班 14:14-14:40 九教103 (150)"_s},
                         {{Kind::Divided, u"二班"_s, 2}}}),
    rowName<Case>);

INSTANTIATE_TEST_SUITE_P(
    Pins, SplitOfACollege,
    testing::Values(
        Case{"APinnedSlotStaysAndTheRestSharesWhatItLeaves",
             request({early(60)}, {heads(u"一班"_s, 20), heads(u"二班"_s, 20), heads(u"三班"_s, 20)},
                     {pinned(u"二班"_s, window(QTime(8, 40), QTime(9, 0)), 20)}),
             {u"一班 08:00-08:20 九教103 (20)"_s, u"三班 08:20-08:40 九教103 (20)"_s,
              u"二班 08:40-09:00 九教103 (20)"_s},
             {}},
        Case{"AReleasedSlotIsSharedOutLikeTheOthers",
             request({early(60)}, {heads(u"一班"_s, 20), heads(u"二班"_s, 20), heads(u"三班"_s, 20)},
                     {unpinned(u"二班"_s, window(QTime(8, 40), QTime(9, 0)), 20)}),
             {u"一班 08:00-08:20 九教103 (20)"_s, u"二班 08:20-08:40 九教103 (20)"_s,
              u"三班 08:40-09:00 九教103 (20)"_s},
             {}},
        Case{"WhereAllIsPinnedAllStays",
             request({early(60)}, {heads(u"一班"_s, 20)},
                     {pinned(u"一班"_s, window(QTime(8, 10), QTime(8, 20)), 20)}),
             {u"一班 08:10-08:20 九教103 (20)"_s},
             {}},
        Case{"APinnedClassIsNotSplitAgainThoughItHasGrown",
             request({early(60)}, {heads(u"一班"_s, 22)},
                     {pinned(u"一班"_s, window(QTime(8, 10), QTime(8, 20)), 20)}),
             {u"一班 08:10-08:20 九教103 (20)"_s},
             {}},
        Case{"TheRestOfAClassOfWhichAPartIsPinnedIsPlaced",
             request({early(45), late(45)}, {heads(u"一班"_s, 300)},
                     {pinned(u"一班"_s, window(QTime(8, 0), QTime(8, 45)), 100),
                      unpinned(u"一班"_s, late(45).window, 200)}),
             {u"一班 08:00-08:45 九教103 (100)"_s, u"一班 14:00-14:45 九教103 (200)"_s},
             {{Kind::Divided, u"一班"_s, 2}}},
        Case{"APinnedSlotOutsideEveryWindowIsAClash",
             request({early(60)}, {heads(u"一班"_s, 20)},
                     {pinned(u"一班"_s, window(QTime(8, 50), QTime(9, 10)))}),
             {},
             {{Kind::PinnedClash, u"一班"_s, 0}}},
        Case{"APinnedSlotInARoomTheCollegeDoesNotHaveIsAClash",
             request({early(60)}, {heads(u"一班"_s, 20)},
                     {pinned(u"一班"_s, window(QTime(8, 10), QTime(8, 20)), 20, kOtherRoom)}),
             {},
             {{Kind::PinnedClash, u"一班"_s, 0}}},
        Case{"PinnedSlotsOverEachOtherAreAClash",
             request({early(60)}, {heads(u"一班"_s, 20), heads(u"二班"_s, 20)},
                     {pinned(u"一班"_s, window(QTime(8, 10), QTime(8, 20))),
                      pinned(u"二班"_s, window(QTime(8, 19), QTime(8, 30)))}),
             {},
             {{Kind::PinnedClash, u"二班"_s, 0}}},
        Case{"AStudentInTwoPinnedSlotsIsAClash",
             request({early(60)}, {numbered(u"一班"_s, 1, 20)},
                     {pinned(u"一班"_s, window(QTime(8, 10), QTime(8, 20))),
                      pinned(u"一班"_s, window(QTime(8, 20), QTime(8, 30)))}),
             {},
             {{Kind::PinnedClash, u"一班"_s, 0}}},
        Case{"APinnedSlotOfAnUnknownClassKeepsItsMinutes",
             request({early(60)}, {heads(u"一班"_s, 20)},
                     {pinned(u"九班"_s, window(QTime(8, 0), QTime(8, 30)), 20)}),
             {u"九班 08:00-08:30 九教103 (20)"_s, u"一班 08:30-09:00 九教103 (20)"_s},
             {{Kind::PinnedUnknown, u"九班"_s, 0}}},
        Case{"PinsThatLeaveNoMinuteLeaveNoSplit",
             request({early(40)}, {heads(u"一班"_s, 20), heads(u"二班"_s, 20)},
                     {pinned(u"一班"_s, early(40).window, 20)}),
             {},
             {{Kind::TooManyClasses, {}, 1}}}),
    rowName<Case>);

INSTANTIATE_TEST_SUITE_P(
    OddColleges, SplitOfACollege,
    testing::Values(
        Case{"AWindowOfThirtyMinutesIsOneSlot",
             request({early(30)}, {heads(u"一班"_s, 20), heads(u"二班"_s, 30)}),
             {u"- 08:00-08:30 九教103 (50)"_s},
             {}},
        Case{"AWindowOfThirtyOneIsSplit",
             request({early(31)}, {heads(u"一班"_s, 20)}),
             {u"一班 08:00-08:31 九教103 (20)"_s},
             {}},
        Case{"OneSlotNeedsNoClasses", request({early(10)}, {}), {u"- 08:00-08:10 九教103 (0)"_s}, {}},
        Case{"OneSlotMayBeOverPaceToo",
             request({early(10)}, {heads(u"一班"_s, 80)}),
             {u"- 08:00-08:10 九教103 (80)"_s},
             {{Kind::OverPace, {}, 480}}},
        Case{"AShortWindowWithAPinIsSplit",
             request({early(30)}, {heads(u"一班"_s, 20), heads(u"二班"_s, 30)},
                     {pinned(u"二班"_s, window(QTime(8, 0), QTime(8, 10)), 30)}),
             {u"二班 08:00-08:10 九教103 (30)"_s, u"一班 08:10-08:30 九教103 (20)"_s},
             {}},
        Case{"TwoShortWindowsAreSplit",
             request({early(20), late(20)}, {heads(u"一班"_s, 20), heads(u"二班"_s, 20)}),
             {u"一班 08:00-08:20 九教103 (20)"_s, u"二班 14:00-14:20 九教103 (20)"_s},
             {}},
        Case{"StudentsWithoutAClassHaveASlot",
             request({early(60)}, {heads(u"一班"_s, 20), heads({}, 10)}),
             {u"一班 08:00-08:40 九教103 (20)"_s, u"- 08:40-09:00 九教103 (10)"_s},
             {}},
        Case{"ClassesWithoutHeadsAreLeftOut",
             request({early(60)}, {heads(u"一班"_s, 20), heads(u"二班"_s, 0), heads(u"三班"_s, -4)}),
             {u"一班 08:00-09:00 九教103 (20)"_s},
             {}},
        Case{"AnEmptyWindowIsLeftOut",
             request({early(0), late(40)}, {heads(u"一班"_s, 20)}),
             {u"一班 14:00-14:40 九教103 (20)"_s},
             {{Kind::WindowUnused, kRoom, 0}}},
        Case{"OnlyAnEmptyWindowIsNone",
             request({early(0)}, {heads(u"一班"_s, 20)}),
             {},
             {{Kind::NoWindow, {}, 0}}},
        Case{"AWindowOverMidnightIsNone",
             request({batch({at(QTime(23, 0)), at(QTime(1, 0), kDay.addDays(1))})}, {heads(u"一班"_s, 20)}),
             {},
             {{Kind::NoWindow, {}, 0}}},
        Case{"NoBatch", request({}, {heads(u"一班"_s, 20)}), {}, {{Kind::NoWindow, {}, 0}}},
        Case{"NoClasses", request({early(60)}, {}), {}, {{Kind::NoClasses, {}, 0}}},
        Case{"MoreClassesThanMinutes",
             request({early(40)}, classesOfOne(41)),
             {},
             {{Kind::TooManyClasses, {}, 41}}},
        Case{"TenThousandClassesInAnAfternoon",
             request({batch(kAfternoon)}, classesOfOne(10'000)),
             {},
             {{Kind::TooManyClasses, {}, 10'000}}},
        Case{"SlotsOfOtherCollegesDoNotMatter",
             request({early(60)}, {heads(u"一班"_s, 20)},
                     {{u"商学院"_s, u"一班"_s, kRoom, window(QTime(8, 0), QTime(8, 30)), {}, 20, true}}),
             {u"一班 08:00-09:00 九教103 (20)"_s},
             {}}),
    rowName<Case>);

TEST(Split, TheGraduateSchoolUsesItsThreeHalfDaysTogether)
{
    const QDate next = kDay.addDays(1);
    QList<ClassHeads> classes;
    for (int i = 1; i <= 33; ++i)
        classes.append(numbered(u"研%1班"_s.arg(i), i, 40));
    const Split split = splitCollege(request(
        {batch(window(QTime(8, 0), QTime(11, 30), next)), batch(kMorning), batch(kAfternoon)}, classes));
    ASSERT_EQ(split.classSlots.size(), 33);
    EXPECT_EQ(split.classSlots[0].window.start, at(QTime(8, 0)));
    // Eleven classes fit a morning at 40 heads in 19 minutes, twelve an afternoon.
    EXPECT_EQ(split.classSlots[10].window.end, at(QTime(11, 30)));
    EXPECT_EQ(split.classSlots[11].window.start, at(QTime(13, 30)));
    EXPECT_EQ(split.classSlots[22].window.end, at(QTime(17, 30)));
    EXPECT_EQ(split.classSlots[23].window.start, at(QTime(8, 0), next));
    EXPECT_EQ(split.classSlots[32].window.end, at(QTime(11, 30), next));
    EXPECT_DOUBLE_EQ(split.worstCrowding, 40 / 19.0);
    EXPECT_EQ(split.divided, 0);
    EXPECT_TRUE(split.isOrderKept);
    EXPECT_TRUE(split.isProven);
    EXPECT_TRUE(split.notes.isEmpty());
}

TEST(Split, SaysWhereNotEveryCutCouldBeLookedAt)
{
    // A class that just fits an afternoon allows so much crowding that the large one has too many ways.
    QList<Batch> afternoons;
    for (int day = 0; day < 9; ++day)
        afternoons.append(batch(window(QTime(13, 30), QTime(17, 30), kDay.addDays(day))));
    const Split split = splitCollege(request(afternoons, {heads(u"一班"_s, 1390), heads(u"二班"_s, 5500)}));
    EXPECT_FALSE(split.isProven);
    EXPECT_DOUBLE_EQ(split.worstCrowding, 1390 / 240.0);
    int placed = 0;
    for (const ClassSlot &slot : split.classSlots)
        placed += slot.students;
    EXPECT_EQ(placed, 1390 + 5500);
    EXPECT_EQ(split.divided, 1);
}

TEST(Split, PartsOfADividedClassHoldEveryNumberThereCanBe)
{
    const ClassHeads large = numbered(u"一班"_s, 1, 300);
    const Split split = splitCollege(request({early(45), late(45)}, {large}));
    ASSERT_EQ(split.classSlots.size(), 2);
    const NumberRange first = split.classSlots[0].range;
    const NumberRange second = split.classSlots[1].range;
    EXPECT_EQ(first, (NumberRange{{}, large.numbers[149]}));
    EXPECT_EQ(second, (NumberRange{large.numbers[149], {}}));
    EXPECT_EQ(split.divided, 1);
}

TEST(Split, WhatPinnedNumbersLeaveOnBothSidesIsPlacedOnBothSides)
{
    const ClassHeads large = numbered(u"一班"_s, 1, 30);
    ClassSlot middle = pinned(u"一班"_s, window(QTime(8, 20), QTime(8, 30)), 10);
    middle.range = {large.numbers[9], large.numbers[19]};
    const Split split = splitCollege(request({early(60)}, {large}, {middle}));
    ASSERT_EQ(split.classSlots.size(), 3);
    EXPECT_EQ(split.classSlots[0].range, (NumberRange{{}, large.numbers[9]}));
    EXPECT_EQ(split.classSlots[1], middle);
    EXPECT_EQ(split.classSlots[2].range, (NumberRange{large.numbers[19], {}}));
    EXPECT_EQ(split.divided, 1);
}

TEST(Split, MovesAreCountedByClass)
{
    const QList<ClassHeads> classes{heads(u"一班"_s, 50), heads(u"二班"_s, 50), heads(u"三班"_s, 50)};
    const Split split =
        splitCollege(request({early(40), late(40)}, classes,
                             {unpinned(u"一班"_s, late(40).window), unpinned(u"二班"_s, late(40).window)}));
    // Two in the afternoon beside one in the morning: 一班 has to leave the afternoon, 三班 was nowhere.
    EXPECT_EQ(inOneLine(split.classSlots),
              u"一班 08:00-08:40 九教103 (50); 二班 14:00-14:20 九教103 (50); 三班 14:20-14:40 九教103 (50)"_s
                  .toStdString());
    EXPECT_EQ(split.moves, 1);
}

TEST(SplitPlan, SplitsEveryCollegeAndLeavesOneSlotCollegesWithoutClassSlots)
{
    Plan plan;
    plan.batches = {batch(window(QTime(8, 0), QTime(9, 0)), kRoom, u"商学院"_s),
                    batch(window(QTime(9, 0), QTime(9, 20)), kRoom, u"音乐学院"_s),
                    batch(window(QTime(9, 20), QTime(10, 20)), kRoom, u"无人学院"_s)};
    plan.classSlots = {{u"音乐学院"_s, u"旧班"_s, kRoom, window(QTime(9, 0), QTime(9, 5))},
                       {u"无人学院"_s, u"旧班"_s, kRoom, window(QTime(9, 20), QTime(9, 30))}};
    const PlanSplit split =
        splitPlan(plan, {heads(u"商一班"_s, 20, u"商学院"_s), heads(u"音一班"_s, 20, u"音乐学院"_s)});
    ASSERT_EQ(split.colleges.size(), 3);
    EXPECT_EQ(split.colleges[0].first, u"商学院"_s);
    EXPECT_TRUE(split.colleges[1].second.isOneSlot);
    EXPECT_FALSE(split.colleges[2].second.isComplete());
    // A college that could not be split keeps what it had.
    EXPECT_EQ(inOneLine(split.plan.classSlots),
              u"商一班 08:00-09:00 九教103 (20); 旧班 09:20-09:30 九教103 (0)"_s.toStdString());
}

TEST(SplitPlan, ARequestIsOneCollegesPart)
{
    Plan plan;
    plan.policy.studentsPerHour = 300;
    plan.batches = {early(60), batch(kAfternoon, kRoom, u"商学院"_s)};
    plan.classSlots = {pinned(u"一班"_s, early(60).window)};
    const SplitRequest request =
        splitRequest(plan, {heads(u"一班"_s, 20), heads(u"商一班"_s, 20, u"商学院"_s)}, kCollege);
    EXPECT_EQ(request.batches, QList<Batch>{early(60)});
    EXPECT_EQ(request.classes, (QList<ClassHeads>{heads(u"一班"_s, 20)}));
    EXPECT_EQ(request.present, plan.classSlots);
    EXPECT_EQ(request.policy, plan.policy);
}

} // namespace

} // namespace liuying
