// SPDX-License-Identifier: Apache-2.0
#include "core/plan/PlanParts.h"
#include "storage/Replica.h"
#include "storage/Station.h"

namespace liuying::storage {

using namespace Qt::StringLiterals;

namespace {

Window morning(int fromHour, int fromMinute, int toHour, int toMinute)
{
    const QDate day(2025, 4, 12);
    return {{day, QTime(fromHour, fromMinute)}, {day, QTime(toHour, toMinute)}};
}

/// Two colleges, one after the other, in one room.
Plan twoColleges()
{
    Plan plan = aPlan();
    plan.batches = {{u"九教103"_s, 1, u"艺术学院"_s, morning(8, 0, 9, 0)},
                    {u"九教103"_s, 2, u"法学院"_s, morning(9, 0, 11, 0)}};
    return plan;
}

ClassSlot slotAt(const QString &college, const QString &name, const Window &window)
{
    return {college, name, u"九教103"_s, window};
}

/// The college's part with these slots and a coordinator called @p person.
Plan partOf(const QString &college, const QList<ClassSlot> &own, const QString &person)
{
    Plan part = collegePart(twoColleges(), college);
    part.classSlots = own;
    part.coordinators = {{college, person, u"1"_s}};
    return part;
}

PlanPublished revisionOf(const QString &college, int revision, const Plan &part)
{
    return {collegeScope(college), revision, part, u"分班"_s};
}

class SubScheduleTest : public StationTest {
protected:
    SubScheduleTest()
    {
        (void)append(*stores, PlanPublished{campaignScope(), 1, twoColleges(), u"通知"_s}, kMorningMs);
    }

