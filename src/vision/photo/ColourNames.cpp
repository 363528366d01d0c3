// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/ColourNames.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace liuying::vision {

namespace {

/// Lightness up to which cloth without colour is black, and from which it is white.
constexpr float kBlackUpTo = 26;
constexpr float kWhiteFrom = 78;

/// The least chroma that is a colour, by lightness; straight lines between.
double leastChroma(float lightness, double hue)
{
    // Black suits and navy ones are near each other: (30,35,50) has 10 and is worn as black, (25,35,70)
    // has 22.
    if (lightness < kBlackUpTo)
        return 14;
    if (lightness < kWhiteFrom)
        return 11;
    // Wall and daylight make white shirts blue: up to 9 measured near a light blue wall.
    return hue > 200 && hue < 300 ? 13 : 12;
}

ColourName withoutColour(float lightness)
{
    if (lightness < kBlackUpTo)
        return ColourName::Black;
    return lightness < kWhiteFrom ? ColourName::Grey : ColourName::White;
}

/// Between the reds and the greens the name hangs on lightness and chroma: beige, khaki and camel are brown.
ColourName warmName(float lightness, double chroma, double hue)
{
    if (hue < 40)
        return lightness > 62 && chroma < 45 ? ColourName::Pink : ColourName::Red;
    if (hue < 72)
        return lightness > 55 && chroma > 45 ? ColourName::Orange : ColourName::Brown;
    if (hue < 104) {
        const bool isPale = lightness > 88 && hue > 94 && chroma > 22;
        return (lightness > 50 && chroma > 40) || isPale ? ColourName::Yellow : ColourName::Brown;
    }
    return lightness > 80 && hue < 116 ? ColourName::Yellow : ColourName::Green;
}

/// Hues in degrees of CIE Lab, where pure red is 40, yellow 103, green 136, cyan 196, blue 306, magenta 328.
ColourName nameOfHue(float lightness, double chroma, double hue)
{
    if (hue < 118 && hue >= 15)
        return warmName(lightness, chroma, hue);
    if (hue < 15 || hue >= 338)
        return lightness > 45 ? ColourName::Pink : ColourName::Red;
    if (hue < 172)
        return ColourName::Green;
    if (hue < 225)
        return ColourName::Cyan;
    return hue < 307 ? ColourName::Blue : ColourName::Purple;
}

} // namespace

ColourName colourName(const cv::Vec3f &lab)
{
    const double chroma = std::hypot(lab[1], lab[2]);
    double hue = std::atan2(lab[2], lab[1]) * 180 / CV_PI;
    if (hue < 0)
        hue += 360;
    if (chroma < leastChroma(lab[0], hue))
        return withoutColour(lab[0]);
    return nameOfHue(lab[0], chroma, hue);
}

QList<ColourShare> colourShares(const cv::Mat &lab, const cv::Mat &bgr, const cv::Mat &mask)
{
    constexpr size_t kNames = size_t(ColourName::Purple) + 1;
    std::array<int, kNames> counts{};
    std::array<cv::Vec3d, kNames> sums{};
    int all = 0;
    for (int y = 0; y < mask.rows; ++y)
        for (int x = 0; x < mask.cols; ++x) {
            if (!mask.at<uchar>(y, x))
                continue;
            const auto name = size_t(colourName(lab.at<cv::Vec3f>(y, x)));
            ++counts.at(name);
            sums.at(name) += cv::Vec3d(bgr.at<cv::Vec3b>(y, x));
            ++all;
        }
    QList<ColourShare> shares;
    for (size_t name = 0; name < kNames; ++name) {
        const int count = counts.at(name);
        if (count * 100 < all || count == 0)
            continue;
        const cv::Vec3d mean = sums.at(name) / count;
        const Rgb colour{int(std::lround(mean[2])), int(std::lround(mean[1])), int(std::lround(mean[0]))};
        shares.append({ColourName(name), double(count) / all, colour});
    }
    std::ranges::sort(shares, std::greater{}, &ColourShare::share);
    return shares;
}

} // namespace liuying::vision
