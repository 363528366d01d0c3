// SPDX-License-Identifier: Apache-2.0
#include "vision/CodePlace.h"

#include "vision/QrLayout.h"

#include <algorithm>
#include <cmath>

namespace liuying::vision {

namespace {

/// From the edge of the code to the middle of an eye.
constexpr double kEyeModules = 3.5;
/// How far the lower right corner may be from where it would be seen from straight above, in sides of the
/// code: a phone at arm's length, held at 35°.
constexpr double kMostPerspective = 0.2;
/// Below it random modules agree as well.
constexpr double kLeastAgreement = 0.25;
/// No other version of a code was seen to reach it.
constexpr double kBeyondDoubt = 0.8;

/// What is known of a module beforehand: dark 1, light -1, either 0.
struct KnownModule {
    double column = 0;
    double row = 0;
    float darkness = 0;
};

bool isInEye(const QrLayout &layout, int row, int column)
{
    constexpr int kWithBorder = 8;
    const int far = layout.side() - kWithBorder;
    return (row < kWithBorder && (column < kWithBorder || column >= far)) ||
           (row >= far && column < kWithBorder);
}

KnownModule knownAt(const QrLayout &layout, int row, int column)
{
    const QrModule module = layout.at(row, column);
    const float darkness = module == QrModule::Dark ? 1.F : module == QrModule::Light ? -1.F : 0.F;
    return {column + 0.5, row + 0.5, darkness};
}

std::vector<KnownModule> fixedModules(const QrLayout &layout, bool withEyes)
{
    std::vector<KnownModule> modules;
    for (int row = 0; row < layout.side(); ++row) {
        for (int column = 0; column < layout.side(); ++column) {
            if (layout.isFixed(row, column) && (withEyes || !isInEye(layout, row, column)))
                modules.push_back(knownAt(layout, row, column));
        }
    }
    return modules;
}

bool isHalfway(const KnownModule &module, double side)
{
    const bool isTiming = cvFloor(module.column) == 6 || cvFloor(module.row) == 6;
    return isTiming && std::abs(std::max(module.column, module.row) - side / 2) < side / 4;
}

/// What tells most about the lower right corner: the alignment pattern there and the timing halfway between
/// the eyes.
std::vector<KnownModule> forFourthCorner(const QrLayout &layout)
{
    constexpr int kPatternModules = 10;
    const int far = layout.side() - kPatternModules;
    std::vector<KnownModule> modules = fixedModules(layout, false);
    std::erase_if(modules, [far, &layout](const KnownModule &module) {
        return std::min(module.column, module.row) < far && !isHalfway(module, layout.side());
    });
    return modules;
}

/// All that is fixed, and of the rest so many that a fit stays quick.
std::vector<KnownModule> forFineFit(const QrLayout &layout)
{
    constexpr int kContent = 500;
    // No common measure with the side, so that the chosen ones do not stand in columns.
    const int every = std::max(1, layout.side() * layout.side() / kContent) | 1;
    std::vector<KnownModule> modules = fixedModules(layout, true);
    const std::vector<cv::Point> &content = layout.contentOrder();
    for (std::size_t i = 0; i < content.size(); i += static_cast<std::size_t>(every))
        modules.push_back(knownAt(layout, content[i].y, content[i].x));
    return modules;
}

enum class Look { Rough, Fine };

/// A module of unknown colour speaks for a place where it is clearly dark or clearly light: between two
/// modules it would be neither.
double agreementOf(const ContrastView &view, const ModuleMap &map, const std::vector<KnownModule> &modules,
                   Look look)
{
    double sum = 0;
    for (const KnownModule &module : modules) {
        const cv::Point2d place = map.at(module.column, module.row);
        const float contrast = look == Look::Rough ? view.near(place.x, place.y) : view.at(place.x, place.y);
        sum += module.darkness == 0 ? std::abs(contrast) / 2 : module.darkness * contrast;
    }
    return sum / static_cast<double>(modules.size());
}

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

/// The size of a module of @p eye along @p direction; as compared where the edges are unclear.
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

/// The modules from the middle of one eye to that of another.
double modulesBetween(const ContrastView &view, const Eye &from, const Eye &to)
{
    const cv::Point2d way = to.centre - from.centre;
    const double length = std::hypot(way.x, way.y);
    const cv::Point2d direction = way / length;
    return 2 * length / (moduleAlong(view, from, direction) + moduleAlong(view, to, direction));
}

/// Likeliest first.
std::vector<int> likelyVersions(const ContrastView &view, const EyeTriple &eyes)
{
    const double side = (modulesBetween(view, eyes.topLeft, eyes.topRight) +
                         modulesBetween(view, eyes.topLeft, eyes.bottomLeft)) /
                            2 +
                        2 * kEyeModules;
    const int middle = cvRound((side - 17) / 4);
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

/// Moves the corners of a place about, as long as the modules stand out the better.
class Fit {
public:
    Fit(const ContrastView &view, const CodePlace &place, std::vector<KnownModule> modules, Look look)
        : m_view(view), m_modules(std::move(modules)), m_look(look), m_place(place)
    {
        const double apart = place.side() - 2 * kEyeModules;
        m_across = (place.corners[1] - place.corners[0]) / apart;
        m_down = (place.corners[3] - place.corners[0]) / apart;
        m_place.agreement = agreement(place.corners);
    }

    /// Looks for the lower right corner, which three eyes leave open.
    void findFourthCorner()
    {
        const cv::Point2d expected = m_place.corners[2];
        const int reach = static_cast<int>(kMostPerspective * m_place.side());
        for (int row = -reach; row <= reach; ++row) {
            for (int column = -reach; column <= reach; ++column)
                tryCorner(2, expected + m_across * column + m_down * row);
        }
    }

    /// Moves all corners by @p step modules at a time.
    void settle(double step)
    {
        constexpr int kMostRounds = 4;
        for (int round = 0; round < kMostRounds; ++round) {
            bool hasMoved = false;
            for (std::size_t corner = 0; corner < m_place.corners.size(); ++corner)
                hasMoved |= moveCorner(corner, step);
            if (!hasMoved)
                return;
        }
    }

    [[nodiscard]] const CodePlace &place() const { return m_place; }

private:
    [[nodiscard]] double agreement(const ModuleMap::Corners &corners) const
    {
        return agreementOf(m_view, {m_place.side(), corners}, m_modules, m_look);
    }

    bool moveCorner(std::size_t corner, double step)
    {
        bool hasMoved = false;
        for (const cv::Point2d &way : {m_across * step, m_down * step}) {
            const cv::Point2d here = m_place.corners[corner];
            hasMoved |= tryCorner(corner, here + way) || tryCorner(corner, here - way);
        }
        return hasMoved;
    }

    bool tryCorner(std::size_t corner, cv::Point2d there)
    {
        ModuleMap::Corners corners = m_place.corners;
        corners[corner] = there;
        const double found = agreement(corners);
        if (found <= m_place.agreement)
            return false;
        m_place.corners = corners;
        m_place.agreement = found;
        return true;
    }

    const ContrastView &m_view;
    std::vector<KnownModule> m_modules;
    Look m_look;
    CodePlace m_place;
    cv::Point2d m_across;
    cv::Point2d m_down;
};

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
    : m_offset(kEyeModules), m_scale(1 / (side - 2 * kEyeModules))
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

std::vector<CodePlace> placesOf(const ContrastView &view, const EyeTriple &eyes)
{
    std::vector<CodePlace> places;
    for (const int version : likelyVersions(view, eyes)) {
        const QrLayout &layout = QrLayout::of(version);
        Fit corner(view, flatPlace(eyes, version), forFourthCorner(layout), Look::Rough);
        corner.findFourthCorner();
        Fit fit(view, corner.place(), fixedModules(layout, false), Look::Rough);
        fit.settle(0.5);
        if (fit.place().agreement > kLeastAgreement)
            places.push_back(fit.place());
        if (fit.place().agreement > kBeyondDoubt)
            break;
    }
    std::ranges::sort(places, std::greater{}, &CodePlace::agreement);
    return places;
}

CodePlace settledPlace(const ContrastView &view, const CodePlace &place)
{
    Fit fit(view, place, forFineFit(QrLayout::of(place.version)), Look::Fine);
    fit.settle(0.3);
    fit.settle(0.15);
    return fit.place();
}

} // namespace liuying::vision
