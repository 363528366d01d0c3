// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/BackdropThings.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <vector>

namespace liuying::vision {

namespace {

// In eye distances from the middle of the face.
constexpr double kWidestHair = 2.0;
constexpr double kHairMargin = 0.3;

constexpr double kNothing = 0.002; ///< of the picture: less than a line of small print

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

/// Things and writing, thin strokes with what they enclose. What is near the person counts less: there it is
/// more likely a strand of hair.
void addThings(const PhotoView &view, Clutter &clutter)
{
    const double unit = unitOf(view);
    cv::Mat apart;
    cv::distanceTransform(view.person == 0, apart, cv::DIST_L2, 3);
    const auto grown = [&](double by) {
        const int size = std::max(3, int(unit * by)) | 1;
        cv::Mat result;
        cv::dilate(view.things, result, cv::getStructuringElement(cv::MORPH_RECT, {size, size}));
        return result;
    };
    const cv::Mat covered = grown(0.05);
    const cv::Mat groups = grown(0.12);
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centres;
    const int number = cv::connectedComponentsWithStats(groups, labels, stats, centres);
    std::vector<double> areas(size_t(number), 0);
    for (int y = 0; y < labels.rows; ++y)
        for (int x = 0; x < labels.cols; ++x)
            if (covered.at<uchar>(y, x) != 0)
                areas.at(size_t(labels.at<int>(y, x))) +=
                    std::min(1.0, double(apart.at<float>(y, x)) / (0.3 * unit));
    for (int label = 1; label < number; ++label)
        clutter.add(areas.at(size_t(label)),
                    {stats.at<int>(label, cv::CC_STAT_LEFT), stats.at<int>(label, cv::CC_STAT_TOP),
                     stats.at<int>(label, cv::CC_STAT_WIDTH), stats.at<int>(label, cv::CC_STAT_HEIGHT)});
}

/// What touches head or hair has been taken for the person (Silhouette.h): a second person, a clock. But no
/// head with its hair is wider than four eye distances above the tip of the nose; the widest hair of the
/// labelled photographs reaches a little farther, so what is just outside counts less.
void addNeighbours(const PhotoView &view, Clutter &clutter)
{
    if (!view.hasFace())
        return;
    const double unit = view.eyeDistance();
    const double middle = double(((view.face->leftEye() + view.face->rightEye()) / 2).x);
    const int bottom = std::clamp(int(view.face->points[33].y), 0, view.person.rows);
    for (const int side : {-1, 1}) {
        double area = 0;
        cv::Rect where;
        for (int x = 0; x < view.person.cols; ++x) {
            const double beyond = side * (double(x) - middle) / unit - kWidestHair;
            if (beyond <= 0)
                continue;
            const cv::Rect column(x, 0, 1, bottom);
            area += cv::countNonZero(view.person(column)) * std::min(1.0, beyond / kHairMargin);
            where |= column;
        }
        if (area > 0)
            clutter.add(area, where);
    }
}

/// The mass of the head in the rows above the shoulders: what a disc of @p diameter fits into and what hangs
/// together with the nose.
cv::Mat headMass(const cv::Mat &person, cv::Point nose, double diameter)
{
    const int size = std::max(3, int(diameter)) | 1;
    cv::Mat massive;
    cv::morphologyEx(person, massive, cv::MORPH_OPEN,
                     cv::getStructuringElement(cv::MORPH_ELLIPSE, {size, size}), {-1, -1}, 1,
                     cv::BORDER_REPLICATE);
    cv::Mat labels;
    cv::connectedComponents(massive, labels, 8, CV_32S);
    nose.x = std::clamp(nose.x, 0, person.cols - 1);
    nose.y = std::clamp(nose.y, 0, person.rows - 1);
    return labels == labels.at<int>(nose);
}

/// The rim of a clock, a frame, a lamp's arm: what meets the hair in a narrow place and reaches farther from
/// the head's mass than a loose strand does. Strands of the labelled photographs reach 0.8 eye distances, but
/// so far out only a few pixels of them.
void addAttached(const PhotoView &view, Clutter &clutter)
{
    constexpr double kNarrow = 0.3; // strands and curls are narrower
    constexpr double kStrand = 0.5;
    constexpr double kStrandMargin = 0.3;
    if (!view.hasFace())
        return;
    const double unit = view.eyeDistance();
    const int shoulders = std::clamp(int(double(view.face->points[8].y) - 0.3 * unit), 1, view.person.rows);
    const cv::Mat person = view.person.rowRange(0, shoulders);
    cv::Mat apart;
    cv::distanceTransform(headMass(person, view.face->points[30], kNarrow * unit) == 0, apart, cv::DIST_L2,
                          3);
    const cv::Mat far = (apart > kStrand * unit) & person;
    const cv::Mat weights = cv::min((apart / unit - kStrand) / kStrandMargin, 1.0);
    const double area = cv::mean(weights, far)[0] * cv::countNonZero(far);
    if (area > 0)
        clutter.add(area, cv::boundingRect(far));
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
    if (view.hasFace()) { // lower down it would be the folds of clothes of the wall's colour
        const int shoulders = int(double(view.face->points[8].y) + 0.3 * unit);
        shadow.rowRange(std::clamp(shoulders, 0, shadow.rows), shadow.rows).setTo(0);
    }
    // Between curls of hair the wall is dark, too, but only in narrow places.
    const int narrow = std::max(3, int(0.2 * unit)) | 1;
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
    addAttached(view, found);
    addShadow(view, found);
    const double share = found.area / double(view.person.total());
    const QRectF where = found.area > 0 ? rectOf(found.where) : QRectF();
    // Heads leave more of the wall to be seen; here something is that could not be parted from the person.
    constexpr double kHidden = 0.75;
    if (view.plainShare < kHidden && share < kNothing)
        return {{}, where};
    return {share, where};
}

} // namespace liuying::vision
