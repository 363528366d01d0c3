// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/Split.h"

#include <optional>

namespace liuying {

// Editing a plan by hand, as the board and the sub-schedule editor do. Pure: a plan goes in, a plan comes
// out; whatever overlaps afterwards is for checkPlan() to say, so that a person may pass through a conflict.

/// Why an edit is not done.
enum class EditRefusal {
    NotFound,     ///< the plan has no such batch or slot
    BadWindow,    ///< empty, backwards, or over midnight
    UnknownRoom,  ///< the plan has no such room
    OutsideBatch, ///< a class slot would leave its college's windows
    NotSplit      ///< splitCollege() gave no split; ask it why
};

/// The plan after an edit, or why there is none.
struct EditedPlan {
    std::optional<Plan> plan;
    EditRefusal refusal = EditRefusal::NotFound;
};

/// Moves a batch to another room or window. Its class slots move with it; where the length changes, or the
/// break falls elsewhere in it, the college's slots are shared out anew (pinned ones stay if they still fit,
/// and are let go if not). If they cannot be shared out, those that still fit stay and the others go. A
/// college without class slots gets none. Batch numbers of both rooms are counted anew if the room or the
/// order changes.
[[nodiscard]] EditedPlan moveBatch(Plan plan, const Batch &batch, const QString &room, const Window &window,
                                   const QList<ClassHeads> &classes);
/// The batch's number is counted; nothing is split.
[[nodiscard]] EditedPlan addBatch(Plan plan, const Batch &batch);
/// Takes a batch away. The college's other windows take its classes as in moveBatch().
[[nodiscard]] EditedPlan removeBatch(Plan plan, const Batch &batch, const QList<ClassHeads> &classes);

/// Gives a class slot another room or window inside a batch of its college, and pins it.
[[nodiscard]] EditedPlan moveSlot(Plan plan, const ClassSlot &slot, const QString &room,
                                  const Window &window);
/// Moves the border between a slot and the next one in its batch, which begins where it ends; both are
/// pinned. Each keeps a minute, however far the border is dragged.
[[nodiscard]] EditedPlan moveBorder(Plan plan, const ClassSlot &before, const ClassSlot &behind,
                                    const LocalDateTime &border);
/// Lets two classes of one college change places; each keeps its own length, what lies between moves along.
/// Both are pinned, and so is what lies between. Where another window or the break lies between them, each
/// takes the other's place as it is: nothing else would fit.
[[nodiscard]] EditedPlan swapSlots(Plan plan, const ClassSlot &a, const ClassSlot &b);
/// Pins a slot where it is, or releases it for the next automatic split.
[[nodiscard]] EditedPlan pinSlot(Plan plan, const ClassSlot &slot, bool isPinned);
[[nodiscard]] EditedPlan releaseCollege(Plan plan, const QString &college);
/// Splits the college anew; pinned slots stay.
[[nodiscard]] EditedPlan splitAnew(const Plan &plan, const QString &college,
                                   const QList<ClassHeads> &classes);
/// Sets or, with an empty name, removes the college's coordinator.
[[nodiscard]] EditedPlan setCoordinator(Plan plan, const Coordinator &coordinator);

/// Counts the batches of a room anew from 1, by start.
void numberBatches(Plan &plan, const QString &room);

} // namespace liuying
