// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Money.h"
#include "core/plan/Plan.h"
#include "core/time/Clock.h"
#include "flows/report/ReportDesk.h"
#include "storage/Stores.h"

#include <chrono>
#include <optional>

namespace liuying {

/// A room as it stands now.
struct RoomNow {
    QString room;
    QString name;
    bool isToday = false;         ///< somebody is expected in it today
    QString college;              ///< whose window it is now; empty between windows
    QStringList classes;          ///< whose slots it is now
    std::optional<Window> window; ///< of that batch
    std::optional<Batch> next;    ///< what comes after, today
    int expected = 0;             ///< of today's windows: eligible and paid
    int in = 0;                   ///< arrived here today
    int photographed = 0;         ///< here today
    int perHour = 0;              ///< arrivals of the last quarter of an hour, scaled
    int plannedPerHour = 0;       ///< what the plan brings to it now; 0 between windows
    int turnedAway = 0;           ///< today
    std::optional<LocalDateTime> lastArrival;
    QString lastShot; ///< shot number given last
    /// Behind (positive) or ahead of the plan: arrivals expected by now less arrivals, at the room's pace.
    std::chrono::minutes behind{0};
};

/// One bar of the day: arrivals of five minutes over all rooms.
struct PaceBar {
    LocalDateTime start;
    int arrivals = 0;
};

/// The campaign at a glance.
struct Dashboard {
    Campaign campaign;
    LocalDateTime now;
    QList<QDate> days; ///< of the plan
    bool isOver = false;
    AttendanceRow total;
    QList<AttendanceRow> colleges; ///< in timetable order, without their classes
    QList<RoomNow> rooms;          ///< today's first, by code
    QList<PaceBar> pace;           ///< today; of the last day that had arrivals when today has none
    QDate paceDay;
    Money expected, remitted, received;
    int collegesSettled = 0;
    int collegesOwing = 0; ///< none or short
    int openItems = 0;
    int refundsDue = 0, refundsApproved = 0, refundsPaid = 0;
    int proofreadingMissing = 0; ///< photographed, and no list of CHSI says that they have proofread
    std::optional<LocalDateTime> ledgerAsOf;
    int overridesToday = 0;
    int turnedAwayToday = 0;
};

[[nodiscard]] Result<Dashboard> readDashboard(storage::Stores &stores, const Clock &clock);

} // namespace liuying
