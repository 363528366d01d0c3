// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/photo/GarmentRegion.h"

#include <optional>

namespace liuying::vision {

/// How the clothes are cut, as far as a portrait shows it.
struct GarmentCut {
    /// Share of skin on the tops of the shoulders, 0 to 1, the barer of the two; empty where neither is to be
    /// seen.
    std::optional<double> bareShoulders;
    cv::Rect shoulders; ///< where the barer one was looked at
    /// Skin between chin and clothes, in squares of the eyes' distance: a buttoned collar leaves some 0.5, a
    /// round neck 1 and more, a wide one 3.
    double opening = 0;
    /// How strong the edges in the cloth under the chin are, in steps of L: the leaves of a collar, a row of
    /// buttons.
    double seams = 0;
    double leaves = 0; ///< how plainly a collar's two leaves are to be seen (CollarLeaves.h)
    cv::Rect neck;     ///< where a collar has to be
};

[[nodiscard]] GarmentCut cutOf(const PhotoView &view, const GarmentRegion &region);

} // namespace liuying::vision
