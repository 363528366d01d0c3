// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photo/Pairing.h"
#include "core/time/Clock.h"
#include "flows/photo/PhotoDesk.h"
#include "storage/Stores.h"

#include <optional>

namespace liuying {

/// A picture of a student, for a screen.
struct StudioShot {
    EntryRef ref;
    int frame = 1;
    LocalDateTime at;
    QString file; ///< below the photo folder
    QString cameraFile;
    CheckResult verdict = CheckResult::Skipped;
    QList<CheckId> failed;
    QList<CheckId> doubtful;
    bool isRejected = false;
    QString rejectedWhy;
    bool isAccepted = false;
    QString overrideWhy; ///< of its acceptance
};

/// A student before the camera, waiting for it, or done.
struct StudioSeat {
    EntryRef arrival;
    Student student;
    ShotNumber shot;
    LocalDateTime arrivedAt;
    QList<StudioShot> shots; ///< in order of coming in
    QSet<CheckId> excepted;  ///< rules this student need not keep
    QString exceptedWhy;
    bool isAccepted = false;
    bool hasLeft = false;
};

/// What the studio page shows around the picture.
struct StudioStatus {
    QString room;
    QString roomName;
    LocalDateTime now;
    bool isDemo = false;
    Policy policy;
    std::optional<StudioSeat> current; ///< whom the next picture belongs to
    bool isPicked = false;             ///< a person chose `current` out of order
    QList<StudioSeat> waiting;         ///< behind `current`, in order
    QList<StudioSeat> done;            ///< accepted or gone, newest first, at most 30
    QList<StudioShot> nobodys;         ///< pictures that belong to nobody, newest first
    QList<PairingAlarm> alarms;
    CameraClock clock;
    int acceptedToday = 0; ///< in this room
    int arrivedToday = 0;
};

/// A picture that came in and is kept in the photo folder already.
struct IncomingShot {
    QString file; ///< below the photo folder
    QByteArray fileDigest;
    QString rawFile;
    QString cameraFile;
    std::optional<qint64> cameraMs; ///< ShotTaken::cameraMs
    PhotoJudgement judgement;
};

/// A room's studio without a screen: synchronous, over open stores, each step one transaction and durable
/// when it returns. Reasons must not be blank (Usage).
class StudioDesk {
public:
    StudioDesk(storage::Stores &stores, const Clock &clock, QString room);

    [[nodiscard]] Result<StudioStatus> status(const QString &picked = {},
                                              std::optional<LocalDateTime> at = {}) const;

    /// Whose the next picture will be, so that it can be kept under that number and judged with that
    /// student's exceptions.
    struct Expected {
        std::optional<StudioSeat> seat; ///< empty: nobody waits
        int frame = 1;
        Policy policy;
    };
    [[nodiscard]] Result<Expected> expected(const std::optional<qint64> &cameraMs,
                                            const QString &picked = {}) const;

    /// Records a picture. The very same file again changes nothing and says so (Usage) unless a person
    /// rejected it before.
    [[nodiscard]] Result<EntryRef> take(const IncomingShot &shot, const Expected &expected);
    /// Accepts a picture for the diploma. @p why must say something where a check failed. Usage where it is
    /// nobody's, rejected, or another one is accepted already.
    [[nodiscard]] Result<EntryRef> accept(const EntryRef &shot, const PreparedFile &prepared,
                                          const QString &why, const QString &by);
    /// A retake, a test shot: the picture is not to be used.
    [[nodiscard]] Result<void> reject(const EntryRef &shot, const QString &why, const QString &by);
    [[nodiscard]] Result<void> takeBack(const QString &student, const QString &why, const QString &by);
    [[nodiscard]] Result<void> except(const QString &student, const QList<CheckId> &checks,
                                      const QString &why, const QString &by);
    [[nodiscard]] Result<void> endException(const QString &student, const QString &why, const QString &by);
    /// Settles an alarm; of an arrival without a shot: the student left without a photograph.
    [[nodiscard]] Result<void> settle(const PairingAlarm &alarm, const QString &why, const QString &by);
    [[nodiscard]] Result<void> leave(const QString &student, const QString &why, const QString &by);

    [[nodiscard]] Result<ShiftPlan> planShift(const EntryRef &from, ShiftBy by) const;
    [[nodiscard]] Result<ShiftPlan> planSwap(const QString &student, const QString &other) const;
    /// Does what was shown; Usage where the record has changed since.
    [[nodiscard]] Result<void> move(const ShiftPlan &plan, const QString &why, const QString &by);

private:
    storage::Stores &m_stores;
    const Clock &m_clock;
    QString m_room;
};

} // namespace liuying
