// SPDX-License-Identifier: Apache-2.0
// Private to flows/studio: everything the record says about a room and day.
#pragma once

#include "core/photo/Pairing.h"
#include "core/time/Clock.h"
#include "flows/studio/StudioDesk.h"
#include "storage/Stores.h"

namespace liuying {

/// What the record says about a studio on the day of one moment.
struct StudioDay {
    Plan plan;
    QString room;
    LocalDateTime now;
    qint64 nowMs = 0;                ///< never before the newest entry
    QList<storage::ArrivalRow> rows; ///< admissions that stand, in order of the record
    QList<StudioArrival> arrivals;   ///< the same for the pairing, place by place
    QList<storage::TakenShot> shots; ///< in order of the record
    QList<StudioPicture> pictures;   ///< the same for the pairing, place by place
    QList<PairingSettled> settled;
    QHash<QString, storage::RuleException> exceptions;

    [[nodiscard]] QList<PairingAlarm> alarms() const;
    /// The place of a student in rows and arrivals; -1: not in today.
    [[nodiscard]] qsizetype placeOf(const QString &student) const;
    [[nodiscard]] const storage::TakenShot *shot(const EntryRef &ref) const;
    [[nodiscard]] StudioSeat seat(qsizetype place) const;
};

/// Usage where there is no plan or the room is not in it. @p at replaces the clock.
[[nodiscard]] Result<StudioDay> readStudioDay(const storage::Stores &stores, const Clock &clock,
                                              const QString &room, std::optional<LocalDateTime> at = {});

[[nodiscard]] StudioShot studioShot(const storage::TakenShot &shot);

} // namespace liuying
