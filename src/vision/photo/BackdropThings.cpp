// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/BackdropThings.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <vector>

namespace liuying::vision {

namespace {

/// What lies on the wall, and how much of it.
struct Clutter {
    double area = 0; ///< in pixels
    cv::Rect where;

    void add(double more, const cv::Rect &place)
    {
        if (more > m_largest) {
            m_largest = more;
            where = place;
        }
        area += more;
    }

private:
    double m_largest = 0;
};

double unitOf(const PhotoView &view)
{
    return view.hasFace() ? view.eyeDistance() : view.bgr.cols / 5.0;
}

/// Things and writing. What is near the person counts less: there it is more likely a strand of hair.
void addThings(const PhotoView &view, Clutter &clutter)
{
    const double unit = unitOf(view);
    cv::Mat apart;
    cv::distanceTransform(view.person == 0, apart, cv::DIST_L2, 3);
    const int join = std::max(3, int(unit * 0.12)) | 1;
    cv::Mat groups;
    cv::dilate(view.things, groups, cv::getStructuringElement(cv::MORPH_RECT, {join, join}));
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centres;
    const int number = cv::connectedComponentsWithStats(groups, labels, stats, centres);
    std::vector<double> areas(size_t(number), 0);
    for (int y = 0; y < labels.rows; ++y)
        for (int x = 0; x < labels.cols; ++x)
            if (view.things.at<uchar>(y, x) != 0)
                areas.at(size_t(labels.at<int>(y, x))) +=
                    std::min(1.0, double(apart.at<float>(y, x)) / (0.5 * unit));
    for (int label = 1; label < number; ++label)
        clutter.add(areas.at(size_t(label)),
                    {stats.at<int>(label, cv::CC_STAT_LEFT), stats.at<int>(label, cv::CC_STAT_TOP),
                     stats.at<int>(label, cv::CC_STAT_WIDTH), stats.at<int>(label, cv::CC_STAT_HEIGHT)});
}

/// What touches head or hair has been taken for the person (Silhouette.h); but no head reaches from the
/// middle of the face to the edge of the picture when that is two eye distances away.
void addNeighbours(const PhotoView &view, Clutter &clutter)
{
    if (!view.hasFace())
        return;
    const double unit = view.eyeDistance();
    const double middle = double(((view.face->leftEye() + view.face->rightEye()) / 2).x);
    const int chin = std::clamp(int(view.face->points[8].y), 1, view.person.rows);
    const int reach = int(1.9 * unit);
    const int left = int(middle) - reach;
    const int right = int(middle) + reach;
    constexpr double kAlongEdge = 0.6; // a strand of long hair touches the edge for less
    const auto addSide = [&](const cv::Rect &side, int edge) {
        if (side.width <= 0)
            return;
        const cv::Mat part = view.person(side);
        if (cv::countNonZero(part.col(edge)) > kAlongEdge * unit)
            clutter.add(cv::countNonZero(part), side);
    };
    addSide({0, 0, std::min(left, view.person.cols), chin}, 0);
    const int width = view.person.cols - std::max(right, 0);
    addSide({view.person.cols - width, 0, width, chin}, width - 1);
}

/// Shadows near the person: wall darker than the wall is there by its own gradient.
void addShadow(const PhotoView &view, Clutter &clutter)
{
    const double unit = unitOf(view);
    const int clearance = 2 * std::max(1, int(0.05 * unit)) + 1;
    cv::Mat taken = view.person | view.things;
    cv::dilate(taken, taken, cv::getStructuringElement(cv::MORPH_RECT, {clearance, clearance}));
    cv::Mat smooth;
    cv::blur(view.shade, smooth, {5, 5});
    constexpr float kShadow = 0.97F; // 9 % less light than the wall around it
    cv::Mat shadow = (smooth < kShadow) & (taken == 0);
    // Between curls of hair the wall is dark, too, but only in narrow places.
    const int narrow = std::max(3, int(0.15 * unit)) | 1;
    cv::morphologyEx(shadow, shadow, cv::MORPH_OPEN,
                     cv::getStructuringElement(cv::MORPH_ELLIPSE, {narrow, narrow}));
    if (const int area = cv::countNonZero(shadow); area > 0)
        clutter.add(area, cv::boundingRect(shadow));
}

} // namespace

Reading clutter(const PhotoView &view)
{
    if (!view.isWallKnown)
        return view.hasFace() ? Reading{1 - view.plainShare, {}} : Reading{};
    Clutter found;
    addThings(view, found);
    addNeighbours(view, found);
    addShadow(view, found);
    return {found.area / double(view.person.total()), found.area > 0 ? rectOf(found.where) : QRectF()};
}

} // namespace liuying::vision
