// SPDX-License-Identifier: Apache-2.0
#include "core/plan/Split.h"

#include "core/plan/PlanParts.h"

#include <algorithm>

namespace liuying {

Plan withSplit(Plan plan, const QString &college, const Split &split)
{
    if (!split.isComplete())
        return plan;
    plan.classSlots.removeIf([&college](const ClassSlot &slot) { return slot.college == college; });
    if (!split.isOneSlot)
        plan.classSlots.append(split.classSlots);
    sortSlots(plan.classSlots);
    return plan;
}

SplitRequest splitRequest(const Plan &plan, const QList<ClassHeads> &classes, const QString &college)
{
    const Plan part = collegePart(plan, college);
    SplitRequest request{college, part.batches, {}, part.classSlots, part.policy};
    std::ranges::copy_if(classes, std::back_inserter(request.classes),
                         [&college](const ClassHeads &heads) { return heads.college == college; });
    return request;
}

PlanSplit splitPlan(const Plan &plan, const QList<ClassHeads> &classes)
{
    PlanSplit result{plan, {}};
    QStringList colleges;
    for (const Batch &batch : plan.batches) {
        if (!colleges.contains(batch.college))
            colleges.append(batch.college);
    }
    for (const QString &college : colleges) {
        const Split split = splitCollege(splitRequest(plan, classes, college));
        result.plan = withSplit(result.plan, college, split);
        result.colleges.append({college, split});
    }
    return result;
}

} // namespace liuying
