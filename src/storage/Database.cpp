// SPDX-License-Identifier: Apache-2.0
#include "storage/Database.h"

#include "storage/Query.h"
#include "storage/StorageErrors.h"

#include <QFileInfo>
#include <QScopeGuard>
#include <QSqlError>
#include <QUrl>

#include <atomic>

namespace liuying::storage {

using namespace Qt::StringLiterals;

namespace {

// A whole import by another process holds the file for about a second; a door must not wait much longer.
const auto kConnectOptions = u"QSQLITE_BUSY_TIMEOUT=3000"_s;
const auto kReadOnlyOptions = u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s;

/// How SQLite is asked for @p file without writing anything beside it.
QString readOnlyAddress(const QString &file)
{
    const QString address =
        u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(QFileInfo(file).absoluteFilePath(), "/"));
    // Without a log nobody is writing, and SQLite need not make the files by which it would notice.
    const bool hasLog = QFileInfo(file + u"-wal"_s).size() > 0 || QFileInfo::exists(file + u"-shm"_s);
    return hasLog ? address : address + u"?immutable=1"_s;
}

QString newConnectionName()
{
    static std::atomic<quint64> count{0};
    return u"station-"_s + QString::number(++count);
}

} // namespace

Database::Database(QString file, Access access, QSqlDatabase connection)
    : m_file(std::move(file)), m_access(access), m_connection(std::move(connection))
{}

Database::~Database()
{
    m_idle.clear();
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, Access access)
{
    std::unique_ptr<Database> database(
        new Database(file, access, QSqlDatabase::addDatabase(u"QSQLITE"_s, newConnectionName())));
    const bool isReadOnly = access == Access::ReadOnly;
    database->m_connection.setDatabaseName(isReadOnly ? readOnlyAddress(file) : file);
    database->m_connection.setConnectOptions(isReadOnly ? kConnectOptions + kReadOnlyOptions
                                                        : kConnectOptions);
    if (!database->m_connection.open())
        return database->failureFrom(database->m_connection.lastError(), u"open"_s);
    if (const auto configured = database->configure(); !configured)
        return failureOf(configured);
    return database;
}

Result<void> Database::configure() const
{
    // INSERT OR REPLACE would slip past the DELETE triggers without recursive_triggers. Checkpoints are kept
    // rare (16 MB of WAL), so that fewer than one commit in a hundred has to do one.
    for (const QString &pragma :
         {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA recursive_triggers = ON"_s, u"PRAGMA synchronous = FULL"_s,
          u"PRAGMA wal_autocheckpoint = 4000"_s, u"PRAGMA journal_size_limit = 33554432"_s,
          u"PRAGMA cache_size = -16384"_s, u"PRAGMA temp_store = MEMORY"_s}) {
        if (const auto set = execute(pragma); !set)
            return set;
    }
    return {};
}

Result<void> Database::useWriteAheadLog() const
{
    const auto mode =
        query(u"PRAGMA journal_mode = WAL"_s).first([](const Query &row) { return row.text(0); });
    if (!mode)
        return failureOf(mode);
    if (mode->value_or(QString()) != u"wal"_s) // durable all the same, only slower (some network disks)
        qCWarning(logStorage).noquote()
            << m_file << "has no write-ahead log but" << mode->value_or(QString());
    return {};
}

Query Database::query(const QString &sql) const
{
    if (auto idle = m_idle.take(sql))
        return Query(*this, sql, std::move(idle));
    auto statement = std::make_shared<QSqlQuery>(m_connection);
    statement->setForwardOnly(true);
    if (!statement->prepare(sql)) // run() will fail and say why
        qCWarning(logStorage).noquote() << "cannot prepare" << sql << statement->lastError().text();
    return Query(*this, sql, std::move(statement));
}

void Database::keep(const QString &sql, std::shared_ptr<QSqlQuery> statement) const
{
    m_idle.insert(sql, std::move(statement));
}

Result<void> Database::execute(const QString &sql) const
{
    QSqlQuery statement(m_connection);
    if (!statement.exec(sql))
        return failureFrom(statement.lastError(), sql);
    return {};
}

Result<void> Database::transact(const std::function<Result<void>()> &work)
{
    Q_ASSERT(!m_isInTransaction);
    if (m_isInTransaction)
        return storageFailure(ErrorCode::Internal, m_file, u"a transaction inside a transaction"_s);
    if (auto begun = query(u"BEGIN IMMEDIATE"_s).run(); !begun)
        return begun;
    m_isInTransaction = true;
    const auto ended = qScopeGuard([this] { m_isInTransaction = false; });
    auto done = work();
    if (done)
        done = query(u"COMMIT"_s).run();
    if (!done && !query(u"ROLLBACK"_s).run()) // SQLite has rolled back by itself after some disk errors
        qCInfo(logStorage) << "nothing left to roll back";
    return done;
}

Result<qint64> Database::foreignChanges() const
{
    const auto version =
        query(u"PRAGMA data_version"_s).first([](const Query &row) { return row.integer(0); });
    if (!version)
        return failureOf(version);
    return version->value_or(0);
}

tl::unexpected<Error> Database::failureFrom(const QSqlError &error, const QString &what) const
{
    const int code = error.nativeErrorCode().toInt();
    return storageFailure(errorCodeOf(code, m_file), m_file,
                          u"SQLite %1: %2 (%3)"_s.arg(QString::number(code), error.text(), what));
}

Database::ReadMoment::ReadMoment(const Database &of) : database(of), isOwn(!of.m_isInTransaction)
{
    if (isOwn) {
        begun = database.query(u"BEGIN"_s).run();
        database.m_isInTransaction = begun.has_value();
    }
}

Database::ReadMoment::~ReadMoment()
{
    if (!isOwn || !begun)
        return;
    database.m_isInTransaction = false;
    if (!database.query(u"COMMIT"_s).run())
        qCWarning(logStorage) << "cannot end a read transaction";
}

} // namespace liuying::storage
