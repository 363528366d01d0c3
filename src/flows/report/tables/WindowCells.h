// SPDX-License-Identifier: Apache-2.0
// Private to the flows' reports: when and where a student was expected.
#pragma once

#include "flows/report/tables/TableParts.h"

namespace liuying {

/// "window", "room", and "day" hidden.
[[nodiscard]] QList<TableHeader> windowColumns();
/// All windows in words; room and day of the last.
[[nodiscard]] TableRow windowCells(const QList<GoTo> &windows);

} // namespace liuying
