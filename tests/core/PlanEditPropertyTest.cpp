// SPDX-License-Identifier: Apache-2.0
// Whatever a person does in whatever order: class slots stay inside their college's windows.
#include "core/plan/PlanEdit.h"
#include "core/plan/PlanParts.h"

#include "SplitCases.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

namespace liuying {

using namespace splitcases;

namespace {

const QStringList kColleges{u"土木工程学院"_s, u"商学院"_s, u"研究生院"_s};

QList<ClassHeads> everyClass()
{
    QList<ClassHeads> classes;
    for (int i = 0; i < 15; ++i)
        classes.append(numbered(u"%1班"_s.arg(i), i, 10 + 7 * i, kColleges[i % 3]));
    return classes;
}

Plan startingPlan()
{
    Plan plan;
    plan.rooms = {{kRoom, {}}, {kOtherRoom, {}}};
    plan.batches = {{kRoom, 1, kColleges[0], window(QTime(8, 0), QTime(9, 30))},
                    {kRoom, 2, kColleges[1], window(QTime(9, 30), QTime(11, 0))},
                    {kOtherRoom, 1, kColleges[2], window(QTime(8, 0), QTime(16, 0))},
                    {kRoom, 3, kColleges[2], window(QTime(14, 0), QTime(16, 0))}};
    sortBatches(plan.batches);
    return splitPlan(plan, everyClass()).plan;
}

/// A person who tries everything, sensible or not.
class Hand {
public:
    explicit Hand(quint32 seed) : m_random(seed) {}

    EditedPlan edit(const Plan &plan)
    {
        m_lastEdit = plan.batches.isEmpty() ? 1 : between(0, 8);
        switch (m_lastEdit) {
        case 0:
            return moveBatch(plan, anyOf(plan.batches), anyRoom(), anyWindow(), m_classes);
        case 1:
            return addBatch(plan, {anyRoom(), 0, anyOf(kColleges), anyWindow()});
        case 2:
            return removeBatch(plan, anyOf(plan.batches), m_classes);
        case 3:
            return splitAnew(plan, anyOf(kColleges), m_classes);
        case 4:
            return releaseCollege(plan, anyOf(kColleges));
        default:
            return plan.classSlots.isEmpty() ? EditedPlan{} : editSlots(plan);
        }
    }

    /// Which kind of edit edit() made.
    [[nodiscard]] int lastEdit() const { return m_lastEdit; }

private:
    EditedPlan editSlots(const Plan &plan)
    {
        const ClassSlot slot = anyOf(plan.classSlots);
        const auto next = plan.classSlots.indexOf(slot) + 1;
        switch (m_lastEdit) {
        case 5:
            return moveSlot(plan, slot, between(0, 3) > 0 ? slot.room : anyRoom(),
                            {slot.window.start.plus(someMinutes()), slot.window.end.plus(someMinutes())});
        case 6:
            return moveBorder(plan, slot, next < plan.classSlots.size() ? plan.classSlots[next] : slot,
                              slot.window.end.plus(someMinutes()));
        case 7:
            return swapSlots(plan, slot, anyOf(plan.classSlots));
        default:
            return pinSlot(plan, slot, between(0, 1) == 0);
        }
    }

    int between(int low, int high)
    {
        return low + static_cast<int>(m_random() % static_cast<unsigned>(high - low + 1));
    }

    template <typename T>
    T anyOf(const QList<T> &list)
    {
        return list[between(0, static_cast<int>(list.size()) - 1)];
    }

    QString anyRoom() { return between(0, 1) == 0 ? kRoom : kOtherRoom; }
    std::chrono::minutes someMinutes() { return std::chrono::minutes(between(-30, 30)); }

    Window anyWindow()
    {
        const QTime start = QTime(8, 0).addSecs(between(0, 48) * 600);
        return window(start, start.addSecs(between(0, 20) * 600));
    }

    std::mt19937 m_random;
    QList<ClassHeads> m_classes = everyClass();
    int m_lastEdit = 0;
};

void expectInOrder(const Plan &plan)
{
    QList<Batch> batches = plan.batches;
    sortBatches(batches);
    EXPECT_EQ(plan.batches, batches);
    QList<ClassSlot> classSlots = plan.classSlots;
    sortSlots(classSlots);
    EXPECT_EQ(plan.classSlots, classSlots);
}

void expectSlotsInsideBatches(const Plan &plan)
{
    for (const ClassSlot &slot : plan.classSlots) {
        EXPECT_TRUE(slot.window.isValid());
        EXPECT_TRUE(isInsideABatch(slot, plan.batches)) << inOneLine({slot});
    }
}

TEST(PlanEdits, LeaveEverySlotInsideABatchOfItsCollege)
{
    std::map<int, int> done;
    for (quint32 seed = 1; seed <= 40; ++seed) {
        Hand hand(seed);
        Plan plan = startingPlan();
        for (int step = 0; step < 60; ++step) {
            SCOPED_TRACE(testing::Message() << seed << ", step " << step);
            const EditedPlan edited = hand.edit(plan);
            if (!edited.plan)
                continue;
            ++done[hand.lastEdit()];
            plan = *edited.plan;
            expectSlotsInsideBatches(plan);
            expectInOrder(plan);
            if (testing::Test::HasFailure())
                return;
        }
    }
    for (int kind = 0; kind <= 8; ++kind)
        EXPECT_GT(done[kind], 20) << "edit " << kind << " was hardly made";
}

TEST(PlanEdits, LeaveThePlanTheyStartFromAsItIs)
{
    Hand hand(7);
    Plan plan = startingPlan();
    QList<Plan> older;
    QList<Plan> copies;
    for (int step = 0; step < 40; ++step) {
        const EditedPlan edited = hand.edit(plan);
        if (!edited.plan)
            continue;
        older.append(plan);
        Plan copy = plan;
        copy.batches.detach();
        copy.classSlots.detach();
        copies.append(copy);
        plan = *edited.plan;
    }
    EXPECT_GT(older.size(), 10);
    EXPECT_EQ(older, copies);
}

} // namespace

} // namespace liuying
