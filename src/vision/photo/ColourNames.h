// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photo/PhotoMeasures.h"

#include <opencv2/core.hpp>

namespace liuying::vision {

/// What people call a colour of cloth; @p lab: L 0 to 100, a and b under D65. Cloth of little chroma is
/// black, grey or white, the more easily so the darker it is and, if bright, the bluer: a white shirt takes
/// colour from a blue wall, a black suit from the lens.
[[nodiscard]] ColourName colourName(const cv::Vec3f &lab);

/// The names found under @p mask of @p lab (CV_32FC3), largest share first, shares below 1 % left out.
[[nodiscard]] QList<ColourShare> colourShares(const cv::Mat &lab, const cv::Mat &bgr, const cv::Mat &mask);

} // namespace liuying::vision
