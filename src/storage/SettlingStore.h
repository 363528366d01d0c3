// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/Journal.h"
#include "storage/Stores.h"

namespace liuying::storage {

/// What people decided about money: open items, other names of colleges, refunds; and who has proofread.
class SettlingStore {
public:
    explicit SettlingStore(const Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> apply(const Place &place, const ItemSettled &fact) const;
    [[nodiscard]] Result<void> apply(const Place &place, const ItemReopened &fact) const;
    [[nodiscard]] Result<void> apply(const Place &place, const CollegeAliasSet &fact) const;
    [[nodiscard]] Result<void> apply(const Place &place, const RefundsApproved &fact) const;
    [[nodiscard]] Result<void> apply(const Place &place, const RefundsPaidOut &fact) const;
    [[nodiscard]] Result<void> apply(const Place &place, const RefundTakenBack &fact) const;
    [[nodiscard]] Result<void> apply(const Place &place, const ProofreadingImported &fact) const;

    [[nodiscard]] Result<QList<SettledItem>> settledItems() const; ///< that stand, oldest first
    [[nodiscard]] Result<QList<CollegeAlias>> aliases() const;     ///< that stand, oldest first
    [[nodiscard]] Result<QList<RefundStep>> refundSteps() const;   ///< in order of the record
    [[nodiscard]] Result<QHash<QString, ProofreadingMark>> proofreading() const;

private:
    /// One row for each of @p students; the rest of @p step is the same for all.
    [[nodiscard]] Result<void> putSteps(const Place &place, const RefundStep &step,
                                        const QStringList &students) const;

    const Database &m_database;
};

} // namespace liuying::storage
