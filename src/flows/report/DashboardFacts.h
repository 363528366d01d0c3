// SPDX-License-Identifier: Apache-2.0
// Private to the flows' reports: a dashboard in two steps, so that only the first needs the stores.
#pragma once

#include "flows/report/Dashboard.h"
#include "flows/report/ReportFacts.h"

namespace liuying {

[[nodiscard]] Result<ReportFacts> readDashboardFacts(const storage::Stores &stores, const Clock &clock);

/// Facts of a dashboard and how long the record was when they were read.
struct KeptFacts {
    qint64 entries = -1; ///< never read
    ReportFacts facts;
};
/// Of @p kept only the time is another while the record has not grown; else everything is read.
[[nodiscard]] Result<KeptFacts> refreshed(const storage::Stores &stores, const Clock &clock, KeptFacts kept);
/// Any thread.
[[nodiscard]] Dashboard makeDashboard(const ReportFacts &facts);

} // namespace liuying
