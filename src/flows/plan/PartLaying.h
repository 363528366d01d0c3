// SPDX-License-Identifier: Apache-2.0
// Private to the plan's flows: a coordinator's part laid over the office's plan.
#pragma once

#include "flows/plan/PlanBook.h"

namespace liuying {

/// @p published with the part's sub-schedule over it. Classes that were divided without knowing any student
/// number get their ranges from @p classes, by the heads of their slots in student-number order.
[[nodiscard]] Plan withPart(const Plan &published, const PlanPartFile &part,
                            const QList<ClassHeads> &classes);

/// The sub-schedule of a college's part as a person compares it: without the headcounts that the roster
/// rules, which a part only repeats.
[[nodiscard]] Plan comparable(Plan part, const QList<ClassHeads> &classes);

} // namespace liuying
