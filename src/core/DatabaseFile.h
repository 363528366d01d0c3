// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace liuying {

// What nobody may write over by mistake. Both follow symbolic links; neither opens a database.

/// Whether the file at @p path, whatever its name, begins as an SQLite database or as its log does.
[[nodiscard]] bool holdsDatabase(const QString &path);

/// Whether @p path, there or not, is a file that SQLite keeps beside a database that is there: "x-wal" beside
/// "x".
[[nodiscard]] bool isBesideDatabase(const QString &path);

} // namespace liuying
