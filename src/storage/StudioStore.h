// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/Journal.h"
#include "storage/Stores.h"

namespace liuying::storage {

/// What happened in the studios: pictures, what became of them, exceptions from the rules, settled alarms.
class StudioStore {
public:
    explicit StudioStore(const Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> apply(const Place &place, const ShotTaken &fact) const;
    [[nodiscard]] Result<void> apply(const Place &place, const ShotRejected &fact) const;
    [[nodiscard]] Result<void> apply(const Place &place, const ShotAccepted &fact) const;
    [[nodiscard]] Result<void> apply(const Place &place, const AcceptanceTakenBack &fact) const;
    [[nodiscard]] Result<void> apply(const Place &place, const ShotsMoved &fact) const;
    [[nodiscard]] Result<void> apply(const Place &place, const RuleExcepted &fact) const;
    [[nodiscard]] Result<void> apply(const Place &place, const RuleExceptionEnded &fact) const;
    [[nodiscard]] Result<void> apply(const Place &place, const PairingSettled &fact) const;

    /// @p room empty: of all rooms; @p day null: of all days.
    [[nodiscard]] Result<QList<TakenShot>> shots(const QString &room, QDate day) const;
    [[nodiscard]] Result<QList<TakenShot>> shots(const QByteArray &fileDigest) const;
    [[nodiscard]] Result<std::optional<TakenShot>> shot(const EntryRef &ref) const;

    [[nodiscard]] Result<std::optional<AcceptedShot>> acceptedShot(const QString &student) const;
    [[nodiscard]] Result<QList<EntryRef>> acceptances(const QString &student) const; ///< oldest first
    [[nodiscard]] Result<QSet<QString>> photographedStudents() const;
    [[nodiscard]] Result<QList<ShotRow>> acceptedShots() const; ///< by time

    [[nodiscard]] Result<QHash<QString, RuleException>> ruleExceptions() const;
    [[nodiscard]] Result<QList<PairingSettled>> settledPairings() const; ///< in order of the record

private:
    struct ExceptionStep {
        const QString &student;
        const QList<CheckId> &checks;
        const QString &why;
        bool isEnded = false;
    };
    /// One row for each check.
    [[nodiscard]] Result<void> putException(const Place &place, const ExceptionStep &step) const;

    const Database &m_database;
};

} // namespace liuying::storage
