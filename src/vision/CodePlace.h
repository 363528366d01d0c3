// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/ContrastView.h"
#include "vision/EyeTriples.h"

#include <opencv2/core.hpp>

#include <array>
#include <vector>

namespace liuying::vision {

/// From the modules of a flat code to the pixels of a picture.
class ModuleMap {
public:
    /// Where the middles of the three eyes are, and of a fourth one if the lower right corner had any: top
    /// left, top right, bottom right, bottom left.
    using Corners = std::array<cv::Point2d, 4>;

    ModuleMap(int side, const Corners &corners);

    /// The pixel of a place given in modules from the code's upper left corner.
    [[nodiscard]] cv::Point2d at(double column, double row) const;

private:
    double m_offset;
    double m_scale;
    std::array<double, 8> m_h{};
};

/// Where a code of some version lies in a picture.
struct CodePlace {
    int version = 0;
    ModuleMap::Corners corners{};
    double agreement = 0; ///< of the modules that all codes of the version share: 1 all, 0 as by chance

    [[nodiscard]] int side() const { return 17 + 4 * version; }
    [[nodiscard]] ModuleMap map() const { return {side(), corners}; }
};

/// Roughly the places of a code with these eyes, one for each version that its size leaves open, best
/// agreement first. Empty when nothing between the eyes looks like a code.
[[nodiscard]] std::vector<CodePlace> placesOf(const ContrastView &view, const EyeTriple &eyes);

/// @p place moved until all modules, known or not, stand out best: to about a tenth of a module.
[[nodiscard]] CodePlace settledPlace(const ContrastView &view, const CodePlace &place);

} // namespace liuying::vision
