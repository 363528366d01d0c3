// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/EyeTriples.h"

#include <vector>

namespace liuying::vision {

/// Whether size and distance of two eyes allow that.
[[nodiscard]] bool mayBeOfOneCode(const Eye &one, const Eye &other);

/// Where only two of a code's eyes stood out, the third is looked for at the places where it would be. Most
/// alike first.
[[nodiscard]] std::vector<EyeTriple> completedTriples(const EyeComparison &comparison, const Eye &one,
                                                      const Eye &other);

} // namespace liuying::vision
