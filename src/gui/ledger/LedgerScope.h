// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/ledger/LedgerDesk.h"

namespace liuying {

/// What @p view says about @p college alone: its account, students, transfers, open items, refunds and the
/// imports they stand in. Nothing of another college is left in it, so no part of a page can show any.
[[nodiscard]] LedgerView onlyCollege(const LedgerView &view, const QString &college);

/// The transfer that @p item names; null when no statement that stands has it.
[[nodiscard]] const LedgerTransfer *findTransfer(const Ledger &ledger, const ItemRef &item);
/// Whether @p item is a row of a bank statement, else of a list of payments.
[[nodiscard]] bool isOfStatement(const LedgerInput &input, const ItemRef &item);

} // namespace liuying
