// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/notice/Lines.h"
#include "exchange/notice/RawRow.h"

namespace liuying::exchange {

/// Finds the timetables among the lines: lists (a header, a row for each batch) and matrices (colleges in the
/// crossings of rooms and half-days). Day and room may stand as headings above rows.
[[nodiscard]] RawTimetable findTables(const QList<SourceLine> &lines);

} // namespace liuying::exchange
