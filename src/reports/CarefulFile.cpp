// SPDX-License-Identifier: Apache-2.0
#include "reports/CarefulFile.h"

#include "reports/LockFiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QIODevice>
#include <QRegularExpression>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <tuple>
#include <unistd.h>

namespace liuying::reports {

using namespace Qt::StringLiterals;

namespace {

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
    if (target.isEmpty())
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate("Reports", "没有写明要写到哪个文件。请写上文件名。"),
                       u"no target"_s);
    const QFileInfo info(target);
    if (info.isDir())
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

/// Replacing the file under an office program would lose what is being typed there, or this.
Result<void> nobodyHasOpen(const QString &file)
{
    const std::optional<FileLock> lock = lockOf(file);
    if (!lock)
        return {};
    const QString note = QFileInfo(lock->note).fileName();
    const QString words =
        lock->user.isEmpty()
            //: %1 file, %2 program, %3 name of the lock file
            ? QCoreApplication::translate("Reports", "“%1”正在%2里打开着。请先在那里关闭它，或换一个文件名。"
                                                     "如果其实没有打开，请删除旁边的“%3”。")
                  .arg(file, lock->program, note)
            //: %1 file, %2 program, %3 name of the lock file, %4 person
            : QCoreApplication::translate("Reports",
                                          "“%1”正由%4在%2里打开着。请先在那里关闭它，或换一个文件名。"
                                          "如果其实没有打开，请删除旁边的“%3”。")
                  .arg(file, lock->program, note, lock->user);
    return failure(ErrorCode::Locked, words, u"lock file %1"_s.arg(lock->note));
}

/// A file that was made read-only is meant to stay.
Result<void> isWritable(const QString &target, const QString &file)
{
    if (QFileInfo::exists(file) &&
        ::faccessat(AT_FDCWD, QFile::encodeName(file).constData(), W_OK, AT_EACCESS) != 0)
        return failedToWrite(target, errno);
    return {};
}

/// The new file may be read and written by those who might the old one.
void keepPermissions(const QString &file, const QString &temporary)
{
    struct stat old {};
    if (::stat(QFile::encodeName(file).constData(), &old) == 0)
        std::ignore = ::chmod(QFile::encodeName(temporary).constData(), old.st_mode & 07777);
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

/// Writes to a file and remembers the first failure; what comes after that goes nowhere. Libraries that
/// write to a device do not look at what it says.
class NotingDevice : public QIODevice {
public:
    explicit NotingDevice(const QString &path)
        : m_file(std::fopen(QFile::encodeName(path).constData(), "wbe")), m_reason(m_file ? 0 : errno)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    ~NotingDevice() override { std::ignore = finish(); }

    [[nodiscard]] bool isSequential() const override { return true; }
    /// Closes the file; 0 or the errno of what went wrong first.
    [[nodiscard]] int finish()
    {
        if (m_file != nullptr && std::fclose(m_file) != 0 && m_reason == 0)
            m_reason = errno;
        m_file = nullptr;
        return m_reason;
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        const auto bytes = static_cast<std::size_t>(size);
        if (m_reason == 0 && std::fwrite(data, 1, bytes, m_file) != bytes)
            m_reason = errno;
        return size;
    }

private:
    std::FILE *m_file;
    int m_reason;
};

} // namespace

Result<void> makeFolder(const QString &folder)
{
    errno = 0;
    if (!folder.isEmpty() && QDir().mkpath(folder))
        return {};
    const int reason = errno;
    if (reason == ENOSPC || reason == EDQUOT)
        return failedToWrite(folder, reason);
    return failure(ErrorCode::NoPermission,
                   QCoreApplication::translate("Reports", "不能建立文件夹“%1”。请换一个文件夹。").arg(folder),
                   u"make folder %1: %2"_s.arg(folder, QString::fromLocal8Bit(std::strerror(reason))));
}

void sweepPassingFiles(const QString &folder, const std::function<bool(const QString &)> &isOurs)
{
    static const QRegularExpression kPassing(u"^(.+)\\.(\\d+)\\.part$"_s);
    QDirIterator there(folder, {u"*.part"_s}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (there.hasNext()) {
        const QString path = there.next();
        const auto match = kPassing.match(QDir(folder).relativeFilePath(path));
        if (match.hasMatch() && isOurs(match.captured(1)) &&
            !QFileInfo::exists(u"/proc/"_s + match.captured(2)))
            QFile::remove(path);
    }
}

tl::unexpected<Error> failedToWrite(const QString &target, int reason)
{
    const QString detail = u"write %1: %2"_s.arg(target, QString::fromLocal8Bit(std::strerror(reason)));
    switch (reason) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return failure(ErrorCode::DiskFull,
                       QCoreApplication::translate("Reports", "磁盘已满，没有写出“%1”。请清理出空间后再试。")
                           .arg(target),
                       detail);
    case EACCES:
    case EPERM:
    case EROFS:
        return failure(ErrorCode::NoPermission,
                       QCoreApplication::translate("Reports", "没有权限写“%1”。请换一个文件夹。").arg(target),
                       detail);
    case EBUSY:
    case ETXTBSY:
        return failure(
            ErrorCode::Locked,
            QCoreApplication::translate("Reports", "“%1”正被别的程序占用。请先在那里关闭它，或换一个文件名。")
                .arg(target),
            detail);
    case ENOENT:
    case ENOTDIR:
        return failure(
            ErrorCode::NotFound,
            QCoreApplication::translate("Reports", "“%1”所在的文件夹不存在。请先建好文件夹。").arg(target),
            detail);
    default:
        return failure(
            ErrorCode::NoPermission,
            QCoreApplication::translate("Reports", "“%1”没有写成。请换一个文件夹再试。").arg(target), detail);
    }
}

Result<void> replaceFileBy(const QString &target, const std::function<Result<void>(const QString &)> &write)
{
    if (const Result<void> may = mayBeReplaced(target); !may)
        return may;
    const QString file = behindLinks(target);
    if (file.isEmpty())
        return failedToWrite(target, ELOOP);
    for (const Result<void> &may : {nobodyHasOpen(file), isWritable(target, file)}) {
        if (!may)
            return may;
    }
    const QString temporary = file + u".%1.part"_s.arg(QCoreApplication::applicationPid()); // kPassing's
    const QByteArray from = QFile::encodeName(temporary);
    // Made here first: libraries that write files say less about why they cannot.
    const int handle = ::open(from.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (handle < 0)
        return failedToWrite(target, errno);
    ::close(handle);
    Result<void> result = write(temporary);
    if (result) {
        keepPermissions(file, temporary);
        if (!flushToDisk(temporary) ||
            std::rename(from.constData(), QFile::encodeName(file).constData()) != 0)
            result = failedToWrite(target, errno);
    }
    if (!result)
        ::unlink(from.constData());
    return result;
}

Result<void> replaceFileBy(const QString &target, const std::function<void(QIODevice &)> &write)
{
    return replaceFileBy(target, [&](const QString &temporary) -> Result<void> {
        NotingDevice device(temporary);
        write(device);
        const int reason = device.finish();
        return reason == 0 ? Result<void>() : failedToWrite(target, reason);
    });
}

Result<void> replaceFile(const QString &target, const std::function<bool(const QString &)> &write)
{
    return replaceFileBy(target, [&](const QString &temporary) -> Result<void> {
        errno = 0;
        return write(temporary) ? Result<void>() : failedToWrite(target, errno);
    });
}

Result<void> replaceFile(const QString &target, const QByteArray &bytes)
{
    return replaceFileBy(target, [&bytes](QIODevice &device) { device.write(bytes); });
}

} // namespace liuying::reports
