// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/Stores.h"

namespace liuying {

/// A new campaign's id: 16 hexadecimal figures nobody else has.
[[nodiscard]] QString newCampaignId();

/// What holds, with the campaign's id. A campaign that was first published before campaigns had ids has one
/// made from that entry: the same whenever it is asked for. Empty when nothing was published.
[[nodiscard]] Result<std::optional<Plan>> standingPlan(const storage::Stores &stores);

} // namespace liuying
