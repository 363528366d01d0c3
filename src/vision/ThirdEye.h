// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/EyeTriples.h"

#include <vector>

namespace liuying::vision {

/// Where only two of a code's eyes stood out, the third is looked for at the places where it would be. Most
/// alike first; empty when the two cannot be of one code.
[[nodiscard]] std::vector<EyeTriple> completedTriples(const EyeComparison &comparison, const Eye &one,
                                                      const Eye &other);

} // namespace liuying::vision
