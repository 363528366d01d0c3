// SPDX-License-Identifier: Apache-2.0
// An afternoon in a studio, thrown by chance, with the faults that people and cables make.
#pragma once

#include "core/photo/Pairing.h"

#include <QMap>
#include <QSet>

#include <random>

namespace liuying {

/// What goes wrong once in an afternoon.
enum class Mishap { None, DroppedFrame, DoubleTrigger, SwappedFiles, StrayShot, LeavesAlone, LeavesInQueue };

struct AfternoonPlan {
    Mishap mishap = Mishap::None;
    bool namesCount = true;     ///< DSC_0021 …; else every file is called the same
    bool hasCameraTimes = true; ///< the files say when they were taken
    qint64 clockOffMs = 0;      ///< the camera is fast by this
};

/// What came of it.
struct AfternoonResult {
    bool isRaised = false;      ///< the mishap was told
    int studentsLater = -1;     ///< who were photographed between the mishap and its alarm
    QList<PairingAlarm> others; ///< alarms that no mishap explains
    bool isClockRaised = false;
    int pictures = 0;
    int wronglyPaired = 0; ///< pictures that went to another than who sat there, and no alarm was raised
};

/// 300 students. What takes how long: service 6–16 s about 9.5 s, up to four in the queue, a lunch break,
/// every seventh student is taken two or three times. Whatever is wrong is put right by who sits at the
/// studio as soon as it is told.
[[nodiscard]] AfternoonResult playAfternoon(const AfternoonPlan &plan, unsigned seed);

} // namespace liuying
