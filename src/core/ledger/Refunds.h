// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Money.h"
#include "core/journal/EntryRef.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace liuying {

/// How far the refund (退费) of one student is. Somebody who paid and was not photographed is owed the fee
/// once the campaign, with its make-up days, is over (domain §4).
enum class RefundState {
    Due,      ///< paid, not photographed, campaign over; nobody has approved it yet
    Approved, ///< may be paid out
    Blocked,  ///< approved, and photographed since: must not be paid out
    PaidOut,
    Recover ///< paid out, and photographed before or since, or no longer counted as paid: to be claimed back
};

/// "due", "approved", "blocked", "paid", "recover": on the command line and in files.
[[nodiscard]] QString refundStateCode(RefundState state);

/// One step of one student's refund, as the record has it.
struct RefundStep {
    enum class Kind { Approved, PaidOut, TakenBack };
    EntryRef ref;
    qint64 atMs = 0;
    QString actor;
    Kind kind = Kind::Approved;
    QString student;
    Money amount; ///< of the approval
    QString note; ///< the reason; of a pay-out its reference
    QDate day;    ///< of a pay-out
};

struct Refund {
    QString student;
    Money amount;
    RefundState state = RefundState::Due;
    /// To be claimed back: everything, where it is to recover; of a pay-out what is more than the fee is now.
    Money toRecover;
    std::optional<RefundStep> approved; ///< the approval that stands
    std::optional<RefundStep> paidOut;  ///< the pay-out that stands
};

/// What the steps come to. Steps that do not follow from the one before (approved twice, paid out without an
/// approval, a second pay-out) change nothing and are listed: merging two stations' records can bring them
/// together, and a person must look.
struct RefundStanding {
    QList<Refund> refunds; ///< by student number, numberBefore()
    QList<RefundStep> ignored;
    [[nodiscard]] const Refund *of(const QString &student) const;
    [[nodiscard]] int count(RefundState state) const;
    [[nodiscard]] Money sum(RefundState state) const;
    [[nodiscard]] int countToRecover() const; ///< of whom anything is to be claimed back
    [[nodiscard]] Money sumToRecover() const;
};

/// @p steps in order of the record; @p isOver: the campaign is over, so that whoever paid and was not
/// photographed is due.
[[nodiscard]] RefundStanding judgeRefunds(const QSet<QString> &paid, const QSet<QString> &photographed,
                                          const QList<RefundStep> &steps, Money fee, bool isOver);

/// Why @p student's refund may not take this step now: "" when it may; else "not-due", "not-over",
/// "already-approved", "not-approved", "blocked", "already-paid", "nothing-to-take-back".
[[nodiscard]] QString whyNot(RefundStep::Kind step, const QString &student, const RefundStanding &standing,
                             bool isOver);

} // namespace liuying
