// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/Migrator.h"
#include "storage/Stores.h"

namespace liuying::storage {

class Database;

/// Checks @p database: the file's pages, every digest and the chain of each station, that the guards are in
/// place, and that the tables are what the journal makes of them (rebuilt in memory and compared). Reads
/// only.
[[nodiscard]] Result<VerifyReport> verifyDatabase(const Database &database,
                                                  const QList<Migration> &migrations);

/// The tables that are rebuilt and compared.
[[nodiscard]] QStringList rebuiltTables();

} // namespace liuying::storage
