// SPDX-License-Identifier: Apache-2.0
#include "core/plan/PlanEdit.h"
#include "demo/Demo.h"
#include "flows/plan/PlanScopes.h"
#include "flows/prepare/PlanCheck.h"

#include <gtest/gtest.h>

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

/// The demo as its notice announces it: no class has a time yet.
struct UnsplitDemo {
    UnsplitDemo() : plan(demo::demoCampaign().plan), roster(demo::demoCampaign().roster)
    {
        plan.classSlots.clear();
        classes = classesOf(plan, roster);
    }

    Plan plan;
    QList<Student> roster;
    QList<ClassHeads> classes;
};

TEST(PlanDemoTest, SplitByItselfTheDemoHasNoProblem)
{
    const UnsplitDemo demo;
    EXPECT_FALSE(checkPlan(demo.plan, demo.roster).isEmpty());
    const Plan split = splitPlan(demo.plan, demo.classes).plan;
    for (const PlanProblem &problem : checkPlan(split, demo.roster))
        ADD_FAILURE() << problem.code.toStdString() << ' ' << problem.text.toStdString();
}

TEST(PlanDemoTest, EveryStudentIsInExactlyOneSlot)
{
    const UnsplitDemo demo;
    const Plan split = splitPlan(demo.plan, demo.classes).plan;
    const auto classSlots = byCollege(split.classSlots);
    for (const Student &student : demo.roster) {
        if (!student.eligible || !classSlots.contains(student.college))
            continue; // a college that comes as one has no slots
        const auto own = classSlots.value(student.college);
        EXPECT_EQ(std::ranges::count_if(own,
                                        [&student](const ClassSlot &slot) {
                                            return slot.className == student.className &&
                                                   slot.range.contains(student.number);
                                        }),
                  1)
            << student.number.toStdString();
    }
}

} // namespace
} // namespace liuying
