// SPDX-License-Identifier: Apache-2.0
#include "storage/NewStation.h"

#include "storage/Query.h"
#include "storage/StorageErrors.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace liuying::storage {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> systemFailure(const QString &file, const QString &what)
{
    const int reason = errno;
    return storageFailure(errorCodeOfSystem(reason), file,
                          what + u": "_s + QString::fromLocal8Bit(std::strerror(reason)));
}

/// Names and ID numbers lie in it: nobody else on the machine has any business there.
Result<void> makeFolder(const QString &folder, const QString &file)
{
    if (QFileInfo(folder).isDir())
        return {};
    if (!QDir().mkpath(QFileInfo(folder).absolutePath()) ||
        (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST))
        return systemFailure(file, u"cannot make the folder "_s + folder);
    return {};
}

/// The folder, open and locked against a second creation; the lock ends with the process at the latest.
Result<int> lockFolder(const QString &folder, const QString &file)
{
    const int lock = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (lock < 0)
        return systemFailure(file, u"cannot open the folder"_s);
    // Some network disks know no locks; only two creations at the same moment are worse off for it.
    if (::flock(lock, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK)
        return lock;
    const auto isHeld = systemFailure(file, u"another program is making a station here"_s);
    ::close(lock);
    return isHeld;
}

Result<void> flush(const QString &path, const QString &file)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool isFlushed = handle >= 0 && ::fsync(handle) == 0;
    const auto flushed =
        isFlushed ? Result<void>() : Result<void>(systemFailure(file, u"cannot flush "_s + path));
    if (handle >= 0)
        ::close(handle);
    return flushed;
}

/// The name under which this station numbers its entries, for good.
Result<QString> giveStationId(Database &database)
{
    // 64 random bits: two stations of one campus will not meet the same ones.
    const QString id = QUuid::createUuid().toString(QUuid::Id128).left(16);
    const auto given = database.transact([&] {
        return database.query(u"INSERT INTO station (only, id) VALUES (1, :id)"_s).bind(u":id"_s, id).run();
    });
    if (!given)
        return failureOf(given);
    return id;
}

} // namespace

NewStation::NewStation(const QString &folder, int lock)
    : m_folder(folder), m_file(stationFileName(folder)), m_unfinished(m_file + u".new"_s), m_lock(lock)
{}

NewStation::~NewStation()
{
    removeUnfinished();
    ::close(m_lock);
}

Result<std::unique_ptr<NewStation>> NewStation::begin(const QString &wished)
{
    const QString file = stationFileName(wished);
    const QString folder = QFileInfo(file).absolutePath();
    if (const auto made = makeFolder(folder, file); !made)
        return failureOf(made);
    const auto lock = lockFolder(folder, file);
    if (!lock)
        return failureOf(lock);
    std::unique_ptr<NewStation> station(new NewStation(folder, *lock));
    const auto isThere = isStationThere(folder);
    if (!isThere)
        return failureOf(isThere);
    if (*isThere)
        return storageFailure(ErrorCode::Usage, file, u"there is a station already"_s);
    if (QFileInfo(file + u"-wal"_s).size() > 0)
        return storageFailure(ErrorCode::Corrupt, file, u"a write-ahead log without its station"_s);
    if (const auto made = station->makeEmptyFile(); !made)
        return failureOf(made);
    return station;
}

Result<void> NewStation::makeEmptyFile() const
{
    removeUnfinished();
    // SQLite gives the files beside it the same permissions.
    const int handle = ::open(QFile::encodeName(m_unfinished).constData(),
                              O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (handle < 0)
        return systemFailure(m_file, u"cannot make "_s + m_unfinished);
    ::close(handle);
    return {};
}

Result<StationFile> NewStation::open() const
{
    auto migrations = knownMigrations();
    if (!migrations)
        return failureOf(migrations);
    auto database = Database::open(m_unfinished);
    if (!database)
        return failureOf(database);
    (*database)->setFileName(m_file);
    // What is cut off is thrown away: nothing need be durable before finish().
    for (const QString &pragma : {u"PRAGMA journal_mode = MEMORY"_s, u"PRAGMA synchronous = OFF"_s}) {
        if (const auto set = (*database)->execute(pragma); !set)
            return failureOf(set);
    }
    if (const auto migrated = migrate(**database, *migrations); !migrated)
        return failureOf(migrated);
    const auto id = giveStationId(**database);
    if (!id)
        return failureOf(id);
    return StationFile{std::move(*database), std::move(*migrations), *id};
}

Result<void> NewStation::finish() const
{
    if (auto proven = proveUsable(); !proven)
        return proven;
    if (auto flushed = flush(m_unfinished, m_file); !flushed)
        return flushed;
    if (std::rename(QFile::encodeName(m_unfinished).constData(), QFile::encodeName(m_file).constData()) != 0)
        return systemFailure(m_file, u"cannot rename "_s + m_unfinished);
    return flush(m_folder, m_file);
}

/// Uses the file once as a door will, log and all: what has no room for that must not look like a station.
Result<void> NewStation::proveUsable() const
{
    const auto database = Database::open(m_unfinished);
    if (!database)
        return failureOf(database);
    (*database)->setFileName(m_file);
    if (auto logged = (*database)->useWriteAheadLog(); !logged)
        return logged;
    return (*database)->transact([] { return Result<void>(); });
}

void NewStation::removeUnfinished() const
{
    for (const QString &suffix : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(m_unfinished + suffix);
}

} // namespace liuying::storage
