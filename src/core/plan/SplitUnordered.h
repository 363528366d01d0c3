// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/SplitPool.h"

namespace liuying::split {

/// The best placement of whole portions in any order, if its worst crowding is so much less that @p ordered,
/// the best one in student-number order, costs a class more than a tenth of its time; @p ordered otherwise.
/// Least worst crowding, then fewest moves, least unevenness; of equals one that is nearer to student-number
/// order, which is kept within a segment.
///
/// Packing classes into windows is hard in general: the search has a limit, and where it is met the placement
/// is not proven.
[[nodiscard]] Placement placeInAnyOrder(const Placement &ordered, const Pool &pool,
                                        const QList<Segment> &segments);

} // namespace liuying::split
