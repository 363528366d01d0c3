// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/Plan.h"
#include "core/roster/Student.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace liuying {

/// What the door does now.
enum class Outcome {
    Admit, ///< come in; the shot number is the student's
    Hold,  ///< a person must act
    Refuse ///< not here, not now, not with this code
};

/// Why. Design §3 lists when each applies; this order is the table's.
enum class Reason {
    NotACaptureCode,
    UnknownCode,
    CodeOfAnother,
    SecondCode,
    NotOnRoster,
    NotEligible,
    Unpaid,
    AlreadyPhotographed,
    AlreadyCheckedIn,
    WrongRoom,
    WrongDay,
    TooEarly,
    LateForClass,
    WindowClosed,
    ClockSuspect
};

/// A shot number (拍摄号): consecutive in a room on a day; the student says it to the photographer.
struct ShotNumber {
    int number = 0;
    QString room; ///< room code
    QString
        letter; ///< empty for the station that owns the room; A, B … for a further station in the same room

    /// "017"; with a letter "106A-017", where 106 are the figures the room code ends in.
    [[nodiscard]] QString text() const;
    friend bool operator==(const ShotNumber &, const ShotNumber &) = default;
};

/// What a scanned payload looks like before anybody knows whose it is.
enum class CodeKind {
    CaptureCode, ///< may be one: opaque bytes of a plausible length
    Link,        ///< a URL, a payment or contact code (https:, weixin:, WIFI: …)
    Number,      ///< figures only: a payment bar code, a student or ID number
    TooShort
};

/// Judges a payload by its shape alone (policy.codeMinBytes; schemes; figures only). The CHSI format is not
/// public, so whatever is not plainly something else counts as a capture code.
[[nodiscard]] CodeKind codeKind(const QByteArray &payload, const Policy &policy);

/// SHA-256 of a payload: how a code is known to the record.
[[nodiscard]] QByteArray codeDigest(const QByteArray &payload);

/// Who or what stands at the door.
struct Subject {
    std::optional<CodeKind> code; ///< empty: no code was shown, the student was searched for
    QString codeOwner; ///< number of the student the shown code is bound to; empty: never seen before
    QString claimed;   ///< number of the student a person picked; empty: nobody picked
    std::optional<Student> student; ///< the roster's row of the claimed student, else of the code's owner
    bool hasOtherCode = false;      ///< that student is bound to a code other than the one shown
};

/// An admission that still stands.
struct StandingArrival {
    ShotNumber shot;
    QDate day;
    LocalDateTime at;
};

/// A photograph accepted for the diploma.
struct AcceptedShot {
    ShotNumber shot;
    QString room;
    LocalDateTime at;
};

/// What the record knows about the subject and the room, gathered by the caller in one transaction.
struct AdmissionRecord {
    bool paid = false;
    bool hasLedger =
        false; ///< some list of payments was imported; without one and without a fee nobody owes anything
    std::optional<StandingArrival> arrival;
    std::optional<AcceptedShot> acceptedShot;
    int nextShotNumber = 1; ///< of this room, day and station
    QString stationLetter;
};

/// Where and when the question is asked.
struct DoorMoment {
    QString room;      ///< room code of this door
    LocalDateTime now; ///< campaign time
    bool clockSuspect = false;
};

/// Where the student should go instead.
struct GoTo {
    QString room;
    Window window;
    friend bool operator==(const GoTo &, const GoTo &) = default;
};

/// The door's answer. Reasons are worst first: what refuses, then what holds, then what is only said.
struct Decision {
    Outcome outcome = Outcome::Refuse;
    QList<Reason> reasons;                ///< empty for a plain admission
    std::optional<GoTo> goTo;             ///< the student's own window, whenever that is not here and now
    std::optional<ShotNumber> shotNumber; ///< the new one when admitted, the old one when already in

    [[nodiscard]] bool has(Reason reason) const { return reasons.contains(reason); }
};

/// The door's rule (design §3). Pure: no clock, no disk; the same arguments give the same answer.
[[nodiscard]] Decision decideAdmission(const Subject &subject, const Plan &plan,
                                       const AdmissionRecord &record, const DoorMoment &moment);

/// The outcome a reason leads to by itself under a policy; LateForClass alone still admits.
[[nodiscard]] Outcome outcomeOf(Reason reason, const Policy &policy);

/// Whether a supervisor may admit in spite of this decision: any hold or refusal of a student on the roster,
/// except a code that is another's, and except somebody who is in already today, here or in another room: a
/// second number would part number and photo.
[[nodiscard]] bool mayOverride(const Decision &decision, const Subject &subject,
                               const AdmissionRecord &record, const DoorMoment &moment);

/// The windows at which this student is expected: the class's slots, else the college's batches; by start.
[[nodiscard]] QList<GoTo> expectedWindows(const Student &student, const Plan &plan);

/// "WrongRoom" and the like: the words of the command-line contract.
[[nodiscard]] QString reasonCode(Reason reason);
[[nodiscard]] std::optional<Reason> reasonFromCode(QStringView code);
/// "admit", "hold", "refuse".
[[nodiscard]] QString outcomeCode(Outcome outcome);
[[nodiscard]] std::optional<Outcome> outcomeFromCode(QStringView code);

} // namespace liuying
