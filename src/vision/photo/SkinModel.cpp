// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/SkinModel.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace liuying::vision {

namespace {

/// Below this the spread of a place says more about the camera than about the skin: L, a, b.
const cv::Vec3f kLeastSpread{7.0F, 3.0F, 3.5F};
/// Above this the place holds more than skin: a beard, a rim, the edge of a shadow.
const cv::Vec3f kMostSpread{14.0F, 6.5F, 7.5F};

/// Skin shines on forehead and nose: lighter is less foreign than darker.
constexpr float kGloss = 0.4F;

/// Regions in the face's own axes (PhotoView.h): under the pupils and clear of rims, beard and nose; and the
/// nose's ridge between bridge and tip.
const std::array<cv::Rect2d, 3> kPlaces = {cv::Rect2d(-0.62, 0.42, 0.34, 0.30),
                                           cv::Rect2d(0.28, 0.42, 0.34, 0.30),
                                           cv::Rect2d(-0.08, 0.18, 0.16, 0.34)};

float medianOf(std::vector<float> &values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

/// The colours of a grid of points laid on a region.
std::vector<cv::Vec3f> sampled(const PhotoView &view, const cv::Rect2d &region)
{
    constexpr int kSteps = 12;
    std::vector<cv::Vec3f> colours;
    const cv::Rect picture(0, 0, view.lab.cols, view.lab.rows);
    for (int row = 0; row < kSteps; ++row)
        for (int column = 0; column < kSteps; ++column) {
            const cv::Point at = fromFace(*view.face, region.x + region.width * (column + 0.5) / kSteps,
                                          region.y + region.height * (row + 0.5) / kSteps);
            if (picture.contains(at))
                colours.push_back(view.lab.at<cv::Vec3f>(at));
        }
    return colours;
}

} // namespace

std::optional<SkinModel> SkinModel::of(const PhotoView &view)
{
    if (!view.hasFace())
        return std::nullopt;
    SkinModel model;
    for (const cv::Rect2d &region : kPlaces) {
        const std::vector<cv::Vec3f> colours = sampled(view, region);
        if (colours.size() < 40)
            continue;
        Place place;
        bool isEven = true;
        for (int channel = 0; channel < 3; ++channel) {
            std::vector<float> values;
            for (const cv::Vec3f &colour : colours)
                values.push_back(colour[channel]);
            place.median[channel] = medianOf(values);
            for (float &value : values)
                value = std::abs(value - place.median[channel]);
            constexpr float kOfNormal = 1.4826F; // median deviation to standard deviation
            const float spread = kOfNormal * medianOf(values);
            isEven = isEven && spread <= kMostSpread[channel];
            place.spread[channel] = std::max(spread, kLeastSpread[channel]);
        }
        if (isEven)
            model.m_places.push_back(place);
    }
    return model.m_places.empty() ? std::nullopt : std::optional(model);
}

double SkinModel::distance(const cv::Vec3f &lab) const
{
    float nearest = std::numeric_limits<float>::max();
    for (const Place &place : m_places) {
        float sum = 0;
        for (int channel = 0; channel < 3; ++channel) {
            float steps = (lab[channel] - place.median[channel]) / place.spread[channel];
            if (channel == 0 && steps > 0)
                steps *= kGloss;
            sum += steps * steps;
        }
        nearest = std::min(nearest, sum);
    }
    return std::sqrt(double(nearest));
}

cv::Mat SkinModel::mask(const cv::Mat &lab) const
{
    cv::Mat mask(lab.size(), CV_8U);
    for (int y = 0; y < lab.rows; ++y) {
        const auto *colours = lab.ptr<cv::Vec3f>(y);
        auto *marks = mask.ptr<uchar>(y);
        for (int x = 0; x < lab.cols; ++x)
            marks[x] = isSkin(colours[x]) ? 255 : 0;
    }
    return mask;
}

float SkinModel::lightness() const
{
    std::vector<float> values;
    for (const Place &place : m_places)
        values.push_back(place.median[0]);
    return medianOf(values);
}

} // namespace liuying::vision
