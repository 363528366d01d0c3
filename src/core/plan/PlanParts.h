// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/Plan.h"

namespace liuying {

// A plan is published in scopes: "campaign" is the whole of it, "college:<name>" a college's sub-schedule.
// What holds is the newest campaign revision with every later college revision laid over it.

[[nodiscard]] QString campaignScope();
[[nodiscard]] QString collegeScope(const QString &college);
/// The college a scope is of; empty for the campaign.
[[nodiscard]] QString collegeOfScope(const QString &scope);

/// A college's part of a plan: campaign, policy, its rooms, batches, class slots, announced classes and
/// coordinator; nothing of other colleges.
[[nodiscard]] Plan collegePart(const Plan &plan, const QString &college);

/// @p plan with the sub-schedule of @p part laid over it: the college's class slots, announced classes and
/// coordinator. Windows, rooms, campaign and policy stay the plan's; slots that no longer lie inside a batch
/// of their college are left out.
[[nodiscard]] Plan withSubSchedule(Plan plan, const QString &college, const Plan &part);

/// Whether a slot lies inside a batch of its college, in the same room.
[[nodiscard]] bool isInsideABatch(const ClassSlot &slot, const QList<Batch> &batches);

} // namespace liuying
