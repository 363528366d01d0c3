// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/Jewellery.h"

#include "vision/photo/SkinTone.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <vector>

namespace liuying::vision {

namespace {

/// Head and neck, turned upright: 64 pixels to an eye distance.
constexpr int kUnit = 64;
constexpr int kMiddle = 128;

struct Patch {
    cv::Mat bgr;    ///< CV_8UC3
    cv::Mat lab;    ///< CV_32FC3
    cv::Mat skin;   ///< 255 where skin is, CV_8U
    double top = 0; ///< of the patch, below the eyes in eye distances

    [[nodiscard]] int column(double x) const { return std::clamp(int(kMiddle + x * kUnit), 0, lab.cols - 1); }
    [[nodiscard]] int row(double y) const { return std::clamp(int((y - top) * kUnit), 0, lab.rows - 1); }
};

Patch patchOf(const PhotoView &view, double top, double bottom)
{
    Patch patch;
    patch.top = top;
    const cv::Size size(2 * kMiddle, int((bottom - top) * kUnit));
    patch.bgr = alignedToFace(view.bgr, *view.face, size, kUnit, cv::Point2f(kMiddle, float(-top * kUnit)));
    cv::Mat unit;
    patch.bgr.convertTo(unit, CV_32FC3, 1 / 255.0);
    cv::cvtColor(unit, patch.lab, cv::COLOR_BGR2Lab);
    patch.skin = cv::Mat::zeros(size, CV_8U);
    if (const std::optional<SkinTone> tone = SkinTone::of(view))
        patch.skin = tone->mask(patch.bgr);
    return patch;
}

/// A point of the face in its own axes.
cv::Point2d inFace(const FoundFace &face, size_t index)
{
    const cv::Point2f left = face.leftEye();
    const cv::Point2f right = face.rightEye();
    const cv::Point2d along = cv::Point2d(right - left) / (face.eyeDistance() * face.eyeDistance());
    const cv::Point2d point = cv::Point2d(face.points.at(index)) - cv::Point2d(left + right) / 2;
    return {point.dot(along), along.x * point.y - along.y * point.x};
}

cv::Rect inPicture(const PhotoView &view, const cv::Rect2d &region)
{
    std::vector<cv::Point2f> corners;
    for (const double x : {region.x, region.x + region.width})
        for (const double y : {region.y, region.y + region.height})
            corners.push_back(fromFace(*view.face, x, y));
    return cv::boundingRect(corners) & cv::Rect({}, view.bgr.size());
}

/// How much a spot differs from everything around it: from the place on a ring that is most like it, so that
/// lines, edges and strands of hair, which go on somewhere, count nothing. The ring is close enough to meet
/// every edge.
double spotAt(const cv::Mat &lab, int x, int y, int radius)
{
    constexpr int kPlaces = 40;
    const cv::Vec3f here = lab.at<cv::Vec3f>(y, x);
    float least = std::numeric_limits<float>::max();
    for (int i = 0; i < kPlaces; ++i) {
        const double angle = i * 2 * CV_PI / kPlaces;
        const int ringX = std::clamp(x + int(std::lround(radius * std::cos(angle))), 0, lab.cols - 1);
        const int ringY = std::clamp(y + int(std::lround(radius * std::sin(angle))), 0, lab.rows - 1);
        const cv::Vec3f apart = here - lab.at<cv::Vec3f>(ringY, ringX);
        least = std::min(least, apart.dot(apart));
    }
    return std::sqrt(double(least));
}

/// Below and beside the ear's lobe, in the face's axes; the jaw's second point lies at its height.
cv::Rect2d lobePlace(const FoundFace &face, int side)
{
    const cv::Point2d jaw = inFace(face, side < 0 ? 2 : 14);
    const double inner = jaw.x - side * 0.02;
    const double outer = jaw.x + side * 0.42;
    return {std::min(inner, outer), jaw.y - 0.35, std::abs(outer - inner), 0.85};
}

double medianGrey(const PhotoView &view, const cv::Rect2d &region)
{
    constexpr int kSteps = 12;
    std::vector<uchar> values;
    for (int row = 0; row < kSteps; ++row)
        for (int column = 0; column < kSteps; ++column) {
            const cv::Point at = fromFace(*view.face, region.x + region.width * column / kSteps,
                                          region.y + region.height * row / kSteps);
            if (cv::Rect({}, view.grey.size()).contains(at))
                values.push_back(view.grey.at<uchar>(at));
        }
    if (values.empty())
        return 0;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

/// How bright the picture is: of every pixel's strongest channel the fiftieth part is brighter. A wall, a
/// shirt or skin comes near 255 in every well exposed picture, whatever the sitter's skin.
double brightest(const cv::Mat &bgr)
{
    constexpr int kSparsely = 4;
    std::vector<uchar> values;
    for (int y = 0; y < bgr.rows; y += kSparsely)
        for (int x = 0; x < bgr.cols; x += kSparsely) {
            const auto &colour = bgr.at<cv::Vec3b>(y, x);
            values.push_back(std::max({colour[0], colour[1], colour[2]}));
        }
    const auto wanted = values.begin() + std::ptrdiff_t(values.size() * 49 / 50);
    std::ranges::nth_element(values, wanted);
    return *wanted;
}

/// The light on an ear against that on a well lit one, 0.3 to 1: a stud in the shade, or in an under-exposed
/// picture, differs from the lobe by so much less. Of the picture's exposure, and of the cheek beside the ear
/// against the brightest part of the face, which leaves the colour of the skin out.
std::array<double, 2> lightOnEars(const PhotoView &view)
{
    constexpr double kExposed = 220;
    constexpr double kLit = 0.8;     // under a soft light cheeks have from 0.86 of the forehead's brightness
    constexpr double kDarkest = 0.3; // beyond, noise would be taken for studs
    const double exposure = std::min(1.0, brightest(view.bgr) / kExposed);
    const double forehead = medianGrey(view, {-0.3, -0.75, 0.6, 0.3});
    const std::array<double, 2> cheeks = {medianGrey(view, {-0.66, 0.4, 0.36, 0.34}),
                                          medianGrey(view, {0.3, 0.4, 0.36, 0.34})};
    const double lit = std::max({1.0, forehead, cheeks[0], cheeks[1]}) * kLit;
    std::array<double, 2> light{};
    for (size_t side = 0; side < 2; ++side)
        light.at(side) = std::max(kDarkest, exposure * std::min(1.0, cheeks.at(side) / lit));
    return light;
}

/// @p light: what falls on this ear (lightOnEars()).
void lookForSpots(const PhotoView &view, const Patch &patch, const cv::Rect2d &place, double light,
                  Jewellery &jewellery)
{
    constexpr double kNearWall = 18; // gaps between strands of hair show the wall
    cv::Mat smooth;
    cv::GaussianBlur(patch.lab, smooth, {3, 3}, 0);
    for (int y = patch.row(place.y); y < patch.row(place.y + place.height); ++y)
        for (int x = patch.column(place.x); x < patch.column(place.x + place.width); ++x) {
            if (view.isWallKnown && cv::norm(smooth.at<cv::Vec3f>(y, x) - view.wallLab) < kNearWall)
                continue;
            const double spot = spotAt(smooth, x, y, int(0.13 * kUnit)) / light;
            if (spot <= jewellery.stud)
                continue;
            jewellery.stud = spot;
            const cv::Point2d middle(double(x - kMiddle) / kUnit, patch.top + double(y) / kUnit);
            jewellery.ear = inPicture(view, {middle.x - 0.2, middle.y - 0.2, 0.4, 0.4});
        }
}

/// The brighter cheek's mean colour.
cv::Vec3f cheekColour(const Patch &patch)
{
    cv::Vec3f brighter;
    for (const double left : {-0.66, 0.32}) {
        const cv::Rect cheek(patch.column(left), patch.row(0.4), int(0.34 * kUnit), int(0.3 * kUnit));
        const cv::Scalar mean = cv::mean(patch.bgr(cheek));
        const cv::Vec3f colour{float(mean[0]), float(mean[1]), float(mean[2])};
        if (colour.dot(colour) > brighter.dot(brighter))
            brighter = colour;
    }
    return brighter;
}

cv::Vec3f wallColour(const PhotoView &view)
{
    cv::Mat colour(1, 1, CV_32FC3, cv::Scalar(view.wallLab[0], view.wallLab[1], view.wallLab[2]));
    cv::cvtColor(colour, colour, cv::COLOR_Lab2BGR);
    return colour.at<cv::Vec3f>(0, 0) * 255;
}

/// How far a colour is from all that skin in any light and the wall can mix to: the wedge that both open from
/// black. Pearls are brighter than both mixed, metal and stones lie beside the wedge.
float besideMixtures(const cv::Vec3f &colour, const cv::Vec3f &skin, const cv::Vec3f &wall)
{
    constexpr float kBrightest = 1.02F;
    constexpr float kGlare = 0.1F; // with less of the wall in it the brightness is the skin's own shine
    const float skins = skin.dot(skin);
    const float walls = wall.dot(wall);
    const float both = skin.dot(wall);
    const float least = 1;
    const float area = std::max(skins * walls - both * both, least);
    float ofSkin = (colour.dot(skin) * walls - colour.dot(wall) * both) / area;
    float ofWall = (colour.dot(wall) * skins - colour.dot(skin) * both) / area;
    if (ofSkin < 0) {
        ofSkin = 0;
        ofWall = std::max(0.0F, colour.dot(wall) / std::max(walls, least));
    } else if (ofWall < 0) {
        ofWall = 0;
        ofSkin = colour.dot(skin) / std::max(skins, least);
    }
    const float all = ofSkin + ofWall;
    if (all > kBrightest && ofWall > kGlare) {
        ofSkin *= kBrightest / all;
        ofWall *= kBrightest / all;
    }
    return float(cv::norm(colour - ofSkin * skin - ofWall * wall));
}

/// The tenth of the pixels, most strange first: less is noise.
double metalIn(const Patch &patch, const cv::Rect2d &place, const cv::Vec3f &skin, const cv::Vec3f &wall)
{
    std::vector<float> steps;
    for (int y = patch.row(place.y); y < patch.row(place.y + place.height); ++y)
        for (int x = patch.column(place.x); x < patch.column(place.x + place.width); ++x)
            steps.push_back(besideMixtures(cv::Vec3f(patch.bgr.at<cv::Vec3b>(y, x)), skin, wall));
    constexpr std::ptrdiff_t kTenth = 10;
    if (std::ptrdiff_t(steps.size()) <= kTenth)
        return 0;
    std::ranges::nth_element(steps, steps.begin() + kTenth, std::greater{});
    return double(steps[size_t(kTenth)]);
}

void lookAtEars(const PhotoView &view, Jewellery &jewellery)
{
    const Patch patch = patchOf(view, 0, 2.5);
    const cv::Vec3f skin = cheekColour(patch);
    const cv::Vec3f wall = wallColour(view);
    const std::array<double, 2> light = lightOnEars(view);
    for (const int side : {-1, 1}) {
        const cv::Rect2d place = lobePlace(*view.face, side);
        lookForSpots(view, patch, place, light.at(side < 0 ? 0 : 1), jewellery);
        jewellery.metal = std::max(jewellery.metal, metalIn(patch, place, skin, wall));
    }
}

/// How much each pixel differs from the skin above and below it; 0 where that is no skin.
cv::Mat linesOn(const Patch &patch)
{
    const int reach = int(0.1 * kUnit);
    cv::Mat lines = cv::Mat::zeros(patch.lab.size(), CV_32F);
    for (int y = 2 * reach; y + 2 * reach < patch.lab.rows; ++y)
        for (int x = 0; x < patch.lab.cols; ++x) {
            if (!patch.skin.at<uchar>(y - 2 * reach, x) || !patch.skin.at<uchar>(y + 2 * reach, x))
                continue;
            const cv::Vec3f here = patch.lab.at<cv::Vec3f>(y, x);
            const cv::Vec3f above = here - patch.lab.at<cv::Vec3f>(y - reach, x);
            const cv::Vec3f below = here - patch.lab.at<cv::Vec3f>(y + reach, x);
            lines.at<float>(y, x) = std::sqrt(std::min(above.dot(above), below.dot(below)));
        }
    // A curve need not be met to the pixel.
    cv::dilate(lines, lines, cv::getStructuringElement(cv::MORPH_RECT, {1, 5}));
    return lines;
}

/// Of all curves that hang like a chain, from nearly straight to a deep U, the strongest over seven tenths of
/// its length.
void lookAtNeck(const PhotoView &view, Jewellery &jewellery)
{
    const double chin = inFace(*view.face, 8).y;
    const Patch patch = patchOf(view, chin + 0.1, chin + 2.3);
    const cv::Mat lines = linesOn(patch);
    constexpr double kHalf = 0.5;
    for (double low = chin + 0.35; low < chin + 2.1; low += 0.04)
        for (double bend = 0; bend < 2.4; bend += 0.2) {
            std::vector<float> steps;
            for (double x = -kHalf; x <= kHalf; x += 0.04) {
                const double y = low - bend * x * x;
                steps.push_back(y > patch.top ? lines.at<float>(patch.row(y), patch.column(x)) : 0);
            }
            std::ranges::sort(steps);
            const double step = double(steps[steps.size() * 3 / 10]);
            if (step <= jewellery.chain)
                continue;
            jewellery.chain = step;
            jewellery.neck = inPicture(
                view, {-kHalf, low - bend * kHalf * kHalf - 0.1, 2 * kHalf, bend * kHalf * kHalf + 0.2});
        }
}

} // namespace

Jewellery jewelleryOf(const PhotoView &view)
{
    Jewellery jewellery;
    lookAtEars(view, jewellery);
    lookAtNeck(view, jewellery);
    return jewellery;
}

} // namespace liuying::vision
