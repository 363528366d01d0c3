// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/FrameSource.h"

#include <QMap>

namespace liuying::app {

/// What a person chose for the cameras of this machine, by their keys, plugged in or not.
struct CameraMemory {
    QMap<QString, vision::CameraFormat> formats;
    QMap<QString, bool> mirrored;

    /// Of the camera with @p key, also where it sits at another port now; empty when none was chosen.
    [[nodiscard]] std::optional<vision::CameraFormat> formatOf(const QString &key) const;
    /// Whether the preview of @p key is shown as in a mirror. Unless chosen otherwise a live camera is, since
    /// it looks at the one who holds the phone; drawn phones, films and pictures are not.
    [[nodiscard]] bool isMirrored(const QString &key, bool isDemo) const;

    /// For a setting. What cannot be read back counts as nothing remembered.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static CameraMemory fromText(const QString &text);
};

} // namespace liuying::app
