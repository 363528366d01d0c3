// SPDX-License-Identifier: Apache-2.0
#include "gui/studio/StudioPage.h"

#include "core/plan/Plan.h"
#include "flows/Words.h"
#include "gui/common/FileDialogs.h"
#include "gui/common/ScanFilter.h"
#include "gui/common/ScannerLoss.h"
#include "gui/common/Sounds.h"
#include "gui/common/Theme.h"
#include "gui/studio/LivePane.h"
#include "gui/studio/StudioView.h"
#include "vision/LiveView.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::kGrid;

StudioPage::StudioPage(StudioFlow &flow, vision::LiveView &live, ScanFilter &scans, Sounds &sounds,
                       QWidget *parent)
    : QWidget(parent), m_flow(flow), m_live(live), m_sounds(sounds), m_parts(new QButtonGroup(this)),
      m_panels(new QStackedWidget(this)), m_view(new StudioView(this))
{
    setObjectName(u"studioPage"_s);
    m_partsRow = makePartsRow();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_partsRow);
    layout->addWidget(m_panels, 1);
    addPart(Part::Shooting, tr("拍摄"), m_view);
    setFocusProxy(m_view);
    m_view->setFolder(flow.hotFolder(),
                      flow.hotFolder().isEmpty() ? HotFolderState::Off : HotFolderState::Watching);
    listenToFlow();
    listenToCamera();
    listenToView();
    connect(&scans, &ScanFilter::scanned, this, &StudioPage::takeScan);
    connect(&scans, &ScanFilter::scanLost, this, [this](const ScanReading &reading) {
        if (isVisible())
            m_view->warn(lossInWords(reading.spoiler));
    });
}

StudioPage::~StudioPage() = default;

QWidget *StudioPage::makePartsRow()
{
    auto *row = new QWidget(this);
    auto *title = new QLabel(tr("影棚"), row);
    title->setProperty("role", u"title"_s);
    m_partButtons = new QHBoxLayout(row);
    m_partButtons->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, 0);
    m_partButtons->setSpacing(kGrid);
    m_partButtons->addWidget(title);
    m_partButtons->addSpacing(2 * kGrid);
    m_partButtons->addStretch(1);
    connect(m_parts, &QButtonGroup::idClicked, this, [this](int part) { showPart(Part(part)); });
    row->hide();
    return row;
}

void StudioPage::addPart(Part part, const QString &word, QWidget *widget)
{
    auto *button = new QPushButton(word, m_partsRow);
    button->setObjectName(u"studioPart%1"_s.arg(static_cast<int>(part)));
    button->setProperty("kind", u"quiet"_s);
    button->setCheckable(true);
    button->setChecked(part == Part::Shooting);
    m_parts->addButton(button, static_cast<int>(part));
    m_partButtons->insertWidget(m_partButtons->count() - 1, button);
    widget->setProperty("part", static_cast<int>(part));
    m_panels->addWidget(widget);
    m_partsRow->setVisible(m_parts->buttons().size() > 1);
}

void StudioPage::showPart(Part part)
{
    for (int i = 0; i < m_panels->count(); ++i) {
        QWidget *panel = m_panels->widget(i);
        if (panel->property("part").toInt() != static_cast<int>(part))
            continue;
        m_parts->button(static_cast<int>(part))->setChecked(true);
        m_panels->setCurrentWidget(panel);
        setFocusProxy(panel);
        panel->setFocus();
    }
}

void StudioPage::setPlan(const Plan &plan)
{
    m_view->setRooms(plan.rooms);
}

void StudioPage::setRoom(const QString &room)
{
    m_flow.setRoom(room);
    m_flow.refresh();
}

void StudioPage::setDutyName(const QString &name)
{
    m_flow.setDutyName(name);
}

void StudioPage::setCameras(const QList<CameraChoice> &cameras, const QString &current)
{
    m_view->setCameras(cameras, current);
}

void StudioPage::setMirrored(bool isMirrored)
{
    m_view->setMirrored(isMirrored);
}

void StudioPage::setPedalKey(Qt::Key key)
{
    m_view->setPedalKey(key);
}

void StudioPage::setCountdown(bool isOn)
{
    m_view->setCountdown(isOn);
}

void StudioPage::setFolderState(HotFolderState state)
{
    m_view->setFolder(m_flow.hotFolder(), state);
}

void StudioPage::setAutoAccept(bool isOn)
{
    m_view->setAutoAccept(isOn);
}

void StudioPage::showModelTrouble(const Error &error)
{
    m_view->showStandingTrouble(errorWords(error));
}

void StudioPage::warn(const QString &sentence)
{
    m_view->warn(sentence);
}

/// A computer that only stands at a door hears no alarms of pictures it never takes.
bool StudioPage::isInUse() const
{
    return isVisible() || !m_flow.hotFolder().isEmpty();
}

