// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/photo/PhotoView.h"

#include <opencv2/core.hpp>

namespace liuying::vision {

/// A plain face that a test draws and changes: oval head, neck, hair, brows, eyes and lips on a light blue
/// wall, 480 × 640, with the landmarks where it was drawn. Nobody's face: the points are the mean of many.
struct DrawnFace {
    cv::Mat bgr;
    FoundFace face;

    /// A point in the face's axes (PhotoView.h) in pixels.
    [[nodiscard]] cv::Point at(double x, double y) const;
    [[nodiscard]] PhotoView view() const { return viewOf(bgr, face); }
};

/// Colours of a drawn person, blue green red.
struct DrawnLooks {
    cv::Scalar skin{170, 190, 230};
    cv::Scalar hair{25, 25, 30};
    cv::Scalar iris{30, 45, 70};
};

[[nodiscard]] DrawnFace drawnFace(const DrawnLooks &looks = {});

} // namespace liuying::vision
