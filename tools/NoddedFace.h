// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/photo/FaceFinder.h"

#include <opencv2/core.hpp>

namespace liuying::vision {

/// The picture as if its person had bowed the head by so many degrees (negative: raised it): every point of
/// the head moves up or down as its assumed depth says, the neck gives way and the shoulders stay. The head
/// is an ellipsoid with nose, sockets and chin, the same for everybody; seen from far off.
[[nodiscard]] cv::Mat nodded(const cv::Mat &bgr, const FoundFace &face, double degrees);

} // namespace liuying::vision
