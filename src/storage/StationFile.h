// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/Database.h"
#include "storage/Migrator.h"
#include "storage/Stores.h"

namespace liuying::storage {

/// A station's file, open, migrated and proven writable.
struct StationFile {
    std::unique_ptr<Database> database;
    QList<Migration> migrations; ///< all that this program knows
    QString stationId;
};

/// Opens <folder>/station.sqlite; what may go wrong is said at Stores::open(). A file that is refused is left
/// as it is.
[[nodiscard]] Result<StationFile> openStationFile(const QString &folder, OpenMode mode);

} // namespace liuying::storage
