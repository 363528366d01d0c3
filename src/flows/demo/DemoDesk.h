// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/Demo.h"
#include "flows/StationClock.h"
#include "storage/Stores.h"

#include <functional>
#include <memory>

namespace liuying {

/// Which moment of the demo "now" becomes.
enum class DemoBegin {
    CodesToCome, ///< the evening before: nobody's capture code is known yet, nobody was at a door
    MidMorning,  ///< a class half in at the demo's room, arrivals of the earlier classes in the record
    Daybreak,    ///< 07:40 of the first day, nobody is in yet: what playHalfDay() wants
    Afterwards   ///< September: both days are over, refunds are under way, students proofread their pictures
};

/// Puts the demo campaign into a new station: plan, roster, payments, remittances, bindings of most codes
/// ("demo"), some earlier arrivals so that queue and progress look like a morning under way, and the settings
/// "demo" = "1" and "clock_offset_ms". One transaction. Fails with Usage where a plan is published already: a
/// demo never mixes with real data.
[[nodiscard]] Result<void> fillWithDemo(storage::Stores &stores, qint64 machineNowUtcMs,
                                        DemoBegin begin = DemoBegin::MidMorning);

/// What playHalfDay() counted.
struct HalfDay {
    QString room;
    int scans = 0;
    int admitted = 0;
    QMap<QString, int> turnedAwayByReason; ///< reason code → count, worst reason only
    int bound = 0;
    double decisionsPerSecond = 0; ///< of the machine, decision and durable write
    double studentsPerHour = 0;    ///< of the simulated morning
};
/// Plays the first morning (08:00–11:30) of one room that the journal has not reached yet; fails with Usage
/// when there is none, or the station holds no demo. Goes through DoorDesk with a simulated clock: students
/// in queue order with jitter, some early, some in the wrong room, some unpaid, some unknown codes, rescans.
/// @p say is called with a line now and then.
[[nodiscard]] Result<HalfDay> playHalfDay(storage::Stores &stores, const QString &room,
                                          const std::function<void(const QString &)> &say);

/// The simulated camera of the demo: phones of the students next in the queue, now and then a wrong one.
/// Opens the station's data itself, in the thread that opens the source; only reads. @p clock must outlive
/// it.
[[nodiscard]] std::unique_ptr<vision::FrameSource>
demoCamera(const QString &dataFolder, const QString &room, const Clock &clock,
           demo::FramePace pace = demo::FramePace::RealTime);

} // namespace liuying
