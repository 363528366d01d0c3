// SPDX-License-Identifier: Apache-2.0
// The station's camera: which one, how it is asked for pictures, and how its preview is shown.
#include "app/Station.h"

#include "gui/devices/DevicesPage.h"
#include "gui/door/CameraPane.h"
#include "gui/door/DoorPage.h"

namespace liuying::app {

using namespace Qt::StringLiterals;

void Station::joinCamera()
{
    connect(&m_cameraWatch, &vision::CameraWatch::changed, &m_camera, &vision::CodeCamera::retryNow);
    connect(&m_cameraWatch, &vision::CameraWatch::changed, this, &Station::listCameras);
    connect(&m_camera, &vision::CodeCamera::cameraOpened, this, [this](const vision::OpenCamera &camera) {
        m_openCamera = camera.device.key;
        showMirror();
    });
}

void Station::startCamera()
{
    m_openCamera.clear();
    showMirror();
    // The drawn phones take their students from the plan: without one there is nothing to draw.
    if (m_state.room.isEmpty() && showsDemoPhones())
        return;
    const CameraPlace place{m_wish.folder, m_state.room, m_state.isDemo, m_state.cameraMemory};
    m_camera.start(sourceFor(m_state.camera, place, *m_clock));
}

bool Station::showsDemoPhones() const
{
    return m_state.isDemo && (m_state.camera == u"auto"_s || m_state.camera == u"demo"_s);
}

QString Station::cameraInUse() const
{
    return m_openCamera.isEmpty() ? m_state.camera : m_openCamera;
}

void Station::chooseCamera(const QString &key)
{
    m_state.camera = key;
    remember(setting::kCamera, key);
    startCamera();
    listCameras();
}

void Station::chooseCameraFormat(const QString &key, const vision::CameraFormat &format)
{
    m_state.cameraMemory.formats.insert(key, format);
    remember(setting::kCameraMemory, m_state.cameraMemory.toText());
    startCamera();
}

void Station::setPreviewMirrored(bool isMirrored)
{
    m_state.cameraMemory.mirrored.insert(cameraInUse(), isMirrored);
    remember(setting::kCameraMemory, m_state.cameraMemory.toText());
    showMirror();
}

void Station::listCameras()
{
    if (m_devicesPage)
        m_devicesPage->setCameras(cameraChoices(m_state.camera, m_state.isDemo), m_state.camera);
}

void Station::showMirror()
{
    const bool isMirrored = m_state.cameraMemory.isMirrored(cameraInUse(), m_state.isDemo);
    if (m_devicesPage)
        m_devicesPage->setMirrored(isMirrored);
    if (m_doorPage)
        m_doorPage->findChild<CameraPane *>(u"cameraPane"_s)->setMirrored(isMirrored);
}

} // namespace liuying::app
