// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/Database.h"
#include "storage/Migrator.h"
#include "storage/Stores.h"

namespace liuying::storage {

/// A station's file, open and migrated.
struct StationFile {
    std::unique_ptr<Database> database;
    QList<Migration> migrations; ///< all that this program knows
    QString stationId;
};

/// The full name of the file in @p folder.
[[nodiscard]] QString stationFileName(const QString &folder);

/// Whether @p folder holds a station; an empty file and one that an older program left half-made are none.
/// Fails with NoPermission where that cannot be seen, Corrupt for a file that is something else.
[[nodiscard]] Result<bool> isStationThere(const QString &folder);

/// Opens the station that @p folder holds and proves that it can be written; what may go wrong is said at
/// Stores::open(). A file that is refused is left as it is.
[[nodiscard]] Result<StationFile> openStationFile(const QString &folder);

/// As openStationFile(), for reading: also where nothing may be written.
[[nodiscard]] Result<StationFile> openStationFileToRead(const QString &folder);

} // namespace liuying::storage
