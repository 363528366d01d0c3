// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/LedgerInput.h"

namespace liuying {

/// What the book has to know of one student.
struct FeeStanding {
    QString college; ///< on the roster
    bool isPaid = false;
    bool isPhotographed = false;
    std::optional<Refund> refund; ///< as of a campaign that is not over: an approval and what follows it
};

/// What is so about one student's fee (docs/ledger.md, "The book"). Adds up to zero.
[[nodiscard]] QList<Posting> feePostings(const FeeStanding &standing, Money fee);

/// Where the money of one transfer is. Adds up to zero.
[[nodiscard]] QList<Posting> transferPostings(const LedgerTransfer &transfer);

} // namespace liuying
