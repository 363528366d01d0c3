// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/CollegeNames.h"
#include "core/ledger/Decisions.h"
#include "core/ledger/LedgerInput.h"

namespace liuying {

/// Says of every row of the statements whose it is and whether it was there before. Remembers what it made of
/// a payer and a remark, so that judging again is quick.
class TransferJudge {
public:
    explicit TransferJudge(CollegeNames colleges) : m_colleges(std::move(colleges)) {}

    /// One row by itself.
    [[nodiscard]] TransferStanding judge(const TransferRow &row, const std::optional<QDate> &feeDue);
    /// In order of import, one standing for each row.
    [[nodiscard]] QList<QList<TransferStanding>> judge(const QList<Statement> &statements,
                                                       const std::optional<QDate> &feeDue);

private:
    CollegeNames m_colleges;
    QHash<QString, TransferStanding> m_known;
};

/// Where the money of a row is in the end.
enum class TransferPlace {
    Nowhere, ///< the bank's own, or seen before
    College,
    Unassigned, ///< waits for a person
    NotOurs,
    RefundPayouts
};

[[nodiscard]] ItemRef itemRef(const Statement &statement, const TransferRow &row);

/// The row with what rule and decision make of it; flags are left for the caller. A decision does nothing
/// about a row that was seen before, where it names a college that is not on the roster, where it calls money
/// in a refund, or where it means nothing for a transfer.
[[nodiscard]] LedgerTransfer placedTransfer(const Statement &statement, const TransferRow &row,
                                            const TransferStanding &standing, const Decisions &decisions,
                                            const CollegeNames &colleges);
[[nodiscard]] TransferPlace placeOf(const LedgerTransfer &transfer);

} // namespace liuying
