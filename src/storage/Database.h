// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace liuying::storage {

class Query;

enum class Access {
    ReadWrite,
    ReadOnly ///< makes no file and takes no lock that another program would feel
};

/// One SQLite connection with the station's settings, and its prepared statements. Belongs to the thread that
/// opened it. Several may exist beside each other, also on one file.
class Database {
public:
    /// Opens or creates @p file, or a database in memory when @p file is ":memory:".
    /// Changes nothing in a file that exists.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &file,
                                                                Access access = Access::ReadWrite);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] QString fileName() const { return m_file; }
    [[nodiscard]] bool isReadOnly() const { return m_access == Access::ReadOnly; }
    /// What people are told the file is called, for one that will be renamed.
    void setFileName(const QString &name) { m_file = name; }
    /// Lets readers go on while somebody writes, and makes a commit one write to disk.
    [[nodiscard]] Result<void> useWriteAheadLog() const;

    /// The statement @p sql, prepared once and kept. A statement in use a second time is prepared again.
    [[nodiscard]] Query query(const QString &sql) const;
    /// Runs a statement that is not worth keeping and gives nothing back.
    [[nodiscard]] Result<void> execute(const QString &sql) const;

    /// Runs @p work in one BEGIN IMMEDIATE transaction and rolls back when it or the commit fails.
    [[nodiscard]] Result<void> transact(const std::function<Result<void>()> &work);
    /// Calls @p work so that all it reads is of one moment; joins a transaction that is open already.
    template <typename Work>
    auto readAtOnce(Work work) const -> decltype(work())
    {
        const ReadMoment moment(*this);
        if (!moment.begun)
            return failureOf(moment.begun);
        return work();
    }
    [[nodiscard]] bool isInTransaction() const { return m_isInTransaction; }

    /// Changes whenever another connection, of this or another process, has committed. Not by own commits.
    [[nodiscard]] Result<qint64> foreignChanges() const;

    /// A failure for the driver's error @p error while @p what was attempted.
    [[nodiscard]] tl::unexpected<Error> failureFrom(const QSqlError &error, const QString &what) const;

private:
    friend class Query;

    /// A read transaction for as long as it lives.
    struct ReadMoment {
        explicit ReadMoment(const Database &database);
        ~ReadMoment();
        ReadMoment(const ReadMoment &) = delete;
        ReadMoment &operator=(const ReadMoment &) = delete;
        const Database &database;
        const bool isOwn;
        Result<void> begun;
    };

    Database(QString file, Access access, QSqlDatabase connection);
    [[nodiscard]] Result<void> configure() const;
    void keep(const QString &sql, std::shared_ptr<QSqlQuery> statement) const;

    QString m_file;
    const Access m_access;
    QSqlDatabase m_connection;
    mutable QHash<QString, std::shared_ptr<QSqlQuery>> m_idle; // prepared and not in use, by SQL
    mutable bool m_isInTransaction = false;
};

} // namespace liuying::storage
