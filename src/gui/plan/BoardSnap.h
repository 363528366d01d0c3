// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace liuying {

/// Where something dragged comes to rest. Minutes of the day.
struct SnapRule {
    int step = 5;
    QList<int> edges; ///< of neighbours: they catch before the step does
    double reach = 0; ///< minutes from which an edge catches
};

/// The minute an edge rests at.
[[nodiscard]] int snapMinute(double minute, const SnapRule &rule);
/// The start a stretch of @p length rests at: a neighbour's edge catches at either end of it.
[[nodiscard]] int snapStart(double start, int length, const SnapRule &rule);

} // namespace liuying
