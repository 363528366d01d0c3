// SPDX-License-Identifier: Apache-2.0
// What the ledger's commands have in common: the desk, names, and how its rows are written.
#pragma once

#include "cli/Call.h"
#include "flows/ledger/LedgerDesk.h"
#include "flows/ledger/LedgerItems.h"

#include <QJsonArray>

namespace liuying::cli {

/// A station opened with everything about its money.
struct OpenLedger {
    OpenStation station;
    LedgerView view;
    DryRun dryRun;

    [[nodiscard]] LedgerDesk desk() { return {*station.stores, station.clock, dryRun}; }
    [[nodiscard]] const Student *student(const QString &number) const; ///< null: not on the roster
};
/// Opens the station to look at its ledger.
[[nodiscard]] Result<OpenLedger> openLedger(const Call &call);
/// Opens the station to change its ledger; to look at it alone on a dry run.
[[nodiscard]] Result<OpenLedger> openLedgerToChange(const Call &call);

/// A ledger to change, and why.
struct ReasonedChange {
    QString why;
    OpenLedger ledger;
};
/// The reason of --why, asked for before the station is opened, and openLedgerToChange().
[[nodiscard]] Result<ReasonedChange> openWithReason(const Call &call);

/// The reason of --why; Usage where there is none.
[[nodiscard]] Result<QString> reasonOf(const Call &call);
/// The college of --college as the roster spells it; empty without the option. Usage for one nobody knows.
[[nodiscard]] Result<QString> collegeOf(const Call &call, const OpenLedger &ledger);
/// Usage where nobody on the roster has this number.
[[nodiscard]] Result<Student> studentOf(const OpenLedger &ledger, const QString &number);
/// The row that the call's operands FILE ROW and --sheet name; Usage where it is not there.
[[nodiscard]] Result<ItemRef> itemOf(const Call &call, OpenLedger &ledger, ItemState wanted);

/// UTC, as the journal has it.
[[nodiscard]] QString utcText(qint64 atMs);
/// The decisions that stand, each with the row it settled.
[[nodiscard]] QJsonArray settledJson(const LedgerView &view);
[[nodiscard]] QJsonArray importsJson(const LedgerView &view);
/// Open items; the first hundred with colleges or students that they may be about, best first.
[[nodiscard]] QJsonArray openItemsWithSuggestions(const LedgerView &view);
/// A line for people: file, sheet and row, then the words.
[[nodiscard]] QString itemLine(const QString &file, const ItemRef &item, const QString &words);
[[nodiscard]] QString importLine(const LedgerView &view, const storage::MoneyImport &import);

} // namespace liuying::cli
