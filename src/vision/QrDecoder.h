// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/Codes.h"

#include <opencv2/core.hpp>

namespace liuying::vision {

/// How the decoder tells dark from light.
enum class Threshold {
    LocalAverage, ///< against the neighbourhood: for grey pictures
    Middle        ///< at 127: for pictures that are black and white already
};

/// One pass of the QR decoder over an 8-bit grey image; every QR code it finds, payload as encoded. The only
/// place that knows ZXing-C++ (1.4 to 3.x). May throw what the library throws.
[[nodiscard]] QList<SeenCode> decodeQrCodes(const cv::Mat &grey, Threshold threshold);

/// Reads a clean drawing of one upright code: black modules on white, nothing else but a quiet zone.
[[nodiscard]] std::optional<QByteArray> decodeDrawnCode(const cv::Mat &grey);

} // namespace liuying::vision
