// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"

#include <QList>
#include <QString>

#include <functional>

namespace liuying {

namespace storage {
class Stores;
}

enum class PhotoBackupFault {
    Missing, ///< the record names it, and neither the station nor the backup has it
    Changed  ///< it is not the file any more that the record has the digest of
};
/// "missing", "changed"
[[nodiscard]] QLatin1String photoBackupFaultKey(PhotoBackupFault fault);

struct PhotoBackupTrouble {
    PhotoBackupFault fault = PhotoBackupFault::Missing;
    QString file; ///< below the photo folder
};
/// What is wrong and what to do about it, for a person.
[[nodiscard]] QString photoBackupSentence(const PhotoBackupTrouble &trouble);

struct PhotoBackupReport {
    QString folder;       ///< absolute
    int files = 0;        ///< that the station has or should have
    int copied = 0;       ///< of a dry run: would be copied
    int renewed = 0;      ///< the backup's was damaged
    int alreadyThere = 0; ///< from an earlier run
    qint64 bytes = 0;     ///< written
    QList<PhotoBackupTrouble> troubles{};
};

enum class PhotoBackupRun { Write, Dry };

/// Told how far it is; false stops it.
using PhotoBackupWatch = std::function<bool(int done, int total)>;

/// Where the photographs go with a backup of the record in @p file: "FILE.photos".
[[nodiscard]] QString photoBackupFolder(const QString &file);

/// Fails with Usage for a folder among the station's own photographs.
[[nodiscard]] Result<void> mayBackUpPhotosTo(const storage::Stores &stores, const QString &folder);

/// Copies every file of the station's photo folder into @p folder, under the same names; to be called after
/// the backup of the record, so that all which that names is there. Each file appears whole or not at all and
/// is read back; one that the record has the digest of must agree with it. A good copy is never replaced by
/// another content. A second run copies only what is missing; nothing is deleted. DiskFull, NoPermission,
/// Cancelled; what was copied before stays. Any thread that may use @p stores; slow.
[[nodiscard]] Result<PhotoBackupReport> backUpPhotos(const storage::Stores &stores, const QString &folder,
                                                     PhotoBackupRun run, const PhotoBackupWatch &watch = {});

} // namespace liuying
