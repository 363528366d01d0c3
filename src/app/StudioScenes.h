// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/StationState.h"
#include "demo/Portrait.h"
#include "flows/studio/StudioFlow.h"

namespace liuying::app {

/// A studio in the middle of a class, with real students of the demo's roster in it: one before the camera,
/// some waiting, some done. Not of the record.
[[nodiscard]] Result<StudioStatus> studioScene(const QString &dataFolder, const StationState &state,
                                               const LocalDateTime &now);

/// A drawn picture of @p seat, number @p frame of it, measured and judged as the studio would. Slow: a
/// second. The file is written below @p folder.
[[nodiscard]] Result<ShotView> studioPicture(const StudioSeat &seat, int frame, const Policy &policy,
                                             const demo::PortraitLook &look, const QString &folder);

/// Trial photographs of students of two classes below @p intoFolder, as they send them before the day: most
/// have nothing to change. Named by student numbers.
[[nodiscard]] Result<void> drawTrialPhotos(const QString &dataFolder, const QString &intoFolder);

/// Somebody's picture may be missing: the alarm about whoever of @p status was done last.
[[nodiscard]] PairingAlarm missingFrame(const StudioStatus &status);
/// The pictures of the last one done and of whoever sits there moved by one.
[[nodiscard]] ShiftPlan shiftByOne(const StudioStatus &status);

} // namespace liuying::app
