// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/photo/PhotoView.h"

#include <opencv2/core.hpp>

namespace liuying::vision {

/// What glitters about ears and neck. Colours are in steps of CIE Lab.
struct Jewellery {
    /// The most that a small spot at an ear's lobe differs from all that is around it, of the two ears; as it
    /// would be on a well lit ear.
    double stud = 0;
    /// How far the strangest colours there are from what skin and wall can mix to, in steps of sRGB: 0 to
    /// 441.
    double metal = 0;
    cv::Rect ear; ///< where that spot is, in the picture
    /// The most that a thin curve hanging across the neck differs from the skin above and below it.
    double chain = 0;
    cv::Rect neck;
};

/// Needs a face.
[[nodiscard]] Jewellery jewelleryOf(const PhotoView &view);

} // namespace liuying::vision
