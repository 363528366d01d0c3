// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace liuying {

namespace storage {
class Stores;
}

/// The files which this station's record says are in its photo folder: pictures as they came, their RAWs, and
/// prepared ones, also those that were taken back since. Names are below that folder, as the record has them.
class RecordedPhotos {
public:
    [[nodiscard]] static Result<RecordedPhotos> read(const storage::Stores &stores);

    /// Name → SHA-256; empty of a RAW, of which the record has the name alone.
    [[nodiscard]] const QMap<QString, QByteArray> &files() const { return m_files; }
    /// Also a RAW that came after its picture: it lies beside that under the same name.
    [[nodiscard]] bool knows(const QString &name) const;
    /// Whether the record has a file of this content, whatever its name.
    [[nodiscard]] bool holds(const QByteArray &digest) const { return m_digests.contains(digest); }

private:
    void add(const QString &name, const QByteArray &digest);

    QMap<QString, QByteArray> m_files;
    QSet<QString> m_stems;
    QSet<QByteArray> m_digests;
};

/// Where the station's pictures are.
[[nodiscard]] QString photoFolderOf(const storage::Stores &stores);

/// SHA-256 of a file; empty where it is not there or cannot be read to its end.
[[nodiscard]] QByteArray photoDigest(const QString &file);

/// Every file below a photo folder but those under passing names, sorted.
[[nodiscard]] QStringList photoFiles(const QString &folder);

/// Where record and photo folder do not say the same.
struct PhotoFolderSurvey {
    QStringList missing; ///< the record names them, and they are not there
    /// Originals that are nobody's by the record, and of a content that no other has: of a program that was
    /// killed between keeping a picture and recording it.
    QStringList unrecorded;
};
[[nodiscard]] Result<PhotoFolderSurvey> surveyPhotoFolder(const storage::Stores &stores);

} // namespace liuying
