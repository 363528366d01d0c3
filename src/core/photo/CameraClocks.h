// SPDX-License-Identifier: Apache-2.0
// Private to the pairing: the camera's clock over a day.
#pragma once

#include "core/photo/Pairing.h"

namespace liuying {

/// A stretch of pictures in which nobody set the camera's clock.
struct ClockStretch {
    QList<qsizetype> pictures; ///< that agree, by their indices, in order of coming in
    qint64 offsetMs = 0;       ///< of the newest of them, CameraClock::offsetMs
};

/// The stretches of a day, oldest first. A clock that jumps is believed once three pictures agree; a single
/// one that does not is a file that came late or an old one, not a clock.
[[nodiscard]] QList<ClockStretch> clockStretches(const QList<StudioPicture> &pictures);

/// When each picture was taken, by the station's clock: the camera's is set right by the pictures around.
[[nodiscard]] QList<qint64> takenTimes(const QList<StudioPicture> &pictures,
                                       const QList<ClockStretch> &stretches);

} // namespace liuying
