// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/LedgerInput.h"

#include <optional>

namespace liuying {

/// A row of what was imported and stands: of a list of payments, or of a statement. Neither: a line of a
/// statement that could not be read and was left out on purpose.
struct LedgerItem {
    ItemRef ref;
    QString file; ///< as it was given at import
    std::optional<PaymentRow> payment;
    std::optional<TransferRow> transfer;
};

/// The rows that stand numbered @p row in what was imported as @p source, one for each worksheet that has it.
[[nodiscard]] QList<LedgerItem> itemsAt(const LedgerInput &input, const QByteArray &source, int row);
/// The row that @p ref names; empty where no import that stands has it.
[[nodiscard]] std::optional<LedgerItem> itemAt(const LedgerInput &input, const ItemRef &ref);
/// What is known of a row, as an open item shows it; without a kind.
[[nodiscard]] OpenItem describe(const LedgerItem &item);

/// The decisions that stand as the open items they settled, in the same order. The kind is what the rules say
/// of the row; empty where they say nothing.
[[nodiscard]] QList<OpenItem> itemsSettled(const LedgerInput &input);

} // namespace liuying
