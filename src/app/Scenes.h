// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/StationState.h"
#include "core/Result.h"
#include "core/time/Clock.h"
#include "vision/FrameSource.h"

#include <QImage>

#include <memory>

namespace liuying::app {

/// What is held before the camera for the pictures of the door: phones of real students of the demo, chosen
/// by what the door will answer.
struct DoorScenes {
    QImage empty{};       ///< nobody there
    QImage admit{};       ///< the next in the queue
    QImage unknown{};     ///< somebody of the queue whose code was never seen
    QImage bare{};        ///< … of whose card only the code is in the picture
    QImage doubtful{};    ///< … whose card shows one figure of the ID unlike the roster
    QImage wrongSchool{}; ///< … whose card is of another school
    QImage astray{};      ///< somebody who belongs to another room now
    QImage already{};     ///< somebody of the queue who is in
};

/// Draws the scenes for the room of @p state at @p now, from the station's data in @p folder.
[[nodiscard]] Result<DoorScenes> drawDoorScenes(const QString &folder, const StationState &state,
                                                const Clock &clock);

/// A camera that shows one picture and nothing else.
[[nodiscard]] std::unique_ptr<vision::FrameSource> stillCamera(const QImage &picture);

/// Writes a roster of one college as a college would send it: some moved, some new, and a few rows with
/// faults. Gives the file.
[[nodiscard]] Result<QString> writeFaultyRoster(const QString &dataFolder, const QString &intoFolder);

/// Writes who paid of one college as its coordinator would send it, last year's heading left above it: some
/// twice, one too little, one whom nobody knows. Gives the file.
[[nodiscard]] Result<QString> writeFaultyPayments(const QString &dataFolder, const QString &intoFolder);

/// Writes the plan's timetable as a notice of its own with the slips of a tired hand: a college moved by a
/// quarter of an hour, two in one room at once, an end before its start. Gives the file.
[[nodiscard]] Result<QString> writeFaultyTimetable(const Plan &plan, const QString &intoFolder);

} // namespace liuying::app
