// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/photo/FaceFinder.h"

#include <opencv2/core.hpp>

#include <optional>

namespace liuying::vision {

/// Where the person stands out from the wall.
struct Silhouette {
    cv::Mat person; ///< CV_8U, 255 person, 0 wall
    bool isWallKnown = false;
    cv::Vec3f wallLab;
};

/// Keys the person out by the colour of the picture's border, in Lab; @p lab is CV_32FC3. A head against a
/// light blue wall comes out right to a pixel or two (docs/photo-rules.md).
[[nodiscard]] Silhouette findSilhouette(const cv::Mat &lab, const std::optional<FoundFace> &face);

} // namespace liuying::vision
