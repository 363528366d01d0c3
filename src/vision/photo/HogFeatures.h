// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core.hpp>

#include <vector>

namespace liuying::vision {

/// Histograms of oriented gradients (Dalal and Triggs 2005) of a grey patch (CV_8U or CV_32F): cells of
/// @p cell pixels with nine directions without sign, blocks of 2 × 2 cells, each block clipped and brought to
/// length one, so that light and contrast do not count. Columns and rows beyond whole cells are left out.
[[nodiscard]] std::vector<float> hogFeatures(const cv::Mat &grey, int cell);

/// Means over @p columns × @p rows fields of a patch of one channel, less their mean, over their spread: what
/// is lighter and what darker, which directions of edges do not say.
[[nodiscard]] std::vector<float> shadeFeatures(const cv::Mat &patch, int columns, int rows);

} // namespace liuying::vision
