// SPDX-License-Identifier: Apache-2.0
#include "gui/devices/CameraPanel.h"

namespace liuying {

CameraPanel::CameraPanel(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("cameraPanel"));
    setProperty("role", QStringLiteral("card"));
}

void CameraPanel::setCameras(const QList<CameraChoice> &, const QString &) {}

void CameraPanel::showFrame(const QImage &) {}

void CameraPanel::showReading(const vision::CodeReading &, const QSize &) {}

void CameraPanel::showSource(const QString &) {}

void CameraPanel::showLost(const QString &) {}

} // namespace liuying
