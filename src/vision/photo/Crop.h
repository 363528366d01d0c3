// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photo/PhotoPolicy.h"
#include "vision/photo/FaceFinder.h"

#include <opencv2/core.hpp>

#include <optional>

namespace liuying::vision {

constexpr int kStandardWidth = 480;
constexpr int kStandardHeight = 640;

/// What the crop goes by, in pixels of the picture to be cropped.
struct CropFace {
    cv::Point2f eyes;  ///< the point between them
    double middle = 0; ///< of the face, across
    double jawWidth = 0;
    double crownY = 0; ///< top of the hair, estimated where it was not seen
};

/// Of a found face; without @p crownY the crown is taken where most people have it.
[[nodiscard]] CropFace cropFace(const FoundFace &face, std::optional<double> crownY);

/// The part of a picture of @p size that becomes 480 × 640: jaw, eyes and crown come into the policy's spans
/// together, nearest to what photographers aim for. Where the picture has too little room it is the best part
/// that fits, and the checks tell; nothing is added. A picture in 3:4 that keeps the spans as it is stays
/// whole.
[[nodiscard]] cv::Rect cropFor(const CropFace &face, cv::Size size, const PhotoPolicy &policy);

/// A first crop with much room around the head, for finding the crown.
[[nodiscard]] cv::Rect roomyCrop(const CropFace &face, cv::Size size);

/// The part scaled to 480 × 640: by area where it gets smaller, else by cubic splines.
[[nodiscard]] cv::Mat scaledCrop(const cv::Mat &picture, const cv::Rect &crop);

} // namespace liuying::vision
