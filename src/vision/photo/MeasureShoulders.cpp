// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/PhotoView.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>
#include <vector>

namespace liuying::vision {

namespace {

// In eye distances from the middle of the neck: from where the neck ends to where an arm begins.
constexpr double kNearest = 0.9;
constexpr double kFarthest = 2.4;

/// Both shoulders at one distance from the middle of the body.
struct Pair {
    double distance = 0;
    double left = 0; ///< y of the outline
    double right = 0;

    [[nodiscard]] double drop() const { return right - left; }
};

/// Top of what stands on the picture's lower edge, for each column; empty where that is the wall, or reaches
/// above @p limit: hair, or somebody else.
std::vector<std::optional<int>> outlineOf(const cv::Mat &person, int limit)
{
    std::vector<std::optional<int>> outline(size_t(person.cols));
    for (int x = 0; x < person.cols; ++x) {
        int y = person.rows;
        while (y > limit && person.at<uchar>(y - 1, x) != 0)
            --y;
        if (y < person.rows && y > limit)
            outline.at(size_t(x)) = y;
    }
    return outline;
}

/// Whether the outline goes on evenly about a column: hair that hangs over the shoulder, a collar or a pole
/// behind it make steps.
bool isShoulder(const std::vector<std::optional<int>> &outline, int x, int reach)
{
    constexpr double kSteepest = 1.5;
    if (x < reach || x + reach >= int(outline.size()))
        return x >= 0 && x < int(outline.size()) && outline.at(size_t(x)).has_value();
    const auto &before = outline.at(size_t(x - reach));
    const auto &after = outline.at(size_t(x + reach));
    return outline.at(size_t(x)) && before && after && std::abs(*after - *before) <= kSteepest * 2 * reach;
}

std::vector<Pair> pairsOf(const PhotoView &view)
{
    const double unit = view.eyeDistance();
    const auto &points = view.face->points;
    // The corners of the jaw hold still when a head turns; the chin does not.
    const double middle = double(points[4].x + points[12].x) / 2;
    const auto outline = outlineOf(view.person, std::max(0, int(double(points[8].y) + 0.15 * unit)));
    const int reach = std::max(2, int(0.05 * unit));
    std::vector<Pair> pairs;
    for (double distance = kNearest * unit; distance < kFarthest * unit; distance += 1) {
        const int left = int(std::lround(middle - distance));
        const int right = int(std::lround(middle + distance));
        if (isShoulder(outline, left, reach) && isShoulder(outline, right, reach))
            pairs.push_back(
                {distance, double(*outline.at(size_t(left))), double(*outline.at(size_t(right)))});
    }
    return pairs;
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

/// Tangent of the tilt by the heights of the shoulders; wrong by a little when the body sits off the middle.
double tiltByHeight(const std::vector<Pair> &pairs)
{
    std::vector<double> tilts;
    for (const Pair &pair : pairs)
        tilts.push_back(pair.drop() / (2 * pair.distance));
    return median(std::move(tilts));
}

/// The same by their slopes: what the left one rises less than the right one falls. Knows no middle, but is
/// easily disturbed by the shape of the clothes. After Theil and Sen.
std::optional<double> tiltBySlope(const std::vector<Pair> &pairs, double apart)
{
    std::vector<double> tilts;
    const size_t step = std::max<size_t>(1, pairs.size() / 40);
    for (size_t i = 0; i < pairs.size(); i += step)
        for (size_t j = i + 1; j < pairs.size(); j += step)
            if (const double along = pairs[j].distance - pairs[i].distance; along > apart)
                tilts.push_back((pairs[j].drop() - pairs[i].drop()) / (2 * along));
    if (tilts.empty())
        return std::nullopt;
    return median(std::move(tilts));
}

} // namespace

void measureShoulders(const PhotoView &view, PhotoMeasures &measures)
{
    Reading &reading = measures.readings[CheckId::ShouldersLevel];
    const double unit = view.eyeDistance();
    const cv::Point2f chin = view.face->points[8];
    reading.where = rectOf(cv::Rect2f(chin.x - float(kFarthest * unit), chin.y + float(0.3 * unit),
                                      float(2 * kFarthest * unit), float(1.5 * unit)) &
                           cv::Rect2f(0, 0, float(view.bgr.cols), float(view.bgr.rows)));
    if (!view.isWallKnown)
        return;
    const std::vector<Pair> pairs = pairsOf(view);
    constexpr double kEnough = 0.3; // of both shoulders to be seen, in eye distances
    if (double(pairs.size()) < kEnough * unit)
        return;
    const double byHeight = tiltByHeight(pairs);
    constexpr double kSlopesWeight = 0.25;
    const double tilt =
        byHeight + kSlopesWeight * (tiltBySlope(pairs, 0.2 * unit).value_or(byHeight) - byHeight);
    reading.value = std::atan(tilt) * 180 / std::numbers::pi;
}

} // namespace liuying::vision
