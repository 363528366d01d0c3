// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/BookKeeper.h"
#include "core/ledger/LedgerInput.h"
#include "core/time/Clock.h"
#include "storage/Stores.h"

#include <QSet>

#include <functional>

namespace liuying {

enum class DryRun; // flows/door/DoorDesk.h

/// What the ledger page and `ledger status` show: the ledger and what stands around it.
struct LedgerView {
    Campaign campaign;
    LocalDateTime now;
    std::optional<LocalDateTime> asOf; ///< of the newest payments import; empty: there was none
    bool isOver = false;               ///< the last window of the plan has ended
    std::optional<LocalDateTime> ends; ///< the end of the plan's last window
    LedgerInput input;
    Ledger ledger;
    QList<storage::MoneyImport> imports; ///< oldest first, also those taken back
    QList<Coordinator> coordinators;
    /// The rows that input.settled is about, in its order; the kind is what the rules say of them.
    QList<OpenItem> settledItems{};

    /// The settled items and the open ones of one college: its students' rows, its transfers.
    [[nodiscard]] QList<OpenItem> openItemsOf(const QString &college) const;
};

/// What is to be done with a row: settle it, or take that back.
enum class ItemState { Open, Settled };

/// What a person may do about money. Who: @p by, the name of the person at the desk, never empty. Every
/// function that changes something is one transaction, and fails with BadInput and a whole sentence where it
/// makes no sense: an unknown student or college, an item that is not there, no reason given, a refund that
/// may not take that step (whyNot()). Synchronous, in the thread of the stores.
class LedgerDesk {
public:
    LedgerDesk(storage::Stores &stores, const Clock &clock);
    /// On a dry run everything is checked and nothing changed; read-only stores will do.
    LedgerDesk(storage::Stores &stores, const Clock &clock, DryRun dryRun);

    /// Everything, read in one go. The reading takes the thread of the stores, keepLedger() any.
    [[nodiscard]] Result<LedgerView> view() const;
    /// view() before keepLedger(): the part that takes the thread of the stores.
    [[nodiscard]] Result<LedgerView> facts() const;
    /// The book, entry by entry, from the journal.
    [[nodiscard]] Result<QList<BookEntry>> book() const;
    /// The newest import of @p file that stands; @p file as it was given at import, or its last part.
    /// NotFound and a whole sentence where there is none.
    [[nodiscard]] Result<storage::MoneyImport> importOf(const QString &file) const;
    /// The row that @p file, sheet and row name in an import of that file name that stands, as importOf(). Of
    /// several imports of one name (a statement that was downloaded again) the newest where the row is as
    /// @p wanted. An empty @p sheet fits any, if that leaves no doubt. NotFound and a whole sentence where
    /// there is no such row.
    [[nodiscard]] Result<ItemRef> item(const QString &file, const QString &sheet, int row,
                                       ItemState wanted = ItemState::Open) const;

    /// Gives the entry that holds the decision; an invalid one on a dry run.
    [[nodiscard]] Result<EntryRef> settle(const ItemDecision &decision, const QString &by);
    [[nodiscard]] Result<void> reopen(const ItemRef &item, const QString &why, const QString &by);
    /// Empty @p college: the alias is taken away. Nothing is recorded where it is so already.
    [[nodiscard]] Result<void> setAlias(const QString &alias, const QString &college, const QString &by);
    [[nodiscard]] Result<void> reverseImport(const EntryRef &import, const QString &why, const QString &by);

    /// All of them or none.
    [[nodiscard]] Result<void> approveRefunds(const QStringList &students, const QString &why,
                                              const QString &by);
    [[nodiscard]] Result<void> payOutRefunds(const QStringList &students, QDate day, const QString &reference,
                                             const QString &by);
    [[nodiscard]] Result<void> takeBackRefund(const QString &student, const QString &why, const QString &by);

private:
    /// What is to be recorded; empty: nothing, it is so already.
    using Decide = std::function<Result<std::optional<Fact>>()>;
    [[nodiscard]] Result<EntryRef> record(const QString &by, const Decide &decide);
    [[nodiscard]] Result<bool> isOver() const;
    [[nodiscard]] Result<QStringList> mayStep(RefundStep::Kind step, const QStringList &students,
                                              const LedgerInput &input) const;
    /// The fact that a step is, for students who may take it, each once, and the fee.
    using StepFact = std::function<Fact(const QStringList &students, Money fee)>;
    [[nodiscard]] Result<void> recordStep(RefundStep::Kind step, const QStringList &students,
                                          const QString &by, const StepFact &fact);

    storage::Stores &m_stores;
    const Clock &m_clock;
    bool m_isDryRun = false;
};

/// Makes the ledger and the settled items of what facts() read. Any thread.
void keepLedger(LedgerView &view);

/// When the last window of @p plan ends; empty for a plan without a window, which is never over.
[[nodiscard]] std::optional<LocalDateTime> campaignEnd(const Plan &plan);

} // namespace liuying
