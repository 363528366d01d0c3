// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/notice/Lines.h"
#include "exchange/notice/RawRow.h"

namespace liuying::exchange {

/// Finds rows in a document that has no table: lines that plainly name a college, a day, hours and a room
/// ("商学院 4月12日8:00-10:00 在教三楼105"). Day, half-day and room may stand as headings above. A line that
/// says as much and something else besides becomes unclear. Takes what it finds out of the running text.
void takeRowsFromText(RawTimetable &timetable, const QList<SourceLine> &lines);

} // namespace liuying::exchange
