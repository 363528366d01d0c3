// SPDX-License-Identifier: Apache-2.0
#include "flows/studio/RecordedPhotos.h"

#include "core/journal/Facts.h"
#include "flows/prepare/ImportFiles.h"
#include "flows/studio/PhotoFolder.h"
#include "storage/Stores.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

QString stemOf(const QString &name)
{
    const QFileInfo info(name);
    return info.path() + u'/' + info.completeBaseName();
}

} // namespace

QString photoFolderOf(const storage::Stores &stores)
{
    return QDir::cleanPath(PhotoFolder(QFileInfo(stores.fileName()).absolutePath()).path(u"."_s));
}

Result<RecordedPhotos> RecordedPhotos::read(const storage::Stores &stores)
{
    RecordedPhotos photos;
    Result<void> understood;
    const Result<void> read =
        stores.readJournal({factKind(ShotTaken{}), factKind(ShotAccepted{})}, [&](const Entry &entry) {
            if (entry.ref.station != stores.stationId()) // another station's pictures are in its own folder
                return true;
            const Result<Fact> fact = factFromJson(entry.kind, QJsonDocument::fromJson(entry.body).object());
            if (!fact) {
                understood = failureOf(fact);
                return false;
            }
            if (const auto *taken = std::get_if<ShotTaken>(&*fact)) {
                photos.add(taken->file, taken->fileDigest);
                photos.add(taken->rawFile, {});
            } else if (const auto *accepted = std::get_if<ShotAccepted>(&*fact)) {
                photos.add(accepted->file, accepted->fileDigest);
            }
            return true;
        });
    if (!read || !understood)
        return read ? failureOf(understood) : failureOf(read);
    return photos;
}

void RecordedPhotos::add(const QString &name, const QByteArray &digest)
{
    if (name.isEmpty())
        return;
    m_files.insert(name, digest);
    m_stems.insert(stemOf(name));
    if (!digest.isEmpty())
        m_digests.insert(digest);
}

bool RecordedPhotos::knows(const QString &name) const
{
    const bool isRaw = QFileInfo(name).suffix() != u"jpg";
    return m_files.contains(name) || (isRaw && m_stems.contains(stemOf(name)));
}

QByteArray photoDigest(const QString &file)
{
    return fileDigest(file).value_or(QByteArray());
}

QStringList photoFiles(const QString &folder)
{
    QStringList names;
    QDirIterator there(folder, QDir::Files, QDirIterator::Subdirectories); // passing names are hidden ones
    while (there.hasNext())
        names.append(QDir(folder).relativeFilePath(there.next()));
    names.sort();
    return names;
}

Result<PhotoFolderSurvey> surveyPhotoFolder(const storage::Stores &stores)
{
    const QString folder = photoFolderOf(stores);
    const QStringList there = photoFiles(folder); // first: what is kept meanwhile is recorded later
    const Result<RecordedPhotos> recorded = RecordedPhotos::read(stores);
    if (!recorded)
        return failureOf(recorded);
    PhotoFolderSurvey survey;
    for (auto file = recorded->files().keyBegin(); file != recorded->files().keyEnd(); ++file) {
        if (!QFileInfo::exists(QDir(folder).filePath(*file)))
            survey.missing.append(*file);
    }
    for (const QString &name : there) {
        // A prepared one by itself means nothing: it is made anew when its picture is accepted.
        if (!name.startsWith(u"prepared/") && !recorded->knows(name) &&
            !recorded->holds(photoDigest(QDir(folder).filePath(name))))
            survey.unrecorded.append(name);
    }
    return survey;
}

} // namespace liuying
