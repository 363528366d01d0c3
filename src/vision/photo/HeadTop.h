// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/photo/PhotoView.h"

#include <opencv2/core.hpp>

namespace liuying::vision {

/// What is to be seen above the brows: hair, a bald head, or something worn on it. Colours are in steps of
/// CIE Lab.
struct HeadTop {
    /// Share of colours, 0 to 1, that neither hair nor skin has: red, purple, blue, green, pure white.
    double strange = 0;
    /// Share of the forehead's columns, 0 to 1, in which something begins above the skin. Of little use below
    /// 0.3: the next two then speak of few pixels.
    double coverage = 0;
    double texture = 0; ///< median contrast of L between neighbours above it: hair 2.8, smooth cloth 0.8
    double chroma = 0;  ///< median chroma above it
    /// Colour step of the strongest thin arc that runs across the whole head. Hair has its strands and its
    /// line, 7 to 18; a cap or a scarf has nothing, 1 to 6; a headband 25 and more.
    double arc = 0;
    cv::Rect place; ///< where this was seen, in the picture
};

/// Needs a face.
[[nodiscard]] HeadTop headTopOf(const PhotoView &view);

} // namespace liuying::vision
