// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>

#include <opencv2/core.hpp>

namespace liuying::vision {

/// The brightness of @p picture, one byte a pixel, in memory of its own. Transparent places count as white.
/// Throws cv::Exception when memory runs out.
[[nodiscard]] cv::Mat brightnessOf(const QImage &picture);

/// A picture in the format that Qt paints fastest, from an 8-bit image with one, three (BGR) or four (BGRA)
/// channels. Null when @p image is empty.
[[nodiscard]] QImage pictureOf(const cv::Mat &image);

} // namespace liuying::vision
