// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/Journal.h"
#include "storage/Stores.h"

namespace liuying::storage {

/// Imported lists of payments and statements, what was taken back of them, and who counts as paid.
class LedgerStore {
public:
    explicit LedgerStore(const Database &database) : m_database(database), m_journal(database) {}

    [[nodiscard]] Result<void> apply(const Place &place, const PaymentsImported &fact) const;
    [[nodiscard]] Result<void> apply(const Place &place, const RemittancesImported &fact) const;
    [[nodiscard]] Result<void> apply(const Place &place, const ImportReversed &fact) const;
    /// Keeps who has paid for the door.
    [[nodiscard]] Result<void> keepPaid(const QSet<QString> &students) const;

    [[nodiscard]] Result<bool> isPaid(const QString &student) const;
    [[nodiscard]] Result<QSet<QString>> paidStudents() const;

    /// An import that was not taken back; its rows are in the journal.
    struct StandingImport {
        EntryRef ref;
        QByteArray source;
    };
    // In order of import.
    [[nodiscard]] Result<QList<StandingImport>> standingLists() const;
    [[nodiscard]] Result<QList<StandingImport>> standingStatements() const;
    [[nodiscard]] Result<PaymentList> paymentList(const StandingImport &import) const;
    [[nodiscard]] Result<Statement> statement(const StandingImport &import) const;

    [[nodiscard]] Result<QList<MoneyImport>> imports() const; ///< also those taken back; oldest first
    [[nodiscard]] Result<bool> wasImported(const QByteArray &sourceDigest) const;
    [[nodiscard]] Result<std::optional<qint64>> asOfMs() const;

private:
    const Database &m_database;
    Journal m_journal;
};

} // namespace liuying::storage
