// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"
#include "core/admission/Admission.h"
#include "core/journal/EntryRef.h"
#include "core/ledger/Ledger.h"
#include "core/ledger/Settling.h"
#include "core/photo/PhotoFacts.h"
#include "core/plan/Plan.h"
#include "core/roster/Student.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QString>

#include <variant>

namespace liuying {

/// A revision of the plan was published. scope: "campaign", or "college:<name>" for a sub-schedule.
struct PlanPublished {
    QString scope;
    int revision = 0;
    Plan plan;
    QString source; ///< file name, "demo" …
};

/// The roster was imported: who was added or changed, who was taken off. Whole or not at all.
struct RosterImported {
    QString source;
    QList<Student> put;
    QStringList removed;
    QByteArray sourceDigest{}; ///< SHA-256 of the file; empty when there was none
};

/// A list of who paid was imported.
struct PaymentsImported {
    PaymentList list;
    QByteArray sourceDigest; ///< SHA-256 of the file: the same file twice changes nothing
};

/// A bank statement was imported.
struct RemittancesImported {
    Statement statement;
    QByteArray sourceDigest;
};

/// A capture code was found to be a student's.
struct CodeBound {
    QByteArray codeDigest;
    QString student;
    /// "queue" and "search" at the door, "card" by its printed text, "person" decided before the day, "demo".
    QString how;
    QByteArray payload; ///< empty unless the policy keeps it
};

/// A binding was taken back.
struct CodeReleased {
    QByteArray codeDigest;
    QString student;
    QString why;
};

/// A student was let in and given a shot number.
struct Arrived {
    QString student;
    QString room;
    QDate day;
    ShotNumber shot;
    LocalDateTime at;      ///< campaign time of the scan
    QByteArray codeDigest; ///< empty when found by search
    QList<Reason> reasons; ///< what was said or overridden
    QString overrideWhy;   ///< not empty: a supervisor let the student in in spite of the reasons
};

/// An admission was taken back within the policy's minutes. The shot number is not given again.
struct ArrivalUndone {
    EntryRef arrival;
    QString why;
};

/// Somebody was held or refused; kept so that the day can be explained afterwards.
struct TurnedAway {
    QString student; ///< empty when unknown
    QString room;
    LocalDateTime at;
    QByteArray codeDigest;
    Outcome outcome = Outcome::Refuse;
    QList<Reason> reasons;
};

/// A photograph was accepted for the diploma.
struct ShotAccepted {
    QString student;
    QString room;
    ShotNumber shot;
    LocalDateTime at;
    QString file; ///< the prepared one, below the station's photo folder
    QByteArray fileDigest;
    EntryRef taken{};            ///< the picture it was prepared from; invalid in entries of old
    QByteArray originalDigest{}; ///< of that picture's file
    QList<CheckId> overridden{}; ///< checks that had failed and a person let pass
    QString overrideWhy{};       ///< not empty where there are any
};

/// A person took over a station or a list left it.
struct SignedIn {
    QString room;
};
struct Exported {
    QString what;
    QString file;
};

using Fact = std::variant<PlanPublished, RosterImported, PaymentsImported, RemittancesImported, CodeBound,
                          CodeReleased, Arrived, ArrivalUndone, TurnedAway, ShotAccepted, SignedIn, Exported,
                          ItemSettled, ItemReopened, CollegeAliasSet, ImportReversed, RefundsApproved,
                          RefundsPaidOut, RefundTakenBack, ProofreadingImported, ShotTaken, ShotRejected,
                          AcceptanceTakenBack, ShotsMoved, RuleExcepted, RuleExceptionEnded, PairingSettled>;

/// The word an entry of this fact carries in the journal: "plan.published", "roster.imported",
/// "payments.imported", "remittances.imported", "code.bound", "code.released", "arrival", "arrival.undone",
/// "turned-away", "shot.accepted", "signed-in", "exported", "item.settled", "item.reopened", "college.alias",
/// "import.reversed", "refunds.approved", "refunds.paid-out", "refund.taken-back", "proofreading.imported",
/// "shot.taken", "shot.rejected", "shot.acceptance.taken-back", "shots.moved", "rule.excepted",
/// "rule.exception.ended", "pairing.settled".
[[nodiscard]] QString factKind(const Fact &fact);
/// The fact as the journal keeps it; keys are stable, docs/formats/journal.md lists them.
[[nodiscard]] QJsonObject factToJson(const Fact &fact);
/// Reads what factToJson() wrote. Fails with ErrorCode::Corrupt on an unknown kind or a missing key.
[[nodiscard]] Result<Fact> factFromJson(const QString &kind, const QJsonObject &body);

/// One line of the journal. digest = SHA-256 over previousDigest, station, seq, atMs, actor, kind and body,
/// each length-prefixed; so nothing earlier can be changed without every later digest showing it.
struct Entry {
    EntryRef ref;
    qint64 atMs = 0; ///< UTC milliseconds of the station's clock when it was written
    QString actor;   ///< who: a sign-in name, or "door", "import"
    QString kind;
    QByteArray body; ///< compact JSON, exactly the bytes that were digested
    QByteArray previousDigest;
    QByteArray digest;
};

[[nodiscard]] QByteArray entryDigest(const Entry &entry);

} // namespace liuying
