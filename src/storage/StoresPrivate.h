// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/Database.h"
#include "storage/Record.h"
#include "storage/StationFile.h"
#include "storage/Stores.h"

namespace liuying::storage {

/// What an open station consists of.
class Stores::Private {
public:
    explicit Private(StationFile file)
        : database(std::move(file.database)), migrations(std::move(file.migrations)),
          stationId(std::move(file.stationId)), record(*database)
    {}

    /// Forgets what was read when another connection has written since.
    Result<void> refresh()
    {
        const auto changes = database->foreignChanges();
        if (!changes)
            return failureOf(changes);
        if (*changes != seenChanges)
            forget();
        seenChanges = *changes;
        return {};
    }

    void forget()
    {
        plan.reset();
        record.ledgerReader.forget();
    }

    const std::unique_ptr<Database> database;
    const QList<Migration> migrations;
    const QString stationId;
    Record record;
    qint64 seenChanges = 0;
    std::optional<std::optional<Plan>> plan; // what plan() answers, while it holds
};

} // namespace liuying::storage
