// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/EyeSearch.h"

#include <vector>

namespace liuying::vision {

/// Three eyes that may belong to one code, named as the code is read upright.
struct EyeTriple {
    Eye topLeft;
    Eye topRight;
    Eye bottomLeft;
    double misfit = 0; ///< 0: a square seen straight on; grows with slant and unequal sizes

    /// Mean of the three.
    [[nodiscard]] float modulePx() const
    {
        return (topLeft.modulePx + topRight.modulePx + bottomLeft.modulePx) / 3;
    }
};

/// Every three of @p eyes that a code held at a slant of up to some 40° may show, best fit first. Codes seen
/// in a mirror are left out.
[[nodiscard]] std::vector<EyeTriple> likelyTriples(const std::vector<Eye> &eyes);

} // namespace liuying::vision
