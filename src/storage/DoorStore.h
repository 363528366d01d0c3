// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/Journal.h"
#include "storage/Stores.h"

namespace liuying::storage {

/// What happened at the doors: codes, arrivals, answers.
class DoorStore {
public:
    explicit DoorStore(const Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> apply(const Place &place, const CodeBound &fact) const;
    [[nodiscard]] Result<void> apply(const Place &place, const CodeReleased &fact) const;
    [[nodiscard]] Result<void> apply(const Place &place, const Arrived &fact) const;
    [[nodiscard]] Result<void> apply(const Place &place, const ArrivalUndone &fact) const;
    [[nodiscard]] Result<void> apply(const Place &place, const TurnedAway &fact) const;

    /// An arrival that stands, with the entry it is.
    struct Arrival {
        EntryRef ref;
        StandingArrival standing;
    };

    [[nodiscard]] Result<QString> codeOwner(const QByteArray &digest) const; ///< "" when unbound
    [[nodiscard]] Result<bool> hasOtherCode(const QString &student, const QByteArray &digest) const;
    [[nodiscard]] Result<std::optional<Arrival>> standingArrival(const QString &student) const;
    /// 1 + the highest number ever given with that letter in the room on the day, undone ones included.
    [[nodiscard]] Result<int> nextShotNumber(const QString &room, QDate day, const QString &letter) const;
    [[nodiscard]] Result<QHash<QString, QByteArray>> bindings() const;

    [[nodiscard]] Result<QList<ArrivalRow>> arrivals() const;
    /// In order of the record, undone ones included.
    [[nodiscard]] Result<QList<ArrivalRow>> arrivals(const QString &room, QDate day) const;
    [[nodiscard]] Result<std::optional<ArrivalRow>> arrival(const EntryRef &ref) const;
    [[nodiscard]] Result<QList<TurnedAwayRow>> turnedAway() const;
    /// Classes in the order of @p classNames, or in that of the roster when it is empty.
    [[nodiscard]] Result<QList<QueueRow>> queue(const QString &college, const QStringList &classNames) const;

private:
    [[nodiscard]] Result<void> appendClass(QList<QueueRow> &queue, const QString &college,
                                           const QString &className, const QString &today) const;
    [[nodiscard]] Result<QStringList> classesOf(const QString &college) const;
    [[nodiscard]] Result<QString> newestDay() const;

    const Database &m_database;
};

} // namespace liuying::storage
