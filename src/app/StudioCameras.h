// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/CameraMemory.h"
#include "gui/shell/NavigationRail.h"
#include "vision/FrameSource.h"

#include <QList>
#include <QMutex>
#include <QString>

#include <memory>

namespace liuying::app {

/// Who sits before the demo's drawn camera. Told from the GUI thread, looked at from the camera's.
class DemoSitter {
public:
    struct Pose {
        QString student; ///< number; empty: the chair is empty
        int take = 0;    ///< pictures of the student so far: some have to sit twice
        friend bool operator==(const Pose &, const Pose &) = default;
    };
    void sit(const Pose &pose);
    [[nodiscard]] Pose pose() const;

private:
    mutable QMutex m_lock;
    Pose m_pose;
};

/// The source of the studio's live view by its key: "demo" draws whoever @p sitter says; else as sourceFor().
[[nodiscard]] std::unique_ptr<vision::FrameSource>
studioSource(const QString &key, const CameraMemory &memory, std::shared_ptr<const DemoSitter> sitter);

/// What can be chosen for the live view now, "none" first: most studios use the tethered camera alone.
[[nodiscard]] QList<CameraChoice> studioCameraChoices(const QList<vision::CameraDevice> &devices,
                                                      const QString &current, bool isDemo);

} // namespace liuying::app
