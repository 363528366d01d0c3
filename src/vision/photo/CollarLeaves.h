// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/photo/GarmentRegion.h"

namespace liuying::vision {

/// How plainly the two leaves of a collar are to be seen under the chin, in natural logarithms of light: by
/// so much the edges of the leaves stand out from the cloth on both sides of them. 0 where there are none. In
/// logarithms a seam in black cloth counts as much as one in white.
///
/// A leaf is two straight edges that meet in a tip: one comes down and outwards from where the collar is
/// buttoned, the other goes up and outwards to the side of the neck. Two of them, one the other's mirror
/// image, draw a W; a round neck, the rib of a T-shirt, a hood and the folds of a scarf draw other figures.
///
/// Needs a face. A tie or a jacket over the leaves hides them.
[[nodiscard]] double collarLeaves(const PhotoView &view, const GarmentRegion &region);

} // namespace liuying::vision
