// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/CollarLeaves.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace liuying::vision {

namespace {

constexpr int kUnit = 48; ///< pixels to an eyes' distance
constexpr double kHalf =
    1.25;                   ///< so far to either side of the chin the cloth is looked at, in eyes' distances
constexpr double kDeep = 2; ///< and so far down from the chin

/// Where things are looked for: a grid of 0.05 eyes' distances with the chin at its origin.
constexpr double kStep = 0.05;
constexpr int kMostAside = 3;                     ///< of the button from the chin's axis
constexpr int kMostBelow = 26;                    ///< of the button from the chin
constexpr int kLeastAcross = 3, kMostAcross = 11; ///< of a tip from the button
constexpr int kLeastDown = 6, kMostDown = 14;
constexpr int kTipsAside = kMostAside + kMostAcross;
constexpr int kTipsBelow = kMostBelow + kMostDown;

/// Fainter edges than this are the weave's, and no leaf is built on them.
constexpr float kFaintest = 0.012F;

/// The cloth under the chin, turned into the face's axes.
struct ClothUnderChin {
    cv::Mat light; ///< CV_32F, natural logarithm
    /// The darkest of each pixel and its neighbours: a furrow is two pixels wide, and the lines that are
    /// tried lie farther apart.
    cv::Mat darkest;
    cv::Mat cloth; ///< CV_8U, 255 where cloth is
    cv::Point2d chin;

