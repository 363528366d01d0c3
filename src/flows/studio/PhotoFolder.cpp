// SPDX-License-Identifier: Apache-2.0
#include "flows/studio/PhotoFolder.h"

#include "reports/CarefulFile.h"
#include "reports/FileNames.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <functional>
#include <optional>
#include <unistd.h>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPiece = 1 << 20;
constexpr int kMostLetters = 1000;

QString folderName(QDate day, const QString &room)
{
    return u"%1/%2"_s.arg(day.toString(Qt::ISODate), reports::safeFileName(room));
}

/// "", "b", "c" … "z", "27" …
QString letterOf(int attempt)
{
    if (attempt == 0)
        return {};
    return attempt < 26 ? QString(QChar(u'a' + attempt)) : QString::number(attempt + 1);
}

QString endingOf(const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    return ending.isEmpty() || ending == u"jpeg" || ending == u"jpe" ? u"jpg"_s : ending;
}

tl::unexpected<Error> failedToRead(const QFile &file)
{
    if (!file.exists())
        return failure(
            ErrorCode::NotFound,
            QCoreApplication::translate("Studio", "找不到照片“%1”。它可能被移走了，或存储卡拔掉了。")
                .arg(file.fileName()),
            file.errorString());
    return failure(ErrorCode::NoPermission,
                   QCoreApplication::translate("Studio", "照片“%1”读不了。请检查文件的权限和存储卡。")
                       .arg(file.fileName()),
                   file.errorString());
}

/// A new file under a passing name, which takes its own name when it is whole and on the disk.
class NewFile {
public:
    explicit NewFile(const QString &target)
        : m_target(target), m_passing(QFile::encodeName(QFileInfo(target).path() +
                                                        u"/.%1.%2.part"_s.arg(QFileInfo(target).fileName(),
                                                                              QString::number(::getpid()))))
    {
        m_handle = ::open(m_passing.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
        m_reason = m_handle < 0 ? errno : 0;
    }
    ~NewFile()
    {
        if (m_handle >= 0) {
            ::close(m_handle);
            ::unlink(m_passing.constData());
        }
    }
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    void write(QByteArrayView bytes)
    {
        while (m_reason == 0 && !bytes.isEmpty()) {
            const ssize_t written = ::write(m_handle, bytes.data(), static_cast<size_t>(bytes.size()));
            if (written < 0 && errno != EINTR)
                m_reason = errno;
            else if (written > 0)
                bytes = bytes.sliced(written);
        }
    }

    /// Gives it its name unless another file has it (EEXIST).
    [[nodiscard]] int finish()
    {
        if (m_reason == 0 && ::fsync(m_handle) != 0)
            m_reason = errno;
        if (m_reason == 0)
            m_reason = takeName();
        if (m_reason == 0) {
            ::close(m_handle);
            m_handle = -1;
        }
        return m_reason;
    }

private:
    [[nodiscard]] int takeName() const
    {
        const QByteArray target = QFile::encodeName(m_target);
        if (::renameat2(AT_FDCWD, m_passing.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
            return 0;
        // Some file systems cannot promise that (EINVAL); no other program makes names here.
        if (errno != EINVAL)
            return errno;
        if (QFileInfo::exists(m_target))
            return EEXIST;
        return std::rename(m_passing.constData(), target.constData()) == 0 ? 0 : errno;
    }

    QString m_target;
    QByteArray m_passing;
    int m_handle = -1;
    int m_reason = 0;
};

/// The names in a folder are on the disk only after this.
void flushFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    static_cast<void>(::fsync(handle));
    ::close(handle);
}

/// Copies what @p from still holds into the new file @p target and gives its digest; empty where the name is
/// taken.
Result<std::optional<QByteArray>> writeNew(QIODevice &from, const QString &target)
{
    NewFile file(target);
    QCryptographicHash digest(QCryptographicHash::Sha256);
    while (!from.atEnd()) {
        const QByteArray piece = from.read(kPiece);
        if (piece.isEmpty())
            break;
        digest.addData(piece);
        file.write(piece);
    }
    const auto *source = qobject_cast<QFile *>(&from);
    if (source != nullptr && source->error() != QFileDevice::NoError)
        return failedToRead(*source);
    const int reason = file.finish();
    if (reason == EEXIST)
        return std::optional<QByteArray>();
    if (reason != 0)
        return reports::failedToWrite(target, reason);
    flushFolder(QFileInfo(target).path());
    return std::optional(digest.result());
}

} // namespace

PhotoFolder::PhotoFolder(QString dataFolder) : m_folder(QDir(dataFolder).filePath(u"photos"_s)) {}

QString PhotoFolder::path(const QString &below) const
{
    return QDir(m_folder).filePath(below);
}

Result<PhotoFolder::Kept> PhotoFolder::keep(const QString &file, const QString &rawFile, QDate day,
                                            const QString &room, const ShotNumber &shot, int frame) const
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return failedToRead(source);
    const QString stem = shot.number == 0
                             ? u"x-"_s + reports::safeFileName(QFileInfo(file).completeBaseName())
                             : u"%1-%2"_s.arg(reports::safeFileName(shot.text())).arg(frame);
    Result<Kept> kept = keepNew(source, folderName(day, room), stem, endingOf(file));
    if (!kept || rawFile.isEmpty())
        return kept;
    const Result<QString> raw = keepRaw(rawFile, kept->file);
    if (!raw) {
        discard(*kept);
        return failureOf(raw);
    }
    kept->rawFile = *raw;
    return kept;
}

