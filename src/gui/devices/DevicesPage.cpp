// SPDX-License-Identifier: Apache-2.0
#include "gui/devices/DevicesPage.h"

#include "gui/common/ScanFilter.h"
#include "gui/common/Theme.h"
#include "gui/devices/CameraPanel.h"
#include "gui/devices/ScannerPanel.h"

#include <QHBoxLayout>

namespace liuying {

DevicesPage::DevicesPage(vision::CodeCamera &camera, ScanFilter &scans, QWidget *parent)
    : QWidget(parent), m_cameraPanel(new CameraPanel(this)), m_scannerPanel(new ScannerPanel(this))
{
    setObjectName(QStringLiteral("devicesPage"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * theme::kGrid, 2 * theme::kGrid, 2 * theme::kGrid, 2 * theme::kGrid);
    layout->setSpacing(2 * theme::kGrid);
    layout->addWidget(m_cameraPanel, 1);
    layout->addWidget(m_scannerPanel, 1);
    connect(m_cameraPanel, &CameraPanel::cameraChosen, this, &DevicesPage::cameraChosen);
    connect(m_cameraPanel, &CameraPanel::formatChosen, this, &DevicesPage::formatChosen);
    connect(m_cameraPanel, &CameraPanel::mirrorChosen, this, &DevicesPage::mirrorChosen);
    connect(m_cameraPanel, &CameraPanel::camerasAsked, this, &DevicesPage::camerasAsked);
    listenToScanners(scans);
    listenToCamera(camera);
}

void DevicesPage::setCameras(const QList<CameraChoice> &cameras, const QString &current)
{
    m_cameraPanel->setCameras(cameras, current);
}

void DevicesPage::setMirrored(bool isMirrored)
{
    m_cameraPanel->setMirrored(isMirrored);
}

void DevicesPage::setScanHabits(const ScanHabits &habits)
{
    m_scannerPanel->setHabits(habits);
}

void DevicesPage::listenToScanners(ScanFilter &scans)
{
    connect(&scans, &ScanFilter::scanned, m_scannerPanel, [this](const ScanReading &reading) {
        if (isVisible())
            m_scannerPanel->showScan(reading);
    });
    connect(&scans, &ScanFilter::scanLost, m_scannerPanel, [this](const ScanReading &reading) {
        if (isVisible())
            m_scannerPanel->showScanLost(reading);
    });
    connect(m_scannerPanel, &ScannerPanel::trialChanged, &scans, &ScanFilter::setTrial);
    connect(m_scannerPanel, &ScannerPanel::habitsChosen, &scans, &ScanFilter::setHabits);
    connect(m_scannerPanel, &ScannerPanel::habitsChosen, this, &DevicesPage::scanHabitsChosen);
}

void DevicesPage::listenToCamera(vision::CodeCamera &camera)
{
    using vision::CodeCamera;
    connect(&camera, &CodeCamera::frameShown, m_cameraPanel, [this](const QImage &frame) {
        if (isVisible())
            m_cameraPanel->showFrame(frame);
    });
    connect(&camera, &CodeCamera::frameRead, m_cameraPanel,
            [this](const vision::CodeReading &reading, const QImage &frame) {
                if (isVisible())
                    m_cameraPanel->showReading(reading, frame.size());
            });
    connect(&camera, &CodeCamera::sourceOpened, m_cameraPanel, &CameraPanel::showSource);
    connect(&camera, &CodeCamera::cameraOpened, m_cameraPanel, &CameraPanel::showCamera);
    connect(&camera, &CodeCamera::paceMeasured, m_cameraPanel, &CameraPanel::showPace);
    connect(&camera, &CodeCamera::sourceLost, m_cameraPanel, &CameraPanel::showLost);
}

} // namespace liuying
