// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/FinderPatterns.h"

#include <vector>

namespace liuying::vision {

/// A finder pattern that was compared with how one looks, turn and all.
struct Eye {
    cv::Point2f centre;
    float modulePx = 0; ///< along its own sides
    float turn = 0;     ///< of its sides against those of the picture, radians, 0 to a quarter turn
    float likeness = 0; ///< correlation with a drawn eye: 1 at best
};

/// The eyes of an 8-bit grey image, most alike first; of light codes on dark ones with @p lightOnDark.
/// @p windowPx is the neighbourhood that tells dark from light.
[[nodiscard]] std::vector<Eye> findEyes(const cv::Mat &grey, int windowPx, bool lightOnDark);

} // namespace liuying::vision
