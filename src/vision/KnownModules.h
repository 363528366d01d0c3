// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/QrLayout.h"

#include <vector>

namespace liuying::vision {

/// What is known of a module before it is looked at.
struct KnownModule {
    double column = 0; ///< of its middle, from the code's upper left corner
    double row = 0;
    float darkness = 0; ///< dark 1, light -1, either 0
};

enum class Eyes { With, Without };

/// All modules whose colour is the same in every code of the version.
[[nodiscard]] std::vector<KnownModule> fixedModules(const QrLayout &layout, Eyes eyes);

/// What tells most about the lower right corner: the alignment pattern there and the timing halfway between
/// the eyes.
[[nodiscard]] std::vector<KnownModule> forFourthCorner(const QrLayout &layout);

/// What lies along the upper edge, eyes left out: timing and, in large codes, alignment patterns.
[[nodiscard]] std::vector<KnownModule> alongTop(const QrLayout &layout);
/// The same along the left edge.
[[nodiscard]] std::vector<KnownModule> alongLeft(const QrLayout &layout);

/// All that is fixed, and of the rest so many that a fit stays quick.
[[nodiscard]] std::vector<KnownModule> forFineFit(const QrLayout &layout);

} // namespace liuying::vision
