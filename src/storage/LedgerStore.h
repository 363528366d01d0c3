// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/PlanStore.h"
#include "storage/RosterStore.h"

namespace liuying::storage {

/// Imported lists of payments, statements, and who counts as paid by them.
class LedgerStore {
public:
    LedgerStore(const Database &database, const PlanStore &plans, const RosterStore &roster)
        : m_database(database), m_journal(database), m_plans(plans), m_roster(roster)
    {}

    [[nodiscard]] Result<void> apply(const Place &place, const PaymentsImported &fact) const;
    [[nodiscard]] Result<void> apply(const Place &place, const RemittancesImported &fact) const;
    /// Judges anew who has paid, over all lists, and keeps the answer for the door.
    [[nodiscard]] Result<void> judgePaid() const;

    [[nodiscard]] Result<bool> isPaid(const QString &student) const;
    [[nodiscard]] Result<QSet<QString>> paidStudents() const;
    [[nodiscard]] Result<QList<PaymentList>> paymentLists() const;
    [[nodiscard]] Result<QList<Statement>> statements() const;
    [[nodiscard]] Result<bool> wasImported(const QByteArray &sourceDigest) const;
    [[nodiscard]] Result<std::optional<qint64>> asOfMs() const;
    [[nodiscard]] Result<LedgerStatus> status() const;

private:
    [[nodiscard]] Result<Campaign> campaign() const;

    const Database &m_database;
    Journal m_journal;
    const PlanStore &m_plans;
    const RosterStore &m_roster;
};

} // namespace liuying::storage
