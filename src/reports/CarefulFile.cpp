// SPDX-License-Identifier: Apache-2.0
#include "reports/CarefulFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace liuying::reports {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> failedToWrite(const QString &target, int reason)
{
    const QString detail = u"write %1: %2"_s.arg(target, QString::fromLocal8Bit(std::strerror(reason)));
    switch (reason) {
    case ENOSPC:
    case EDQUOT:
        return failure(
            ErrorCode::DiskFull,
            QCoreApplication::translate("Reports", "磁盘已满，没有写出%1。请清理出空间后再试。").arg(target),
            detail);
    case EACCES:
    case EPERM:
    case EROFS:
        return failure(ErrorCode::NoPermission,
                       QCoreApplication::translate("Reports", "没有权限写%1。请换一个文件夹。").arg(target),
                       detail);
    case ENOENT:
    case ENOTDIR:
        return failure(
            ErrorCode::NotFound,
            QCoreApplication::translate("Reports", "%1所在的文件夹不存在。请先建好文件夹。").arg(target),
            detail);
    default:
        return failure(ErrorCode::NoPermission,
                       QCoreApplication::translate("Reports", "%1没有写成。请换一个文件夹再试。").arg(target),
                       detail);
    }
}

/// Power may fail after the rename: what is named must be on the disk before.
bool flushToDisk(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool isFlushed = ::fsync(handle) == 0;
    const int reason = errno;
    ::close(handle);
    errno = reason;
    return isFlushed;
}

/// A device or a pipe must stay what it is.
Result<void> mayBeReplaced(const QString &target)
{
    const QFileInfo info(target);
    if (target.isEmpty() || info.isDir())
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate("Reports", "“%1”是一个文件夹，请写上文件名。").arg(target),
                       u"target is a folder"_s);
    if (info.exists() && !info.isFile())
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate("Reports", "“%1”不是普通文件，没有写出。请换一个文件名。")
                           .arg(target),
                       u"target is a device, a pipe or a socket"_s);
    return {};
}

/// The file that a name stands for; empty where links lead in a circle.
QString behindLinks(const QString &path)
{
    constexpr int kMostLinks = 40; // as the system follows at most
    QFileInfo info(path);
    for (int i = 0; i < kMostLinks && info.isSymLink(); ++i)
        info.setFile(info.symLinkTarget());
    return info.isSymLink() ? QString() : info.absoluteFilePath();
}

} // namespace

Result<void> replaceFile(const QString &target, const std::function<bool(const QString &)> &write)
{
    if (const Result<void> may = mayBeReplaced(target); !may)
        return may;
    const QString file = behindLinks(target);
    if (file.isEmpty())
        return failedToWrite(target, ELOOP);
    const QString temporary = file + u".%1.part"_s.arg(QCoreApplication::applicationPid());
    const QByteArray from = QFile::encodeName(temporary);
    const QByteArray to = QFile::encodeName(file);
    // Made here first: libraries that write files say less about why they cannot.
    const int handle = ::open(from.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (handle < 0)
        return failedToWrite(target, errno);
    ::close(handle);
    errno = 0;
    if (write(temporary) && flushToDisk(temporary) && std::rename(from.constData(), to.constData()) == 0)
        return {};
    const int reason = errno;
    ::unlink(from.constData());
    return failedToWrite(target, reason);
}

Result<void> replaceFile(const QString &target, const QByteArray &bytes)
{
    return replaceFile(target, [&bytes](const QString &temporary) {
        std::FILE *file = std::fopen(QFile::encodeName(temporary).constData(), "wbe");
        if (file == nullptr)
            return false;
        const auto size = static_cast<std::size_t>(bytes.size());
        const bool isWritten = std::fwrite(bytes.constData(), 1, size, file) == size;
        const int reason = errno;
        const bool isClosed = std::fclose(file) == 0;
        if (!isWritten)
            errno = reason;
        return isWritten && isClosed;
    });
}

} // namespace liuying::reports
