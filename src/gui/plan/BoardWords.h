// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/plan/BoardDrag.h"

#include <QString>

namespace liuying {

// What a board says, in the user's language.

/// "08:00–11:30"
[[nodiscard]] QString timesWords(const Window &window);
/// "4月12日 周六"
[[nodiscard]] QString dayTitle(const QDate &day);
/// "158人"
[[nodiscard]] QString headsWords(int heads);
/// "346人/时"
[[nodiscard]] QString paceWords(const BatchLoad &load);
/// "99%", rounded up: 100.2 % is too much and must not read 100 %.
[[nodiscard]] QString shareWords(const BatchLoad &load);
/// The class; 未分班 for students without one.
[[nodiscard]] QString className(const ClassSlot &slot);

/// Everything known about a batch or slot, a line each; also what a screen reader says.
[[nodiscard]] QString batchTip(const BoardLayout &layout, const BoardBlock &block);
[[nodiscard]] QString slotTip(const BoardLayout &layout, const BoardCell &cell);
/// The label beside what is being dragged.
[[nodiscard]] QString proposalWords(const BoardProposal &proposal);

} // namespace liuying