Result<PhotoFolder::Kept> PhotoFolder::keepBytes(const QByteArray &jpeg, QDate day, const QString &room,
                                                 const ShotNumber &shot, int frame) const
{
    QBuffer source;
    source.setData(jpeg);
    source.open(QIODevice::ReadOnly);
    const QString stem =
        shot.number == 0 ? u"x-live"_s : u"%1-%2"_s.arg(reports::safeFileName(shot.text())).arg(frame);
    return keepNew(source, folderName(day, room), stem, u"jpg"_s);
}

/// Under the first name that is free.
Result<PhotoFolder::Kept> PhotoFolder::keepNew(QIODevice &source, const QString &folder, const QString &stem,
                                               const QString &ending) const
{
    if (const Result<void> made = reports::makeFolder(path(folder)); !made)
        return failureOf(made);
    for (int attempt = 0; attempt < kMostLetters; ++attempt) {
        const QString name = u"%1/%2%3.%4"_s.arg(folder, stem, letterOf(attempt), ending);
        if (QFileInfo::exists(path(name)))
            continue;
        source.seek(0);
        const auto digest = writeNew(source, path(name));
        if (!digest)
            return failureOf(digest);
        if (*digest)
            return Kept{name, **digest, {}};
    }
    return reports::failedToWrite(path(folder), EEXIST);
}

Result<QString> PhotoFolder::keepRaw(const QString &rawFile, const QString &picture) const
{
    QFile source(rawFile);
    if (!source.open(QIODevice::ReadOnly))
        return failedToRead(source);
    const QString stem = QFileInfo(picture).completeBaseName();
    const auto kept = keepNew(source, QFileInfo(picture).path(), stem, endingOf(rawFile));
    return kept.map([](const Kept &raw) { return raw.file; });
}

void PhotoFolder::discard(const Kept &kept) const
{
    QFile::remove(path(kept.file));
    if (!kept.rawFile.isEmpty())
        QFile::remove(path(kept.rawFile));
}

QString PhotoFolder::preparedName(QDate day, const QString &room, const ShotNumber &shot)
{
    return u"prepared/%1/%2.jpg"_s.arg(folderName(day, room), reports::safeFileName(shot.text()));
}

Result<PhotoFolder::Kept> PhotoFolder::keepPrepared(const QByteArray &jpeg, QDate day, const QString &room,
                                                    const ShotNumber &shot) const
{
    const QString wanted = preparedName(day, room, shot);
    QFile there(path(wanted));
    if (there.open(QIODevice::ReadOnly) && there.readAll() == jpeg) // written, but not recorded before a stop
        return Kept{wanted, QCryptographicHash::hash(jpeg, QCryptographicHash::Sha256), {}};
    QBuffer source;
    source.setData(jpeg);
    source.open(QIODevice::ReadOnly);
    return keepNew(source, QFileInfo(wanted).path(), QFileInfo(wanted).completeBaseName(), u"jpg"_s);
}

} // namespace liuying
