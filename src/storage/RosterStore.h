// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/Journal.h"
#include "storage/Stores.h"

namespace liuying::storage {

/// The roster: of each student what the newest import that names him says, removals included.
class RosterStore {
public:
    explicit RosterStore(const Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> apply(const Place &place, const RosterImported &fact) const;

    [[nodiscard]] Result<int> count() const;
    [[nodiscard]] Result<std::optional<Student>> student(const QString &number) const;
    [[nodiscard]] Result<QList<Student>> all() const;
    [[nodiscard]] Result<QList<Student>> search(const QString &text, int limit) const;
    [[nodiscard]] Result<QList<RosterImport>> imports() const;

private:
    [[nodiscard]] Result<void> put(const Place &place, const QList<Student> &students) const;
    [[nodiscard]] Result<void> remember(const Place &place, const QList<Student> &students) const;
    [[nodiscard]] Result<void> remove(const Place &place, const QStringList &numbers) const;

    const Database &m_database;
};

} // namespace liuying::storage
