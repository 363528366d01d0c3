// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Money.h"
#include "core/journal/EntryRef.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include <compare>

namespace liuying {

/// The accounts of the campaign's book. Debit is positive, credit negative; all balances add up to zero.
enum class AccountKind {
    Bank,           ///< what the statements show, without charges and interest
    RefundPayouts,  ///< money out that a person named as refunds paid (counterpart of Bank)
    College,        ///< what a college owes: fees of its students who paid, less what it sent. A party each
    Unassigned,     ///< transfers that wait for a person
    NotOurs,        ///< transfers of no college, to be given back
    Held,           ///< fees of students who are not photographed yet
    Photographer,   ///< earned: one fee for each student photographed
    RefundsPayable, ///< approved
    RefundsPaid,
    Unpaid, ///< photographed without having paid (a supervisor let them in)
    Recover ///< refunded and photographed, or refunded and not paid after all
};

/// "bank", "refund-payouts", "college", "unassigned", "not-ours", "held", "photographer", "refunds-payable",
/// "refunds-paid", "unpaid", "recover".
[[nodiscard]] QString accountCode(AccountKind kind);

struct Account {
    AccountKind kind = AccountKind::Bank;
    QString party; ///< the college of a College account, else empty

    friend std::strong_ordering operator<=>(const Account &, const Account &) = default;
};

struct Posting {
    Account account;
    Money amount; ///< debit positive, credit negative

    friend bool operator==(const Posting &, const Posting &) = default;
};

/// One entry of the book: postings that add up to zero, and what they are about.
struct BookEntry {
    EntryRef cause; ///< the entry of the journal that brought it
    qint64 atMs = 0;
    QString actor;
    QString subject; ///< "student:2101010101", or "transfer:<file>:<sheet>:<row>"
    QList<Posting> postings;
    bool isReversal = false; ///< takes back the entry before of the same subject
};

/// Double entry, in fen, and only ever added to: what is no longer so is reversed, and what is so now posted
/// anew. A subject is one student's fee or one transfer.
class Book {
public:
    /// Says what is so about @p subject from now on; empty: nothing. Posts the reversal of what was said
    /// before and the new entry; nothing when it is the same. @p postings must add up to zero.
    void restate(const EntryRef &cause, qint64 atMs, const QString &actor, const QString &subject,
                 const QList<Posting> &postings);

    [[nodiscard]] const QList<BookEntry> &entries() const { return m_entries; }
    [[nodiscard]] Money balance(AccountKind kind) const; ///< over all parties
    [[nodiscard]] Money balance(const Account &account) const;
    [[nodiscard]] QMap<Account, Money> balances() const { return m_balances; }
    /// The sum of all balances: zero, or the book is wrong.
    [[nodiscard]] Money trial() const;

private:
    void post(const BookEntry &entry);

    QList<BookEntry> m_entries;
    QHash<QString, QList<Posting>> m_standing;
    QMap<Account, Money> m_balances;
};

} // namespace liuying
