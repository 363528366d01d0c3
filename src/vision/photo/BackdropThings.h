// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/photo/PhotoView.h"

namespace liuying::vision {

/// How much of the picture is covered by what does not belong on the wall: things, other people, writing, a
/// border, a person's shadow; 0 to 1, and where most of it is. Strands of hair beside the head do not count.
/// Of a wall that is no plain one: how much of it is not plain. Empty where that cannot be said.
[[nodiscard]] Reading clutter(const PhotoView &view);

} // namespace liuying::vision
