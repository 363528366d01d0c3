// SPDX-License-Identifier: Apache-2.0
// Private to the flows' reports: the rooms of the dashboard.
#pragma once

#include "flows/report/Dashboard.h"
#include "flows/report/Turnout.h"

namespace liuying {

/// Every room of the plan: those that somebody is expected in today first, each by code.
[[nodiscard]] QList<RoomNow> roomsNow(const ReportFacts &facts, const Turnout &turnout);

} // namespace liuying
