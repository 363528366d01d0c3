// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/LedgerInput.h"

namespace liuying {

/// What rules and decisions make of the lists and statements, before anything is counted together.
struct JudgedLedger {
    PaidStanding paid;
    QList<LedgerTransfer> transfers; ///< in order of import, without flags
    LedgerStatus status;
};
[[nodiscard]] JudgedLedger judgeLedger(const LedgerInput &input);

/// In the order the roster first names them.
[[nodiscard]] QStringList collegesInOrder(const QList<Student> &roster);

} // namespace liuying
