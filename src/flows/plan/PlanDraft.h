// SPDX-License-Identifier: Apache-2.0
// Private to the plan's flows: the plan that is being worked on, as this machine keeps it.
#pragma once

#include "core/Result.h"
#include "core/plan/Plan.h"

namespace liuying {

/// A plan being worked on, beside the published one it was made from.
struct PlanDraft {
    Plan base;
    Plan plan;
};

/// As a setting keeps it.
[[nodiscard]] QString draftToText(const PlanDraft &draft);
/// Corrupt for anything draftToText() did not write, and for a newer program's.
[[nodiscard]] Result<PlanDraft> draftFromText(const QString &text);

/// A draft laid over what was published since it was made.
struct LaidDraft {
    Plan plan;
    QList<ClassSlot> dropped; ///< the draft's slots that fit no window of their college any more
};

/// The draft over what is published now. Where that is no longer the draft's base: of every college the
/// windows, class slots, announced classes and coordinator that the draft changed are the draft's, and so are
/// the rules for photographs where it changed them; everything else is what was published. Slots of such a
/// college that fit no window of it are dropped, and the batches of rooms the draft changed are counted anew.
[[nodiscard]] LaidDraft laidAnew(const PlanDraft &draft, const Plan &published);

} // namespace liuying
