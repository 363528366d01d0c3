// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"

#include <QString>

namespace liuying::storage {

class Database;

/// Writes a consistent copy of @p database to @p file, replacing an earlier backup of the same station only
/// when the copy is complete and on disk. BadInput for any other file that is there, NotFound where its
/// folder is not.
[[nodiscard]] Result<void> backupTo(const Database &database, const QString &file);

} // namespace liuying::storage
