// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/photo/DrawnFace.h"

namespace liuying::vision {

/// Puts a garment on: shoulders from side to side with an opening for the neck, @p opening eye distances
/// deep.
void drawGarment(DrawnFace &drawn, const cv::Scalar &bgr, double opening = 0.9);
/// The cloth's outline on the picture's left or right of the middle, for patterns.
[[nodiscard]] cv::Mat garmentMask(const DrawnFace &drawn, double opening = 0.9);
/// Grain as of a camera, always the same; drawn colours alone are of no colour spread at all.
void addGrain(cv::Mat &bgr);

} // namespace liuying::vision
