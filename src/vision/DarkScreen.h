// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core.hpp>

namespace liuying::vision {

/// Whether an 8-bit grey image shows a phone held up with its screen dark: a black rectangle of a phone's
/// shape, in front of something brighter. Good enough for a hint; a small image will do.
[[nodiscard]] bool showsDarkScreen(const cv::Mat &grey);

} // namespace liuying::vision
