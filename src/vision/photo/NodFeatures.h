// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/photo/FaceFinder.h"

#include <opencv2/core.hpp>

#include <vector>

namespace liuying::vision {

/// A point of the picture in the face's own axes; undoes fromFace() (PhotoView.h).
[[nodiscard]] cv::Point2d toFace(const FoundFace &face, cv::Point2f point);

/// What tells a bowed or raised head from a straight one: edges of the middle of the face, which a nod
/// shortens above and lengthens below or the other way, and all landmarks in the face's own axes. @p bgr
/// CV_8UC3, the picture that the landmarks belong to. Empty without a picture or without a distance of the
/// eyes.
[[nodiscard]] std::vector<float> nodFeatures(const cv::Mat &bgr, const FoundFace &face);

} // namespace liuying::vision
