// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/BoardWalk.h"

#include <algorithm>

namespace liuying {

namespace {

/// Minutes two windows share; below zero the minutes between them.
qint64 sharedMinutes(const Window &a, const Window &b)
{
    return std::max(a.start, b.start).minutesTo(std::min(a.end, b.end)).count();
}

qsizetype nearestInLane(const BoardLayout &layout, qsizetype lane, const Window &window)
{
    qsizetype nearest = -1;
    for (qsizetype i = 0; i < layout.blocks().size(); ++i) {
        const BoardBlock &block = layout.blocks()[i];
        if (block.lane != lane)
            continue;
        if (nearest < 0 || sharedMinutes(block.batch.window, window) >
                               sharedMinutes(layout.blocks()[nearest].batch.window, window))
            nearest = i;
    }
    return nearest;
}

} // namespace

qsizetype besideInRoom(const BoardLayout &layout, qsizetype block, Direction direction)
{
    const qsizetype lane = layout.blocks().at(block).lane;
    const int step = static_cast<int>(direction);
    for (qsizetype i = block + step; i >= 0 && i < layout.blocks().size(); i += step) {
        if (layout.blocks()[i].lane == lane)
            return i;
    }
    return -1;
}

qsizetype inNextRoom(const BoardLayout &layout, qsizetype block, Direction direction)
{
    const BoardBlock &from = layout.blocks().at(block);
    const int step = static_cast<int>(direction);
    for (qsizetype lane = from.lane + step; lane >= 0 && lane < layout.lanes().size(); lane += step) {
        const qsizetype found = nearestInLane(layout, lane, from.batch.window);
        if (found >= 0)
            return found;
    }
    return -1;
}

int nextStep(int minute, int step, Direction direction)
{
    return direction == Direction::Forward ? (minute / step + 1) * step
                                           : (minute + step - 1) / step * step - step;
}

} // namespace liuying
