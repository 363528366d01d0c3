// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/SplitPool.h"

#include <vector>

namespace liuying::split {

/// A way to put whole portions into segments, brought nearer to student-number order where that costs
/// nothing: portions of equal heads change places, and so do whole segments of equal length, unless that
/// moves another class. Crowding and evenness stay as they are. @p chosen is the segment of each portion.
[[nodiscard]] std::vector<int> tidied(std::vector<int> chosen, const Pool &pool,
                                      const QList<Segment> &segments);

} // namespace liuying::split
