// SPDX-License-Identifier: Apache-2.0
#include "vision/CodeFit.h"
#include "vision/CodePlace.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace liuying::vision {

namespace {

/// A third of a timing pattern may be covered; random modules hardly ever agree so well at one place.
constexpr double kLeastTiming = 0.3;
/// Between the turn of an eye and that of a side of the code, radians.
constexpr double kMostTurn = 0.35;

constexpr std::size_t kTopLeft = 0;
constexpr std::size_t kTopRight = 1;
constexpr std::size_t kBottomRight = 2;
constexpr std::size_t kBottomLeft = 3;

/// Which corners of the code the two eyes may be.
struct Roles {
    std::size_t one;
    std::size_t other;
    std::size_t missing;
};

constexpr std::array<Roles, 6> kRoles{{{kTopLeft, kTopRight, kBottomLeft},
                                       {kTopRight, kTopLeft, kBottomLeft},
                                       {kTopLeft, kBottomLeft, kTopRight},
                                       {kBottomLeft, kTopLeft, kTopRight},
                                       {kTopRight, kBottomLeft, kTopLeft},
                                       {kBottomLeft, kTopRight, kTopLeft}}};

cv::Point2d quarterTurned(cv::Point2d way)
{
    return {-way.y, way.x};
}

/// The corners as seen from straight above.
ModuleMap::Corners flatCorners(const Roles &roles, cv::Point2d one, cv::Point2d other)
{
    ModuleMap::Corners corners{};
    corners[roles.one] = one;
    corners[roles.other] = other;
    if (roles.missing == kBottomLeft) {
        const cv::Point2d down = quarterTurned(corners[kTopRight] - corners[kTopLeft]);
        corners[kBottomLeft] = corners[kTopLeft] + down;
        corners[kBottomRight] = corners[kTopRight] + down;
    } else if (roles.missing == kTopRight) {
        const cv::Point2d across = -quarterTurned(corners[kBottomLeft] - corners[kTopLeft]);
        corners[kTopRight] = corners[kTopLeft] + across;
        corners[kBottomRight] = corners[kBottomLeft] + across;
    } else {
        const cv::Point2d middle = (corners[kTopRight] + corners[kBottomLeft]) / 2;
        const cv::Point2d half = quarterTurned(corners[kBottomLeft] - middle);
        corners[kTopLeft] = middle + half;
        corners[kBottomRight] = middle - half;
    }
    return corners;
}

/// The end of a side whose eye looks larger is nearer, and so is all of the code on that end.
void addPerspective(const Roles &roles, const ContrastView &view, const Eye &one, const Eye &other,
                    ModuleMap::Corners &corners)
{
    if (roles.missing == kTopLeft)
        return;
    const cv::Point2d line = corners[roles.other] - corners[roles.one];
    const cv::Point2d direction = line / std::hypot(line.x, line.y);
    const double oneModule = moduleAlong(view, one, direction);
    const double otherModule = moduleAlong(view, other, direction);
    const double mean = (oneModule + otherModule) / 2;
    const auto scale = [&](std::size_t corner, std::size_t end) {
        const double factor = (end == roles.one ? oneModule : otherModule) / mean;
        corners[corner] = corners[end] + (corners[corner] - corners[end]) * factor;
    };
    scale(roles.missing, kTopLeft);
    scale(kBottomRight, roles.missing == kBottomLeft ? kTopRight : kBottomLeft);
}

bool fitsTurn(const Eye &eye, const ModuleMap::Corners &corners)
{
    constexpr double kQuarterTurn = std::numbers::pi / 2;
    const cv::Point2d across = corners[kTopRight] - corners[kTopLeft];
    const double turn = std::atan2(across.y, across.x) - static_cast<double>(eye.turn);
    return std::abs(turn - kQuarterTurn * std::round(turn / kQuarterTurn)) < kMostTurn;
}

double modulesAlongSide(const ModuleMap::Corners &corners, const Eye &one, const Eye &other)
{
    const cv::Point2d across = corners[kTopRight] - corners[kTopLeft];
    return 2 * std::hypot(across.x, across.y) / static_cast<double>(one.modulePx + other.modulePx);
}

/// Whether the timing between the two eyes is there; eyes at opposite corners have none.
bool hasTiming(const ContrastView &view, const CodePlace &place, std::size_t missing)
{
    if (missing == kTopLeft)
        return true;
    const QrLayout &layout = QrLayout::of(place.version);
    const CodeFit side(view, place, missing == kBottomLeft ? alongTop(layout) : alongLeft(layout),
                       Look::Rough);
    return side.place().agreement > kLeastTiming;
}

/// The place with the missing corner where the timing that leads to it fits best.
CodePlace withMissingCorner(const ContrastView &view, const CodePlace &place, std::size_t missing)
{
    const QrLayout &layout = QrLayout::of(place.version);
    std::vector<KnownModule> edge = missing == kTopRight ? alongTop(layout) : alongLeft(layout);
    if (missing == kTopLeft) {
        const std::vector<KnownModule> top = alongTop(layout);
        edge.insert(edge.end(), top.begin(), top.end());
    }
    CodeFit fit(view, place, std::move(edge), Look::Rough);
    fit.findCorner(missing, missing == kTopLeft ? CodeFit::Fourth::Stays : CodeFit::Fourth::Follows);
    return fit.place();
}

} // namespace

std::vector<CodePlace> placesOf(const ContrastView &view, const Eye &one, const Eye &other)
{
    std::vector<CodePlace> places;
    for (const Roles &roles : kRoles) {
        ModuleMap::Corners corners = flatCorners(roles, one.centre, other.centre);
        if (!fitsTurn(one, corners) || !fitsTurn(other, corners))
            continue;
        const double modules = modulesAlongSide(corners, one, other);
        addPerspective(roles, view, one, other, corners);
        for (const int version : versionsNear(modules)) {
            const CodePlace guess{version, corners, 0};
            if (!hasTiming(view, guess, roles.missing))
                continue;
            const CodePlace third = withMissingCorner(view, guess, roles.missing);
            if (third.agreement < kLeastTiming)
                continue;
            const CodePlace place = withFourthCorner(view, third);
            if (place.agreement > CodePlace::leastAgreement)
                places.push_back(place);
        }
    }
    std::ranges::sort(places, std::greater{}, &CodePlace::agreement);
    return places;
}

} // namespace liuying::vision
