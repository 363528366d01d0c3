// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core.hpp>

#include <array>
#include <optional>

namespace liuying::vision {

/// How a pixel stands to the wall behind it.
struct WallDeparture {
    float tint = 0; ///< how far its colour is from any shade of the wall, in Lab steps
    float shade =
        1; ///< brightness against the wall, as the cube root of light: 1 the same, 0.9 is 73 % of it
};

/// An empty wall as the camera saw it: one colour that may change smoothly over the picture, as lamps and
/// lenses make it. Each channel of Lab is a polynomial of the second degree in x and y.
///
/// Less light on the same wall moves its colour along one line: Lab is made of cube roots, so (L + 16, a, b)
/// all shrink alike. That tells a shadow from a thing.
class WallModel {
public:
    /// Fits the wall to the commonest colour among the pixels of @p candidates (CV_8U, 255 where wall is
    /// likely); @p lab is CV_32FC3, a reduced copy is enough. Borders, writing and things that cover less
    /// than the wall does are left aside. Empty when there are no candidates.
    [[nodiscard]] static std::optional<WallModel> fit(const cv::Mat &lab, const cv::Mat &candidates);

    /// Colour of the wall at a place given as share of width and height, 0 to 1.
    [[nodiscard]] cv::Vec3f at(float x, float y) const;
    [[nodiscard]] WallDeparture departure(const cv::Vec3f &lab, float x, float y) const
    {
        return departure(lab, at(x, y));
    }
    [[nodiscard]] static WallDeparture departure(const cv::Vec3f &lab, const cv::Vec3f &wall);

    /// Colour where the fit began: the commonest one.
    [[nodiscard]] const cv::Vec3f &commonest() const { return m_commonest; }

private:
    static constexpr int kTerms = 6;
    using Terms = std::array<double, kTerms>;
    [[nodiscard]] static Terms termsAt(double x, double y);
    bool refit(const cv::Mat &lab, const cv::Mat &candidates, int terms, float tolerance);

    std::array<Terms, 3> m_channels{};
    cv::Vec3f m_commonest;
};

} // namespace liuying::vision
