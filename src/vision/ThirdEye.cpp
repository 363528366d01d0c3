// SPDX-License-Identifier: Apache-2.0
#include "vision/ThirdEye.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace liuying::vision {

namespace {

/// How far from the place where a code seen from straight above would have it, in distances of the two eyes.
constexpr float kReach = 0.22F;
/// Steps of a search, in modules; the likeness of an eye fades within one.
constexpr float kStep = 0.7F;
constexpr float kWorthSettling = 0.45F;
constexpr float kMostRatio = 1.8F;
constexpr float kFewestModules = 11;
constexpr float kMostModules = 200;

/// The most eye-like place within @p reachPx of @p expected.
std::optional<Eye> eyeNear(const EyeComparison &comparison, const Eye &expected, float reachPx)
{
    Eye best = expected;
    best.likeness = 0;
    const float stepPx = kStep * expected.modulePx;
    for (float down = -reachPx; down <= reachPx; down += stepPx) {
        for (float across = -reachPx; across <= reachPx; across += stepPx) {
            Eye eye = expected;
            eye.centre += cv::Point2f(across, down);
            eye.likeness = comparison.likeness(eye);
            if (eye.likeness > best.likeness)
                best = eye;
        }
    }
    if (best.likeness < kWorthSettling)
        return std::nullopt;
    comparison.settle(best);
    return best.likeness >= EyeComparison::leastLikeness ? std::optional(best) : std::nullopt;
}

/// Where the third eye may be: at one end of the line between the two, or across from its middle when they
/// stand at opposite corners.
std::vector<cv::Point2f> expectedPlaces(const Eye &one, const Eye &other)
{
    const cv::Point2f line = other.centre - one.centre;
    const cv::Point2f across(-line.y, line.x);
    const cv::Point2f middle = (one.centre + other.centre) / 2;
    return {one.centre + across,   one.centre - across, other.centre + across,
            other.centre - across, middle + across / 2, middle - across / 2};
}

float likenessOf(const EyeTriple &triple)
{
    return triple.topLeft.likeness + triple.topRight.likeness + triple.bottomLeft.likeness;
}

} // namespace

bool mayBeOfOneCode(const Eye &one, const Eye &other)
{
    const cv::Point2f line = other.centre - one.centre;
    const float modules = 2 * std::hypot(line.x, line.y) / (one.modulePx + other.modulePx);
    const float ratio = one.modulePx / other.modulePx;
    return ratio < kMostRatio && ratio > 1 / kMostRatio && modules > kFewestModules && modules < kMostModules;
}

std::vector<EyeTriple> completedTriples(const EyeComparison &comparison, const Eye &one, const Eye &other)
{
    std::vector<EyeTriple> triples;
    const cv::Point2f line = other.centre - one.centre;
    for (const cv::Point2f &place : expectedPlaces(one, other)) {
        const Eye expected{place, (one.modulePx + other.modulePx) / 2, one.turn, 0};
        const auto third = eyeNear(comparison, expected, kReach * std::hypot(line.x, line.y));
        if (!third)
            continue;
        const std::vector<EyeTriple> found = likelyTriples({one, other, *third});
        triples.insert(triples.end(), found.begin(), found.end());
    }
    std::ranges::sort(triples, std::greater{}, likenessOf);
    return triples;
}

} // namespace liuying::vision