    const ClassSlot m_art = slotAt(u"艺术学院"_s, u"美术1"_s, morning(8, 0, 9, 0));
    const ClassSlot m_law = slotAt(u"法学院"_s, u"法学1"_s, morning(9, 0, 10, 0));
};

} // namespace

TEST_F(SubScheduleTest, ACollegesRevisionIsLaidOverTheCampaign)
{
    (void)append(*stores, revisionOf(u"艺术学院"_s, 1, partOf(u"艺术学院"_s, {m_art}, u"张"_s)));
    const Plan plan = (*stores->plan()).value_or(Plan());
    EXPECT_EQ(plan.classSlots, QList<ClassSlot>{m_art});
    ASSERT_NE(plan.coordinator(u"艺术学院"), nullptr);
    EXPECT_EQ(plan.coordinator(u"艺术学院")->name, u"张"_s);
    EXPECT_EQ(plan.batches, twoColleges().batches);
    EXPECT_EQ(stores->planRevision(campaignScope(), 1)->value_or(Plan()), twoColleges());
}

TEST_F(SubScheduleTest, TheNewestRevisionOfEachCollegeHolds)
{
    (void)append(*stores, revisionOf(u"艺术学院"_s, 1, partOf(u"艺术学院"_s, {}, u"张"_s)));
    (void)append(*stores, revisionOf(u"法学院"_s, 1, partOf(u"法学院"_s, {m_law}, u"李"_s)));
    (void)append(*stores, revisionOf(u"艺术学院"_s, 2, partOf(u"艺术学院"_s, {m_art}, u"王"_s)));
    const Plan plan = (*stores->plan()).value_or(Plan());
    EXPECT_EQ(plan.classSlots, (QList<ClassSlot>{m_law, m_art})); // by college
    EXPECT_EQ(plan.coordinator(u"艺术学院")->name, u"王"_s);
    EXPECT_EQ(plan.coordinators.size(), 2);
}

TEST_F(SubScheduleTest, ALaterCampaignRevisionRulesOverEarlierSubSchedules)
{
    (void)append(*stores, revisionOf(u"艺术学院"_s, 1, partOf(u"艺术学院"_s, {m_art}, u"张"_s)));
    (void)append(*stores, PlanPublished{campaignScope(), 2, twoColleges(), u"改期"_s});
    EXPECT_EQ((*stores->plan()).value_or(Plan()), twoColleges());
    (void)append(*stores, revisionOf(u"艺术学院"_s, 2, partOf(u"艺术学院"_s, {m_art}, u"张"_s)));
    EXPECT_EQ((*stores->plan())->classSlots.size(), 1);
}

TEST_F(SubScheduleTest, ARevisionWithoutASlotTakesThemAway)
{
    (void)append(*stores, revisionOf(u"艺术学院"_s, 1, partOf(u"艺术学院"_s, {m_art}, u"张"_s)));
    (void)append(*stores, revisionOf(u"艺术学院"_s, 2, collegePart(twoColleges(), u"艺术学院"_s)));
    EXPECT_EQ((*stores->plan()).value_or(Plan()), twoColleges());
}

TEST_F(SubScheduleTest, SlotsOutsideTheCampaignsWindowsAreLeftOut)
{
    const ClassSlot outside = slotAt(u"艺术学院"_s, u"美术2"_s, morning(8, 30, 9, 30));
    (void)append(*stores, revisionOf(u"艺术学院"_s, 1, partOf(u"艺术学院"_s, {outside}, u"张"_s)));
    EXPECT_TRUE((*stores->plan())->classSlots.isEmpty());
}

TEST_F(SubScheduleTest, AnotherConnectionsSubScheduleIsSeenAtOnce)
{
    ASSERT_TRUE((*stores->plan())->classSlots.isEmpty());
    const auto other = openStation(folder(), OpenMode::OpenExisting);
    (void)append(*other, revisionOf(u"艺术学院"_s, 1, partOf(u"艺术学院"_s, {m_art}, u"张"_s)));
    EXPECT_EQ((*stores->plan())->classSlots, QList<ClassSlot>{m_art});
    EXPECT_TRUE(stores->verify()->ok);
}

TEST_F(SubScheduleTest, WithoutACampaignThereIsNoPlan)
{
    QTemporaryDir empty;
    const auto fresh = openStation(empty.path());
    (void)append(*fresh, revisionOf(u"艺术学院"_s, 1, partOf(u"艺术学院"_s, {m_art}, u"张"_s)));
    EXPECT_FALSE(fresh->plan()->has_value());
}

TEST_F(SubScheduleTest, HistoryNamesTheEntryOfARevision)
{
    const EntryRef ref =
        append(*stores, revisionOf(u"艺术学院"_s, 1, partOf(u"艺术学院"_s, {m_art}, u"张"_s)));
    const auto history = stores->planHistory();
    ASSERT_OK(history);
    ASSERT_EQ(history->size(), 2);
    EXPECT_EQ(history->constLast().ref, ref);
    EXPECT_EQ(history->constLast().scope, u"college:艺术学院"_s);
}

TEST_F(SubScheduleTest, WhoeverHandsOverTheEntriesTheSamePlanHolds)
{
    QTemporaryDir otherFolder;
    const auto laptop = openStation(otherFolder.path());
    (void)append(*stores, revisionOf(u"艺术学院"_s, 1, partOf(u"艺术学院"_s, {}, u"旧"_s)), kMorningMs + 1);
    (void)append(*laptop, revisionOf(u"艺术学院"_s, 2, partOf(u"艺术学院"_s, {m_art}, u"新"_s)),
                 kMorningMs + 3);
    (void)append(*stores, revisionOf(u"法学院"_s, 1, partOf(u"法学院"_s, {m_law}, u"李"_s)), kMorningMs + 2);

    const auto planOf = [](const Stores &first, const Stores &second) {
        Replica replica;
        replica.receive(entriesOf(first) + entriesOf(second));
        return replica.record.plans.standing()->value_or(Plan());
    };
    const Plan plan = planOf(*stores, *laptop);
    EXPECT_EQ(plan, planOf(*laptop, *stores));
    EXPECT_EQ(plan.classSlots, (QList<ClassSlot>{m_law, m_art}));
    EXPECT_EQ(plan.coordinator(u"艺术学院")->name, u"新"_s);
}

} // namespace liuying::storage
