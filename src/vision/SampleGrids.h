// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/ModuleGrid.h"

#include <functional>

namespace liuying::vision {

/// As sampleGrids(), but hands over each grid as soon as it is there. @p isRead answers whether the grid
/// could be read: then other readings of the same eyes are skipped.
void visitGrids(const cv::Mat &grey, int budgetMs, const std::function<bool(const ModuleGrid &)> &isRead);

} // namespace liuying::vision
