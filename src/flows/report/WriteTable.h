// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reports/ReportTable.h"

namespace liuying {

/// Writes @p table as @p format ("xlsx", "csv", "pdf", "json"; anything else is Usage). The one way to write
/// a table: it refuses, with BadInput, whatever belongs to a station's data. Any thread.
[[nodiscard]] Result<void> writeTable(const reports::ReportTable &table, const QString &format,
                                      const QString &file, const reports::PrintOptions &options = {});

} // namespace liuying
