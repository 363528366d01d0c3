// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/BackdropThings.h"
#include "vision/photo/PhotoView.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <vector>

namespace liuying::vision {

namespace {

/// Even without a face lengths need a unit: the eyes' distance of a face as the standard wants it.
double unitOf(const PhotoView &view)
{
    return view.hasFace() ? view.eyeDistance() : view.bgr.cols / 5.0;
}

/// The wall, some way off from the person and from things, so that neither their edges nor their shadows
/// count.
cv::Mat openWall(const PhotoView &view, double clearance)
{
    const int reach = 2 * std::max(1, int(clearance * unitOf(view))) + 1;
    cv::Mat taken = view.person | view.things;
    cv::dilate(taken, taken, cv::getStructuringElement(cv::MORPH_RECT, {reach, reach}));
    return taken == 0;
}

/// The wall above the head, where a photographer would point at.
cv::Rect2f wallAbove(const PhotoView &view)
{
    const cv::Rect person = cv::boundingRect(view.person);
    const int height = person.empty() ? view.bgr.rows / 4 : person.y;
    return {0, 0, float(view.bgr.cols), float(std::max(height, view.bgr.rows / 20))};
}

Rgb meanColour(const cv::Mat &bgr, const cv::Mat &mask)
{
    const cv::Scalar mean = cv::mean(bgr, mask);
    return {cvRound(mean[2]), cvRound(mean[1]), cvRound(mean[0])};
}

/// Mean colours of the squares of a grid that lie on the wall.
struct WallSquare {
    cv::Rect place;
    cv::Vec3f lab;
};

std::vector<WallSquare> wallSquares(const PhotoView &view, const cv::Mat &wall)
{
    const int size = std::max(8, view.bgr.cols / 30);
    std::vector<WallSquare> squares;
    for (int y = 0; y + size <= wall.rows; y += size)
        for (int x = 0; x + size <= wall.cols; x += size) {
            const cv::Rect place(x, y, size, size);
            if (cv::countNonZero(wall(place)) < place.area() * 6 / 10)
                continue;
            const cv::Scalar mean = cv::mean(view.lab(place), wall(place));
            squares.push_back({place, cv::Vec3f(float(mean[0]), float(mean[1]), float(mean[2]))});
        }
    return squares;
}

/// From the darkest twentieth of the squares to the lightest, along the direction in Lab in which they differ
/// most.
Reading unevenness(const std::vector<WallSquare> &squares)
{
    cv::Mat colours(int(squares.size()), 3, CV_32F);
    for (int i = 0; i < colours.rows; ++i)
        for (int c = 0; c < 3; ++c)
            colours.at<float>(i, c) = squares.at(size_t(i)).lab[c];
    const cv::PCA directions(colours, {}, cv::PCA::DATA_AS_ROW, 1);
    const cv::Mat along = directions.project(colours);
    std::vector<std::pair<float, size_t>> order;
    for (int i = 0; i < along.rows; ++i)
        order.emplace_back(along.at<float>(i, 0), size_t(i));
    std::ranges::sort(order);
    const size_t twentieth = order.size() / 20;
    const auto &low = order.at(twentieth);
    const auto &high = order.at(order.size() - 1 - twentieth);
    // The darker end is what a photographer would light.
    const auto &odd =
        squares.at(low.second).lab[0] < squares.at(high.second).lab[0] ? low.second : high.second;
    return {double(high.first - low.first), rectOf(squares.at(odd).place)};
}

} // namespace

void measureBackdrop(const PhotoView &view, PhotoMeasures &measures)
{
    const cv::Mat wall = openWall(view, 0.05);
    if (cv::countNonZero(wall) > 0)
        measures.backdrop = meanColour(view.bgr, wall);
    measures.readings[CheckId::BackdropColour] = {{}, rectOf(wallAbove(view))};

    constexpr size_t kEnough = 20;
    const std::vector<WallSquare> squares = wallSquares(view, openWall(view, 0.3));
    measures.readings[CheckId::BackdropEven] =
        view.isWallKnown && squares.size() >= kEnough ? unevenness(squares) : Reading{};
    measures.readings[CheckId::BackdropClear] = clutter(view);
}

} // namespace liuying::vision
