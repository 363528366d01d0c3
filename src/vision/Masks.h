// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/CardLayout.h"

namespace liuying::vision {

/// Whether something in a value is as low as a star, and as wide: a name or a number is masked.
[[nodiscard]] bool isMasked(const TextRun &value);

/// Where the characters of a masked name stand: 张**三 has a first and a last one, 张* only the first.
struct MaskedName {
    cv::Rect first;
    cv::Rect last; ///< empty when the name ends with a star
};

/// Tells characters and stars apart by their size and place.
[[nodiscard]] MaskedName splitMaskedName(const TextRun &name);

/// The characters behind the last star of a masked ID number; the last four when no star is seen. Empty when
/// there are none.
[[nodiscard]] cv::Rect tailBehindStars(const TextRun &number);

} // namespace liuying::vision
