// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/DoorStore.h"
#include "storage/Journal.h"
#include "storage/LedgerReader.h"
#include "storage/LedgerStore.h"
#include "storage/PlanStore.h"
#include "storage/RosterStore.h"
#include "storage/SettlingStore.h"
#include "storage/StudioStore.h"

namespace liuying::storage {

/// The journal of one database and every table beside it: the one place where an entry becomes rows. Entries
/// of different stations may come in any order between the stations; the tables end up the same. Callers
/// bring the transaction and call settle() before it is committed.
class Record {
public:
    explicit Record(const Database &database);

    [[nodiscard]] Result<Entry> append(const QString &station, const Fact &fact, qint64 atMs,
                                       const QString &actor);
    /// Takes over an entry that exists already, of whichever station.
    [[nodiscard]] Result<void> receive(const Entry &entry);
    /// As receive() without judging the chain: for rebuilding a journal that is under suspicion.
    [[nodiscard]] Result<void> replay(const Entry &entry, const Fact &fact);
    /// Brings up to date what depends on more than the entry itself: who has paid.
    [[nodiscard]] Result<void> settle();
    /// The transaction was rolled back: nothing is to be settled, and what was read of it never was.
    void forget();

    const Journal journal;
    const PlanStore plans;
    const RosterStore roster;
    const DoorStore door;
    const StudioStore studio;
    const LedgerStore ledger;
    const SettlingStore settling;
    LedgerReader ledgerReader;

private:
    [[nodiscard]] Result<void> apply(const Place &place, const Fact &fact);

    bool m_isPaidStale = false;
};

} // namespace liuying::storage
