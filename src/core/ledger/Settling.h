// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Money.h"
#include "core/journal/EntryRef.h"

#include <QByteArray>
#include <QDate>
#include <QHashFunctions>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace liuying {

/// Names one row of one imported list or statement, the same on every machine that imported that file.
struct ItemRef {
    QByteArray source; ///< SHA-256 of what was imported (PaymentsImported, RemittancesImported)
    QString sheet;     ///< worksheet, empty for csv
    int row = 0;       ///< 1-based as a person sees it

    [[nodiscard]] bool isValid() const { return row > 0; }
    friend bool operator==(const ItemRef &, const ItemRef &) = default;
};

[[nodiscard]] inline size_t qHash(const ItemRef &item, size_t seed = 0)
{
    return qHashMulti(seed, item.source, item.sheet, item.row);
}

/// What a person decided about a row that could not be decided by rule. It holds until it is taken back; a
/// later decision about the same row replaces it.
struct ItemDecision {
    enum class Kind {
        AsItIs,       ///< looked at: what the rules made of the row stands, and nobody need look again
        CountsFor,    ///< a payment row: the student has paid, whatever the row's number, name or amount
        DoesNotCount, ///< a payment row: nobody has paid by it
        BelongsTo,    ///< a transfer: the college's money
        NotOurs,      ///< a transfer: no college's; what came in is still to be given back
        RefundPayout  ///< money out: refunds paid to students, not taken off what a college sent
    };
    ItemRef item;
    Kind kind = Kind::AsItIs;
    QString student; ///< CountsFor: the student number
    QString college; ///< BelongsTo: the college's name on the roster
    QString why;     ///< never empty: a person's reason
};

/// The word of a decision in the journal and on the command line: "as-it-is", "counts-for", "does-not-count",
/// "belongs-to", "not-ours", "refund-payout".
[[nodiscard]] QString decisionCode(ItemDecision::Kind kind);
[[nodiscard]] std::optional<ItemDecision::Kind> decisionFromCode(QStringView code);

// -- facts of the journal (core/journal/Facts.h)

/// A person settled an open item. Who and when is the entry's.
struct ItemSettled {
    ItemDecision decision;
};

/// A decision was taken back: the rules alone speak again.
struct ItemReopened {
    EntryRef settled;
    QString why;
};

/// Another name was given to a college, or with an empty @p college taken from it: 计科院, or its name before
/// it was renamed. Lists and remarks are read with it, the earlier ones too.
struct CollegeAliasSet {
    QString alias;
    QString college;
};

/// An import of payments or of a statement was taken back: it counts as if it had never been. The same file
/// may be imported again afterwards.
struct ImportReversed {
    EntryRef import;
    QString why;
};

/// Refunds were approved, @p amount each.
struct RefundsApproved {
    QStringList students;
    Money amount;
    QString why;
};

/// Approved refunds were paid out to the students.
struct RefundsPaidOut {
    QStringList students;
    QDate day;         ///< when the money went out
    QString reference; ///< number of the payment order; may be empty
};

/// One refund went back a step: an approval that was not carried out, or a pay-out that came back.
struct RefundTakenBack {
    QString student;
    QString why;
};

/// What CHSI says about one student's proofreading (图像校对).
struct ProofreadingMark {
    QString number;
    QString name;
    bool isDone = false;
    QDate day; ///< when the student did it; null when the list does not say
};

/// A list of who has proofread was imported, or marked by hand; the later mark of a student holds.
struct ProofreadingImported {
    QString source; ///< file name
    QList<ProofreadingMark> marks;
    QByteArray sourceDigest;
};

// -- what stands, as read back

struct SettledItem {
    EntryRef ref;
    qint64 atMs = 0;
    QString actor; ///< who settled it
    ItemDecision decision;
};

struct CollegeAlias {
    QString alias;
    QString college;

    friend bool operator==(const CollegeAlias &, const CollegeAlias &) = default;
};

} // namespace liuying
