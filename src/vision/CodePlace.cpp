// SPDX-License-Identifier: Apache-2.0
#include "vision/CodePlace.h"

#include "vision/CodeFit.h"
#include "vision/QrLayout.h"

#include <algorithm>
#include <cmath>

namespace liuying::vision {

namespace {

/// No other version of a code was seen to reach it.
constexpr double kBeyondDoubt = 0.8;

/// Distance from the middle of an eye to its outer edge towards @p direction (of length one): three changes
/// of colour on.
double edgeOfEye(const ContrastView &view, cv::Point2d centre, cv::Point2d direction, double mostPx)
{
    constexpr double kStep = 0.25;
    bool isDark = true;
    int changes = 0;
    float before = 1;
    for (double distance = kStep; distance < mostPx; distance += kStep) {
        const cv::Point2d place = centre + direction * distance;
        const float contrast = view.at(place.x, place.y);
        if ((contrast > 0) != isDark) {
            isDark = !isDark;
            if (++changes == 3)
                return distance - kStep * contrast / (contrast - before);
        }
        before = contrast;
    }
    return 0;
}

/// The modules from the middle of one eye to that of another.
double modulesBetween(const ContrastView &view, const Eye &from, const Eye &to)
{
    const cv::Point2d way = to.centre - from.centre;
    const double length = std::hypot(way.x, way.y);
    const cv::Point2d direction = way / length;
    return 2 * length / (moduleAlong(view, from, direction) + moduleAlong(view, to, direction));
}

std::vector<int> likelyVersions(const ContrastView &view, const EyeTriple &eyes)
{
    return versionsNear((modulesBetween(view, eyes.topLeft, eyes.topRight) +
                         modulesBetween(view, eyes.topLeft, eyes.bottomLeft)) /
                        2);
}

/// Seen from straight above.
CodePlace flatPlace(const EyeTriple &eyes, int version)
{
    const cv::Point2d topLeft = eyes.topLeft.centre;
    const cv::Point2d topRight = eyes.topRight.centre;
    const cv::Point2d bottomLeft = eyes.bottomLeft.centre;
    return {version, {topLeft, topRight, topRight + bottomLeft - topLeft, bottomLeft}, 0};
}

} // namespace

ModuleMap::ModuleMap(int side, const Corners &corners)
    : m_offset(eyeModules), m_scale(1 / (side - 2 * eyeModules))
{
    // The map of the unit square to a quadrilateral: Heckbert, Fundamentals of Texture Mapping, 1989.
    const auto &[topLeft, topRight, bottomRight, bottomLeft] = corners;
    const cv::Point2d right = topRight - bottomRight;
    const cv::Point2d below = bottomLeft - bottomRight;
    const cv::Point2d slant = topLeft - topRight + bottomRight - bottomLeft;
    const double area = right.cross(below);
    const double g = area == 0 ? 0 : slant.cross(below) / area;
    const double h = area == 0 ? 0 : right.cross(slant) / area;
    const cv::Point2d across = topRight - topLeft + g * topRight;
    const cv::Point2d down = bottomLeft - topLeft + h * bottomLeft;
    m_h = {across.x, down.x, topLeft.x, across.y, down.y, topLeft.y, g, h};
}

cv::Point2d ModuleMap::at(double column, double row) const
{
    const double u = (column - m_offset) * m_scale;
    const double v = (row - m_offset) * m_scale;
    const double w = 1 / (m_h[6] * u + m_h[7] * v + 1);
    return {(m_h[0] * u + m_h[1] * v + m_h[2]) * w, (m_h[3] * u + m_h[4] * v + m_h[5]) * w};
}

double moduleAlong(const ContrastView &view, const Eye &eye, cv::Point2d direction)
{
    const cv::Point2d centre = eye.centre;
    const double most = 6.0 * static_cast<double>(eye.modulePx);
    const double ahead = edgeOfEye(view, centre, direction, most);
    const double behind = edgeOfEye(view, centre, -direction, most);
    const double compared = eye.modulePx;
    const double measured = (ahead + behind) / 7;
    return measured > 0.75 * compared && measured < 1.3 * compared ? measured : compared;
}

std::vector<int> versionsNear(double modulesBetweenEyes)
{
    const int middle = cvRound((modulesBetweenEyes + 2 * ModuleMap::eyeModules - 17) / 4);
    // A twentieth in the size of the eyes is easily missed, and is a version in codes of 80 modules.
    const int reach = middle < 10 ? 1 : 2;
    std::vector<int> versions{middle};
    for (int away = 1; away <= reach; ++away)
        versions.insert(versions.end(), {middle - away, middle + away});
    std::erase_if(versions, [](int version) {
        return version < QrLayout::leastVersion || version > QrLayout::mostVersion;
    });
    return versions;
}

CodePlace withFourthCorner(const ContrastView &view, const CodePlace &place)
{
    const QrLayout &layout = QrLayout::of(place.version);
    CodeFit corner(view, place, forFourthCorner(layout), Look::Rough);
    corner.findCorner(2, CodeFit::Fourth::Stays);
    CodeFit fit(view, corner.place(), fixedModules(layout, Eyes::Without), Look::Rough);
    fit.settle(0.5);
    return fit.place();
}

std::vector<CodePlace> placesOf(const ContrastView &view, const EyeTriple &eyes)
{
    std::vector<CodePlace> places;
    for (const int version : likelyVersions(view, eyes)) {
        const CodePlace place = withFourthCorner(view, flatPlace(eyes, version));
        if (place.agreement > CodePlace::leastAgreement)
            places.push_back(place);
        if (place.agreement > kBeyondDoubt)
            break;
    }
    std::ranges::sort(places, std::greater{}, &CodePlace::agreement);
    return places;
}

CodePlace settledPlace(const ContrastView &view, const CodePlace &place)
{
    CodeFit fit(view, place, forFineFit(QrLayout::of(place.version)), Look::Fine);
    fit.settle(0.3);
    fit.settle(0.15);
    return fit.place();
}

} // namespace liuying::vision
