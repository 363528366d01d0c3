// SPDX-License-Identifier: Apache-2.0
// Private to reports.
#pragma once

#include "reports/ReportTable.h"

namespace liuying::reports {

/// A cell as printed: money in yuan, date-times with a blank instead of the T, everything else as it is.
[[nodiscard]] QString cellText(const QVariant &value, ReportTable::Column kind);

/// @p text such that no spreadsheet runs it: an apostrophe before anything that may begin a formula
/// (= + - @, tab, carriage return, and their full-width forms).
[[nodiscard]] QString harmless(const QString &text);

} // namespace liuying::reports
