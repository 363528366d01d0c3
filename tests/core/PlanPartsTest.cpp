// SPDX-License-Identifier: Apache-2.0
// A plan taken apart into what its colleges may change, and put together again.
#include "core/plan/PlanParts.h"

#include "SplitCases.h"

#include <gtest/gtest.h>

namespace liuying {

using namespace splitcases;

namespace {

const auto kOtherCollege = u"商学院"_s;

Plan plan()
{
    Plan plan;
    plan.campaign.id = u"campaign-1"_s;
    plan.campaign.university = u"湖南科技大学"_s;
    plan.policy.studentsPerHour = 300;
    plan.rooms = {{kRoom, u"第九教学楼103室"_s}, {kOtherRoom, {}}, {u"九教109"_s, {}}};
    plan.batches = {batch(window(QTime(8, 0), QTime(9, 0))),
                    batch(window(QTime(9, 0), QTime(10, 0)), kRoom, kOtherCollege),
                    batch(window(QTime(14, 0), QTime(15, 0)), kOtherRoom)};
    plan.classSlots = {{kOtherCollege, u"商一班"_s, kRoom, window(QTime(9, 0), QTime(10, 0))},
                       unpinned(u"一班"_s, window(QTime(8, 0), QTime(9, 0)), 20),
                       pinned(u"二班"_s, window(QTime(14, 0), QTime(15, 0)), 20, kOtherRoom)};
    plan.announcedClasses = {{kCollege, u"一班"_s, 20}, {kOtherCollege, u"商一班"_s, 30}};
    plan.coordinators = {{kOtherCollege, u"岑珂"_s, u"2"_s}, {kCollege, u"柳汐"_s, u"1"_s}};
    return plan;
}

TEST(PlanScopes, NameTheCampaignOrACollege)
{
    EXPECT_EQ(campaignScope(), u"campaign"_s);
    EXPECT_EQ(collegeScope(kCollege), u"college:土木工程学院"_s);
    EXPECT_EQ(collegeOfScope(collegeScope(kCollege)), kCollege);
    EXPECT_EQ(collegeOfScope(campaignScope()), QString());
}

TEST(CollegePart, HoldsNothingOfOtherColleges)
{
    const Plan part = collegePart(plan(), kCollege);
    EXPECT_EQ(part.campaign, plan().campaign);
    EXPECT_EQ(part.policy, plan().policy);
    EXPECT_EQ(part.rooms, (QList<Room>{plan().rooms[0], plan().rooms[1]}));
    EXPECT_EQ(part.batches, (QList<Batch>{plan().batches[0], plan().batches[2]}));
    EXPECT_EQ(part.classSlots, (QList<ClassSlot>{plan().classSlots[1], plan().classSlots[2]}));
    EXPECT_EQ(part.announcedClasses, (QList<AnnouncedClass>{plan().announcedClasses[0]}));
    EXPECT_EQ(part.coordinators, (QList<Coordinator>{plan().coordinators[1]}));
}

TEST(CollegePart, OfACollegeThatIsNotInThePlanIsTheCampaignOnly)
{
    const Plan part = collegePart(plan(), u"无人学院"_s);
    EXPECT_EQ(part.campaign, plan().campaign);
    EXPECT_TRUE(part.rooms.isEmpty());
    EXPECT_TRUE(part.batches.isEmpty());
}

TEST(WithSubSchedule, ThePartOfAPlanLaidOverItChangesNothing)
{
    for (const QString &college : {kCollege, kOtherCollege})
        EXPECT_EQ(withSubSchedule(plan(), college, collegePart(plan(), college)), plan());
}

TEST(WithSubSchedule, BringsSlotsClassesAndCoordinatorOfTheCollegeOnly)
{
    Plan part = collegePart(plan(), kCollege);
    part.classSlots = {unpinned(u"三班"_s, window(QTime(8, 0), QTime(8, 30)))};
    part.announcedClasses = {{kCollege, u"三班"_s, 9}};
    part.coordinators = {};
    part.classSlots.append({kOtherCollege, u"商二班"_s, kRoom, window(QTime(9, 0), QTime(10, 0))});
    const Plan laid = withSubSchedule(plan(), kCollege, part);
    EXPECT_EQ(laid.classSlots, (QList<ClassSlot>{plan().classSlots[0], part.classSlots[0]}));
    EXPECT_EQ(laid.announcedClasses,
              (QList<AnnouncedClass>{{kCollege, u"三班"_s, 9}, plan().announcedClasses[1]}));
    EXPECT_EQ(laid.coordinators, (QList<Coordinator>{plan().coordinators[0]}));
}

TEST(WithSubSchedule, LeavesWindowsRoomsAndRulesAsTheOfficeHasThem)
{
    Plan part = collegePart(plan(), kCollege);
    part.batches[0].window.end = at(QTime(12, 0));
    part.policy.studentsPerHour = 900;
    part.campaign.university = u"别的大学"_s;
    part.rooms.clear();
    EXPECT_EQ(withSubSchedule(plan(), kCollege, part), plan());
}

TEST(WithSubSchedule, LeavesOutSlotsThatLieInNoWindowAnyMore)
{
    Plan narrowed = plan();
    narrowed.batches[0].window.end = at(QTime(8, 30));
    const Plan laid = withSubSchedule(narrowed, kCollege, collegePart(plan(), kCollege));
    EXPECT_EQ(laid.classSlots, (QList<ClassSlot>{plan().classSlots[0], plan().classSlots[2]}));
}

struct InsideCase {
    const char *name = "";
    ClassSlot slot;
    bool isInside = false;
};

void PrintTo(const InsideCase &row, std::ostream *out)
{
    *out << row.name;
}

class InsideABatch : public testing::TestWithParam<InsideCase> {};

TEST_P(InsideABatch, IsJudged)
{
    EXPECT_EQ(isInsideABatch(GetParam().slot, plan().batches), GetParam().isInside);
}

INSTANTIATE_TEST_SUITE_P(
    Slots, InsideABatch,
    testing::Values(
        InsideCase{"TheWholeWindowIs", unpinned(u"一班"_s, window(QTime(8, 0), QTime(9, 0))), true},
        InsideCase{"AMinuteLongerIsNot", unpinned(u"一班"_s, window(QTime(8, 0), QTime(9, 1))), false},
        InsideCase{"AMinuteEarlierIsNot", unpinned(u"一班"_s, window(QTime(7, 59), QTime(8, 30))), false},
        InsideCase{"AnotherRoomIsNot", unpinned(u"一班"_s, window(QTime(8, 0), QTime(8, 30)), 0, kOtherRoom),
                   false},
        InsideCase{"AnotherCollegesWindowIsNot", unpinned(u"一班"_s, window(QTime(9, 0), QTime(9, 30))),
                   false},
        InsideCase{"AnotherDayIsNot", unpinned(u"一班"_s, window(QTime(8, 0), QTime(8, 30), kDay.addDays(1))),
                   false}),
    rowName<InsideCase>);

} // namespace

} // namespace liuying
