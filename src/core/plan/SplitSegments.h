// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/Plan.h"

namespace liuying::split {

/// A stretch of a day in whole minutes after midnight, start included, end excluded.
struct Stretch {
    int from = 0;
    int to = 0;

    [[nodiscard]] int length() const { return to - from; }
    friend bool operator==(const Stretch &, const Stretch &) = default;
};

/// A stretch of a batch that is to be shared out: no break and no pinned slot lies in it.
struct Segment {
    QString room;
    QDate date;
    Stretch stretch;
    int batch = 0; ///< which of the list of batches it is of

    [[nodiscard]] int length() const { return stretch.length(); }
};

/// The minutes of a window in which students are photographed: all of it, or what lies before and behind the
/// break where the window spans the whole break. Begun minutes at either end do not count.
[[nodiscard]] QList<Stretch> workingTime(const Window &window, const Policy &policy);

/// What pinned slots leave of the batches, by start, then room. Where batches overlap in a room, the minutes
/// are the first one's.
[[nodiscard]] QList<Segment> freeSegments(const QList<Batch> &batches, const QList<ClassSlot> &pinned,
                                          const Policy &policy);

/// The window of some minutes of a segment.
[[nodiscard]] Window windowOf(const Segment &segment, const Stretch &stretch);

/// Which of the batches a slot lies inside of, the first of them; -1 where there is none.
[[nodiscard]] int batchHolding(const ClassSlot &slot, const QList<Batch> &batches);

} // namespace liuying::split
