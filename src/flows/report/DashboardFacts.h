// SPDX-License-Identifier: Apache-2.0
// Private to the flows' reports: a dashboard in two steps, so that only the first needs the stores.
#pragma once

#include "flows/report/Dashboard.h"
#include "flows/report/ReportFacts.h"

namespace liuying {

[[nodiscard]] Result<ReportFacts> readDashboardFacts(const storage::Stores &stores, const Clock &clock);
/// Any thread.
[[nodiscard]] Dashboard makeDashboard(const ReportFacts &facts);

} // namespace liuying
