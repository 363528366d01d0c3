// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/CameraMemory.h"
#include "core/time/Clock.h"
#include "gui/shell/NavigationRail.h"
#include "vision/FrameSource.h"

#include <QList>
#include <QString>

#include <memory>

namespace liuying::app {

/// Where the frames of a door can come from.
struct CameraPlace {
    QString dataFolder; ///< of the station
    QString room;
    bool isDemo = false;
    CameraMemory memory{};
};

/// The source that a camera's key names: "demo" the drawn phones, "none" nothing (says what to do instead),
/// a vision::CameraDevice's key or an index that camera, a path that film, picture or folder. "auto" is the
/// demo's phones in a demo, else whatever camera is plugged in, now or later.
[[nodiscard]] std::unique_ptr<vision::FrameSource> sourceFor(const QString &key, const CameraPlace &place,
                                                             const Clock &clock);

/// What can be chosen now, by name and state, in the user's language. A camera that is chosen stays in the
/// list while it is not plugged in.
[[nodiscard]] QList<CameraChoice> cameraChoices(const QString &current, bool isDemo);

/// An index, as given at the start of the program, as the key of the camera that has it now: only that is
/// worth remembering. Any other key as it is.
[[nodiscard]] QString lastingKey(const QString &key, const QList<vision::CameraDevice> &devices);

/// As cameraChoices(), with these @p devices plugged in.
[[nodiscard]] QList<CameraChoice> choicesAmong(const QList<vision::CameraDevice> &devices,
                                               const QString &current, bool isDemo);

} // namespace liuying::app
