// SPDX-License-Identifier: Apache-2.0
// Private to checkPlan(): its rules, by subject.
#pragma once

#include "core/plan/Split.h"
#include "flows/prepare/PlanCheck.h"

namespace liuying {

/// What the rules look at.
struct CheckedPlan {
    const Plan &plan;
    QList<ClassHeads> classes; ///< empty where nobody knows them
    bool hasRoster = false;
};

/// Windows that are none, or that use a part of the break.
[[nodiscard]] QList<PlanProblem> windowProblems(const CheckedPlan &checked);
/// Batches and class slots that are in one room, or of one college, at the same time.
[[nodiscard]] QList<PlanProblem> overlapProblems(const CheckedPlan &checked);
/// Colleges without time or students, with too little time, not split, or with time no class uses.
[[nodiscard]] QList<PlanProblem> collegeProblems(const CheckedPlan &checked);
/// Class slots outside their college's time, too crowded, of unknown classes; classes that are divided
/// wrongly.
[[nodiscard]] QList<PlanProblem> classProblems(const CheckedPlan &checked);
/// Rules for photographs by which every picture would pass.
[[nodiscard]] QList<PlanProblem> photoProblems(const CheckedPlan &checked);

} // namespace liuying
