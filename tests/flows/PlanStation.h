// SPDX-License-Identifier: Apache-2.0
// A door station with an office's plan desk on it, and what tests do to plans.
#pragma once

#include "core/plan/PlanEdit.h"
#include "flows/DoorStation.h"
#include "flows/plan/PlanDesk.h"

namespace liuying {

inline const QString kLetters = QStringLiteral("文学院");
inline const QString kScience = QStringLiteral("理学院");
inline const QString kRoom = QStringLiteral("明德楼101");

class PlanStation : public DoorStation {
protected:
    [[nodiscard]] PlanDesk planDesk() { return {*stores, clock}; }
    [[nodiscard]] Plan published() const { return stores->plan()->value_or(Plan()); }
    [[nodiscard]] int revisions() const { return static_cast<int>(stores->planHistory()->size()); }
    [[nodiscard]] PlanBook book()
    {
        const auto book = planDesk().book();
        EXPECT_TRUE(book.has_value());
        return book.value_or(PlanBook());
    }
    /// Keeps @p plan as the draft.
    void draft(const Plan &plan) { ASSERT_OK(planDesk().saveDraft(plan)); }
};

/// @p plan with another person for a college.
[[nodiscard]] inline Plan withPerson(Plan plan, const QString &college, const QString &name)
{
    return setCoordinator(std::move(plan), {college, name, QStringLiteral("1")}).plan.value_or(Plan());
}

/// @p plan with the border between the two classes of 文学院 at 09:20 instead of 09:30.
[[nodiscard]] inline Plan withBorderMoved(Plan plan)
{
    return moveBorder(plan, plan.classSlots[0], plan.classSlots[1], atTime(9, 20)).plan.value_or(Plan());
}

/// @p plan with 理学院 an hour later.
[[nodiscard]] inline Plan withScienceMoved(Plan plan)
{
    plan.batches[1].window = windowOf(11, 0, 11, 30);
    return plan;
}

} // namespace liuying
