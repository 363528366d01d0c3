// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/admission/Admission.h"
#include "core/journal/EntryRef.h"
#include "core/photo/PhotoCheck.h"
#include "core/time/LocalDateTime.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace liuying {

// What happens in a studio, as the journal keeps it. An acceptance is ShotAccepted (core/journal/Facts.h).

/// A picture came in from a room's camera and was kept.
struct ShotTaken {
    QString room;
    QDate day;
    QString student;  ///< number; empty: nobody was waiting for a picture
    ShotNumber shot;  ///< that student's; number 0 where there is none
    int frame = 1;    ///< counts the pictures of that shot number
    LocalDateTime at; ///< when it had come in whole
    QString file;     ///< below the station's photo folder: "2025-04-12/九教106/017-1.jpg"
    QByteArray fileDigest;
    QString rawFile;    ///< the RAW beside it, kept likewise; empty: none
    QString cameraFile; ///< what the camera called it: DSC_0034.JPG; empty: taken by the live view's camera
    /// The camera's own clock when it was taken, as UTC milliseconds had it been set right; empty where the
    /// file does not say.
    std::optional<qint64> cameraMs;
    CheckResult verdict = CheckResult::Skipped;
    QList<CheckId> failed;
    QList<CheckId> doubtful; ///< those that came to review
};

/// A picture is not to be used: a retake, a test shot, a second release of the shutter.
struct ShotRejected {
    EntryRef shot; ///< the ShotTaken
    QString why;
};

/// An acceptance does not hold any more; the student is without a photograph again.
struct AcceptanceTakenBack {
    EntryRef acceptance; ///< the ShotAccepted
    QString student;
    QString why;
};

/// Whose picture it is was set right; with it goes its acceptance, where it had one.
struct ShotMove {
    EntryRef shot;         ///< the ShotTaken
    QString from;          ///< student number; empty: nobody's
    QString to;            ///< student number; empty: nobody's
    ShotNumber shotNumber; ///< of `to`
    int frame = 1;

    friend bool operator==(const ShotMove &, const ShotMove &) = default;
};
struct ShotsMoved {
    QList<ShotMove> moves;
    QString why;
};

/// A student need not keep some rules: religion, medicine, culture (domain §6).
struct RuleExcepted {
    QString student;
    QList<CheckId> checks;
    QString why;
};
struct RuleExceptionEnded {
    QString student;
    QList<CheckId> checks;
    QString why;
};

/// What can be wrong between arrivals and pictures.
enum class PairingFault {
    ShotWithoutArrival, ///< a picture came and nobody waited for one
    ArrivalWithoutShot, ///< somebody's turn has long come and there is no picture
    TwoArrivalsOneShot, ///< in the time of two students one picture came: a frame may be missing
    DoubleTrigger,      ///< two pictures in a time in which nobody changes seats
    OlderThanArrival,   ///< taken before the student was let in, by the camera's clock set right
    SamePictureTwice,   ///< the very file came before
    OutOfOrder,         ///< came in later than a picture that was taken after it
    CameraClockOff      ///< the camera's clock is far from the station's, or jumped
};
/// "shot-without-arrival", "arrival-without-shot" …
[[nodiscard]] QLatin1String faultKey(PairingFault fault);
[[nodiscard]] std::optional<PairingFault> faultFromKey(QStringView key);

/// A person looked at an alarm and it is settled: the student left without a photograph, the frame was found.
struct PairingSettled {
    PairingFault fault = PairingFault::ShotWithoutArrival;
    EntryRef about; ///< the ShotTaken or the Arrived it was raised for
    QString why;
};

} // namespace liuying
