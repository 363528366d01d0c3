// SPDX-License-Identifier: Apache-2.0
#include "storage/StationFile.h"

#include "storage/Query.h"
#include "storage/StorageErrors.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

namespace liuying::storage {

using namespace Qt::StringLiterals;

namespace {

/// Refuses what cannot be opened in this mode before a file is made, and makes the folder.
Result<void> prepareFolder(const QString &folder, const QString &file, OpenMode mode)
{
    const QFileInfo found(file);
    // SQLite would throw the log of a file that has shrunk to nothing away.
    if (found.exists() && found.size() == 0 && QFileInfo(file + u"-wal"_s).size() > 0)
        return storageFailure(ErrorCode::Corrupt, file, u"an empty file beside its write-ahead log"_s);
    if (found.exists())
        return {};
    if (mode == OpenMode::OpenExisting)
        return storageFailure(ErrorCode::NotFound, file, u"no such file"_s);
    if (!QDir().mkpath(folder))
        return storageFailure(ErrorCode::NoPermission, file, u"cannot make the folder "_s + folder);
    return {};
}

Result<std::unique_ptr<Database>> openDatabase(const QString &file, OpenMode mode,
                                               const QList<Migration> &migrations)
{
    auto database = Database::open(file);
    if (!database)
        return database;
    if (const auto fit = refuseUnfit(**database, migrations); !fit)
        return failureOf(fit);
    const auto isStation = holdsStation(**database);
    if (!isStation)
        return failureOf(isStation);
    if (*isStation && mode == OpenMode::CreateNew)
        return storageFailure(ErrorCode::Usage, file, u"there is a station already"_s);
    if (!*isStation && mode == OpenMode::OpenExisting)
        return storageFailure(ErrorCode::Corrupt, file, u"a file without a station in it"_s);
    if (const auto logged = (*database)->useWriteAheadLog(); !logged)
        return failureOf(logged);
    if (const auto migrated = migrate(**database, migrations); !migrated)
        return failureOf(migrated);
    return database;
}

Result<std::optional<QString>> readStationId(const Database &database)
{
    return database.query(u"SELECT id FROM station"_s).first([](const Query &row) { return row.text(0); });
}

/// The name under which this file numbers its entries; made now when the file is new.
Result<QString> ensureStationId(Database &database)
{
    auto id = readStationId(database);
    if (id && !id->has_value()) {
        // 64 random bits: two stations of one campus will not meet the same ones.
        const QString fresh = QUuid::createUuid().toString(QUuid::Id128).left(16);
        const auto made = database.transact([&] {
            return database.query(u"INSERT INTO station (only, id) VALUES (1, :id) ON CONFLICT DO NOTHING"_s)
                .bind(u":id"_s, fresh)
                .run();
        });
        if (!made)
            return failureOf(made);
        id = readStationId(database);
    }
    if (!id)
        return failureOf(id);
    return id->value_or(QString());
}

/// Takes the write lock once: a door must not learn from its first student that it cannot write.
Result<void> checkWritable(Database &database)
{
    return database.transact([] { return Result<void>(); });
}

} // namespace

Result<StationFile> openStationFile(const QString &folder, OpenMode mode)
{
    const QString file = QDir(folder).absoluteFilePath(u"station.sqlite"_s);
    if (const auto prepared = prepareFolder(folder, file, mode); !prepared)
        return failureOf(prepared);
    auto migrations = knownMigrations();
    if (!migrations)
        return failureOf(migrations);
    auto database = openDatabase(file, mode, *migrations);
    if (!database)
        return failureOf(database);
    const auto id = ensureStationId(**database);
    if (!id)
        return failureOf(id);
    if (const auto writable = checkWritable(**database); !writable)
        return failureOf(writable);
    return StationFile{std::move(*database), std::move(*migrations), *id};
}

} // namespace liuying::storage
