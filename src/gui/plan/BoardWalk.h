// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/plan/BoardLayout.h"

namespace liuying {

// Going from block to block with the keyboard. Places in BoardLayout::blocks(); -1: there is none further.

enum class Direction { Back = -1, Forward = 1 };

[[nodiscard]] qsizetype besideInRoom(const BoardLayout &layout, qsizetype block, Direction direction);
/// In the next room that has a block, the one that shares most time or, where none does, is nearest.
[[nodiscard]] qsizetype inNextRoom(const BoardLayout &layout, qsizetype block, Direction direction);
/// The next step of the clock: from 15:57 forward by five it is 16:00.
[[nodiscard]] int nextStep(int minute, int step, Direction direction);

} // namespace liuying
