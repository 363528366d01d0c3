// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scanner/ScanHabits.h"
#include "gui/shell/NavigationRail.h"
#include "vision/CodeCamera.h"

#include <QWidget>

namespace liuying {

class CameraPanel;
class ScanFilter;
class ScannerPanel;

/// The station's camera and scanners, chosen and tried out. While it is in sight scans are tests and reach
/// no door.
class DevicesPage : public QWidget {
    Q_OBJECT
public:
    DevicesPage(vision::CodeCamera &camera, ScanFilter &scans, QWidget *parent = nullptr);

    void setCameras(const QList<CameraChoice> &cameras, const QString &current);
    /// How the preview of the camera in use is shown.
    void setMirrored(bool isMirrored);
    /// What the station knows of its scanners; the page shows it and does not tell the filter.
    void setScanHabits(const ScanHabits &habits);

Q_SIGNALS:
    void cameraChosen(const QString &key);
    void formatChosen(const QString &key, const liuying::vision::CameraFormat &format);
    void mirrorChosen(bool isMirrored);
    /// The filter knows already; to be remembered.
    void scanHabitsChosen(const liuying::ScanHabits &habits);
    /// Asks whoever knows to call setCameras().
    void camerasAsked();

private:
    void listenToScanners(ScanFilter &scans);
    void listenToCamera(vision::CodeCamera &camera);

    CameraPanel *m_cameraPanel;
    ScannerPanel *m_scannerPanel;
};

} // namespace liuying
