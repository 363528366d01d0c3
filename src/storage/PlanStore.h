// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/Journal.h"
#include "storage/Stores.h"

namespace liuying::storage {

/// Published revisions of the plan. The plan itself is read from the journal.
class PlanStore {
public:
    explicit PlanStore(const Database &database) : m_database(database), m_journal(database) {}

    [[nodiscard]] Result<void> apply(const Place &place, const PlanPublished &fact) const;

    [[nodiscard]] Result<std::optional<Plan>> newest(const QString &scope) const;
    /// What holds: the newest campaign revision with the newest later revision of each college laid over it.
    /// Empty while no campaign was published.
    [[nodiscard]] Result<std::optional<Plan>> standing() const;
    [[nodiscard]] Result<std::optional<Plan>> revision(const QString &scope, int revision) const;
    [[nodiscard]] Result<int> latestRevision(const QString &scope) const;
    [[nodiscard]] Result<QList<PlanRevision>> history() const;

private:
    /// The newest revision of each college behind @p campaign, oldest first.
    [[nodiscard]] Result<QList<EntryRef>> laterSubSchedules(const EntryRef &campaign) const;
    [[nodiscard]] Result<std::optional<EntryRef>> newestRef(const QString &scope) const;
    [[nodiscard]] Result<PlanPublished> published(const EntryRef &ref) const;
    [[nodiscard]] Result<std::optional<Plan>> planOf(const Result<std::optional<EntryRef>> &ref) const;

    const Database &m_database;
    Journal m_journal;
};

} // namespace liuying::storage
