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

    /// From the edge of the code to the middle of an eye.
    static constexpr double eyeModules = 3.5;

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
    /// Below it random modules agree as well.
    static constexpr double leastAgreement = 0.25;

    int version = 0;
    ModuleMap::Corners corners{};
    double agreement = 0; ///< of the modules that all codes of the version share: 1 all, 0 as by chance

    [[nodiscard]] int side() const { return 17 + 4 * version; }
    [[nodiscard]] ModuleMap map() const { return {side(), corners}; }
};

/// Roughly the places of a code with these eyes, one for each version that its size leaves open, best
/// agreement first. Empty when nothing between the eyes looks like a code.
[[nodiscard]] std::vector<CodePlace> placesOf(const ContrastView &view, const EyeTriple &eyes);

/// The places of a code of which only these two eyes are seen, a finger or a lamp on the third: guessed from
/// the timing patterns, slower and less sure.
[[nodiscard]] std::vector<CodePlace> placesOf(const ContrastView &view, const Eye &one, const Eye &other);

/// @p place moved until all modules, known or not, stand out best: to about a tenth of a module.
[[nodiscard]] CodePlace settledPlace(const ContrastView &view, const CodePlace &place);

/// The size of a module of @p eye along @p direction (of length one); as compared where its edges are
/// unclear.
[[nodiscard]] double moduleAlong(const ContrastView &view, const Eye &eye, cv::Point2d direction);

/// The versions that two neighbouring eyes leave open, likeliest first.
[[nodiscard]] std::vector<int> versionsNear(double modulesBetweenEyes);

/// @p place with the lower right corner looked for, which three eyes leave open, and all corners roughly
/// settled.
[[nodiscard]] CodePlace withFourthCorner(const ContrastView &view, const CodePlace &place);

} // namespace liuying::vision
