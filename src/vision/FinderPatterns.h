// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core.hpp>

#include <vector>

namespace liuying::vision {

/// One of the three square eyes of a QR code.
struct FinderPattern {
    cv::Point2f centre;
    float modulePx = 0; ///< mean of the two directions
};

/// The eyes in a black and white image (0 and 255), in no order; also of codes that cannot be read. Now and
/// then something else that looks like one, the more often the fewer rows have to agree.
[[nodiscard]] std::vector<FinderPattern> findFinderPatterns(const cv::Mat &blackAndWhite, int leastRows = 2);

} // namespace liuying::vision
