// SPDX-License-Identifier: Apache-2.0
#include "core/photo/PhotoMeasures.h"

#include <array>
#include <cmath>

namespace liuying {

namespace {

using Lab = std::array<double, 3>;

double linear(int channel)
{
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double labCurve(double t)
{
    return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116;
}

/// By way of XYZ with the white of D65 (IEC 61966-2-1, CIE 15).
Lab labOf(const Rgb &colour)
{
    const double r = linear(colour.red);
    const double g = linear(colour.green);
    const double b = linear(colour.blue);
    const double x = labCurve((0.412453 * r + 0.357580 * g + 0.180423 * b) / 0.950456);
    const double y = labCurve(0.212671 * r + 0.715160 * g + 0.072169 * b);
    const double z = labCurve((0.019334 * r + 0.119193 * g + 0.950227 * b) / 1.088754);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

} // namespace

bool FileFacts::isOriginal() const
{
    // the least are a webcam's 1280 × 720 lying, 1.5 million pixels standing; finished photographs of other
    // rules stand and go up to 960 × 1280
    constexpr qint64 kLeastLying = 1280LL * 720;
    constexpr qint64 kLeastStanding = 1'500'000;
    const bool isTurned = exifTurn > 4;
    const bool isLying = isTurned ? pixels.height() > pixels.width() : pixels.width() > pixels.height();
    const qint64 count = qint64(pixels.width()) * pixels.height();
    return takenAt.has_value() || count >= (isLying ? kLeastLying : kLeastStanding);
}

double colourDistance(const Rgb &a, const Rgb &b)
{
    const Lab one = labOf(a);
    const Lab other = labOf(b);
    return std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

} // namespace liuying
