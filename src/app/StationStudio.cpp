// SPDX-License-Identifier: Apache-2.0
// The station's studio: its page, its live view, and whose a code is that is scanned there.
#include "app/Station.h"

#include "app/StudioCameras.h"
#include "core/admission/Admission.h"
#include "flows/WhenDone.h"
#include "gui/door/DoorPage.h"
#include "gui/studio/RegisterPanel.h"
#include "gui/studio/SelfCheckPanel.h"
#include "gui/studio/StudioPage.h"
#include "vision/Photos.h"

#include <QtConcurrentRun>

namespace liuying::app {

using namespace Qt::StringLiterals;

namespace {

const QString kNoCamera = u"none"_s;

} // namespace

void Station::beginStudio()
{
    if (m_state.studioCamera.isEmpty())
        m_state.studioCamera = m_state.isDemo ? u"demo"_s : kNoCamera;
    m_sitter = std::make_shared<DemoSitter>();
    m_studio = std::make_unique<StudioFlow>(*m_storage, *m_clock, m_wish.folder);
    m_studio->setDutyName(m_state.dutyName);
    m_handOver = std::make_unique<HandOverFlow>(*m_storage, *m_reader, *m_clock, m_wish.folder);
    m_selfCheck = std::make_unique<SelfCheckFlow>(*m_storage, *m_reader, *m_clock);
    connect(m_studio.get(), &StudioFlow::hotFolderChanged, this,
            [this](HotFolderState state) { m_folderState = state; });
    connect(m_studio.get(), &StudioFlow::statusChanged, this, [this](const StudioStatus &status) {
        m_sitter->sit(status.current ? DemoSitter::Pose{status.current->student.number,
                                                        static_cast<int>(status.current->shots.size())}
                                     : DemoSitter::Pose());
    });
    connect(m_studio.get(), &StudioFlow::accepted, m_door.get(), &DoorFlow::refresh);
    connect(m_studio.get(), &StudioFlow::accepted, this, &Station::tellOfficePages);
    connect(m_door.get(), &DoorFlow::answered, m_studio.get(), &StudioFlow::refresh);
    connect(m_door.get(), &DoorFlow::undone, m_studio.get(), &StudioFlow::refresh);
    connect(&m_cameraWatch, &vision::CameraWatch::changed, this, &Station::listStudioCameras);
    connect(&m_cameraWatch, &vision::CameraWatch::changed, &m_live, &vision::LiveView::retryNow);
    if (!m_state.studioFolder.isEmpty())
        m_studio->watch(m_state.studioFolder);
}

void Station::makeStudioPage()
{
    m_studioPage = new StudioPage(*m_studio, m_live, m_scans, m_sounds);
    m_studioPage->setDutyName(m_state.dutyName);
    m_studioPage->setFolderState(m_folderState);
    m_studioPage->setAutoAccept(m_isAutoAccepting);
    m_studioPage->setCountdown(m_state.hasCountdown);
    if (m_state.studioPedal != 0)
        m_studioPage->setPedalKey(static_cast<Qt::Key>(m_state.studioPedal));
    if (m_modelTrouble)
        m_studioPage->showModelTrouble(*m_modelTrouble);
    listStudioCameras();
    addStudioParts();
    joinStudioPage();
}

void Station::addStudioParts()
{
    auto *pictures = new RegisterPanel(*m_handOver);
    pictures->setFolder(m_state.handOverFolder);
    connect(pictures, &RegisterPanel::folderChosen, this, [this](const QString &folder) {
        m_state.handOverFolder = folder;
        remember(setting::kHandOverFolder, folder);
    });
    connect(m_studio.get(), &StudioFlow::accepted, pictures, &RegisterPanel::refresh);
    connect(m_studio.get(), &StudioFlow::rejected, pictures, &RegisterPanel::refresh);
    m_studioPage->addPart(StudioPage::Part::Register, tr("登记与交付"), pictures);
    m_studioPage->addPart(StudioPage::Part::SelfCheck, tr("自查"), new SelfCheckPanel(*m_selfCheck));
}

void Station::joinStudioPage()
{
    connect(m_studioPage, &StudioPage::roomChosen, this, &Station::chooseRoom);
    connect(m_studioPage, &StudioPage::codeScanned, this, &Station::pickByCode);
    connect(m_studioPage, &StudioPage::cameraChosen, this, &Station::chooseStudioCamera);
    connect(m_studioPage, &StudioPage::camerasAsked, this, &Station::listStudioCameras);
    connect(m_studioPage, &StudioPage::folderChosen, this, [this](const QString &folder) {
        m_state.studioFolder = folder;
        remember(setting::kStudioFolder, folder);
    });
    connect(m_studioPage, &StudioPage::pedalKeyChosen, this, [this](Qt::Key key) {
        m_state.studioPedal = key;
        remember(setting::kStudioPedal, QString::number(key));
    });
    connect(m_studioPage, &StudioPage::countdownChosen, this, [this](bool isOn) {
        m_state.hasCountdown = isOn;
        remember(setting::kStudioCountdown, isOn ? u"1"_s : u"0"_s);
    });
    connect(m_studioPage, &StudioPage::autoAcceptChosen, this,
            [this](bool isOn) { m_isAutoAccepting = isOn; });
}

StudioPage *Station::studioPage() const
{
    return m_studioPage;
}

void Station::chooseStudioCamera(const QString &key)
{
    m_state.studioCamera = key;
    remember(setting::kStudioCamera, key);
    listStudioCameras();
    m_live.stop();
    startLiveView();
}

void Station::listStudioCameras()
{
    if (!m_studioPage)
        return;
    const QString &key = m_state.studioCamera;
    m_studioPage->setCameras(studioCameraChoices(m_cameraWatch.cameras(), key, m_state.isDemo), key);
    m_studioPage->setMirrored(m_state.cameraMemory.isMirrored(key, m_state.isDemo));
}

/// Only while somebody looks at it: a camera costs a core.
void Station::startLiveView()
{
    if (!m_isStudioInFront || m_state.studioCamera == kNoCamera || m_live.isRunning())
        return;
    m_live.start(studioSource(m_state.studioCamera, m_state.cameraMemory, m_sitter));
}

/// A camera serves one page at a time: the door's rests while the studio uses the same one.
void Station::turnToStudio(bool isInFront)
{
    if (m_doorPage)
        m_doorPage->setScannersElsewhere(isInFront);
    if (isInFront == m_isStudioInFront)
        return;
    m_isStudioInFront = isInFront;
    const bool isShared = m_state.studioCamera == cameraInUse();
    if (isInFront) {
        if (isShared)
            m_camera.stop();
        loadFaceModel();
        startLiveView();
        return;
    }
    m_live.stop();
    if (isShared && !m_camera.isRunning())
        startCamera();
}

/// Once, before the first picture: the student need not wait for it, and its lack is told at once.
void Station::loadFaceModel()
{
    if (m_isModelAsked)
        return;
    m_isModelAsked = true;
    whenDone(QtConcurrent::run(&vision::loadFaceModel), this, [this](const Result<void> &loaded) {
        if (loaded)
            return;
        m_modelTrouble = loaded.error();
        if (m_studioPage)
            m_studioPage->showModelTrouble(loaded.error());
    });
}

void Station::pickByCode(const QByteArray &payload)
{
    const auto owner = m_storage->ask(
        [digest = codeDigest(payload)](storage::Stores &stores) { return stores.boundCodeOwner(digest); });
    whenDone(owner, this, [this](const Result<QString> &student) {
        if (!student)
            return void(Q_EMIT troubled(student.error()));
        if (!student->isEmpty())
            m_studio->pick(*student);
        else if (m_studioPage)
            m_studioPage->warn(tr("这个码没有绑定学生。影棚里不签到，请学生报拍摄号，或先到门口签到。"));
    });
}

} // namespace liuying::app
