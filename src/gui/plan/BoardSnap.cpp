// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/BoardSnap.h"

#include <cmath>
#include <optional>

namespace liuying {

namespace {

int toStep(double minute, int step)
{
    return static_cast<int>(std::lround(minute / step)) * step;
}

std::optional<int> nearestEdge(double minute, const SnapRule &rule)
{
    std::optional<int> nearest;
    for (const int edge : rule.edges) {
        const double distance = std::abs(edge - minute);
        if (distance <= rule.reach && (!nearest || distance < std::abs(*nearest - minute)))
            nearest = edge;
    }
    return nearest;
}

} // namespace

int snapMinute(double minute, const SnapRule &rule)
{
    return nearestEdge(minute, rule).value_or(toStep(minute, rule.step));
}

int snapStart(double start, int length, const SnapRule &rule)
{
    const auto front = nearestEdge(start, rule);
    const auto back = nearestEdge(start + length, rule);
    if (front && (!back || std::abs(*front - start) <= std::abs(*back - length - start)))
        return *front;
    return back ? *back - length : toStep(start, rule.step);
}

} // namespace liuying
