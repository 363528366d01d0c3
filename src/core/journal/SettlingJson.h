// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/journal/JsonFields.h"
#include "core/ledger/Settling.h"

namespace liuying {

// How the journal writes what people decided about money, and proofreading; keys in docs/formats/journal.md.
[[nodiscard]] QJsonObject toJson(const ItemSettled &fact);
[[nodiscard]] QJsonObject toJson(const ItemReopened &fact);
[[nodiscard]] QJsonObject toJson(const CollegeAliasSet &fact);
[[nodiscard]] QJsonObject toJson(const ImportReversed &fact);
[[nodiscard]] QJsonObject toJson(const RefundsApproved &fact);
[[nodiscard]] QJsonObject toJson(const RefundsPaidOut &fact);
[[nodiscard]] QJsonObject toJson(const RefundTakenBack &fact);
[[nodiscard]] QJsonObject toJson(const ProofreadingImported &fact);

[[nodiscard]] ItemSettled itemSettledFromJson(JsonFields &fields);
[[nodiscard]] ItemReopened itemReopenedFromJson(JsonFields &fields);
[[nodiscard]] CollegeAliasSet collegeAliasFromJson(JsonFields &fields);
[[nodiscard]] ImportReversed importReversedFromJson(JsonFields &fields);
[[nodiscard]] RefundsApproved refundsApprovedFromJson(JsonFields &fields);
[[nodiscard]] RefundsPaidOut refundsPaidOutFromJson(JsonFields &fields);
[[nodiscard]] RefundTakenBack refundTakenBackFromJson(JsonFields &fields);
[[nodiscard]] ProofreadingImported proofreadingFromJson(JsonFields &fields);

} // namespace liuying