    [[nodiscard]] cv::Point2d at(double across, double down) const
    {
        return chin + cv::Point2d(across, down) * kStep * kUnit;
    }
};

ClothUnderChin clothUnderChin(const PhotoView &view, const GarmentRegion &region)
{
    constexpr double kAbove = 0.1;
    constexpr double kNoise = 8; // added to the light: the noise of nearly black pixels is no seam
    const FoundFace &face = *view.face;
    const cv::Point2d eyes = (face.leftEye() + face.rightEye()) / 2;
    const cv::Point2d along = cv::Point2d(face.rightEye() - face.leftEye()) / face.eyeDistance();
    const cv::Point2d toChin = (cv::Point2d(face.points[8]) - eyes) / face.eyeDistance();
    const cv::Point2d chin(toChin.dot(along), along.x * toChin.y - along.y * toChin.x);

    ClothUnderChin under;
    under.chin = {kHalf * kUnit, kAbove * kUnit};
    const cv::Size size(int(2 * kHalf * kUnit), int((kAbove + kDeep) * kUnit));
    const cv::Point2f origin(under.chin - chin * double(kUnit));
    cv::Mat grey = alignedToFace(view.grey, face, size, kUnit, origin);
    grey.convertTo(under.light, CV_32F, 1, kNoise);
    cv::GaussianBlur(under.light, under.light, {0, 0}, 0.014 * kUnit);
    cv::log(under.light, under.light);
    cv::erode(under.light, under.darkest, cv::Mat());
    under.cloth = alignedToFace(region.cloth, face, size, kUnit, origin) > 127;
    return under;
}

/// The value below which @p share of @p values lie.
float quantile(std::vector<float> &values, double share)
{
    const auto wanted = values.begin() + std::ptrdiff_t(double(values.size() - 1) * share);
    std::ranges::nth_element(values, wanted);
    return *wanted;
}

/// How much a straight line is an edge over seven tenths of its length: a furrow darker than both sides, or
/// one side darker than the other, which counts a fifth, for the border of every shade does that. 0 where the
/// line leaves the cloth.
float edgeAlong(const ClothUnderChin &under, cv::Point2d from, cv::Point2d to)
{
    constexpr double kBeside = 0.08 * kUnit;
    constexpr double kApart = 2.5; // pixels from sample to sample
    const double length = cv::norm(to - from);
    const cv::Point2d along = (to - from) / length;
    const cv::Point2d beside = cv::Point2d(-along.y, along.x) * kBeside;
    static thread_local std::vector<float> furrow; // kept, for there are thousands of lines
    static thread_local std::vector<float> step;
    furrow.clear();
    step.clear();
    const cv::Rect inside(3, 3, under.light.cols - 6, under.light.rows - 6);
    for (double way = 0.1 * length; way < 0.9 * length; way += kApart) {
        const cv::Point2d here = from + along * way;
        if (!inside.contains(here) || !under.cloth.at<uchar>(cv::Point(here)))
            return 0;
        const float left = under.light.at<float>(cv::Point(here + beside));
        const float right = under.light.at<float>(cv::Point(here - beside));
        furrow.push_back(std::min(left, right) - under.darkest.at<float>(cv::Point(here)));
        step.push_back(left - right);
    }
    const float rising = quantile(step, 0.3);
    const float falling = -quantile(step, 0.7);
    return std::max({0.0F, quantile(furrow, 0.3), rising / 5, falling / 5});
}

/// For every place where a tip may be, the strongest edge that goes from there up to the neck's side.
using OuterEdges = std::array<std::array<float, kTipsBelow + 1>, kTipsAside + 1>;

OuterEdges outerEdges(const ClothUnderChin &under, int side)
{
    constexpr double kLength = 0.42 * kUnit;
    constexpr int kFlattest = 34; // degrees from level: the shoulders' seams and a round neck are flatter
    constexpr int kSteepest = 69; // a hood's cords are steeper
    OuterEdges edges{};
    for (int across = 0; across <= kTipsAside; ++across)
        for (int down = kLeastDown; down <= kTipsBelow; ++down) {
            const cv::Point2d tip = under.at(side * across, down);
            float &strongest = edges.at(size_t(across)).at(size_t(down));
            for (int angle = kFlattest; angle <= kSteepest; angle += 7) {
                const double radians = angle * CV_PI / 180;
                const cv::Point2d way(side * std::cos(radians), -std::sin(radians));
                strongest = std::max(strongest, edgeAlong(under, tip, tip + way * kLength));
            }
        }
    return edges;
}

/// How strong a leaf is, by where its tip is from the button: the fainter of its two edges.
using Leaves = cv::Mat_<float>;

Leaves leavesFrom(const ClothUnderChin &under, const OuterEdges &edges, int side, cv::Point button)
{
    Leaves leaves(kMostDown - kLeastDown + 1, kMostAcross - kLeastAcross + 1, 0.0F);
    for (int down = 0; down < leaves.rows; ++down)
        for (int across = 0; across < leaves.cols; ++across) {
            const int aside = side * button.x + kLeastAcross + across; // of the chin's axis
            const int below = button.y + kLeastDown + down;
            if (aside < 0 || across + kLeastAcross > down + kLeastDown)
                continue;
            const float outer = edges.at(size_t(aside)).at(size_t(below));
            if (outer < kFaintest)
                continue;
            const float front = edgeAlong(under, under.at(button.x, button.y), under.at(side * aside, below));
            leaves(down, across) = std::min(outer, front);
        }
    // The two leaves are each other's mirror image to within two steps: no one stands quite straight.
    cv::dilate(leaves, leaves, cv::Mat());
    return leaves;
}

} // namespace

double collarLeaves(const PhotoView &view, const GarmentRegion &region)
{
    const ClothUnderChin under = clothUnderChin(view, region);
    const OuterEdges left = outerEdges(under, -1);
    const OuterEdges right = outerEdges(under, 1);
    double strongest = 0;
    for (int aside = -kMostAside; aside <= kMostAside; ++aside)
        for (int below = 0; below <= kMostBelow; ++below) {
            const cv::Point button(aside, below);
            const cv::Mat both =
                cv::min(leavesFrom(under, left, -1, button), leavesFrom(under, right, 1, button));
            double strength = 0;
            cv::minMaxLoc(both, nullptr, &strength);
            strongest = std::max(strongest, strength);
        }
    return strongest;
}

} // namespace liuying::vision
