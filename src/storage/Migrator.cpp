// SPDX-License-Identifier: Apache-2.0
#include "storage/Migrator.h"

#include "storage/Database.h"
#include "storage/Query.h"
#include "storage/StorageErrors.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <sqlite3.h>

namespace liuying::storage {

using namespace Qt::StringLiterals;

namespace {

const auto kFolder = u":/schema/station"_s;

Result<Migration> readMigration(const QString &fileName)
{
    static const QRegularExpression nameRule(u"^(\\d{4})_(\\w+)\\.sql$"_s);
    static const QRegularExpression readerRule(u"^-- oldest-reader: (\\d+)$"_s,
                                               QRegularExpression::MultilineOption);
    QFile file(kFolder + u'/' + fileName);
    const auto name = nameRule.match(fileName);
    if (!name.hasMatch() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, {}, u"not a migration: "_s + fileName);
    const QString sql = QString::fromUtf8(file.readAll());
    const auto reader = readerRule.match(sql);
    if (!reader.hasMatch())
        return failure(ErrorCode::Internal, {}, u"no oldest-reader in "_s + fileName);
    return Migration{name.captured(1).toInt(), name.captured(2), reader.captured(1).toInt(), sql};
}

Result<qint64> integerOf(const Database &database, const QString &sql)
{
    const auto read = database.query(sql).first([](const Query &row) { return row.integer(0); });
    if (!read)
        return failureOf(read);
    return read->value_or(0);
}

/// The number of the last migration the file has been through; 0 for a new file.
Result<int> fileVersion(const Database &database)
{
    const auto version = integerOf(database, u"PRAGMA user_version"_s);
    if (!version)
        return failureOf(version);
    return static_cast<int>(*version);
}

Result<void> refuseStrangeFile(const Database &database, int version)
{
    const auto objects = integerOf(database, u"SELECT COUNT(*) FROM sqlite_master"_s);
    if (!objects)
        return failureOf(objects);
    const auto known = integerOf(
        database, u"SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = 'migration'"_s);
    if (!known)
        return failureOf(known);
    const bool isNew = version == 0 && *objects == 0;
    const bool isOurs = version > 0 && *known == 1;
    if (!isNew && !isOurs)
        return storageFailure(ErrorCode::Corrupt, database.fileName(), u"a database, but not a station's"_s);
    return {};
}

Result<void> refuseNewerFile(const Database &database, int newestKnown)
{
    const auto oldestReader = integerOf(database, u"SELECT MAX(oldest_reader) FROM migration"_s);
    if (!oldestReader)
        return failureOf(oldestReader);
    if (*oldestReader > newestKnown) {
        return storageFailure(ErrorCode::NewerProgram, database.fileName(),
                              u"the file needs schema %1, this program knows %2"_s.arg(
                                  QString::number(*oldestReader), QString::number(newestKnown)));
    }
    return {};
}

Result<void> writeMigrated(const Database &database, const Migration &migration)
{
    auto noted = database
                     .query(u"INSERT INTO migration (number, name, oldest_reader)"
                            " VALUES (:number, :name, :oldest_reader)"_s)
                     .bind(u":number"_s, migration.number)
                     .bind(u":name"_s, migration.name)
                     .bind(u":oldest_reader"_s, migration.oldestReader)
                     .run();
    if (!noted)
        return noted;
    // A pragma takes no bound values; the number is ours, not the file's.
    return database.execute(u"PRAGMA user_version = "_s + QString::number(migration.number));
}

Result<void> apply(Database &database, const Migration &migration)
{
    return database.transact([&]() -> Result<void> {
        // Another process may have done it while this one waited for the lock.
        const auto version = fileVersion(database);
        if (!version)
            return failureOf(version);
        if (*version >= migration.number)
            return {};
        const QStringList statements = splitStatements(migration.sql);
        for (const QString &statement : statements) {
            if (auto done = database.execute(statement); !done)
                return done;
        }
        return writeMigrated(database, migration);
    });
}

} // namespace

QStringList splitStatements(const QString &script)
{
    QStringList statements;
    QByteArray statement;
    const QList<QByteArray> lines = script.toUtf8().split('\n');
    for (const QByteArray &line : lines) {
        if (statement.isEmpty() && (line.trimmed().isEmpty() || line.startsWith("--")))
            continue;
        statement += line + '\n';
        // Only SQLite itself knows that a ';' inside a trigger body ends nothing.
        if (line.contains(';') && sqlite3_complete(statement.constData()) != 0) {
            statements.append(QString::fromUtf8(statement.trimmed()));
            statement.clear();
        }
    }
    if (!statement.isEmpty())
        statements.append(QString::fromUtf8(statement.trimmed()));
    return statements;
}

Result<QList<Migration>> knownMigrations()
{
    QList<Migration> migrations;
    const QStringList files = QDir(kFolder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const auto migration = readMigration(file);
        if (!migration)
            return failureOf(migration);
        migrations.append(*migration);
        if (migration->number != migrations.size())
            return failure(ErrorCode::Internal, {}, u"a gap in the migrations before "_s + file);
    }
    if (migrations.isEmpty())
        return failure(ErrorCode::Internal, {}, u"the program carries no migrations"_s);
    return migrations;
}

Result<void> refuseUnfit(const Database &database, const QList<Migration> &migrations)
{
    const auto version = fileVersion(database);
    if (!version)
        return failureOf(version);
    if (auto checked = refuseStrangeFile(database, *version); !checked)
        return checked;
    if (*version > migrations.size())
        return refuseNewerFile(database, static_cast<int>(migrations.size()));
    return {};
}

Result<void> migrate(Database &database, const QList<Migration> &migrations)
{
    const auto version = fileVersion(database);
    if (!version)
        return failureOf(version);
    for (const Migration &migration : migrations) {
        if (migration.number <= *version)
            continue;
        if (auto done = apply(database, migration); !done)
            return done;
    }
    return {};
}

Result<bool> holdsStation(const Database &database)
{
    const auto tables = integerOf(
        database, u"SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = 'station'"_s);
    if (!tables)
        return failureOf(tables);
    if (*tables == 0)
        return false;
    const auto stations = integerOf(database, u"SELECT COUNT(*) FROM station"_s);
    if (!stations)
        return failureOf(stations);
    return *stations > 0;
}

} // namespace liuying::storage
