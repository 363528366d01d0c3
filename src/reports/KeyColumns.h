// SPDX-License-Identifier: Apache-2.0
// Private to reports.
#pragma once

#include "reports/ReportTable.h"

namespace liuying::reports {

/// What a filter or a split compares: the text of @p value; a moment in the column of days counts as its day.
[[nodiscard]] QString keyText(const QVariant &value, const ReportTable::Header &header);

/// The totals of @p rows, which are some of those of @p table: summed anew where its totals are sums; what is
/// no sum is left empty, but for the word in front. Empty where @p table has none or none that are sums.
[[nodiscard]] QList<QVariant> totalsOfSome(const ReportTable &table, const QList<QList<QVariant>> &rows);

} // namespace liuying::reports
