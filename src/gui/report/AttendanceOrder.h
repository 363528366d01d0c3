// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/Plan.h"
#include "flows/report/ReportDesk.h"

namespace liuying {

/// @p rows, each college followed by its classes, in the order the timetable brings the colleges: whoever is
/// photographed on @p today first, then who is still to come, then who has been; last who is in no batch.
[[nodiscard]] QList<AttendanceRow> inTimetableOrder(const QList<AttendanceRow> &rows, const Plan &plan,
                                                    QDate today);

} // namespace liuying
