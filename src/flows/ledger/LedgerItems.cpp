// SPDX-License-Identifier: Apache-2.0
#include "flows/ledger/LedgerItems.h"

#include <algorithm>

namespace liuying {

namespace {

void appendPayments(QList<LedgerItem> &found, const PaymentList &list, int row)
{
    for (const PaymentRow &payment : list.rows) {
        if (payment.row == row)
            found.append({{list.source, payment.sheet, row}, list.file, payment, {}});
    }
}

void appendTransfers(QList<LedgerItem> &found, const Statement &statement, int row)
{
    for (const TransferRow &transfer : statement.rows) {
        if (transfer.row == row)
            found.append({{statement.source, transfer.sheet, row}, statement.file, {}, transfer});
    }
    if (statement.unreadableRows.contains(row))
        found.append({{statement.source, {}, row}, statement.file, {}, {}});
}

/// What is known of a row whose import may have been taken back.
OpenItem describedAt(const LedgerInput &input, const ItemRef &ref)
{
    const std::optional<LedgerItem> item = itemAt(input, ref);
    return item ? describe(*item) : OpenItem{{}, {}, ref.row, {}, {}, {}, {}, {}, {}, ref};
}

} // namespace

QList<LedgerItem> itemsAt(const LedgerInput &input, const QByteArray &source, int row)
{
    QList<LedgerItem> found;
    for (const PaymentList &list : input.lists) {
        if (list.source == source)
            appendPayments(found, list, row);
    }
    for (const Statement &statement : input.statements) {
        if (statement.source == source)
            appendTransfers(found, statement, row);
    }
    return found;
}

std::optional<LedgerItem> itemAt(const LedgerInput &input, const ItemRef &ref)
{
    const QList<LedgerItem> found = itemsAt(input, ref.source, ref.row);
    const auto item = std::ranges::find(found, ref, &LedgerItem::ref);
    return item == found.end() ? std::nullopt : std::optional(*item);
}

OpenItem describe(const LedgerItem &item)
{
    OpenItem described;
    described.file = item.file;
    described.row = item.ref.row;
    described.ref = item.ref;
    if (item.payment) {
        described.amount = item.payment->amount.value_or(Money{});
        described.number = item.payment->number;
        described.name = item.payment->name;
        described.college = item.payment->college;
    }
    if (item.transfer) {
        described.amount = item.transfer->amount;
        described.payer = item.transfer->payer;
        described.remark = item.transfer->remark;
    }
    return described;
}

QList<OpenItem> itemsSettled(const LedgerInput &input)
{
    if (input.settled.isEmpty())
        return {};
    LedgerInput bare = input;
    bare.settled.clear();
    QHash<ItemRef, OpenItem> asOpen;
    for (const OpenItem &item : ledgerStatus(bare).needsPerson)
        asOpen.insert(item.ref, item);

    QList<OpenItem> settled;
    for (const SettledItem &one : input.settled) {
        const ItemRef &ref = one.decision.item;
        const auto open = asOpen.constFind(ref);
        settled.append(open != asOpen.constEnd() ? *open : describedAt(input, ref));
    }
    return settled;
}

} // namespace liuying
