// SPDX-License-Identifier: Apache-2.0
#include "storage/StorageErrors.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <cerrno>

#include <sys/statvfs.h>

namespace liuying::storage {

Q_LOGGING_CATEGORY(logStorage, "station.storage")

namespace {

QString sentence(const char *source)
{
    return QCoreApplication::translate("Storage", source);
}

QString sentenceFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NewerProgram:
        return sentence(
            QT_TRANSLATE_NOOP("Storage", "数据文件“%1”是用更新版本的留影建立的，请先升级本程序再打开。"));
    case ErrorCode::NoPermission:
        return sentence(QT_TRANSLATE_NOOP(
            "Storage", "没有权限读写数据文件“%1”。请检查这个文件和所在文件夹的权限，或换一个文件夹。"));
    case ErrorCode::DiskFull:
        return sentence(QT_TRANSLATE_NOOP(
            "Storage", "磁盘已满，数据文件“%1”无法写入，刚才的操作没有保存。请清理出空间后再试。"));
    case ErrorCode::Locked:
        return sentence(
            QT_TRANSLATE_NOOP("Storage", "数据文件“%1”正被另一个程序占用，刚才的操作没有保存。请稍后再试。"));
    case ErrorCode::Corrupt:
        return sentence(QT_TRANSLATE_NOOP(
            "Storage", "数据文件“%1”已损坏，或者不是留影的数据文件。文件保持原样，请用备份恢复。"));
    case ErrorCode::NotFound:
        return sentence(QT_TRANSLATE_NOOP("Storage", "找不到数据文件“%1”。请先建立工作站，或检查文件夹。"));
    case ErrorCode::Usage:
        return sentence(
            QT_TRANSLATE_NOOP("Storage", "数据文件“%1”已经存在，不能在这里再建立工作站。请换一个文件夹。"));
    default:
        return sentence(QT_TRANSLATE_NOOP(
            "Storage", "数据文件“%1”读写失败，刚才的操作没有保存。请再试一次，仍不行请联系管理员。"));
    }
}

/// Whether SQLite could not even make its small files beside @p file.
bool isDiskFull(const QString &file)
{
    constexpr unsigned long kFilesBesideBytes = 64 * 1024;
    struct statvfs disk = {};
    if (::statvfs(QFile::encodeName(QFileInfo(file).absolutePath()).constData(), &disk) != 0)
        return false;
    const bool isOutOfFiles = disk.f_files > 0 && disk.f_favail == 0;
    return isOutOfFiles || disk.f_bavail * disk.f_frsize < kFilesBesideBytes;
}

} // namespace

ErrorCode errorCodeOf(int sqliteCode, const QString &file)
{
    const int kind = sqliteCode & 0xff; // the low byte of an extended code is the plain one
    if ((kind == SQLITE_IOERR || kind == SQLITE_CANTOPEN) && isDiskFull(file))
        return ErrorCode::DiskFull;
    switch (kind) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Locked;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN:
        return ErrorCode::NoPermission;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::Corrupt;
    default:
        return ErrorCode::Storage;
    }
}

ErrorCode errorCodeOfSystem(int reason)
{
    switch (reason) {
    case ENOSPC:
    case EDQUOT:
        return ErrorCode::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorCode::NoPermission;
    case EWOULDBLOCK:
        return ErrorCode::Locked;
    case ENOENT:
    case ENOTDIR:
        return ErrorCode::NotFound;
    default:
        return ErrorCode::Storage;
    }
}

QString storageMessage(ErrorCode code, const QString &file)
{
    return sentenceFor(code).arg(QDir::toNativeSeparators(file));
}

tl::unexpected<Error> storageFailure(ErrorCode code, const QString &file, const QString &detail)
{
    return failure(code, storageMessage(code, file), detail);
}

} // namespace liuying::storage
