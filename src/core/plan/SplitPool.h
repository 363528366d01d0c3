// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/Split.h"
#include "core/plan/SplitCrowding.h"
#include "core/plan/SplitSegments.h"

#include <optional>

namespace liuying::split {

/// A class that has students to be placed.
struct PoolClass {
    QString name;
    bool hadSlots = false;       ///< the plan has slots of it that are not pinned …
    QList<int> batchesBefore;    ///< … in these batches
    bool isDividedByPin = false; ///< a part of it is pinned: it has several slots anyway

    [[nodiscard]] bool isMovedTo(int batch) const { return hadSlots && !batchesBefore.contains(batch); }
};

/// A class, or a stretch of its numbers that pinned slots leave over. It gets at least one slot.
struct Portion {
    int ofClass = 0; ///< index into Pool::classes
    int students = 0;
    QStringList numbers;             ///< empty where only a list announced the class
    NumberRange range;               ///< the numbers that are its
    std::optional<ClassSlot> before; ///< the plan's slot for just these numbers, not pinned
    bool mayBeDivided = false;
};

/// Who is to be placed, in student-number order; portions of one class follow each other.
struct Pool {
    QList<PoolClass> classes;
    QList<Portion> portions;
};

/// Some students of a portion, from the @p from th up to but without the @p to th, in a segment.
struct Part {
    int portion = 0;
    int from = 0;
    int to = 0;
    int segment = 0;

    [[nodiscard]] int students() const { return to - from; }
    friend bool operator==(const Part &, const Part &) = default;
};

/// Where everybody goes: parts by segment, within it in student-number order.
struct Placement {
    QList<Part> parts;
    bool isProven = true;    ///< nothing better can be
    bool isOrderKept = true; ///< parts follow each other in student-number order from segment to segment
};

/// What pinned slots leave of the classes.
[[nodiscard]] Pool poolOf(const QList<ClassHeads> &classes, const QList<ClassSlot> &present,
                          const QList<Batch> &batches);

/// The class of a pinned slot that cannot stay: outside every batch, over another pinned slot of its room, or
/// for a student who has a pinned slot already.
[[nodiscard]] std::optional<QString> pinnedClash(const QList<ClassSlot> &pinned, const QList<Batch> &batches,
                                                 const QList<ClassHeads> &classes);

/// Shares @p length minutes out: one to everybody, each further one to who is most crowded then; of equals
/// to the fewest heads, then the earlier. The most crowded is then as little crowded as can be, after it the
/// second most, and so on. @p length is at least the number of heads.
[[nodiscard]] QList<int> shareMinutes(const QList<int> &heads, int length);

/// The slots of a placement, not pinned, by segment and order within it.
[[nodiscard]] QList<ClassSlot> slotsOf(const Placement &placement, const QString &college, const Pool &pool,
                                       const QList<Segment> &segments);

/// Of the most crowded slot.
[[nodiscard]] Crowding worstCrowding(const QList<ClassSlot> &classSlots);

/// Weight of @p heads in a segment when windows are compared for evenness; a plan is the more even the
/// smaller the sum. In thousandths of heads² by minutes.
[[nodiscard]] qint64 unevenness(qint64 heads, qint64 minutes);

} // namespace liuying::split
