// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/PhotoView.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace liuying::vision {

namespace {

constexpr int kUnit = 64; ///< pixels to the eyes' distance in the aligned face

/// A place in the face's axes, in eye distances (PhotoView.h, fromFace).
struct FacePart {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
};

/// The light of an aligned face as logarithm of its luminance: a lamp twice as strong adds 0.69 everywhere.
class FaceLight {
public:
    explicit FaceLight(const PhotoView &view)
        : m_lab(alignedToFace(view.lab, *view.face, {3 * kUnit, 4 * kUnit}, kUnit, kOrigin))
    {
        cv::GaussianBlur(m_lab, m_lab, {0, 0}, 2);
    }

    [[nodiscard]] double at(double x, double y) const
    {
        const int column = std::clamp(int(x * kUnit + double(kOrigin.x)), 0, m_lab.cols - 1);
        const int row = std::clamp(int(y * kUnit + double(kOrigin.y)), 0, m_lab.rows - 1);
        // Lab's lightness is the cube root of the luminance: L + 16 = 116 (Y)^(1/3).
        return 3 * std::log((double(m_lab.at<cv::Vec3f>(row, column)[0]) + 16) / 116);
    }

    /// @p quantile of the values of a part of the face and of its mirror image.
    [[nodiscard]] double level(const FacePart &part, double quantile) const
    {
        std::vector<double> values;
        walk(part, [&](double x, double y) {
            values.push_back(at(x, y));
            values.push_back(at(-x, y));
        });
        return quantileOf(std::move(values), quantile);
    }

    /// Median of the differences between a part of the face and its mirror image; above 0: the picture's
    /// right is brighter.
    [[nodiscard]] double leaning(const FacePart &part) const
    {
        std::vector<double> values;
        walk(part, [&](double x, double y) { values.push_back(at(x, y) - at(-x, y)); });
        return quantileOf(std::move(values), 0.5);
    }

private:
    static inline const cv::Point2f kOrigin{1.5F * kUnit, 1.25F * kUnit};

    template <typename Visit>
    static void walk(const FacePart &part, Visit visit)
    {
        for (double y = part.top; y < part.bottom; y += 2.0 / kUnit)
            for (double x = part.left; x < part.right; x += 2.0 / kUnit)
                visit(x, y);
    }

    static double quantileOf(std::vector<double> values, double quantile)
    {
        const auto place = values.begin() + std::ptrdiff_t(double(values.size() - 1) * quantile);
        std::ranges::nth_element(values, place);
        return *place;
    }

    cv::Mat m_lab;
};

/// How much brighter the brightest of forehead and cheeks is than the lower face and the neck, in logarithms.
/// A beard darkens only the one, a high collar only the other, so the lesser counts.
double lightFromAbove(const FaceLight &light)
{
    const double upper =
        std::max(light.level({0, -0.75, 0.5, -0.45}, 0.5), light.level({0.3, 0.3, 0.75, 0.5}, 0.5));
    const double jaw = light.level({0.45, 0.85, 0.75, 1.1}, 0.8);
    const double neck = light.level({0, 2.0, 0.5, 2.3}, 0.7);
    return upper - std::max(jaw, neck);
}

/// Share of the light that a logarithm takes away.
double shareLost(double logarithm)
{
    return 1 - std::exp(-std::max(0.0, logarithm));
}

Reading unevenness(const PhotoView &view)
{
    const FaceLight light(view);
    const auto &points = view.face->points;
    const double halfWidth = cv::norm(points[15] - points[1]) / 2 / view.eyeDistance();
    // Below the eyes, clear of nose and jaw.
    const FacePart cheek{0.3, 0.3, std::clamp(halfWidth * 0.85, 0.5, 0.9), 1.0};
    const double leaning = light.leaning(cheek);
    // Under two lamps at 45° a head's own shape takes so much from the chin.
    constexpr double kNatural = 0.35;
    const double above = lightFromAbove(light) - kNatural;
    const bool isSideways = std::abs(leaning) >= above;
    const double side = leaning > 0 ? -1 : 1; // of the darker half
    const cv::Point2f middle =
        isSideways ? fromFace(*view.face, side * 0.6, 0.6) : fromFace(*view.face, 0, 1.2);
    const float reach = float(0.4 * view.eyeDistance());
    return {shareLost(std::max(std::abs(leaning), above)),
            rectOf({middle.x - reach, middle.y - reach, 2 * reach, 2 * reach})};
}

/// Brows, cheeks, nose and forehead, without eyes and lips.
cv::Mat skinMask(const PhotoView &view)
{
    const FoundFace &face = *view.face;
    std::vector<cv::Point> points;
    for (size_t i = 0; i < 27; ++i) // jaw and brows
        points.emplace_back(face.points.at(i));
    points.emplace_back(fromFace(face, -0.6, -0.95));
    points.emplace_back(fromFace(face, 0.6, -0.95));
    std::vector<cv::Point> hull;
    cv::convexHull(points, hull);
    cv::Mat mask = cv::Mat::zeros(view.grey.size(), CV_8U);
    cv::fillConvexPoly(mask, hull, 255);
    for (const auto &[from, to] : {std::pair(36, 41), std::pair(42, 47), std::pair(48, 59)})
        cv::rectangle(mask, cv::Rect(around(face, from, to, 0.12)), 0, cv::FILLED);
    return mask;
}

Reading highlights(const PhotoView &view)
{
    constexpr float kBlown = 93; // L of (235,235,235): paler than any skin that still has its colour
    const cv::Mat skin = skinMask(view);
    std::vector<cv::Mat> channels;
    cv::split(view.lab, channels);
    const cv::Mat blown = (channels[0] > kBlown) & skin;
    const int area = cv::countNonZero(skin);
    if (area == 0)
        return {};
    const int spots = cv::countNonZero(blown);
    return {double(spots) / area, spots > 0 ? rectOf(cv::boundingRect(blown)) : QRectF()};
}

} // namespace

void measureLight(const PhotoView &view, PhotoMeasures &measures)
{
    measures.readings[CheckId::LightEven] = unevenness(view);
    measures.readings[CheckId::LightHighlights] = highlights(view);
}

} // namespace liuying::vision
