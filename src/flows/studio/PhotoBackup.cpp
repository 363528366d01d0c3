// SPDX-License-Identifier: Apache-2.0
#include "flows/studio/PhotoBackup.h"

#include "flows/studio/RecordedPhotos.h"
#include "reports/CarefulFile.h"
#include "storage/Stores.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStorageInfo>

#include <algorithm>
#include <cerrno>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPiece = 1 << 20;

/// One run into one folder.
class PhotoBackup {
public:
    PhotoBackup(QString from, QString to, RecordedPhotos recorded, PhotoBackupRun run)
        : m_from(std::move(from)), m_to(std::move(to)), m_recorded(std::move(recorded)), m_run(run)
    {
        m_report.folder = m_to.absolutePath();
        const QStringList there = photoFiles(m_from.path());
        QSet<QString> names(there.cbegin(), there.cend());
        for (const QString &name : m_recorded.files().keys())
            names.insert(name);
        m_names = QStringList(names.cbegin(), names.cend());
        m_names.sort();
        m_report.files = static_cast<int>(m_names.size());
    }

    [[nodiscard]] Result<PhotoBackupReport> work(const PhotoBackupWatch &watch)
    {
        if (m_run == PhotoBackupRun::Write && !m_names.isEmpty()) {
            if (const Result<void> ready = makeReady(); !ready)
                return failureOf(ready);
        }
        for (int done = 0; done < m_report.files; ++done) {
            if (watch && !watch(done, m_report.files))
                return failure(ErrorCode::Cancelled,
                               QCoreApplication::translate("Studio",
                                                           "照片的备份停下了。已经备份的都是完整的，"
                                                           "再备份到同一个文件就接着做。"),
                               u"backup of photographs was stopped"_s);
            if (const Result<void> saved = save(m_names.at(done)); !saved)
                return failureOf(saved);
        }
        return m_report;
    }

private:
    /// Pictures of people are for their owner alone. A full disk is better said before the first file.
    [[nodiscard]] Result<void> makeReady() const
    {
        if (const Result<void> made = reports::makeFolder(m_to.path()); !made)
            return made;
        QFile::setPermissions(m_to.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        reports::sweepPassingFiles(m_to.path(), [](const QString &) { return true; });
        qint64 needed = 0;
        for (const QString &name : m_names) {
            if (!m_to.exists(name))
                needed += QFileInfo(m_from.filePath(name)).size();
        }
        const QStorageInfo disk(m_to.path());
        if (disk.isValid() && disk.bytesAvailable() < needed)
            return reports::failedToWrite(m_to.path(), ENOSPC);
        return {};
    }

    [[nodiscard]] Result<void> save(const QString &name)
    {
        const QByteArray wanted = m_recorded.files().value(name);
        const bool isThere = m_to.exists(name);
        const QByteArray kept = isThere ? photoDigest(m_to.filePath(name)) : QByteArray();
        const bool isGood = !wanted.isEmpty() && kept == wanted;
        const QByteArray own = isGood ? kept : photoDigest(m_from.filePath(name));
        const bool isLost = own.isEmpty() && (!isThere || !wanted.isEmpty());
        const bool isChanged = !own.isEmpty() && !wanted.isEmpty() && own != wanted;
        if (isLost || isChanged)
            m_report.troubles.append({isLost ? PhotoBackupFault::Missing : PhotoBackupFault::Changed, name});
        if (isLost || (isChanged && isThere)) // what the backup has may be the better one
            return {};
        if (isThere && (own.isEmpty() || kept == own)) {
            ++m_report.alreadyThere;
            return {};
        }
        return copy(name, own).map([&] { ++(isThere ? m_report.renewed : m_report.copied); });
    }

    [[nodiscard]] Result<void> copy(const QString &name, const QByteArray &digest)
    {
        const QString target = m_to.filePath(name);
        m_report.bytes += QFileInfo(m_from.filePath(name)).size();
        if (m_run == PhotoBackupRun::Dry)
            return {};
        if (const Result<void> made = reports::makeFolder(QFileInfo(target).path()); !made)
            return made;
        QFile source(m_from.filePath(name));
        source.open(QIODevice::ReadOnly); // where that fails now, the digest tells
        const Result<void> written = reports::replaceFileBy(target, [&source](QIODevice &device) {
            while (source.isOpen() && !source.atEnd()) {
                const QByteArray piece = source.read(kPiece);
                if (piece.isEmpty())
                    break;
                device.write(piece);
            }
        });
        if (!written || photoDigest(target) == digest)
            return written;
        QFile::remove(target);
        return reports::failedToWrite(target, EIO);
    }

    QDir m_from;
    QDir m_to;
    RecordedPhotos m_recorded;
    PhotoBackupRun m_run;
    QStringList m_names;
    PhotoBackupReport m_report;
};

} // namespace

QLatin1String photoBackupFaultKey(PhotoBackupFault fault)
{
    return fault == PhotoBackupFault::Missing ? QLatin1String("missing") : QLatin1String("changed");
}

QString photoBackupSentence(const PhotoBackupTrouble &trouble)
{
    if (trouble.fault == PhotoBackupFault::Missing)
        return QCoreApplication::translate(
                   "Studio", "照片“%1”在记录里，但是文件不见了或读不了，没有备份。请从较早的备份找回。")
            .arg(trouble.file);
    return QCoreApplication::translate("Studio",
                                       "照片“%1”和记录里的不一样，被改动过。请从较早的备份找回原来的那一张。")
        .arg(trouble.file);
}

QString photoBackupFolder(const QString &file)
{
    return QFileInfo(file).absoluteFilePath() + u".photos"_s;
}

Result<void> mayBackUpPhotosTo(const storage::Stores &stores, const QString &folder)
{
    const QString own = QFileInfo(photoFolderOf(stores)).canonicalFilePath();
    const QString above = QFileInfo(QFileInfo(folder).path()).canonicalFilePath();
    const bool isInside = !own.isEmpty() && (above + u'/').startsWith(own + u'/');
    const bool isItself = !own.isEmpty() && QFileInfo(folder).canonicalFilePath() == own;
    if (!isInside && !isItself)
        return {};
    return failure(ErrorCode::Usage,
                   QCoreApplication::translate(
                       "Studio", "“%1”在工作站自己的照片文件夹里，不能用来存放备份。请换一个文件夹。")
                       .arg(folder),
                   u"backup inside the photo folder"_s);
}

Result<PhotoBackupReport> backUpPhotos(const storage::Stores &stores, const QString &folder,
                                       PhotoBackupRun run, const PhotoBackupWatch &watch)
{
    if (const Result<void> may = mayBackUpPhotosTo(stores, folder); !may)
        return failureOf(may);
    Result<RecordedPhotos> recorded = RecordedPhotos::read(stores);
    if (!recorded)
        return failureOf(recorded);
    return PhotoBackup(photoFolderOf(stores), folder, std::move(*recorded), run).work(watch);
}

} // namespace liuying
