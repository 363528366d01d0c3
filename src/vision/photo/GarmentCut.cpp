// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/GarmentCut.h"

#include "vision/photo/CollarLeaves.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <vector>

namespace liuying::vision {

namespace {

/// What one shoulder is covered with.
struct Shoulder {
    int skin = 0;
    int all = 0;
    cv::Rect place;
};

/// Looks under the upper outline of a shoulder, where every sleeve begins: from 0.6 to 1.1 jaw widths beside
/// the chin, whose own height no shoulder reaches.
Shoulder shoulderOf(const PhotoView &view, const GarmentRegion &region, int side)
{
    const FoundFace &face = *view.face;
    const double jaw = jawWidthOf(face);
    const double unit = face.eyeDistance();
    const cv::Point2f chin = face.points[8];
    const double near = chin.x + side * 0.6 * jaw;
    const double far = chin.x + side * 1.1 * jaw;
    const int from = std::clamp(int(std::min(near, far)), 0, view.person.cols);
    const int to = std::clamp(int(std::max(near, far)), 0, view.person.cols);
    const int start = std::clamp(int(chin.y + 0.15 * unit), 0, view.person.rows);
    Shoulder shoulder;
    for (int x = from; x < to; ++x) {
        int top = start;
        while (top < view.person.rows && (!view.person.at<uchar>(top, x) || region.hair.at<uchar>(top, x)))
            ++top;
        const int first = top + int(0.06 * unit);
        const int last = std::min(view.person.rows, top + int(0.3 * unit));
        for (int y = first; y < last; ++y) {
            ++shoulder.all;
            shoulder.skin += region.skin.at<uchar>(y, x) != 0;
        }
        if (first < last)
            shoulder.place |= cv::Rect(x, first, 1, last - first);
    }
    return shoulder;
}

/// Where a collar's leaves lie: under the chin, as wide as the neck.
cv::Rect collarPlace(const PhotoView &view)
{
    const FoundFace &face = *view.face;
    const double unit = face.eyeDistance();
    const cv::Rect2d wanted(face.points[8].x - 0.8 * unit, face.points[8].y + 0.15 * unit, 1.6 * unit,
                            1.1 * unit);
    return cv::Rect(wanted) & cv::Rect(0, 0, view.lab.cols, view.lab.rows);
}

/// The ninetieth hundredth of the cloth's local contrast.
double seamsIn(const PhotoView &view, const GarmentRegion &region, const cv::Rect &place)
{
    if (place.empty())
        return 0;
    cv::Mat lightness;
    cv::extractChannel(view.lab(place), lightness, 0);
    const int size = std::max(3, int(0.12 * view.eyeDistance()) | 1);
    cv::Mat high;
    cv::Mat low;
    const cv::Mat kernel = cv::getStructuringElement(cv::MORPH_RECT, {size, size});
    cv::dilate(lightness, high, kernel);
    cv::erode(lightness, low, kernel);
    const cv::Mat contrast = high - low;
    cv::Mat inside;
    cv::erode(region.cloth(place), inside, kernel);
    std::vector<float> values;
    for (int y = 0; y < inside.rows; ++y)
        for (int x = 0; x < inside.cols; ++x)
            if (inside.at<uchar>(y, x))
                values.push_back(contrast.at<float>(y, x));
    if (values.size() < 50)
        return 0;
    const auto wanted = values.begin() + std::ptrdiff_t(values.size() * 9 / 10);
    std::ranges::nth_element(values, wanted);
    return double(*wanted);
}

} // namespace

GarmentCut cutOf(const PhotoView &view, const GarmentRegion &region)
{
    GarmentCut cut;
    const double unit = view.eyeDistance();
    const int enough = int(0.08 * unit * unit);
    for (const int side : {-1, 1}) {
        const Shoulder shoulder = shoulderOf(view, region, side);
        if (shoulder.all < enough)
            continue;
        const double bare = double(shoulder.skin) / shoulder.all;
        if (!cut.bareShoulders || bare > *cut.bareShoulders) {
            cut.bareShoulders = bare;
            cut.shoulders = shoulder.place;
        }
    }
    cut.opening = cv::countNonZero(region.skin) / (unit * unit);
    cut.neck = collarPlace(view);
    cut.seams = seamsIn(view, region, cut.neck);
    cut.leaves = collarLeaves(view, region);
    return cut;
}

} // namespace liuying::vision
