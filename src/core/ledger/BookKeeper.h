// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/journal/Facts.h"
#include "core/ledger/Book.h"
#include "core/ledger/LedgerInput.h"

#include <memory>

namespace liuying {

/// Keeps the campaign's book from the journal: takes the facts in order of the record and posts what each of
/// them changes. Facts that are not about money are passed over.
class BookKeeper {
public:
    BookKeeper();
    ~BookKeeper();
    BookKeeper(const BookKeeper &) = delete;
    BookKeeper &operator=(const BookKeeper &) = delete;

    /// The kinds of fact that change the book (factKind()), for whoever reads them from the journal.
    [[nodiscard]] static QStringList kinds();
    void take(const EntryRef &ref, qint64 atMs, const QString &actor, const Fact &fact);
    /// Posts what is still to be posted, and gives the book.
    [[nodiscard]] const Book &book();
    /// The record as the facts taken so far leave it.
    [[nodiscard]] LedgerInput input() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace liuying
