// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/BookKeeper.h"
#include "core/ledger/LedgerInput.h"
#include "core/time/Clock.h"
#include "storage/Stores.h"

#include <QSet>

namespace liuying {

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

    /// The settled items and the open ones of one college: its students' rows, its transfers.
    [[nodiscard]] QList<OpenItem> openItemsOf(const QString &college) const;
};

/// What a person may do about money. Who: @p by, the name of the person at the desk, never empty. Every
/// function that changes something is one transaction, and fails with BadInput and a whole sentence where it
/// makes no sense: an unknown student or college, an item that is not there, no reason given, a refund that
/// may not take that step (whyNot()). Synchronous, in the thread of the stores.
class LedgerDesk {
public:
    LedgerDesk(storage::Stores &stores, const Clock &clock);

    /// Everything, read in one go. The reading takes the thread of the stores, keepLedger() any.
    [[nodiscard]] Result<LedgerView> view() const;
    /// The book, entry by entry, from the journal.
    [[nodiscard]] Result<QList<BookEntry>> book() const;
    /// The row that @p file, sheet and row name in the newest import of that file name that stands.
    [[nodiscard]] Result<ItemRef> item(const QString &file, const QString &sheet, int row) const;

    [[nodiscard]] Result<EntryRef> settle(const ItemDecision &decision, const QString &by);
    [[nodiscard]] Result<void> reopen(const ItemRef &item, const QString &why, const QString &by);
    /// Empty @p college: the alias is taken away.
    [[nodiscard]] Result<void> setAlias(const QString &alias, const QString &college, const QString &by);
    [[nodiscard]] Result<void> reverseImport(const EntryRef &import, const QString &why, const QString &by);

    /// All of them or none.
    [[nodiscard]] Result<void> approveRefunds(const QStringList &students, const QString &why,
                                              const QString &by);
    [[nodiscard]] Result<void> payOutRefunds(const QStringList &students, QDate day, const QString &reference,
                                             const QString &by);
    [[nodiscard]] Result<void> takeBackRefund(const QString &student, const QString &why, const QString &by);

private:
    storage::Stores &m_stores;
    const Clock &m_clock;
};

/// Whether the last window of @p plan has ended at @p now, and when it ends. A plan without a window is not
/// over.
[[nodiscard]] std::optional<LocalDateTime> campaignEnd(const Plan &plan);

} // namespace liuying
