// SPDX-License-Identifier: Apache-2.0
// Private to reports.
#pragma once

#include "reports/ReportTable.h"

namespace liuying::reports {

/// The rows of a report that share a value of one column, as a report of their own with totals of their own.
struct ReportSection {
    QString heading; ///< the value in words; empty for a report that is not split
    ReportTable table;
};

/// @p table by the values of column @p key, in order of their first row; rows without a value come last, as
/// 未注明. The whole as one section where @p key is empty or no column. Notes speak of the whole: only the
/// last section has them. Cheap: rows are shared.
[[nodiscard]] QList<ReportSection> sectionsOf(const ReportTable &table, const QString &key);

} // namespace liuying::reports
