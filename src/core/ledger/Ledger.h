// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Money.h"
#include "core/ledger/Book.h"
#include "core/ledger/Refunds.h"
#include "core/ledger/Settling.h"
#include "core/roster/Student.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace liuying {

/// One row of a college's list of who paid (缴费名单), as read; nothing judged yet.
struct PaymentRow {
    int row = 0;   ///< row in the document, 1-based as a person sees it
    QString sheet; ///< worksheet, empty for csv
    QString number;
    QString name;
    QString college;             ///< the college that lists the student; empty when the document does not say
    std::optional<Money> amount; ///< empty: the list has no amount for this row
    bool saysPaid = true; ///< false for 否, 未缴, ×, 已退款, 待支付, blank in a yes/no column, or amount 0
    QString date;         ///< as written
};

/// One line of a bank statement, as read. Money in is positive, out negative.
struct TransferRow {
    int row = 0;
    std::optional<QDate> date;
    Money amount;
    QString payer;
    QString remark;
    QString serial;  ///< bank serial number, empty when the statement has none
    QString sheet{}; ///< worksheet, empty for csv and for a statement of one sheet
};

/// What a person has to look at. The words are those of the command-line contract ("not-on-roster", …).
struct OpenItem {
    QString kind;
    QString file;
    int row = 0;
    Money amount;
    QString number;
    QString name;
    QString payer;
    QString remark;
    QString college; ///< the college it is about, where one is known
    ItemRef ref{};   ///< the row, for whoever settles it
};

/// The rows of one imported payments file, in the order of import.
struct PaymentList {
    QString file;
    QList<PaymentRow> rows;
    QByteArray
        source{}; ///< SHA-256 of what was imported: the ItemRef of its rows. Of the import, not of the list
};

/// The rows of one imported statement.
struct Statement {
    QString file;
    QList<TransferRow> rows;
    QList<int> unreadableRows; ///< rows that could not be read and were left out on purpose
    QString
        account{}; ///< the bank account it is of, as printed, digits and * alone; empty where it is silent
    QByteArray source{}; ///< as of a PaymentList
};

/// Judges payment rows against the roster (rules: docs/ledger.md, "Who counts as paid").
struct PaidStanding {
    QHash<QString, int> paid; ///< student number → index of the list that first counted
    QList<OpenItem> open;
    int notPaid = 0;            ///< rows that say not paid
    QHash<QString, int> rows{}; ///< student number → index of the row in that list
};

/// Whose transfer this is and whether it counts.
struct TransferStanding {
    QString college;     ///< empty: none
    QString needsPerson; ///< "", "ignored", "private-person", "no-college", "unknown-college",
                         ///< "two-colleges", "payer-and-remark-differ"
    bool late = false;
    bool alreadySeen = false;
};
[[nodiscard]] TransferStanding judgeTransfer(const TransferRow &row, const QStringList &colleges,
                                             const std::optional<QDate> &feeDue,
                                             const QList<CollegeAlias> &aliases = {});

/// judgeTransfer() for whole statements in order of import, one standing for each row. Rows that an earlier
/// statement, or the same one, already held are marked alreadySeen: by their serial number, and where a
/// statement has none by date, amount, payer, remark and how often that occurs within one file.
[[nodiscard]] QList<QList<TransferStanding>> judgeStatements(const QList<Statement> &statements,
                                                             const QStringList &colleges,
                                                             const std::optional<QDate> &feeDue,
                                                             const QList<CollegeAlias> &aliases = {});

/// The ledger of one college. state: none, short, over, late, settled, fee-unknown (docs/ledger.md).
struct CollegeAccount {
    QString college;
    int students = 0;
    int paid = 0;
    Money expected;
    Money remitted;
    QString state;
    [[nodiscard]] Money difference() const { return remitted - expected; }
};

struct LedgerStatus {
    QList<CollegeAccount> colleges; ///< in the order the roster first names them
    QList<OpenItem> needsPerson;    ///< in the order of import
};

} // namespace liuying
