// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/Ledger.h"

#include <QSet>

namespace liuying {

/// Everything the ledger is computed from, as the record has it now.
struct LedgerInput {
    QList<Student> roster;
    QList<PaymentList> lists;    ///< in order of import, without those that were taken back
    QList<Statement> statements; ///< likewise
    QList<SettledItem> settled;  ///< decisions that stand, oldest first; at most one for a row
    QList<CollegeAlias> aliases;
    QSet<QString> photographed; ///< students of whom a photograph was accepted
    QList<RefundStep> refundSteps;
    Money fee;              ///< 0: nothing is charged, or the plan does not say
    bool isFeeKnown = true; ///< the plan says the fee; else no sum can be judged by it
    std::optional<QDate> feeDue;
};

/// A transfer with what became of it: one line of the drill-down behind a college's sum.
struct LedgerTransfer {
    ItemRef ref;
    QString file;
    TransferRow row;
    TransferStanding standing;          ///< what the rules say
    std::optional<SettledItem> settled; ///< what a person said
    QString college;                    ///< whose it is by both; empty: nobody's yet
    bool isCounted = false;             ///< in a college's remitted sum
    /// "private", "late", "return", "split" (one of several payments in of a college), "seen-before",
    /// "charge"
    QStringList flags;
};

/// How one student stands.
struct StudentStanding {
    QString number;
    bool isPaid = false;
    QString file;                ///< the list that first counted
    ItemRef ref;                 ///< its row
    std::optional<Money> amount; ///< as that row has it
    bool isPhotographed = false;
};

/// An item of the settlement that is neither earned nor refunded.
struct SettlementItem {
    /// "college-over", "college-short", "fee-unknown" (what a college sent, while nobody knows what it owes),
    /// "unassigned", "not-ours", "held", "unpaid", "recover"
    QString kind;
    QString college; ///< of a college's difference
    int count = 0;   ///< students or transfers
    Money amount;    ///< adds to what was received: a college's debt is negative
};

/// What came in against what it was for: received = earned + refunds + open items, to the fen (gap() is
/// zero), or the book and the counts disagree.
struct Settlement {
    Money received;
    int photographed = 0;
    Money fee;
    bool isFeeKnown = true; ///< else nothing earned or owed could be counted
    Money earned;           ///< photographed × fee, what the photographer is to get
    int refundsDue = 0, refundsApproved = 0, refundsPaid = 0;
    Money due, approved, paidOut;
    QList<SettlementItem> open;
    bool isOver = false; ///< the campaign is over: the figures are final once nothing is open
    [[nodiscard]] Money refunds() const { return due + approved + paidOut; }
    [[nodiscard]] Money openSum() const;
    [[nodiscard]] Money gap() const { return received - earned - refunds() - openSum(); }
    [[nodiscard]] bool isBalanced() const { return isFeeKnown && gap() == Money{}; }
};

/// The whole ledger at one moment.
struct Ledger {
    LedgerStatus status;
    QList<LedgerTransfer> transfers; ///< in order of import
    QHash<QString, StudentStanding> students;
    RefundStanding refunds;
    Settlement settlement;
};

/// @p isOver: the campaign, with its make-up days, is over.
[[nodiscard]] Ledger keepLedger(const LedgerInput &input, bool isOver);

/// The open items and accounts alone, for whoever needs no more (rules: docs/ledger.md).
[[nodiscard]] LedgerStatus ledgerStatus(const LedgerInput &input);
/// Who counts as paid.
[[nodiscard]] PaidStanding judgePayments(const LedgerInput &input);

/// A college that a transfer may be of.
struct CollegeSuggestion {
    QString college;
    double likelihood = 0; ///< 0–1, to order by; not a probability
    /// The strongest ground: "alias", "name", "abbreviation", "similar", "amount" (just what the college
    /// still owes), "payer"
    QString ground;
};
/// The best few, best first; empty when nothing speaks for any.
[[nodiscard]] QList<CollegeSuggestion> suggestColleges(const TransferRow &row,
                                                       const QList<CollegeAccount> &accounts,
                                                       const QList<CollegeAlias> &aliases, int most = 5);

/// A student whom a payment row may mean.
struct StudentSuggestion {
    Student student;
    double likelihood = 0;
    QString ground; ///< "number" (a slip in it), "name", "name-and-college", "similar-name"
};
[[nodiscard]] QList<StudentSuggestion> suggestStudents(const PaymentRow &row, const QList<Student> &roster,
                                                       const QSet<QString> &paid, int most = 5);

} // namespace liuying
