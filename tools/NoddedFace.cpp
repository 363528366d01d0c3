// SPDX-License-Identifier: Apache-2.0
#include "NoddedFace.h"

#include "vision/photo/NodFeatures.h"
#include "vision/photo/PhotoView.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace liuying::vision {

namespace {

// All lengths in eyes' distances, in the face's own axes (PhotoView.h).
constexpr double kLeft = -2.6;
constexpr double kRight = 2.6;
constexpr double kTop = -3.2;
constexpr double kBottom = 3.6;
constexpr int kColumns = 131;
constexpr int kRows = 400;

double columnAt(int i)
{
    return kLeft + (kRight - kLeft) * i / (kColumns - 1);
}

double rowAt(double j)
{
    return kTop + (kBottom - kTop) * j / (kRows - 1);
}

double bump(double x, double y)
{
    return std::exp(-0.5 * (x * x + y * y));
}

/// How far a place of the head stands before the plane of the eyes. Proportions of an adult's head.
double depthOf(double x, double y)
{
    constexpr double kHalfWidth = 1.3;
    constexpr double kHalfHeight = 2.0;
    constexpr double kHalfDepth = 1.45;
    const double away = std::pow(x / kHalfWidth, 2) + std::pow((y + 0.05) / kHalfHeight, 2);
    const double skull = kHalfDepth * std::sqrt(1 - std::min(away, 0.98));
    const double eyes = kHalfDepth * std::sqrt(1 - std::pow(0.5 / kHalfWidth, 2));
    const double nose = 0.40 * bump(x / 0.16, (y - 0.62) / (y < 0.62 ? 0.33 : 0.10));
    const double sockets = 0.10 * bump((std::abs(x) - 0.5) / 0.22, y / 0.14);
    const double chin = 0.12 * bump(x / 0.35, (y - 1.75) / 0.2);
    return skull - eyes + nose - sockets + chin;
}

/// How much of the head's turn a place takes part in: neck and what lies far aside less and less.
double shareOf(double x, double y)
{
    constexpr double kChin = 1.75;
    constexpr double kNeckBase = 2.6;
    const double neck = std::clamp((kNeckBase - y) / (kNeckBase - kChin), 0.0, 1.0);
    return neck * std::clamp(2.5 - std::abs(x), 0.0, 1.0);
}

double turnedTo(double x, double y, double radians)
{
    constexpr double kLowest = 1.85; // below the chin the neck is as deep as its top
    const double to = y * std::cos(radians) + depthOf(x, std::min(y, kLowest)) * std::sin(radians);
    return y + shareOf(x, y) * (to - y);
}

/// For each place of the nodded head the height that it came from; what is turned out of sight is covered.
cv::Mat heightsBefore(double radians)
{
    cv::Mat before(kRows, kColumns, CV_32F);
    for (int i = 0; i < kColumns; ++i) {
        std::vector<double> to(kRows);
        for (int j = 0; j < kRows; ++j) {
            to[size_t(j)] = turnedTo(columnAt(i), rowAt(j), radians);
            if (j > 0)
                to[size_t(j)] = std::max(to[size_t(j)], to[size_t(j - 1)] + 1e-4);
        }
        size_t below = 0;
        for (int j = 0; j < kRows; ++j) {
            while (below + 2 < to.size() && to[below + 1] < rowAt(j))
                ++below;
            const double part = (rowAt(j) - to[below]) / (to[below + 1] - to[below]);
            before.at<float>(j, i) = float(rowAt(double(below) + part));
        }
    }
    cv::GaussianBlur(before, before, {}, 1.2, 4.0); // no folds where the assumed depths have edges
    return before;
}

} // namespace

cv::Mat nodded(const cv::Mat &bgr, const FoundFace &face, double degrees)
{
    const cv::Mat before = heightsBefore(degrees * CV_PI / 180);
    cv::Mat places(bgr.size(), CV_32FC2); // of the table, for each pixel
    for (int y = 0; y < bgr.rows; ++y)
        for (int x = 0; x < bgr.cols; ++x) {
            const cv::Point2d at = toFace(face, {float(x), float(y)});
            places.at<cv::Vec2f>(y, x) = {float((at.x - kLeft) / (kRight - kLeft) * (kColumns - 1)),
                                          float((at.y - kTop) / (kBottom - kTop) * (kRows - 1))};
        }
    cv::Mat heights;
    cv::remap(before, heights, places, cv::noArray(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    cv::Mat sources(bgr.size(), CV_32FC2);
    for (int y = 0; y < bgr.rows; ++y)
        for (int x = 0; x < bgr.cols; ++x) {
            const cv::Point2d at = toFace(face, {float(x), float(y)});
            const bool isOutside = at.y <= kTop || at.y >= kBottom;
            const cv::Point2f from = fromFace(face, at.x, isOutside ? at.y : double(heights.at<float>(y, x)));
            sources.at<cv::Vec2f>(y, x) = {from.x, from.y};
        }
    cv::Mat picture;
    cv::remap(bgr, picture, sources, cv::noArray(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    return picture;
}

} // namespace liuying::vision
