// SPDX-License-Identifier: Apache-2.0
// Which rows of a report the options want.
#pragma once

#include "cli/Call.h"
#include "reports/ReportTable.h"

namespace liuying::cli {

/// The rows that --college, --class, --room and --day let through; an empty class is the students without
/// one. Usage where the report knows no such column, and for a college, class, room or day that neither the
/// plan nor the roster nor the report itself has.
[[nodiscard]] Result<reports::ReportTable> tableWanted(const Call &call, const OpenStation &station,
                                                       const reports::ReportTable &table);

} // namespace liuying::cli
