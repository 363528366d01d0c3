// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/Codes.h"

#include <opencv2/core.hpp>

namespace liuying::vision {

/// Every QR code of an 8-bit grey image: a plain pass of the decoder first, then one prepared copy of the
/// image after the other until something is read or a frame's share of processor time is used up.
/// docs/code-reading.md says what each step earns. May throw cv::Exception.
[[nodiscard]] QList<SeenCode> searchCodes(const cv::Mat &grey, Effort effort);

} // namespace liuying::vision
