// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/shell/NavigationRail.h"
#include "vision/Codes.h"

#include <QFrame>

namespace liuying {

/// Chooses and tries a camera: device, format, mirrored or not, and how well it reads.
class CameraPanel : public QFrame {
    Q_OBJECT
public:
    explicit CameraPanel(QWidget *parent = nullptr);

public Q_SLOTS:
    void setCameras(const QList<liuying::CameraChoice> &cameras, const QString &current);
    void showFrame(const QImage &frame);
    void showReading(const liuying::vision::CodeReading &reading, const QSize &frameSize);
    void showSource(const QString &name);
    void showLost(const QString &message);

Q_SIGNALS:
    void cameraChosen(const QString &key);
    /// Asks whoever knows to call setCameras().
    void camerasAsked();
};

} // namespace liuying
