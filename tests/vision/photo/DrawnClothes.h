// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/photo/DrawnFace.h"

#include <vector>

namespace liuying::vision {

/// Puts a garment on: shoulders from side to side with an opening for the neck, @p opening eye distances
/// deep.
void drawGarment(DrawnFace &drawn, const cv::Scalar &bgr, double opening = 0.9);
/// The cloth's outline on the picture's left or right of the middle, for patterns.
[[nodiscard]] cv::Mat garmentMask(const DrawnFace &drawn, double opening = 0.9);
/// Draws the edges of a collar's two leaves on a garment, as shadows that leave @p light of the cloth's
/// light.
void drawCollar(DrawnFace &drawn, double opening, double light);
/// Darkens a stroke along @p points, given in the face's axes, to @p light of what is there.
void drawFold(DrawnFace &drawn, const std::vector<cv::Point2d> &points, double light);
/// Grain as of a camera, always the same; drawn colours alone are of no colour spread at all.
void addGrain(cv::Mat &bgr);

} // namespace liuying::vision
