// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/Codes.h"

#include <opencv2/core.hpp>

namespace liuying::vision {

/// Judges an 8-bit grey image in which no code was read. A guess for a hint on the screen, about 2 ms.
[[nodiscard]] NothingRead whyNothing(const cv::Mat &grey);

} // namespace liuying::vision
