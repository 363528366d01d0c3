// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reports/ReportTable.h"

class QChart;

namespace liuying {

/// How figures are drawn. Bars lie, so that the long names of colleges can be read.
enum class ChartShape { Bars, StackedBars, Lines };
[[nodiscard]] ChartShape shapeOf(reports::ReportChart::Kind kind);

/// Bars beyond this many categories are left out, the smallest first.
inline constexpr qsizetype kMostBars = 60;

/// The height that lying bars need to be read, in pixels; 0 for other shapes.
[[nodiscard]] int heightOf(ChartShape shape, const reports::ChartFigures &figures);

/// Category names as they stand on an axis: long ones elided, no two alike, for an axis drops what it has.
[[nodiscard]] QStringList axisNames(const QStringList &categories);
/// The @p most categories with the largest sums, in their own order.
[[nodiscard]] reports::ChartFigures largestOf(const reports::ChartFigures &figures, qsizetype most);

/// @p figures in the colours of the theme, without animation, with a legend where there are several series
/// and a tool tip on every bar. The caller owns it.
[[nodiscard]] QChart *drawChart(ChartShape shape, const reports::ChartFigures &figures);

} // namespace liuying
