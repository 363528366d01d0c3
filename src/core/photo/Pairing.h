// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photo/PhotoFacts.h"
#include "core/photo/PhotoPolicy.h"

#include <QList>
#include <QString>

#include <optional>

namespace liuying {

/// An admission of the room and day that stands, in order of the record.
struct StudioArrival {
    EntryRef ref;
    QString student;
    ShotNumber shot;
    qint64 atMs = 0;         ///< UTC ms of the station's clock
    bool isAccepted = false; ///< a photograph of the student is accepted, here or elsewhere
    bool hasLeft = false;    ///< settled: left without one
};

/// A picture of the room and day with its assignment as it stands now, in order of coming in.
struct StudioPicture {
    EntryRef ref;
    QString student; ///< empty: nobody's
    ShotNumber shot;
    qint64 atMs = 0;                ///< came in whole, station's clock
    std::optional<qint64> cameraMs; ///< ShotTaken::cameraMs
    QString cameraFile;
    QByteArray digest;
    bool isRejected = false;
    bool isAccepted = false;
    std::optional<qint64> acceptedMs{}; ///< when; empty: as soon as it had come in
};

/// How far the camera's clock is from the station's, by the pictures that came in.
struct CameraClock {
    int pictures = 0;    ///< so many said when they were taken; 0: nothing is known
    qint64 offsetMs = 0; ///< camera minus station, robust against single strays; positive: the camera is fast
    [[nodiscard]] bool isKnown() const { return pictures > 0; }
};

/// By pictures of one room and day, in order of coming in.
[[nodiscard]] CameraClock cameraClock(const QList<StudioPicture> &pictures);
/// When a picture was taken by the station's clock: by the camera's set right, else when it came in.
[[nodiscard]] qint64 takenMs(const StudioPicture &picture, const CameraClock &clock);

/// One thing that is wrong, or may be.
struct PairingAlarm {
    PairingFault fault = PairingFault::ShotWithoutArrival;
    EntryRef about;  ///< the picture or the arrival
    QString student; ///< whom it is about; empty: nobody
    ShotNumber shot;
    EntryRef other{};       ///< the picture or arrival it clashes with; invalid: none
    ShotNumber otherShot{}; ///< of that
    qint64 sinceMs = 0;     ///< when it came about, station's clock
    double seconds = 0;     ///< waited, apart, older, off: by the fault

    friend bool operator==(const PairingAlarm &, const PairingAlarm &) = default;
};

/// Who sits before the camera: the first arrival that is neither photographed nor gone. -1: nobody.
[[nodiscard]] qsizetype nextToShoot(const QList<StudioArrival> &arrivals);

/// To which arrival a picture that comes in now belongs, by its index; -1: to nobody. A person's choice goes
/// first (@p picked, a student number; empty: nobody picked). A picture taken within the time in which nobody
/// can change seats belongs to whom the picture before it belongs.
[[nodiscard]] qsizetype arrivalFor(const StudioPicture &picture, const QList<StudioArrival> &arrivals,
                                   const QList<StudioPicture> &before, const QString &picked);

/// Everything that is wrong now between the arrivals and the pictures of a room and day, oldest first,
/// without what is settled. Pure: the same record gives the same alarms. Method and its limits:
/// docs/pairing.md.
[[nodiscard]] QList<PairingAlarm> pairingAlarms(const QList<StudioArrival> &arrivals,
                                                const QList<StudioPicture> &pictures,
                                                const QList<PairingSettled> &settled,
                                                const PhotoPolicy &policy, qint64 nowMs);

/// One row of setting right a shift: a shot number with whose picture it has, before and after.
struct ShiftRow {
    ShotNumber shot;
    QString student;
    QList<EntryRef> before; ///< pictures
    QList<EntryRef> after;
};
/// What would be done, shown to the person before it is.
struct ShiftPlan {
    QList<ShiftRow> rows; ///< in order of shot numbers; only those that change
    QList<ShotMove> moves;
};
enum class ShiftBy {
    Later,  ///< this picture and all after it belong to the next student each: a frame was missing before it
    Earlier ///< … to the student before: there was one picture too many
};
/// Moves the picture @p from and all pictures behind it that are not rejected by one student. The pictures of
/// one number stay together. Empty where nobody is there to move to.
[[nodiscard]] ShiftPlan planShift(const QList<StudioArrival> &arrivals, const QList<StudioPicture> &pictures,
                                  const EntryRef &from, ShiftBy by);
/// Exchanges the pictures of two shot numbers.
[[nodiscard]] ShiftPlan planSwap(const QList<StudioArrival> &arrivals, const QList<StudioPicture> &pictures,
                                 const QString &student, const QString &other);

} // namespace liuying
