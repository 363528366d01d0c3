// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/Book.h"

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

/// One posting for each account, in order, without those of nothing: so that what is the same looks the same.
QList<Posting> tidy(const QList<Posting> &postings)
{
    QMap<Account, Money> sums;
    for (const Posting &posting : postings)
        sums[posting.account] += posting.amount;
    QList<Posting> tidied;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
        if (it.value() != Money{})
            tidied.append({it.key(), it.value()});
    }
    return tidied;
}

Money sumOf(const QList<Posting> &postings)
{
    Money sum;
    for (const Posting &posting : postings)
        sum += posting.amount;
    return sum;
}

QList<Posting> reversed(QList<Posting> postings)
{
    for (Posting &posting : postings)
        posting.amount = -posting.amount;
    return postings;
}

} // namespace

QString accountCode(AccountKind kind)
{
    switch (kind) {
    case AccountKind::Bank:
        return u"bank"_s;
    case AccountKind::RefundPayouts:
        return u"refund-payouts"_s;
    case AccountKind::College:
        return u"college"_s;
    case AccountKind::Unassigned:
        return u"unassigned"_s;
    case AccountKind::NotOurs:
        return u"not-ours"_s;
    case AccountKind::Held:
        return u"held"_s;
    case AccountKind::Photographer:
        return u"photographer"_s;
    case AccountKind::RefundsPayable:
        return u"refunds-payable"_s;
    case AccountKind::RefundsPaid:
        return u"refunds-paid"_s;
    case AccountKind::Unpaid:
        return u"unpaid"_s;
    case AccountKind::Recover:
        return u"recover"_s;
    }
    return {};
}

void Book::restate(const EntryRef &cause, qint64 atMs, const QString &actor, const QString &subject,
                   const QList<Posting> &postings)
{
    const QList<Posting> now = tidy(postings);
    const QList<Posting> before = m_standing.value(subject);
    const bool balances = sumOf(now) == Money{};
    Q_ASSERT(balances);
    if (now == before || !balances)
        return;
    if (!before.isEmpty())
        post({cause, atMs, actor, subject, reversed(before), true});
    if (!now.isEmpty())
        post({cause, atMs, actor, subject, now, false});
    m_standing.insert(subject, now);
}

void Book::post(const BookEntry &entry)
{
    for (const Posting &posting : entry.postings)
        m_balances[posting.account] += posting.amount;
    m_entries.append(entry);
}

Money Book::balance(AccountKind kind) const
{
    Money sum;
    for (auto it = m_balances.lowerBound({kind, {}}); it != m_balances.cend() && it.key().kind == kind; ++it)
        sum += it.value();
    return sum;
}

Money Book::balance(const Account &account) const
{
    return m_balances.value(account);
}

Money Book::trial() const
{
    Money sum;
    for (const Money &balance : m_balances)
        sum += balance;
    return sum;
}

} // namespace liuying
