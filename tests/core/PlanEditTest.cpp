// SPDX-License-Identifier: Apache-2.0
// A plan edited by hand.
#include "core/plan/PlanEdit.h"

#include "SplitCases.h"

#include <gtest/gtest.h>

namespace liuying {

using namespace splitcases;

namespace {

const auto kOtherCollege = u"商学院"_s;
const QList<ClassHeads> kClasses{heads(u"一班"_s, 20), heads(u"二班"_s, 20), heads(u"三班"_s, 20)};

ClassSlot slotAt(const QString &name, const QTime &start, const QTime &end, bool isPinned = false,
                 const QString &room = kRoom)
{
    return {kCollege, name, room, window(start, end), {}, 20, isPinned};
}

/// The college from 08:00 to 09:00, split among three classes, and again from 10:00 to 11:00 with none;
/// another college between.
Plan plan()
{
    Plan plan;
    plan.rooms = {{kRoom, {}}, {kOtherRoom, {}}};
    plan.batches = {{kRoom, 1, kCollege, window(QTime(8, 0), QTime(9, 0))},
                    {kRoom, 2, kOtherCollege, window(QTime(9, 0), QTime(10, 0))},
                    {kRoom, 3, kCollege, window(QTime(10, 0), QTime(11, 0))}};
    plan.classSlots = {slotAt(u"一班"_s, QTime(8, 0), QTime(8, 20)),
                       slotAt(u"二班"_s, QTime(8, 20), QTime(8, 40), true),
                       slotAt(u"三班"_s, QTime(8, 40), QTime(9, 0))};
    return plan;
}

std::string slotsOf(const EditedPlan &edited)
{
    return edited.plan ? inOneLine(edited.plan->classSlots) : "refused";
}

QList<bool> pinsOf(const EditedPlan &edited)
{
    QList<bool> pins;
    for (const ClassSlot &slot : edited.plan.value_or(Plan()).classSlots)
        pins.append(slot.isPinned);
    return pins;
}

QStringList numbersOf(const Plan &plan, const QString &room)
{
    QStringList numbers;
    for (const Batch &batch : plan.batches) {
        if (batch.room == room)
            numbers.append(QString::number(batch.number) + batch.college);
    }
    return numbers;
}

void expectRefused(const EditedPlan &edited, EditRefusal why)
{
    EXPECT_FALSE(edited.plan);
    EXPECT_EQ(edited.refusal, why);
}

TEST(MoveBatch, TakesItsSlotsAlongPinnedOnesToo)
{
    const EditedPlan edited =
        moveBatch(plan(), plan().batches[0], kOtherRoom, window(QTime(14, 0), QTime(15, 0)), kClasses);
    EXPECT_EQ(slotsOf(edited),
              u"一班 14:00-14:20 九教106 (20); 二班 14:20-14:40 九教106 (20); 三班 14:40-15:00 九教106 (20)"_s
                  .toStdString());
    EXPECT_EQ(pinsOf(edited), (QList<bool>{false, true, false}));
}

TEST(MoveBatch, CountsBothRoomsAnewWhereTheRoomChanges)
{
    const EditedPlan edited =
        moveBatch(plan(), plan().batches[0], kOtherRoom, window(QTime(8, 0), QTime(9, 0)), kClasses);
    ASSERT_TRUE(edited.plan);
    EXPECT_EQ(numbersOf(*edited.plan, kRoom), (QStringList{u"1商学院"_s, u"2土木工程学院"_s}));
    EXPECT_EQ(numbersOf(*edited.plan, kOtherRoom), (QStringList{u"1土木工程学院"_s}));
}

TEST(MoveBatch, CountsAnewWhereTheOrderChangesOnly)
{
    Plan oddlyNumbered = plan();
    oddlyNumbered.batches[2].number = 7;
    const EditedPlan later = moveBatch(oddlyNumbered, oddlyNumbered.batches[2], kRoom,
                                       window(QTime(10, 30), QTime(11, 30)), kClasses);
    ASSERT_TRUE(later.plan);
    EXPECT_EQ(later.plan->batches[2].number, 7);
    const EditedPlan overtaken = moveBatch(oddlyNumbered, oddlyNumbered.batches[0], kRoom,
                                           window(QTime(14, 0), QTime(15, 0)), kClasses);
    ASSERT_TRUE(overtaken.plan);
    EXPECT_EQ(numbersOf(*overtaken.plan, kRoom),
              (QStringList{u"1商学院"_s, u"2土木工程学院"_s, u"3土木工程学院"_s}));
}

TEST(MoveBatch, SharesOutAnewWhereTheLengthChangesAndKeepsAPinThatFits)
{
    Plan oneWindow = plan();
    oneWindow.batches.removeLast();
    const EditedPlan edited =
        moveBatch(oneWindow, oneWindow.batches[0], kRoom, window(QTime(8, 0), QTime(8, 50)), kClasses);
    EXPECT_EQ(slotsOf(edited),
              u"一班 08:00-08:20 九教103 (20); 二班 08:20-08:40 九教103 (20); 三班 08:40-08:50 九教103 (20)"_s
                  .toStdString());
    EXPECT_EQ(pinsOf(edited), (QList<bool>{false, true, false}));
}

TEST(MoveBatch, LetsAPinGoThatDoesNotFitAnyMore)
{
    Plan oneWindow = plan();
    oneWindow.batches.removeLast();
    const EditedPlan edited =
        moveBatch(oneWindow, oneWindow.batches[0], kRoom, window(QTime(8, 24), QTime(9, 0)), kClasses);
    EXPECT_EQ(slotsOf(edited),
              u"一班 08:24-08:36 九教103 (20); 二班 08:36-08:48 九教103 (20); 三班 08:48-09:00 九教103 (20)"_s
                  .toStdString());
    EXPECT_EQ(pinsOf(edited), (QList<bool>{false, false, false}));
}

TEST(MoveBatch, SharesOutAnewWhereTheBreakFallsElsewhere)
{
    Plan overBreak = plan();
    overBreak.batches = {{kRoom, 1, kCollege, window(QTime(10, 30), QTime(14, 30))}};
    overBreak.classSlots.clear();
    overBreak = withSplit(overBreak, kCollege, splitCollege(splitRequest(overBreak, kClasses, kCollege)));
    const EditedPlan edited =
        moveBatch(overBreak, overBreak.batches[0], kRoom, window(QTime(11, 0), QTime(15, 0)), kClasses);
    ASSERT_TRUE(edited.plan);
    for (const ClassSlot &slot : edited.plan->classSlots)
        EXPECT_FALSE(slot.window.overlaps(window(QTime(11, 30), QTime(13, 30))));
    EXPECT_EQ(edited.plan->classSlots.size(), 3);
}

TEST(MoveBatch, KeepsWhatFitsWhereNobodyKnowsTheClasses)
{
    const EditedPlan edited =
        moveBatch(plan(), plan().batches[0], kRoom, window(QTime(8, 0), QTime(8, 45)), {});
    EXPECT_EQ(slotsOf(edited),
              u"一班 08:00-08:20 九教103 (20); 二班 08:20-08:40 九教103 (20)"_s.toStdString());
}

TEST(MoveBatch, LeavesACollegeWithoutSlotsWithoutSlots)
{
    Plan unsplit = plan();
    unsplit.classSlots.clear();
    const EditedPlan edited =
        moveBatch(unsplit, unsplit.batches[0], kRoom, window(QTime(8, 0), QTime(8, 45)), kClasses);
    EXPECT_EQ(slotsOf(edited), "");
}

TEST(MoveBatch, IsRefused)
{
    const Window fine = window(QTime(8, 0), QTime(9, 0));
    expectRefused(moveBatch(plan(), batch(window(QTime(7, 0), QTime(8, 0))), kRoom, fine, kClasses),
                  EditRefusal::NotFound);
    expectRefused(moveBatch(plan(), plan().batches[0], kRoom, window(QTime(9, 0), QTime(8, 0)), kClasses),
                  EditRefusal::BadWindow);
    expectRefused(moveBatch(plan(), plan().batches[0], kRoom,
                            {at(QTime(23, 0)), at(QTime(1, 0), kDay.addDays(1))}, kClasses),
                  EditRefusal::BadWindow);
    expectRefused(moveBatch(plan(), plan().batches[0], u"九教999"_s, fine, kClasses),
                  EditRefusal::UnknownRoom);
}

TEST(AddBatch, IsPutInItsPlaceAndCounted)
{
    const EditedPlan edited = addBatch(plan(), {kRoom, 9, kOtherCollege, window(QTime(7, 0), QTime(8, 0))});
    ASSERT_TRUE(edited.plan);
    EXPECT_EQ(numbersOf(*edited.plan, kRoom),
              (QStringList{u"1商学院"_s, u"2土木工程学院"_s, u"3商学院"_s, u"4土木工程学院"_s}));
    EXPECT_EQ(edited.plan->classSlots, plan().classSlots);
}

TEST(AddBatch, IsRefused)
{
    expectRefused(addBatch(plan(), batch(window(QTime(8, 0), QTime(8, 0)))), EditRefusal::BadWindow);
    expectRefused(addBatch(plan(), batch(window(QTime(8, 0), QTime(9, 0)), u"九教999"_s)),
                  EditRefusal::UnknownRoom);
}

TEST(RemoveBatch, SharesItsClassesAmongTheCollegesOtherWindows)
{
    const EditedPlan edited = removeBatch(plan(), plan().batches[0], kClasses);
    EXPECT_EQ(slotsOf(edited),
              u"一班 10:00-10:20 九教103 (20); 二班 10:20-10:40 九教103 (20); 三班 10:40-11:00 九教103 (20)"_s
                  .toStdString());
    EXPECT_EQ(pinsOf(edited), (QList<bool>{false, false, false}));
    EXPECT_EQ(numbersOf(*edited.plan, kRoom), (QStringList{u"1商学院"_s, u"2土木工程学院"_s}));
}

TEST(RemoveBatch, TakesTheSlotsAlongWhereItIsTheLast)
{
    Plan oneWindow = plan();
    oneWindow.batches.removeLast();
    const EditedPlan edited = removeBatch(oneWindow, oneWindow.batches[0], kClasses);
    EXPECT_EQ(slotsOf(edited), "");
    expectRefused(removeBatch(*edited.plan, oneWindow.batches[0], kClasses), EditRefusal::NotFound);
}

TEST(MoveSlot, MovesAndPins)
{
    const EditedPlan edited =
        moveSlot(plan(), plan().classSlots[0], kRoom, window(QTime(10, 0), QTime(10, 30)));
    EXPECT_EQ(slotsOf(edited),
              u"二班 08:20-08:40 九教103 (20); 三班 08:40-09:00 九教103 (20); 一班 10:00-10:30 九教103 (20)"_s
                  .toStdString());
    EXPECT_EQ(pinsOf(edited), (QList<bool>{true, false, true}));
}

TEST(MoveSlot, IsRefused)
{
    const ClassSlot slot = plan().classSlots[0];
    expectRefused(moveSlot(plan(), slotAt(u"九班"_s, QTime(8, 0), QTime(8, 20)), kRoom, slot.window),
                  EditRefusal::NotFound);
    expectRefused(moveSlot(plan(), slot, kRoom, window(QTime(8, 20), QTime(8, 20))), EditRefusal::BadWindow);
    expectRefused(moveSlot(plan(), slot, u"九教999"_s, slot.window), EditRefusal::UnknownRoom);
    expectRefused(moveSlot(plan(), slot, kOtherRoom, slot.window), EditRefusal::OutsideBatch);
    expectRefused(moveSlot(plan(), slot, kRoom, window(QTime(8, 50), QTime(9, 10))),
                  EditRefusal::OutsideBatch);
}

struct BorderCase {
    const char *name = "";
    LocalDateTime border;
    QTime kept;
};

void PrintTo(const BorderCase &row, std::ostream *out)
{
    *out << row.name;
}

class MoveBorder : public testing::TestWithParam<BorderCase> {};

TEST_P(MoveBorder, IsKeptAt)
{
    const EditedPlan edited =
        moveBorder(plan(), plan().classSlots[0], plan().classSlots[1], GetParam().border);
    ASSERT_TRUE(edited.plan);
    EXPECT_EQ(edited.plan->classSlots[0].window, window(QTime(8, 0), GetParam().kept));
    EXPECT_EQ(edited.plan->classSlots[1].window, window(GetParam().kept, QTime(8, 40)));
    EXPECT_EQ(pinsOf(edited), (QList<bool>{true, true, false}));
}

INSTANTIATE_TEST_SUITE_P(
    Borders, MoveBorder,
    testing::Values(BorderCase{"WhereItIsPut", at(QTime(8, 31)), QTime(8, 31)},
                    BorderCase{"AWholeMinute", at(QTime(8, 31, 40)), QTime(8, 31)},
                    BorderCase{"AMinuteBehindTheFirstSlotsStart", at(QTime(7, 0)), QTime(8, 1)},
                    BorderCase{"AMinuteBeforeTheSecondSlotsEnd", at(QTime(8, 40)), QTime(8, 39)},
                    BorderCase{"AMinuteBeforeTheEndOnAnotherDayToo", at(QTime(8, 10), kDay.addDays(1)),
                               QTime(8, 39)}),
    rowName<BorderCase>);

TEST(MoveBorder, IsRefused)
{
    const QList<ClassSlot> all = plan().classSlots;
    expectRefused(moveBorder(plan(), all[0], all[2], at(QTime(8, 30))), EditRefusal::NotFound);
    expectRefused(moveBorder(plan(), all[1], all[0], at(QTime(8, 30))), EditRefusal::NotFound);
    expectRefused(moveBorder(plan(), all[0], slotAt(u"九班"_s, QTime(8, 20), QTime(8, 40)), at(QTime(8, 30))),
                  EditRefusal::NotFound);
    expectRefused(moveBorder(plan(), all[0], all[1], {}), EditRefusal::BadWindow);
}

TEST(SwapSlots, KeepsLengthsAndMovesWhatLiesBetween)
{
    Plan uneven = plan();
    uneven.classSlots = {slotAt(u"一班"_s, QTime(8, 0), QTime(8, 10)),
                         slotAt(u"二班"_s, QTime(8, 10), QTime(8, 30)),
                         slotAt(u"三班"_s, QTime(8, 30), QTime(9, 0))};
    const auto expected =
        u"三班 08:00-08:30 九教103 (20); 二班 08:30-08:50 九教103 (20); 一班 08:50-09:00 九教103 (20)"_s
            .toStdString();
    const EditedPlan edited = swapSlots(uneven, uneven.classSlots[0], uneven.classSlots[2]);
    EXPECT_EQ(slotsOf(edited), expected);
    EXPECT_EQ(pinsOf(edited), (QList<bool>{true, true, true}));
    EXPECT_EQ(slotsOf(swapSlots(uneven, uneven.classSlots[2], uneven.classSlots[0])), expected);
}

TEST(SwapSlots, TakesTheOthersPlaceInAnotherWindow)
{
    Plan apart = plan();
    apart.classSlots[2].window = window(QTime(10, 0), QTime(11, 0));
    const EditedPlan edited = swapSlots(apart, apart.classSlots[0], apart.classSlots[2]);
    EXPECT_EQ(slotsOf(edited),
              u"三班 08:00-08:20 九教103 (20); 二班 08:20-08:40 九教103 (20); 一班 10:00-11:00 九教103 (20)"_s
                  .toStdString());
    EXPECT_EQ(pinsOf(edited), (QList<bool>{true, true, true}));
}

TEST(SwapSlots, TakesTheOthersPlaceBehindTheBreak)
{
    Plan overBreak = plan();
    overBreak.batches = {{kRoom, 1, kCollege, window(QTime(11, 0), QTime(14, 0))}};
    overBreak.classSlots = {slotAt(u"一班"_s, QTime(11, 0), QTime(11, 10)),
                            slotAt(u"二班"_s, QTime(11, 10), QTime(11, 30)),
                            slotAt(u"三班"_s, QTime(13, 30), QTime(14, 0))};
    EXPECT_EQ(slotsOf(swapSlots(overBreak, overBreak.classSlots[0], overBreak.classSlots[2])),
              u"三班 11:00-11:10 九教103 (20); 二班 11:10-11:30 九教103 (20); 一班 13:30-14:00 九教103 (20)"_s
                  .toStdString());
}

TEST(SwapSlots, IsRefused)
{
    const QList<ClassSlot> all = plan().classSlots;
    expectRefused(swapSlots(plan(), all[0], all[0]), EditRefusal::NotFound);
    expectRefused(swapSlots(plan(), all[0], slotAt(u"九班"_s, QTime(8, 0), QTime(8, 20))),
                  EditRefusal::NotFound);
    Plan two = plan();
    two.classSlots.append({kOtherCollege, u"商一班"_s, kRoom, window(QTime(9, 0), QTime(10, 0))});
    expectRefused(swapSlots(two, two.classSlots[0], two.classSlots[3]), EditRefusal::NotFound);
}

TEST(PinSlot, PinsAndReleases)
{
    EXPECT_EQ(pinsOf(pinSlot(plan(), plan().classSlots[0], true)), (QList<bool>{true, true, false}));
    EXPECT_EQ(pinsOf(pinSlot(plan(), plan().classSlots[1], false)), (QList<bool>{false, false, false}));
    expectRefused(pinSlot(plan(), slotAt(u"九班"_s, QTime(8, 0), QTime(8, 20)), true), EditRefusal::NotFound);
}

TEST(ReleaseCollege, ReleasesItsSlotsOnly)
{
    Plan two = plan();
    two.classSlots.append(
        {kOtherCollege, u"商一班"_s, kRoom, window(QTime(9, 0), QTime(10, 0)), {}, 20, true});
    EXPECT_EQ(pinsOf(releaseCollege(two, kCollege)), (QList<bool>{false, false, false, true}));
    expectRefused(releaseCollege(two, u"无人学院"_s), EditRefusal::NotFound);
}

TEST(SplitAnew, SplitsTheCollegeAndKeepsPins)
{
    const EditedPlan edited = splitAnew(plan(), kCollege, kClasses);
    // 二班 stays from 08:20 to 08:40; another window is less crowded than the minutes around it.
    EXPECT_EQ(slotsOf(edited),
              u"二班 08:20-08:40 九教103 (20); 一班 10:00-10:30 九教103 (20); 三班 10:30-11:00 九教103 (20)"_s
                  .toStdString());
    EXPECT_EQ(pinsOf(edited), (QList<bool>{true, false, false}));
}

TEST(SplitAnew, IsRefused)
{
    expectRefused(splitAnew(plan(), u"无人学院"_s, kClasses), EditRefusal::NotFound);
    expectRefused(splitAnew(plan(), kCollege, {}), EditRefusal::NotSplit);
}

TEST(SetCoordinator, AddsChangesAndRemoves)
{
    const EditedPlan added = setCoordinator(plan(), {kCollege, u"柳汐"_s, u"0731-1"_s});
    ASSERT_TRUE(added.plan);
    EXPECT_EQ(added.plan->coordinators, (QList<Coordinator>{{kCollege, u"柳汐"_s, u"0731-1"_s}}));
    const EditedPlan changed = setCoordinator(*added.plan, {kCollege, u"岑珂"_s, u"0731-2"_s});
    EXPECT_EQ(changed.plan->coordinators, (QList<Coordinator>{{kCollege, u"岑珂"_s, u"0731-2"_s}}));
    const EditedPlan removed = setCoordinator(*changed.plan, {kCollege, {}, u"0731-2"_s});
    EXPECT_TRUE(removed.plan->coordinators.isEmpty());
    expectRefused(setCoordinator(plan(), {{}, u"柳汐"_s, {}}), EditRefusal::NotFound);
}

} // namespace

} // namespace liuying
