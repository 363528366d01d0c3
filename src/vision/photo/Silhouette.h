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
    /// CV_8U, 255 where there is neither wall nor this person: things, writing, other people; finer than
    /// `person`, single strokes of letters are in it.
    cv::Mat things;
    /// CV_32F, 1 where the wall is as bright as it is elsewhere, less in a shadow: cube root of the light
    /// (WallModel.h). Means nothing off the wall.
    cv::Mat shade;
    double plainShare = 0; ///< 0 to 1: how much of the places beside and above the head is plain wall
};

/// Keys the person out by the colour of the wall about the head, in Lab; @p lab is CV_32FC3. The wall may be
/// graded and in shadow. With a face the person is what hangs together with it, without one the largest
/// thing in the picture. A head against a light blue wall comes out right to a pixel or two
/// (docs/photo-rules.md); clothes of the wall's colour are lost in it, but for the middle of the body.
[[nodiscard]] Silhouette findSilhouette(const cv::Mat &lab, const std::optional<FoundFace> &face);

} // namespace liuying::vision
