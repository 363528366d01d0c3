// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/FrameSource.h"

#include <QFileSystemWatcher>
#include <QObject>

#include <functional>

namespace liuying::vision {

/// Notices cameras that are plugged in, pulled out or allowed to this user, by watching /dev. Lives in the
/// GUI thread; opens nothing.
class CameraWatch : public QObject {
    Q_OBJECT
public:
    explicit CameraWatch(QObject *parent = nullptr);
    /// @p list says what is there whenever something changes in @p folder.
    CameraWatch(const QString &folder, std::function<QList<CameraDevice>()> list, QObject *parent = nullptr);

    [[nodiscard]] const QList<CameraDevice> &cameras() const { return m_cameras; }

Q_SIGNALS:
    /// cameras() is another list than before.
    void changed();

private:
    void look();

    std::function<QList<CameraDevice>()> m_list;
    QList<CameraDevice> m_cameras;
    QFileSystemWatcher m_watcher;
};

} // namespace liuying::vision
