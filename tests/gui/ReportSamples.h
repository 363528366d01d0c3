// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reports/ReportTable.h"

namespace liuying::samples {

/// Every kind of column, one of them hidden; @p students rows of three colleges in turn, with totals and a
/// chart.
[[nodiscard]] reports::ReportTable reportTable(int students = 6);

} // namespace liuying::samples