void StudioPage::listenToFlow()
{
    connect(&m_flow, &StudioFlow::statusChanged, this, [this](const StudioStatus &status) {
        m_view->showStatus(status);
        showUnkept();
    });
    connect(&m_flow, &StudioFlow::shotComing, m_view, &StudioView::showComing);
    connect(&m_flow, &StudioFlow::shotReady, m_view, &StudioView::showShot);
    connect(&m_flow, &StudioFlow::accepted, m_view, &StudioView::showAccepted);
    connect(&m_flow, &StudioFlow::rejected, m_view, &StudioView::showRejected);
    connect(&m_flow, &StudioFlow::shiftPlanned, m_view, &StudioView::showShift);
    connect(&m_flow, &StudioFlow::hotFolderChanged, this, &StudioPage::setFolderState);
    connect(&m_flow, &StudioFlow::failed, this, [this](const Error &error) {
        m_view->warn(errorWords(error));
        m_hasFailed = true;
        showUnkept();
    });
}

void StudioPage::listenToCamera()
{
    LivePane &pane = m_view->live();
    connect(&m_live, &vision::LiveView::frameReady, &pane, &LivePane::showFrame);
    connect(&m_live, &vision::LiveView::faceFound, &pane, &LivePane::showFace);
    connect(&m_live, &vision::LiveView::troubled, &pane,
            [&pane](const Error &error) { pane.showLost(errorWords(error)); });
}

void StudioPage::listenToView()
{
    connect(m_view, &StudioView::roomChosen, this, &StudioPage::roomChosen);
    connect(m_view, &StudioView::folderAsked, this, &StudioPage::askFolder);
    connect(m_view, &StudioView::retryAsked, &m_flow, &StudioFlow::retry);
    connect(m_view, &StudioView::cameraChosen, this, &StudioPage::cameraChosen);
    connect(m_view, &StudioView::camerasAsked, this, &StudioPage::camerasAsked);
    connect(m_view, &StudioView::pedalKeyChosen, this, &StudioPage::pedalKeyChosen);
    connect(m_view, &StudioView::countdownChosen, this, &StudioPage::countdownChosen);
    connect(m_view, &StudioView::autoAcceptChosen, &m_flow, &StudioFlow::setAutoAccept);
    connect(m_view, &StudioView::autoAcceptChosen, this, &StudioPage::autoAcceptChosen);
    connect(m_view, &StudioView::captureWanted, this, &StudioPage::takeCapture);
    connect(m_view, &StudioView::pickWanted, &m_flow, &StudioFlow::pick);
    connect(m_view, &StudioView::pickNumberWanted, &m_flow, &StudioFlow::pickNumber);
    connect(m_view, &StudioView::acceptWanted, &m_flow, &StudioFlow::accept);
    connect(m_view, &StudioView::rejectWanted, &m_flow, &StudioFlow::reject);
    connect(m_view, &StudioView::takeBackWanted, &m_flow, &StudioFlow::takeBack);
    connect(m_view, &StudioView::exceptWanted, &m_flow, &StudioFlow::except);
    connect(m_view, &StudioView::endExceptionWanted, &m_flow, &StudioFlow::endException);
    connect(m_view, &StudioView::settleWanted, &m_flow, &StudioFlow::settle);
    connect(m_view, &StudioView::leaveWanted, &m_flow, &StudioFlow::leave);
    connect(m_view, &StudioView::shiftAsked, &m_flow, &StudioFlow::askShift);
    connect(m_view, &StudioView::swapAsked, &m_flow, &StudioFlow::askSwap);
    connect(m_view, &StudioView::moveWanted, &m_flow, &StudioFlow::move);
    connect(m_view, &StudioView::shotAsked, &m_flow, &StudioFlow::askShot);
    connect(m_view, &StudioView::newShotShown, this,
            [this](const ShotView &shot) { m_sounds.play(cueOf(shot.shot.verdict)); });
    connect(m_view, &StudioView::alarmRaised, this, [this] {
        if (isInUse())
            m_sounds.play(Cue::Alarm);
    });
}

void StudioPage::askFolder()
{
    QFileDialog *dialog = makeFileDialog(this, tr("相机联机程序存照片的文件夹"), QFileDialog::AcceptOpen);
    dialog->setObjectName(u"hotFolderDialog"_s);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    if (!m_flow.hotFolder().isEmpty())
        dialog->setDirectory(m_flow.hotFolder());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_flow.watch(folder);
        m_view->setFolder(m_flow.hotFolder(), HotFolderState::Watching);
        Q_EMIT folderChosen(m_flow.hotFolder());
    });
    dialog->open();
}

void StudioPage::takeScan(const ScanReading &reading)
{
    if (isVisible())
        Q_EMIT codeScanned(reading.payload);
}

/// The whole frame as the camera sees it, never mirrored; preparing crops it.
void StudioPage::takeCapture()
{
    const QImage frame = m_live.newestFrame();
    if (frame.isNull())
        return m_view->warn(tr("摄像头还没有画面，没有拍。"));
    m_flow.takeFrame(frame);
}

/// A picture that is being checked is not recorded either, but nothing is wrong with it.
void StudioPage::showUnkept()
{
    m_hasFailed = m_hasFailed && m_flow.unkept() > 0;
    m_view->setUnkept(m_hasFailed ? m_flow.unkept() : 0);
}

} // namespace liuying
