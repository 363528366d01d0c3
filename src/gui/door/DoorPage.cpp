// SPDX-License-Identifier: Apache-2.0
#include "gui/door/DoorPage.h"

#include "flows/Words.h"
#include "flows/code/CodeDesk.h"
#include "gui/common/ScanFilter.h"
#include "gui/common/ScannerLoss.h"
#include "gui/common/Sounds.h"
#include "gui/door/DoorView.h"
#include "gui/door/VerdictLook.h"

#include <QGuiApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace liuying {

namespace {

// Windows open and close by the minute; between two scans the page asks by itself this often.
constexpr int kRefreshMs = 5000;
constexpr int kSaidAgainMs = 3000;

} // namespace

DoorPage::DoorPage(DoorFlow &flow, vision::CodeCamera &camera, ScanFilter &scans, Sounds &sounds,
                   QWidget *parent)
    : QWidget(parent), m_flow(flow), m_camera(camera), m_sounds(sounds), m_view(new DoorView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    listenToFlow();
    listenToCamera();
    listenToView();
    connect(&scans, &ScanFilter::scanned, this, &DoorPage::takeScan);
    connect(&scans, &ScanFilter::scanLost, this, [this](const ScanReading &reading) {
        if (!m_isTrial && !m_areScannersElsewhere)
            m_view->warn(lossInWords(reading.spoiler));
    });
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, m_view,
            [this](Qt::ApplicationState state) { m_view->showInFront(state == Qt::ApplicationActive); });
    m_refresh.setInterval(kRefreshMs);
    connect(&m_refresh, &QTimer::timeout, &m_flow, &DoorFlow::refresh);
}

DoorPage::~DoorPage() = default;

void DoorPage::setPlan(const Plan &plan)
{
    m_plan = plan;
    m_view->setRooms(plan.rooms);
}

void DoorPage::setRoom(const QString &room)
{
    m_flow.setRoom(room);
    m_view->clear();
    m_flow.refresh();
    m_refresh.start();
}

void DoorPage::setTrialRun(bool isTrial)
{
    m_isTrial = isTrial;
}

void DoorPage::setScannersElsewhere(bool areElsewhere)
{
    m_areScannersElsewhere = areElsewhere;
}

void DoorPage::setDutyName(const QString &name)
{
    m_view->setSupervisor(name);
}

void DoorPage::showAnswer(const DoorAnswer &answer)
{
    m_view->showVerdict(answer, doorWords(answer, m_plan));
    if (isStillRead(answer) || answer.isLate)
        return;
    m_sounds.play(cueOf(answer.decision));
    Q_EMIT verdictShown(answer);
}

void DoorPage::showStatus(const DoorStatus &status)
{
    m_view->showStatus(status);
}

void DoorPage::listenToFlow()
{
    connect(&m_flow, &DoorFlow::answered, this, &DoorPage::showAnswer);
    connect(&m_flow, &DoorFlow::statusChanged, this, &DoorPage::showStatus);
    connect(&m_flow, &DoorFlow::found, m_view, &DoorView::showFound);
    connect(&m_flow, &DoorFlow::undone, m_view, &DoorView::showUndone);
    connect(&m_flow, &DoorFlow::codeReleased, m_view, &DoorView::showReleased);
    connect(&m_flow, &DoorFlow::failed, this,
            [this](const Error &error) { m_view->warn(errorWords(error)); });
}

void DoorPage::listenToCamera()
{
    using vision::CodeCamera;
    connect(&m_camera, &CodeCamera::frameShown, m_view, &DoorView::showFrame);
    connect(&m_camera, &CodeCamera::frameRead, this, &DoorPage::takeReading);
    connect(&m_camera, &CodeCamera::sourceOpened, m_view, &DoorView::showCamera);
    connect(&m_camera, &CodeCamera::sourceLost, m_view, &DoorView::showCameraLost);
}

void DoorPage::listenToView()
{
    connect(m_view, &DoorView::studentPicked, &m_flow, &DoorFlow::studentPicked);
    connect(m_view, &DoorView::bindWanted, &m_flow, &DoorFlow::bind);
    connect(m_view, &DoorView::replaceCodeWanted, &m_flow, &DoorFlow::replaceCode);
    connect(m_view, &DoorView::overruleWanted, &m_flow, &DoorFlow::overrule);
    connect(m_view, &DoorView::undoWanted, &m_flow, &DoorFlow::undo);
    connect(m_view, &DoorView::releaseWanted, &m_flow, &DoorFlow::releaseCode);
    connect(m_view, &DoorView::searchWanted, &m_flow, &DoorFlow::search);
    connect(m_view, &DoorView::roomChosen, this, &DoorPage::roomChosen);
}

void DoorPage::takeScan(const ScanReading &reading)
{
    if (m_isTrial || m_areScannersElsewhere)
        return;
    if (const QString mended = mendingInWords(reading); !mended.isEmpty())
        m_view->warn(mended);
    m_flow.codeScanned(reading.payload);
}

void DoorPage::takeReading(const vision::CodeReading &reading, const QImage &frame)
{
    if (m_isTrial)
        return;
    m_view->showReading(reading, frame.size());
    const ShownCode shown = shownCode(reading, m_plan.policy);
    if (shown.captureCodes > 1)
        return refuseSeveral(reading);
    const auto code = std::ranges::find(reading.codes, shown.payload, &vision::SeenCode::payload);
    if (code != reading.codes.end())
        m_flow.codeSeen(code->payload, frame, code->corners);
}

/// Two phones in view: nobody can say whose turn it is.
void DoorPage::refuseSeveral(const vision::CodeReading &reading)
{
    QList<QByteArray> payloads;
    for (const vision::SeenCode &code : reading.codes)
        payloads.append(code.payload);
    m_flow.severalSeen(payloads);
    if (!m_sinceSeveral.isValid() || m_sinceSeveral.hasExpired(kSaidAgainMs))
        m_view->warn(tr("画面里有几个采集码，谁也没有签到。请一次只出示一部手机。"));
    m_sinceSeveral.start();
}

} // namespace liuying
