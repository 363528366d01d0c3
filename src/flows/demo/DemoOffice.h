// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/Demo.h"
#include "flows/demo/DemoPen.h"

namespace liuying {

/// What the office of the demo settled before the first day: some of the ledger's open items, each with a
/// reason; the rest waits for whoever tries the ledger.
[[nodiscard]] Result<void> settleSomeItems(const DemoPen &pen, const LocalDateTime &at);

/// What the office did after the last day: looked through what was listed twice, approved refunds, paid some
/// of them out, had two students photographed later who were refunded already, and read in who has proofread.
[[nodiscard]] Result<void> writeAftermath(const DemoPen &pen, const demo::DemoCampaign &campaign);

} // namespace liuying
