// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/Postings.h"

#include "core/ledger/RefundSteps.h"
#include "core/ledger/TransferJudge.h"

namespace liuying {

namespace {

QList<Posting> moved(const Account &to, const Account &from, Money amount)
{
    return {{to, amount}, {from, -amount}};
}

/// The refund goes from what is held to where it is; what went out without being owed is to be claimed back.
QList<Posting> refundPostings(const Refund &refund)
{
    switch (refund.state) {
    case RefundState::Approved:
        return moved({AccountKind::Held, {}}, {AccountKind::RefundsPayable, {}}, refund.amount);
    case RefundState::PaidOut:
        return moved({AccountKind::Held, {}}, {AccountKind::RefundsPaid, {}}, refund.amount);
    case RefundState::Recover:
        return moved({AccountKind::Recover, {}}, {AccountKind::RefundsPaid, {}}, refund.amount);
    case RefundState::Due:
    case RefundState::Blocked:
        break;
    }
    return {};
}

} // namespace

QList<Posting> feePostings(const FeeStanding &standing, Money fee)
{
    QList<Posting> postings;
    if (standing.isPaid)
        postings += moved({AccountKind::College, standing.college}, {AccountKind::Held, {}}, fee);
    if (standing.isPhotographed)
        postings += moved({standing.isPaid ? AccountKind::Held : AccountKind::Unpaid, {}},
                          {AccountKind::Photographer, {}}, fee);
    if (!standing.refund)
        return postings;
    postings += refundPostings(*standing.refund);
    // Paid out more than the fee is now: nothing of it is held, the rest went out in excess.
    if (standing.refund->state == RefundState::PaidOut && standing.refund->toRecover > Money{})
        postings += moved({AccountKind::Recover, {}}, {AccountKind::Held, {}}, standing.refund->toRecover);
    return postings;
}

QList<Posting> transferPostings(const LedgerTransfer &transfer)
{
    const Account bank{AccountKind::Bank, {}};
    const Money amount = transfer.row.amount;
    switch (placeOf(transfer)) {
    case TransferPlace::College:
        return moved(bank, {AccountKind::College, transfer.college}, amount);
    case TransferPlace::Unassigned:
        return moved(bank, {AccountKind::Unassigned, {}}, amount);
    case TransferPlace::NotOurs:
        return moved(bank, {AccountKind::NotOurs, {}}, amount);
    case TransferPlace::RefundPayouts:
        return moved(bank, {AccountKind::RefundPayouts, {}}, amount);
    case TransferPlace::Nowhere:
        break;
    }
    return {};
}

} // namespace liuying
