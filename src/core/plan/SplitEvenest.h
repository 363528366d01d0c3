// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/SplitPool.h"

#include <vector>

namespace liuying::split {

/// Minutes each portion needs to be no more crowded than that.
[[nodiscard]] std::vector<int> sizesAt(const Pool &pool, const Crowding &crowding);

/// Indices of @p sizes, the largest first, the earlier of equals first.
[[nodiscard]] std::vector<size_t> longestFirst(const std::vector<int> &sizes);

/// The segment of each portion.
struct Evenest {
    std::vector<int> chosen;
    bool isProven = true; ///< false: the search met its limit
};

/// Of all ways to put whole portions into segments in which nobody is more crowded than @p crowding: the one
/// with the fewest moves, then the least unevenness. @p found is one such way.
[[nodiscard]] Evenest evenestPacking(const Pool &pool, const QList<Segment> &segments,
                                     const Crowding &crowding, const std::vector<int> &found);

} // namespace liuying::split
