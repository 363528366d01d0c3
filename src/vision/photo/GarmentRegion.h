// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/photo/PhotoView.h"

#include <opencv2/core.hpp>

namespace liuying::vision {

/// What of the picture is clothes: the person below the neck, without skin and without hair that hangs down.
/// All masks are CV_8U, 255 inside, of the picture's size.
struct GarmentRegion {
    cv::Mat cloth; ///< sure cloth: clear of its own edges, where skin, hair and wall mix in
    cv::Mat skin;  ///< of neck and chest
    cv::Mat hair;  ///< hanging below the chin
    cv::Rect box;  ///< around the cloth; empty when there is none
    /// How much of the place where the shoulders must be shows nothing but wall, 0 to 1: clothes of the
    /// wall's own colour vanish in it.
    double vanished = 0;
    cv::Rect torso; ///< the part of the picture that `vanished` speaks of

    bool isSkinToned = false; ///< the cloth has nearly the skin's own tone: where it begins is a guess

    [[nodiscard]] bool isSeen() const { return !box.empty(); }
};

/// Needs a face. Where the wall is not known the torso is taken to be below the chin, a jaw's width to either
/// side.
[[nodiscard]] GarmentRegion findGarment(const PhotoView &view);

/// The face's jaw, from ear to ear, in pixels.
[[nodiscard]] double jawWidthOf(const FoundFace &face);

} // namespace liuying::vision
