// SPDX-License-Identifier: Apache-2.0
// Private to reports.
#pragma once

#include "reports/Paper.h"

namespace liuying::reports {

inline constexpr double kPageFootHeight = 7; ///< millimetres

/// The foot of every printed page: a hairline, @p words at the left, page @p index (from 0) of @p count.
void paintPageFoot(Paper &paper, const QRectF &box, const QString &words, qsizetype index, qsizetype count);

} // namespace liuying::reports
