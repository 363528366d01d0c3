// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/Crop.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace liuying::vision {

namespace {

/// From the eyes up to the top of the hair, in jaw widths: the median of 102 studio portraits; 90 % lie
/// between 0.68 and 1.04.
constexpr double kCrownAboveEyes = 0.85;

/// Jaw widths at which nearly everybody's crown and eyes come into their spans together (99 % at 180 to 220
/// pixels, 95 % at 240), and how far from it is a matter of taste.
constexpr double kJawAim = 212;
constexpr double kJawSlack = 15;
/// Of the way from the upper end of the span of the eyes to the lower one: 270 of 200 to 300.
constexpr double kEyeAim = 0.7;
constexpr double kEyeSlack = 12;
constexpr double kCrownSlack = 15;
constexpr double kCentreSlack = 6;
/// Kept from the ends of a span where that is possible, for the landmarks are not exact either.
constexpr double kMargin = 6;
/// Outside a span counts so much more than away from the aim.
constexpr double kOutside = 100;

double squared(double value)
{
    return value * value;
}

double beyond(double value, Span span)
{
    return std::max({0.0, span.from + kMargin - value, value - span.to + kMargin});
}

/// Where face and crown come to in the 480 × 640 of a crop.
struct Placed {
    double jaw = 0;
    double eyes = 0;
    double crown = 0;
    double middle = 0; ///< from the middle of the picture
};

Placed placedIn(const CropFace &face, const cv::Rect2d &crop)
{
    const double scale = kStandardHeight / crop.height;
    return {face.jawWidth * scale, (double(face.eyes.y) - crop.y) * scale, (face.crownY - crop.y) * scale,
            (face.middle - crop.x - crop.width / 2) * scale};
}

double costOf(const Placed &placed, const PhotoPolicy &policy)
{
    const double eyeAim = policy.eyeLine.from + kEyeAim * (policy.eyeLine.to - policy.eyeLine.from);
    const double crownAim = (policy.crown.from + policy.crown.to) / 2;
    const double jawAim = std::clamp(kJawAim, policy.faceWidth.from, policy.faceWidth.to);
    const double taste =
        squared((placed.jaw - jawAim) / kJawSlack) + squared((placed.eyes - eyeAim) / kEyeSlack) +
        squared((placed.crown - crownAim) / kCrownSlack) + squared(placed.middle / kCentreSlack);
    // squared: who fits into no crop, with a long face and high hair, is a little out everywhere
    const double breach = squared(beyond(placed.jaw, policy.faceWidth)) +
                          squared(beyond(placed.eyes, policy.eyeLine)) +
                          squared(beyond(placed.crown, policy.crown));
    return taste + kOutside * breach;
}

/// Pushed back into the picture, which is large enough for it.
cv::Rect2d inside(cv::Rect2d crop, cv::Size size)
{
    crop.x = std::clamp(crop.x, 0.0, std::max(0.0, size.width - crop.width));
    crop.y = std::clamp(crop.y, 0.0, std::max(0.0, size.height - crop.height));
    return crop;
}

/// The crop that brings the jaw to @p jaw and the eyes to @p eyes, as far as the picture has room.
cv::Rect2d cropWith(const CropFace &face, double jaw, double eyes, cv::Size size)
{
    const double most = std::min(double(size.width) / kStandardWidth, double(size.height) / kStandardHeight);
    const double pixels = std::min(face.jawWidth / jaw, most); // of the picture to one of the crop
    const double width = kStandardWidth * pixels;
    return inside(
        {face.middle - width / 2, double(face.eyes.y) - eyes * pixels, width, kStandardHeight * pixels},
        size);
}

/// On whole pixels, exactly 3:4, inside the picture.
cv::Rect onPixels(const cv::Rect2d &crop, cv::Size size)
{
    const int most = std::min(size.width / 3, size.height / 4);
    const int unit = std::clamp(int(std::lround(crop.width / 3)), 1, std::max(1, most));
    const cv::Size whole(std::min(3 * unit, size.width), std::min(4 * unit, size.height));
    return {std::clamp(int(std::lround(crop.x)), 0, size.width - whole.width),
            std::clamp(int(std::lround(crop.y)), 0, size.height - whole.height), whole.width, whole.height};
}

bool isGoodWhole(const CropFace &face, cv::Size size, const PhotoPolicy &policy)
{
    constexpr double kSameShape = 0.01;
    constexpr double kCentred = 24;
    if (std::abs(size.width * 4.0 / (size.height * 3.0) - 1) > kSameShape)
        return false;
    const Placed placed = placedIn(face, {0, 0, double(size.width), double(size.height)});
    return policy.faceWidth.contains(placed.jaw) && policy.eyeLine.contains(placed.eyes) &&
           policy.crown.contains(placed.crown) && std::abs(placed.middle) < kCentred;
}

} // namespace

CropFace cropFace(const FoundFace &face, std::optional<double> crownY)
{
    CropFace found;
    found.eyes = (face.leftEye() + face.rightEye()) / 2;
    found.middle = double(face.points[0].x + face.points[16].x) / 2;
    found.jawWidth = cv::norm(face.points[16] - face.points[0]);
    found.crownY = crownY.value_or(double(found.eyes.y) - kCrownAboveEyes * found.jawWidth);
    return found;
}

cv::Rect cropFor(const CropFace &face, cv::Size size, const PhotoPolicy &policy)
{
    if (isGoodWhole(face, size, policy))
        return {0, 0, size.width, size.height};
    constexpr double kStep = 2; // pixels of the crop
    cv::Rect2d best;
    double least = std::numeric_limits<double>::infinity();
    for (double jaw = policy.faceWidth.from; jaw <= policy.faceWidth.to; jaw += kStep)
        for (double eyes = policy.eyeLine.from; eyes <= policy.eyeLine.to; eyes += kStep) {
            const cv::Rect2d crop = cropWith(face, jaw, eyes, size);
            const double cost = costOf(placedIn(face, crop), policy);
            if (cost < least) {
                least = cost;
                best = crop;
            }
        }
    return onPixels(best, size);
}

cv::Rect roomyCrop(const CropFace &face, cv::Size size)
{
    constexpr double kSmallJaw = 180;
    constexpr double kLowEyes = 300;
    return onPixels(cropWith(face, kSmallJaw, kLowEyes, size), size);
}

cv::Mat scaledCrop(const cv::Mat &picture, const cv::Rect &crop)
{
    cv::Mat scaled;
    cv::resize(picture(crop), scaled, {kStandardWidth, kStandardHeight}, 0, 0,
               crop.height >= kStandardHeight ? cv::INTER_AREA : cv::INTER_CUBIC);
    return scaled;
}

} // namespace liuying::vision
