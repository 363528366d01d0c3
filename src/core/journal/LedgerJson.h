// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/journal/JsonFields.h"
#include "core/ledger/Ledger.h"

namespace liuying {

// How the journal writes what was imported about money; keys in docs/formats/journal.md.
[[nodiscard]] QJsonObject paymentListToJson(const PaymentList &list);
[[nodiscard]] PaymentList paymentListFromJson(JsonFields &fields);
[[nodiscard]] QJsonObject statementToJson(const Statement &statement);
[[nodiscard]] Statement statementFromJson(JsonFields &fields);

} // namespace liuying
