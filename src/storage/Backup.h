// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"

#include <QString>

namespace liuying::storage {

class Database;

/// Writes a consistent copy of @p database to @p file, replacing it only when the copy is complete and on
/// disk.
[[nodiscard]] Result<void> backupTo(const Database &database, const QString &file);

} // namespace liuying::storage
