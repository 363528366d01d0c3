// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/Photos.h"

#include <opencv2/core.hpp>

namespace liuying::vision {

/// A loaded picture's colours, blue first, eight bits each, in memory of their own.
[[nodiscard]] cv::Mat colourOf(const QImage &picture);

/// The judged part in pixels of the loaded picture, which may be reduced against the stored one; empty where
/// nothing was cropped.
[[nodiscard]] cv::Rect judgedPart(const LoadedPhoto &photo, const PhotoMeasures &measures);

/// The judged part, scaled as it was for measuring.
[[nodiscard]] cv::Mat judgedColours(const LoadedPhoto &photo, const PhotoMeasures &measures);

} // namespace liuying::vision
