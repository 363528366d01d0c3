// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/SplitPool.h"

namespace liuying::split {

/// The best placement in student-number order: consecutive students in consecutive segments, some of which
/// may stay empty. Portions that may be divided are cut at any student, at the border of a segment. Least
/// worst crowding, then fewest divided classes, fewest moves, least unevenness; of equals the one that fills
/// earlier segments more. There is a minute for every portion.
///
/// Exact, except where a college has so many students in dividable classes that not every cut can be looked
/// at: the placement is then not proven.
[[nodiscard]] Placement placeInOrder(const Pool &pool, const QList<Segment> &segments);

} // namespace liuying::split
