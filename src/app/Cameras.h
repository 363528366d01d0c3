// SPDX-License-Identifier: Apache-2.0
#pragma once

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
};

/// The source that a camera's key names: "demo" the drawn phones, "none" nothing (says what to do instead),
/// an index that camera, a path that file or folder. "auto" is the demo's phones in a demo, else whatever
/// camera is plugged in, now or later.
[[nodiscard]] std::unique_ptr<vision::FrameSource> sourceFor(const QString &key, const CameraPlace &place,
                                                             const Clock &clock);

/// What can be chosen now, by name, in the user's language.
[[nodiscard]] QList<CameraChoice> cameraChoices(const QString &current, bool isDemo);

} // namespace liuying::app
