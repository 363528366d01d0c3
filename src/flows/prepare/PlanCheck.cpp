// SPDX-License-Identifier: Apache-2.0
#include "flows/prepare/PlanCheck.h"

#include "flows/prepare/PlanRules.h"

#include <algorithm>

namespace liuying {

QList<PlanProblem> checkPlan(const Plan &plan, const QList<Student> &roster)
{
    const CheckedPlan checked{plan, classesOf(plan, roster), !roster.isEmpty()};
    QList<PlanProblem> problems = windowProblems(checked);
    problems += overlapProblems(checked);
    problems += classProblems(checked);
    problems += collegeProblems(checked);
    problems += photoProblems(checked);
    using Severity = exchange::Problem::Severity;
    std::ranges::stable_sort(problems, [](const PlanProblem &a, const PlanProblem &b) {
        return a.severity == Severity::Error && b.severity != Severity::Error;
    });
    return problems;
}

} // namespace liuying
