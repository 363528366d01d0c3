// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/Database.h"
#include "storage/Record.h"

#include <random>

namespace liuying::storage {

/// A journal and its tables in memory, fed by hand with entries of other stations.
struct Replica {
    Replica();
    void receive(const QList<Entry> &entries);
    /// Every row of every table that is rebuilt from the journal, sorted.
    [[nodiscard]] QList<QByteArray> rows() const;

    std::unique_ptr<Database> database;
    Record record;
};

/// A station's journal.
[[nodiscard]] QList<Entry> entriesOf(const Stores &stores);
/// Both in one list, each in its own order, by chance.
[[nodiscard]] QList<Entry> shuffled(const QList<Entry> &first, const QList<Entry> &second,
                                    std::mt19937 &random);

} // namespace liuying::storage
