// SPDX-License-Identifier: Apache-2.0
#include "exchange/Imports.h"

#include <algorithm>

namespace liuying::exchange {

namespace {

/// A class row inside a longer batch of its college in that room.
bool liesInAnother(const ReadBatch &read, const QList<ReadBatch> &all)
{
    return std::any_of(all.cbegin(), all.cend(), [&read](const ReadBatch &other) {
        const Window &outer = other.batch.window;
        const Window &inner = read.batch.window;
        return other.batch.college == read.batch.college && other.batch.room == read.batch.room &&
               outer != inner && outer.start <= inner.start && inner.end <= outer.end;
    });
}

} // namespace

bool Notice::hasErrors() const
{
    return std::any_of(problems.cbegin(), problems.cend(),
                       [](const Problem &problem) { return problem.severity == Problem::Severity::Error; });
}

Plan Notice::toPlan() const
{
    Plan plan;
    plan.campaign = campaign;
    plan.rooms = rooms;
    if (earlyMinutes)
        plan.policy.earlyAllowance = std::chrono::minutes(*earlyMinutes);
    if (splitOverMinutes)
        plan.policy.splitOver = std::chrono::minutes(*splitOverMinutes);
    plan.policy.forbiddenColours = forbiddenColours;
    for (const ReadBatch &read : batches) {
        const bool ownWindow = read.classes.size() == 1;
        if (ownWindow)
            plan.classSlots.append(
                {read.batch.college, read.classes.first().name, read.batch.room, read.batch.window});
        if (!ownWindow || !liesInAnother(read, batches))
            plan.batches.append(read.batch);
    }
    return plan;
}

} // namespace liuying::exchange
