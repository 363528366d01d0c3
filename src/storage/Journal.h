// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"
#include "core/journal/Facts.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace liuying::storage {

class Database;

/// Where an entry stands among all entries of all stations. (orderMs, station, seq) is the same total order
/// on every machine and never runs against a station's own numbering, even when its clock was set back.
struct Place {
    EntryRef ref;
    qint64 atMs = 0;    ///< as the entry says
    qint64 orderMs = 0; ///< the latest atMs of that station up to this entry
    QString actor;
};

/// The newest entry of one station.
struct JournalHead {
    qint64 seq = 0; ///< 0: no entry yet
    qint64 orderMs = 0;
    QByteArray digest;
};

/// The journal table: append and read. Callers bring the transaction.
class Journal {
public:
    explicit Journal(const Database &database) : m_database(database) {}

    /// The next entry of @p station for @p fact, complete with its digest; not written yet.
    [[nodiscard]] Result<Entry> next(const QString &station, const Fact &fact, qint64 atMs,
                                     const QString &actor) const;
    /// Writes an entry, of whichever station. Fails with Corrupt when it does not follow that station's head.
    [[nodiscard]] Result<Place> store(const Entry &entry) const;
    /// As store(), without asking whether the entry follows: for rebuilding a journal that is under
    /// suspicion.
    [[nodiscard]] Result<Place> write(const Entry &entry, const JournalHead &head) const;

    [[nodiscard]] Result<JournalHead> head(const QString &station) const;
    [[nodiscard]] Result<qint64> count() const;
    [[nodiscard]] Result<std::optional<qint64>> lastAtMs(const QString &station) const;
    [[nodiscard]] Result<void> forEach(const std::function<bool(const Entry &)> &visit) const;
    /// The entries of @p kinds alone, by their Place; what lies between them is not read.
    [[nodiscard]] Result<void> forEach(const QStringList &kinds,
                                       const std::function<bool(const Entry &)> &visit) const;
    /// The fact of one entry; Corrupt when there is no such entry.
    [[nodiscard]] Result<Fact> fact(const EntryRef &ref) const;

private:
    const Database &m_database;
};

/// The fact an entry's bytes hold.
[[nodiscard]] Result<Fact> factOf(const QString &kind, const QByteArray &body);

} // namespace liuying::storage
