// SPDX-License-Identifier: Apache-2.0
#include "storage/StationFile.h"

#include "storage/Query.h"
#include "storage/StorageErrors.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace liuying::storage {

using namespace Qt::StringLiterals;

namespace {

Result<bool> isFileThere(const QString &file)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(file).constData(), &found) == 0)
        return true;
    const int reason = errno;
    if (reason == ENOENT || reason == ENOTDIR)
        return false;
    return storageFailure(errorCodeOfSystem(reason), file,
                          u"stat: "_s + QString::fromLocal8Bit(std::strerror(reason)));
}

/// SQLite would throw the log of a file that has shrunk to nothing away.
Result<void> refuseShrunk(const QString &file)
{
    if (QFileInfo(file).size() == 0 && QFileInfo(file + u"-wal"_s).size() > 0)
        return storageFailure(ErrorCode::Corrupt, file, u"an empty file beside its write-ahead log"_s);
    return {};
}

/// Whether files may be written and made there. SQLite alone would say so only at the first write.
bool isWritable(const QString &file)
{
    const auto isAllowed = [](const QString &path) {
        return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
    };
    return isAllowed(file) && isAllowed(QFileInfo(file).absolutePath());
}

Result<void> refuseMissing(const QString &file)
{
    const auto isThere = isFileThere(file);
    if (!isThere)
        return failureOf(isThere);
    if (!*isThere)
        return storageFailure(ErrorCode::NotFound, file, u"no such file"_s);
    return refuseShrunk(file);
}

Result<void> refuseForeign(const Database &database, const QList<Migration> &migrations)
{
    if (auto fit = refuseUnfit(database, migrations); !fit)
        return fit;
    const auto isStation = holdsStation(database);
    if (!isStation)
        return failureOf(isStation);
    if (!*isStation)
        return storageFailure(ErrorCode::Corrupt, database.fileName(), u"a file without a station in it"_s);
    return {};
}

Result<void> bringUpToDate(Database &database, const QList<Migration> &migrations)
{
    if (auto logged = database.useWriteAheadLog(); !logged)
        return logged;
    return migrate(database, migrations);
}

/// An older file cannot be read as it is, and here it cannot be brought up to date.
Result<void> refuseOlder(const Database &database, const QList<Migration> &migrations)
{
    const auto version =
        database.query(u"PRAGMA user_version"_s).first([](const Query &row) { return row.integer(0); });
    if (!version)
        return failureOf(version);
    if (version->value_or(0) < migrations.size())
        return storageFailure(ErrorCode::NoPermission, database.fileName(),
                              u"a file of an older program that cannot be brought up to date"_s);
    return {};
}

Result<StationFile> openFile(const QString &folder, Access access)
{
    const QString file = stationFileName(folder);
    if (const auto there = refuseMissing(file); !there)
        return failureOf(there);
    auto migrations = knownMigrations();
    if (!migrations)
        return failureOf(migrations);
    auto database = Database::open(file, access);
    if (!database)
        return failureOf(database);
    if (const auto fit = refuseForeign(**database, *migrations); !fit)
        return failureOf(fit);
    const auto ready = access == Access::ReadOnly ? refuseOlder(**database, *migrations)
                                                  : bringUpToDate(**database, *migrations);
    if (!ready)
        return failureOf(ready);
    const auto id =
        (*database)->query(u"SELECT id FROM station"_s).first([](const Query &row) { return row.text(0); });
    if (!id)
        return failureOf(id);
    return StationFile{std::move(*database), std::move(*migrations), id->value_or(QString())};
}

} // namespace

QString stationFileName(const QString &folder)
{
    return QDir(folder).absoluteFilePath(u"station.sqlite"_s);
}

Result<bool> isStationThere(const QString &folder)
{
    const QString file = stationFileName(folder);
    const auto isThere = isFileThere(file);
    if (!isThere || !*isThere)
        return isThere;
    if (const auto whole = refuseShrunk(file); !whole)
        return failureOf(whole);
    const auto migrations = knownMigrations();
    if (!migrations)
        return failureOf(migrations);
    const auto database = Database::open(file, isWritable(file) ? Access::ReadWrite : Access::ReadOnly);
    if (!database)
        return failureOf(database);
    if (const auto fit = refuseUnfit(**database, *migrations); !fit)
        return failureOf(fit);
    return holdsStation(**database);
}

Result<StationFile> openStationFile(const QString &folder)
{
    auto opened = openFile(folder, Access::ReadWrite);
    if (!opened)
        return opened;
    // Takes the write lock once: a door must not learn from its first student that it cannot write.
    if (const auto writable = opened->database->transact([] { return Result<void>(); }); !writable)
        return failureOf(writable);
    return opened;
}

Result<StationFile> openStationFileToRead(const QString &folder)
{
    return openFile(folder, isWritable(stationFileName(folder)) ? Access::ReadWrite : Access::ReadOnly);
}

} // namespace liuying::storage
