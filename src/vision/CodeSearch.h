// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/Codes.h"

#include <opencv2/core.hpp>

namespace liuying::vision {

/// Milliseconds of processor time that a search may take; 0: no limit.
[[nodiscard]] int budgetMs(const cv::Mat &grey, Effort effort);

/// Every QR code of an 8-bit grey image: grids first, then a plain pass of the decoder, then harder ways to
/// either, until a capture code may have been read or @p budgetMs of processor time are used up (0: no
/// limit). Payment codes and links do not end the search. docs/code-reading.md says what each step earns. May
/// throw cv::Exception.
[[nodiscard]] QList<SeenCode> searchCodes(const cv::Mat &grey, int budgetMs);

} // namespace liuying::vision
