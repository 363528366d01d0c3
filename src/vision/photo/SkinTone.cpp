// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/SkinTone.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace liuying::vision {

namespace {

/// Added to every channel: the camera's noise makes ratios of nearly black pixels meaningless.
constexpr double kDark = 8;
/// Spreads below these are those of the camera.
constexpr double kLeastSpread = 0.03;
constexpr double kMostSpread = 0.08;
constexpr double kSkinWithin = 3;
/// White has to stay four spreads away from the palest skin.
constexpr double kOfRed = 0.25;
/// A neck further from the cheeks than this is a scarf or a collar; sunburnt necks are nearer.
constexpr double kNeckWithin = 7;
/// And of a paler red than this part of the cheeks' it is cloth.
constexpr double kNeckRed = 0.5;
/// Brightness against the cheeks: darker than the first is hair or cloth, brighter than the second a shirt.
constexpr double kDarkest = 0.28;
constexpr double kBrightest = 1.3;
/// A cheek whose red is no stronger than this has no colour.
constexpr double kLeastRed = 0.04;

/// ln of every brightness; a logarithm for each pixel would cost 6 ms a picture.
const std::array<double, 256> kLogarithms = [] {
    std::array<double, 256> values;
    for (size_t i = 0; i < values.size(); ++i)
        values.at(i) = std::log(double(i) + kDark);
    return values;
}();

double ratio(uchar channel, uchar green)
{
    return kLogarithms[channel] - kLogarithms[green];
}

double medianOf(std::vector<double> &values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

double spreadAround(double median, std::vector<double> values)
{
    constexpr double kOfNormal = 1.4826; // median deviation to standard deviation
    for (double &value : values)
        value = std::abs(value - median);
    return std::clamp(kOfNormal * medianOf(values), kLeastSpread, kMostSpread);
}

/// The colours of a grid of points laid on a region in the face's axes.
std::vector<cv::Vec3b> sampled(const PhotoView &view, const cv::Rect2d &region)
{
    constexpr int kSteps = 14;
    const cv::Rect picture(0, 0, view.bgr.cols, view.bgr.rows);
    std::vector<cv::Vec3b> colours;
    for (int row = 0; row < kSteps; ++row)
        for (int column = 0; column < kSteps; ++column) {
            const cv::Point at = fromFace(*view.face, region.x + region.width * column / kSteps,
                                          region.y + region.height * row / kSteps);
            if (picture.contains(at))
                colours.push_back(view.bgr.at<cv::Vec3b>(at));
        }
    return colours;
}

/// Under the eyes and clear of a beard.
std::vector<cv::Vec3b> cheeks(const PhotoView &view)
{
    std::vector<cv::Vec3b> colours = sampled(view, {-0.66, 0.40, 0.36, 0.34});
    const std::vector<cv::Vec3b> right = sampled(view, {0.30, 0.40, 0.36, 0.34});
    colours.insert(colours.end(), right.begin(), right.end());
    return colours;
}

/// Straight under the chin.
std::vector<cv::Vec3b> neck(const PhotoView &view)
{
    const FoundFace &face = *view.face;
    const double unit = face.eyeDistance();
    const double chin = cv::norm(face.points[8] - (face.leftEye() + face.rightEye()) / 2) / unit;
    return sampled(view, {-0.3, chin + 0.18, 0.6, 0.25});
}

} // namespace

SkinTone::Place SkinTone::placeOf(const std::vector<cv::Vec3b> &colours)
{
    std::vector<double> reds;
    std::vector<double> blues;
    std::vector<double> greens;
    for (const cv::Vec3b &colour : colours) {
        reds.push_back(ratio(colour[2], colour[1]));
        blues.push_back(ratio(colour[0], colour[1]));
        greens.push_back(colour[1]);
    }
    Place place;
    place.red = medianOf(reds);
    place.blue = medianOf(blues);
    place.green = medianOf(greens);
    place.redSpread = std::min(spreadAround(place.red, reds), kOfRed * place.red);
    place.blueSpread = spreadAround(place.blue, blues);
    return place;
}

std::optional<SkinTone> SkinTone::of(const PhotoView &view)
{
    if (!view.hasFace())
        return std::nullopt;
    const std::vector<cv::Vec3b> ofCheeks = cheeks(view);
    if (ofCheeks.empty())
        return std::nullopt;
    SkinTone tone;
    tone.m_places.push_back(placeOf(ofCheeks));
    if (tone.m_places.front().red < kLeastRed)
        return std::nullopt;
    if (const std::vector<cv::Vec3b> ofNeck = neck(view); !ofNeck.empty()) {
        const Place place = placeOf(ofNeck);
        if (place.red > kNeckRed * tone.m_places.front().red &&
            distance(tone.m_places.front(), place.red, place.blue) < kNeckWithin)
            tone.m_places.push_back(place);
    }
    return tone;
}

double SkinTone::distance(const Place &place, double red, double blue)
{
    const double reds = (red - place.red) / place.redSpread;
    const double blues = (blue - place.blue) / place.blueSpread;
    return std::sqrt(reds * reds + blues * blues); // std::hypot() minds overflow and takes five times as long
}

double SkinTone::distance(const cv::Vec3b &bgr) const
{
    const double red = ratio(bgr[2], bgr[1]);
    const double blue = ratio(bgr[0], bgr[1]);
    double nearest = std::numeric_limits<double>::max();
    for (const Place &place : m_places)
        nearest = std::min(nearest, distance(place, red, blue));
    return nearest;
}

double SkinTone::lightness() const
{
    return m_places.front().green;
}

bool SkinTone::isSkin(const cv::Vec3b &bgr) const
{
    const double bright = (bgr[1] + kDark) / (lightness() + kDark);
    return bright > kDarkest && bright < kBrightest && distance(bgr) <= kSkinWithin;
}

cv::Mat SkinTone::mask(const cv::Mat &bgr) const
{
    cv::Mat mask(bgr.size(), CV_8U);
    for (int y = 0; y < bgr.rows; ++y) {
        const auto *colours = bgr.ptr<cv::Vec3b>(y);
        auto *marks = mask.ptr<uchar>(y);
        for (int x = 0; x < bgr.cols; ++x)
            marks[x] = isSkin(colours[x]) ? 255 : 0;
    }
    return mask;
}

} // namespace liuying::vision
