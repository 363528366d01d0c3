// SPDX-License-Identifier: Apache-2.0
#include "vision/EyeTriples.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace liuying::vision {

namespace {

/// Of eyes and of sides: what is nearer to the camera looks larger.
constexpr double kMostRatio = 1.8;
/// Cosine of the angle at the top left eye.
constexpr double kMostSlant = 0.55;
/// Between the middles of two eyes: 14 modules in version 1, 170 in version 40.
constexpr double kFewestModules = 11;
constexpr double kMostModules = 200;
/// Between the turn of an eye and that of a side of the code, radians; a slant turns the sides of a square
/// towards each other.
constexpr double kMostTurn = 0.4;

double logRatio(double a, double b)
{
    return std::abs(std::log(a / b));
}

double turnBetween(const Eye &eye, cv::Point2d side)
{
    constexpr double kQuarterTurn = std::numbers::pi / 2;
    const double turn = std::atan2(side.y, side.x) - static_cast<double>(eye.turn);
    return std::abs(turn - kQuarterTurn * std::round(turn / kQuarterTurn));
}

std::optional<EyeTriple> tripleOf(const Eye &corner, const Eye &right, const Eye &below)
{
    const cv::Point2d across = right.centre - corner.centre;
    const cv::Point2d down = below.centre - corner.centre;
    const double width = std::hypot(across.x, across.y);
    const double height = std::hypot(down.x, down.y);
    EyeTriple triple{corner, right, below, 0};
    const double least = kFewestModules * triple.modulePx();
    const double most = kMostModules * triple.modulePx();
    if (across.cross(down) <= 0 || std::min(width, height) < least || std::max(width, height) > most)
        return std::nullopt;
    const auto [small, large] = std::minmax({corner.modulePx, right.modulePx, below.modulePx});
    const double slant = std::abs(across.dot(down)) / (width * height);
    const double eyes = logRatio(large, small);
    const double sides = logRatio(width, height);
    if (slant > kMostSlant || std::max(eyes, sides) > std::log(kMostRatio))
        return std::nullopt;
    const double turn = std::max({turnBetween(corner, across), turnBetween(corner, down),
                                  turnBetween(right, across), turnBetween(below, down)});
    if (turn > kMostTurn)
        return std::nullopt;
    triple.misfit = slant + eyes + sides + turn;
    return triple;
}

} // namespace

std::vector<EyeTriple> likelyTriples(const std::vector<Eye> &eyes)
{
    std::vector<EyeTriple> triples;
    for (const Eye &corner : eyes) {
        for (const Eye &right : eyes) {
            for (const Eye &below : eyes) {
                if (&corner == &right || &corner == &below || &right == &below)
                    continue;
                if (const auto triple = tripleOf(corner, right, below))
                    triples.push_back(*triple);
            }
        }
    }
    std::ranges::sort(triples, {}, &EyeTriple::misfit);
    return triples;
}

} // namespace liuying::vision
