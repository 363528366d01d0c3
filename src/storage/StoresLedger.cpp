// SPDX-License-Identifier: Apache-2.0
// What a station answers about money.
#include "storage/StoresPrivate.h"

namespace liuying::storage {

namespace {

/// Reads of one moment what @p read asks @p reader for, after forgetting what another connection has changed.
template <typename Private, typename Read>
auto readFresh(Private &d, Read read) -> decltype(read(d.record.ledgerReader))
{
    return d.database->readAtOnce([&]() -> decltype(read(d.record.ledgerReader)) {
        if (const auto fresh = d.refresh(); !fresh)
            return failureOf(fresh);
        return read(d.record.ledgerReader);
    });
}

} // namespace

Result<QList<PaymentList>> Stores::paymentLists() const
{
    return readFresh(*d, [](LedgerReader &reader) { return reader.paymentLists(); });
}

Result<QList<Statement>> Stores::statements() const
{
    return readFresh(*d, [](LedgerReader &reader) { return reader.statements(); });
}

Result<LedgerStatus> Stores::ledgerStatus() const
{
    return readFresh(*d, [](LedgerReader &reader) { return reader.status(); });
}

Result<LedgerInput> Stores::ledgerInput() const
{
    return readFresh(*d, [](LedgerReader &reader) { return reader.input(); });
}

Result<QList<MoneyImport>> Stores::moneyImports() const
{
    return d->record.ledger.imports();
}

Result<bool> Stores::wasImported(const QByteArray &sourceDigest) const
{
    return d->record.ledger.wasImported(sourceDigest);
}

Result<std::optional<qint64>> Stores::ledgerAsOfMs() const
{
    return d->record.ledger.asOfMs();
}

Result<QSet<QString>> Stores::paidStudents() const
{
    if (const auto settled = d->record.settle(); !settled)
        return failureOf(settled);
    return d->record.ledger.paidStudents();
}

Result<QList<SettledItem>> Stores::settledItems() const
{
    return d->record.settling.settledItems();
}

Result<QList<CollegeAlias>> Stores::collegeAliases() const
{
    return d->record.settling.aliases();
}

Result<QList<RefundStep>> Stores::refundSteps() const
{
    return d->record.settling.refundSteps();
}

Result<QHash<QString, ProofreadingMark>> Stores::proofreading() const
{
    return d->record.settling.proofreading();
}

} // namespace liuying::storage
