// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/EyeTriples.h"

#include <vector>

namespace liuying::vision {

/// Where only two of a code's eyes stood out, the third is looked for at the places where it would be. Best
/// likeness first.
[[nodiscard]] std::vector<EyeTriple> completedTriples(const EyeComparison &comparison,
                                                      const std::vector<Eye> &eyes);

} // namespace liuying::vision
