// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"

#include <QList>
#include <QString>

namespace liuying::storage {

class Database;

/// One numbered step of the schema, as ":/schema/station/0007_what_it_does.sql" has it.
struct Migration {
    int number = 0;
    QString name;
    int oldestReader =
        0; ///< the number of the last migration that the oldest program able to open the file knows
    QString sql;
};

/// The steps this program knows, by number, from 1 without a gap. Fails with Internal when a file is wrong.
[[nodiscard]] Result<QList<Migration>> knownMigrations();

/// Fails with NewerProgram when the file needs a program that knows more than @p migrations, and with Corrupt
/// when it is a database but not a station's. Changes nothing.
[[nodiscard]] Result<void> refuseUnfit(const Database &database, const QList<Migration> &migrations);

/// Brings a fit @p database up to the last of @p migrations, each step in a transaction of its own. A newer
/// file that older programs may open is left as it is.
[[nodiscard]] Result<void> migrate(Database &database, const QList<Migration> &migrations);

/// Whether the file holds a station already (not only an empty or half-made database).
[[nodiscard]] Result<bool> holdsStation(const Database &database);

/// The single statements of a script, whole trigger bodies included.
[[nodiscard]] QStringList splitStatements(const QString &script);

} // namespace liuying::storage
