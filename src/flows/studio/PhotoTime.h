// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photo/PhotoMeasures.h"

#include <QTimeZone>

namespace liuying {

/// The camera's time as UTC milliseconds, had its clock been set right: in the zone the camera says, else in
/// @p zone.
[[nodiscard]] inline std::optional<qint64> cameraUtcMs(const std::optional<CameraTime> &time,
                                                       const QTimeZone &zone)
{
    if (!time || !time->at.isValid())
        return std::nullopt;
    const QTimeZone itsOwn =
        time->utcOffsetMinutes ? QTimeZone(*time->utcOffsetMinutes * 60) : QTimeZone(zone);
    return time->at.toUtcMs(itsOwn) + time->milliseconds;
}

} // namespace liuying
