// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace liuying::storage {

// What nobody may write over by mistake. Both follow symbolic links; neither opens a database.

/// Whether the file at @p path, whatever its name, begins as an SQLite database or as its log does.
[[nodiscard]] bool holdsDatabase(const QString &path);

/// Whether @p path, there or not, is a file that SQLite keeps beside a database that is there: "x-wal" beside
/// "x".
[[nodiscard]] bool isBesideDatabase(const QString &path);

/// Whether a report written to @p path would put a station's data at risk: its file and companions by name,
/// there or not, damaged or not, and any other database.
[[nodiscard]] bool belongsToStation(const QString &path);

} // namespace liuying::storage
