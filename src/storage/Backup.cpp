// SPDX-License-Identifier: Apache-2.0
#include "storage/Backup.h"

#include "core/journal/Facts.h"
#include "storage/Database.h"
#include "storage/DatabaseFile.h"
#include "storage/Migrator.h"
#include "storage/Query.h"
#include "storage/StorageErrors.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace liuying::storage {

using namespace Qt::StringLiterals;

namespace {

QString sentence(const char *source, const QString &file)
{
    return QCoreApplication::translate("Storage", source).arg(QDir::toNativeSeparators(file));
}

bool isSameFile(const QString &a, const QString &b)
{
    struct stat one = {};
    struct stat other = {};
    return ::stat(QFile::encodeName(a).constData(), &one) == 0 &&
           ::stat(QFile::encodeName(b).constData(), &other) == 0 && one.st_dev == other.st_dev &&
           one.st_ino == other.st_ino;
}

/// Whether all that the journal in @p copy says stands in @p database too.
Result<bool> holdsAllOf(const Database &database, const Database &copy)
{
    const auto heads =
        copy.query(u"SELECT station, seq, digest FROM journal_head"_s).all([](const Query &row) {
            return std::pair(EntryRef{row.text(0), row.integer(1)}, row.blob(2));
        });
    if (!heads)
        return failureOf(heads);
    for (const auto &[ref, digest] : *heads) {
        const auto own =
            database.query(u"SELECT digest FROM journal_entry WHERE station = :station AND seq = :seq"_s)
                .bind(u":station"_s, ref.station)
                .bind(u":seq"_s, ref.seq)
                .first([](const Query &row) { return row.blob(0); });
        if (!own)
            return failureOf(own);
        if (own->value_or(QByteArray()) != digest)
            return false;
    }
    return true;
}

/// Empty where it cannot be read.
QString stationIdOf(const Database &database)
{
    const auto id =
        database.query(u"SELECT id FROM station"_s).first([](const Query &row) { return row.text(0); });
    return id ? id->value_or(QString()) : QString();
}

/// Whether @p file is a station nobody has open, is this one, and knows nothing that this one does not.
bool isEarlierBackup(const QString &file, const Database &database)
{
    const bool isAlone = !QFileInfo::exists(file + u"-wal"_s) && !QFileInfo::exists(file + u"-shm"_s);
    if (!holdsDatabase(file) || !isAlone)
        return false;
    const auto copy = Database::open(file, Access::ReadOnly);
    if (!copy || !holdsStation(**copy).value_or(false))
        return false;
    return stationIdOf(**copy) == stationIdOf(database) && holdsAllOf(database, **copy).value_or(false);
}

Result<void> refuseTarget(const QString &file, const Database &database)
{
    if (file.isEmpty())
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate("Storage", "没有写明备份到哪个文件。请写上文件名。"),
                       u"no target"_s);
    const QFileInfo target(file);
    if (target.isDir())
        return failure(ErrorCode::Usage,
                       sentence(QT_TRANSLATE_NOOP("Storage", "“%1”是一个文件夹，请写上文件名。"), file),
                       u"target is a folder"_s);
    if (!QFileInfo(target.absolutePath()).isDir())
        return failure(
            ErrorCode::NotFound,
            sentence(QT_TRANSLATE_NOOP("Storage", "“%1”所在的文件夹不存在。请先建好文件夹。"), file),
            u"no such folder"_s);
    if (isSameFile(file, database.fileName()) || isBesideDatabase(file))
        return failure(ErrorCode::BadInput,
                       sentence(QT_TRANSLATE_NOOP(
                                    "Storage", "“%1”是工作站的数据文件，不能用来存放备份。请换一个文件名。"),
                                file),
                       u"target is a station's own file"_s);
    if ((target.exists() || target.isSymLink()) && !isEarlierBackup(file, database))
        return failure(
            ErrorCode::BadInput,
            sentence(QT_TRANSLATE_NOOP(
                         "Storage", "“%1”已经存在，又不是这台工作站较早的备份，没有覆盖。请换一个文件名。"),
                     file),
            u"target is no earlier backup of this station"_s);
    return {};
}

tl::unexpected<Error> systemFailure(const QString &file, const QString &what)
{
    const int reason = errno;
    return storageFailure(errorCodeOfSystem(reason), file,
                          what + u": "_s + QString::fromLocal8Bit(std::strerror(reason)));
}

/// An empty file that only its owner may read, for SQLite to fill.
Result<void> makeEmptyFile(const QString &copy, const QString &file)
{
    const int handle =
        ::open(QFile::encodeName(copy).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (handle < 0)
        return systemFailure(file, u"cannot make the copy"_s);
    ::close(handle);
    return {};
}

/// Puts the finished copy in place of the old one, whole or not at all.
Result<void> putInPlace(const QString &copy, const QString &file)
{
    QFile written(copy);
    if (!written.open(QIODevice::ReadWrite) || ::fsync(written.handle()) != 0)
        return systemFailure(file, u"cannot flush the copy"_s);
    written.close();
    if (std::rename(QFile::encodeName(copy).constData(), QFile::encodeName(file).constData()) != 0)
        return systemFailure(file, u"cannot rename the copy"_s);
    return {};
}

} // namespace

Result<void> backupTo(const Database &database, const QString &file)
{
    if (auto fit = refuseTarget(file, database); !fit)
        return fit;
    const QString copy = file + u".%1.part"_s.arg(QCoreApplication::applicationPid());
    QFile::remove(copy);
    if (auto made = makeEmptyFile(copy, file); !made)
        return made;
    const auto cleared = qScopeGuard([&copy] { QFile::remove(copy); });
    auto copied = database.query(u"VACUUM INTO :file"_s).bind(u":file"_s, copy).run();
    if (!copied) // SQLite names the station's file; what could not be written is the copy
        return storageFailure(copied.error().code, file, copied.error().detail);
    return putInPlace(copy, file);
}

} // namespace liuying::storage
