// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/FinderPatterns.h"

#include <vector>

namespace liuying::vision {

/// A finder pattern that was compared with how one looks, turn and all.
struct Eye {
    cv::Point2f centre;
    float modulePx = 0; ///< along its own sides
    float turn = 0;     ///< of its sides against those of the picture, radians, 0 to a quarter turn
    float likeness = 0; ///< correlation with a drawn eye: 1 at best
};

/// Compares places of an 8-bit grey image, which must outlive it, with a drawn eye.
class EyeComparison {
public:
    /// Random modules that pass for an eye along a row and a column stay below.
    static constexpr float leastLikeness = 0.72F;

    EyeComparison(const cv::Mat &grey, bool lightOnDark) : m_grey(grey), m_sign(lightOnDark ? 1.F : -1.F) {}

    /// Correlation with an eye there; 0 where its middle lies outside the picture or nothing stands out.
    [[nodiscard]] float likeness(const Eye &eye) const;
    /// Moves, turns and sizes @p eye as long as it becomes more alike.
    void settle(Eye &eye) const;

private:
    [[nodiscard]] float at(cv::Point2f place) const;

    cv::Mat m_grey;
    float m_sign;
};

/// The eyes of an 8-bit grey image, most alike first; of codes with light modules on dark where
/// @p lightOnDark says so. @p windowPx is the neighbourhood that tells dark from light.
[[nodiscard]] std::vector<Eye> findEyes(const cv::Mat &grey, int windowPx, bool lightOnDark);

/// Adds those of @p more that are not among @p eyes yet.
void addEyes(std::vector<Eye> &eyes, const std::vector<Eye> &more);

} // namespace liuying::vision
