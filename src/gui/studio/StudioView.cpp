// SPDX-License-Identifier: Apache-2.0
#include "gui/studio/StudioView.h"

#include "gui/common/Theme.h"
#include "gui/common/Toast.h"
#include "gui/door/AskBar.h"
#include "gui/door/KeyBar.h"
#include "gui/studio/AlarmStrip.h"
#include "gui/studio/ExceptBar.h"
#include "gui/studio/LivePane.h"
#include "gui/studio/PedalButton.h"
#include "gui/studio/ResultPane.h"
#include "gui/studio/SeatChips.h"
#include "gui/studio/ShiftTable.h"
#include "gui/studio/ShotPicture.h"
#include "gui/studio/ShotStrip.h"
#include "gui/studio/SourceCard.h"
#include "gui/studio/StudioHead.h"
#include "gui/studio/StudioLook.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::kGrid;

namespace {

constexpr int kDoneShown = 12;

} // namespace

StudioView::StudioView(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"studioView"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    build();
    buildKeys();
    connectParts();
    connectQuestions();
    setCameras({}, u"none"_s);
    showStatus({});
}

void StudioView::build()
{
    m_head = new StudioHead(this);
    m_alarms = new AlarmStrip(this);
    m_keys = new KeyBar(this);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(kGrid * 3 / 2);
    columns->addLayout(buildLeft(), 24);
    columns->addLayout(buildMiddle(), 31);
    columns->addLayout(buildRight(), 45);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(2 * kGrid, kGrid * 3 / 2, 2 * kGrid, kGrid * 3 / 2);
    all->setSpacing(kGrid);
    all->addWidget(m_head);
    all->addWidget(m_alarms);
    all->addLayout(columns, 1);
    all->addWidget(m_keys);
    m_trouble = new Toast(m_keys);
    m_trouble->setObjectName(u"standingTrouble"_s);
    m_toast = new Toast(m_keys); // over the key hints: covers neither picture nor question
}

QVBoxLayout *StudioView::buildLeft()
{
    m_live = new LivePane(this);
    m_done = new SeatChips(Qt::Vertical, this);
    m_done->setObjectName(u"doneChips"_s);
    m_done->setAccessibleName(tr("刚拍完的"));
    m_done->setToolTip(tr("点一位，看他的照片"));
    m_done->setTitle(tr("刚拍完"));
    m_source = new SourceCard(this);
    auto *left = new QVBoxLayout;
    left->setSpacing(0); // where nobody fits between the two, one gap is enough
    left->addWidget(m_live);
    left->addWidget(m_done, 1);
    left->addSpacing(kGrid);
    left->addWidget(m_source);
    return left;
}

QVBoxLayout *StudioView::buildMiddle()
{
    m_picture = new ShotPicture(this);
    m_strip = new ShotStrip(this);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(kGrid);
    middle->addWidget(m_picture, 1);
    middle->addWidget(m_strip);
    return middle;
}

QVBoxLayout *StudioView::buildRight()
{
    m_result = new ResultPane(this);
    m_shift = new ShiftTable(this);
    m_ask = new AskBar(this);
    m_except = new ExceptBar(this);
    auto *right = new QVBoxLayout;
    right->setSpacing(kGrid);
    right->addWidget(m_result, 1);
    right->addWidget(m_shift, 1);
    right->addWidget(m_ask);
    right->addWidget(m_except);
    return right;
}

KeyButton *StudioView::addKey(const QString &name, const QString &key, const QString &label,
                              void (StudioView::*action)())
{
    KeyButton *button = m_keys->add(name, key, label);
    connect(button, &KeyButton::clicked, this, action);
    return button;
}

void StudioView::buildKeys()
{
    m_captureKey = addKey(u"captureKey"_s, tr("空格"), tr("拍"), &StudioView::capture);
    m_acceptKey = addKey(u"acceptKey"_s, u"Enter"_s, tr("采用"), &StudioView::accept);
    m_retakeKey = addKey(u"retakeKey"_s, u"R"_s, tr("重拍"), &StudioView::askRetake);
    m_overlayKey = addKey(u"overlayKey"_s, u"O"_s, tr("标记"), &StudioView::toggleOverlay);
    m_exceptKey = addKey(u"exceptKey"_s, u"X"_s, tr("例外"), &StudioView::askException);
    m_shiftKey = addKey(u"shiftKey"_s, u"S"_s, tr("移位"), &StudioView::askShift);
    m_leaveKey = addKey(u"leaveKey"_s, u"L"_s, tr("没拍就走"), &StudioView::askLeave);
    m_nextKey = addKey(u"nextKey"_s, u"N"_s, tr("下一位"), &StudioView::goNext);
    m_undoKey = addKey(u"takeBackKey"_s, u"Ctrl+Z"_s, tr("撤回"), &StudioView::askTakeBack);
    // Wherever the focus is: nobody looks at the screen while stepping on a pedal.
    m_pedalShortcut = new QShortcut(QKeySequence(m_pedal), this);
    m_pedalShortcut->setAutoRepeat(false);
    connect(m_pedalShortcut, &QShortcut::activated, this, &StudioView::accept);
    auto *undo = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z), this);
    connect(undo, &QShortcut::activated, this, &StudioView::askTakeBack);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(escape, &QShortcut::activated, this, &StudioView::stepOut);
}

void StudioView::connectParts()
{
    connect(m_head, &StudioHead::roomChosen, this, &StudioView::roomChosen);
    connect(m_head, &StudioHead::studentPicked, this, &StudioView::pick);
    connect(m_source, &SourceCard::folderAsked, this, &StudioView::folderAsked);
    connect(m_source, &SourceCard::retryAsked, this, &StudioView::retryAsked);
    connect(m_source, &SourceCard::cameraChosen, this, &StudioView::cameraChosen);
    connect(m_source, &SourceCard::camerasAsked, this, &StudioView::camerasAsked);
    connect(m_source, &SourceCard::autoAcceptChosen, this, &StudioView::autoAcceptChosen);
    connect(m_source, &SourceCard::countdownChosen, m_live, &LivePane::setCountdown);
    connect(m_source, &SourceCard::countdownChosen, this, &StudioView::countdownChosen);
    connect(&m_source->pedal(), &PedalButton::keyChosen, this, [this](Qt::Key key) {
        setPedalKey(key);
        Q_EMIT pedalKeyChosen(key);
    });
    connect(&m_source->pedal(), &PedalButton::keysReturned, this, &StudioView::takeKeys);
    connect(m_live, &LivePane::captureDue, this, &StudioView::captureWanted);
    connect(m_live, &LivePane::lossChanged, this, &StudioView::present);
    connect(m_strip, &ShotStrip::shotChosen, this, &StudioView::lookAt);
    connect(m_done, &SeatChips::seatChosen, this, [this](const StudioSeat &seat) {
        if (!seat.shots.isEmpty())
            lookAt(seat.shots.back().ref);
    });
    connect(m_result, &ResultPane::placeChosen, m_picture, &ShotPicture::pointAt);
    connect(m_alarms, &AlarmStrip::wayChosen, this, &StudioView::goWay);
    connect(m_alarms, &AlarmStrip::raised, this, &StudioView::alarmRaised);
    connect(m_alarms, &AlarmStrip::keysReturned, this, &StudioView::takeKeys);
}

void StudioView::setRooms(const QList<Room> &rooms)
{
    m_head->setRooms(rooms);
}

void StudioView::setFolder(const QString &folder, HotFolderState state)
{
    m_hasFolder = !folder.isEmpty();
    m_folderState = state;
    m_source->setFolder(folder, state);
    present();
}

void StudioView::setCameras(const QList<CameraChoice> &cameras, const QString &current)
{
    m_hasCamera = !current.isEmpty() && current != u"none";
    if (std::exchange(m_camera, current) != current)
        m_live->reset();
    m_live->setVisible(m_hasCamera);
    m_source->setCameras(cameras, current);
    present();
}

void StudioView::setAutoAccept(bool isOn)
{
    m_source->setAutoAccept(isOn);
}

void StudioView::setUnkept(int pictures)
{
    m_source->setUnkept(pictures);
}

void StudioView::setCountdown(bool isOn)
{
    m_source->setCountdown(isOn);
    m_live->setCountdown(isOn);
}

void StudioView::setPedalKey(Qt::Key key)
{
    m_pedal = key;
    m_pedalShortcut->setKey(QKeySequence(key));
    m_source->pedal().setKey(key);
    present();
}

void StudioView::setMirrored(bool isMirrored)
{
    m_live->setMirrored(isMirrored);
}

void StudioView::showStandingTrouble(const QString &sentence)
{
    if (sentence.isEmpty())
        m_trouble->hide();
    else
        m_trouble->stand(sentence);
}

void StudioView::showStatus(const StudioStatus &status)
{
    if (status.room != m_status.room) {
        endAsking();
        m_shown.reset();
        m_isComing = false;
        m_missed.clear();
        makeFamiliar(status);
    }
    m_status = status;
    m_accepting = {};
    if (m_shown) {
        if (const StudioShot *shot = findShot(status, m_shown->ref))
            m_shown->shot = *shot;
        if (const StudioSeat *seat = seatOf(status, m_shown->ref)) {
            m_shown->student = seat->student.number;
            m_shown->shotNumber = seat->shot;
        }
    }
    m_head->setStatus(status);
    m_alarms->setAlarms(status);
    m_source->setClock(status.clock);
    m_live->setPolicy(status.policy.photo);
    m_done->setSeats(status.done, kDoneShown, status.policy.photo.nameIsMasked,
                     tr("拍完的学生列在这里，点一位可以再看。"));
    present();
    tellMissed();
}

void StudioView::showComing(const QString &cameraFile)
{
    m_isComing = true;
    m_coming = cameraFile;
    present();
}

void StudioView::showShot(const ShotView &shot)
{
    m_strip->setThumbnail(shot.ref, shot.judged);
    const bool isLookedFor = shot.ref == m_lookedFor;
    const bool isNew = !isLookedFor && !m_familiar.contains(shot.ref);
    const bool isShownAgain = m_shown && m_shown->ref == shot.ref;
    if (!isNew && !isLookedFor && !isShownAgain)
        return; // its small picture was asked for
    m_familiar.insert(shot.ref);
    m_lookedFor = {};
    m_shown = shot;
    if (isNew) {
        m_isComing = false;
        if (m_asking == Asking::Override || m_asking == Asking::Retake)
            endAsking(); // it was about the picture before
        Q_EMIT newShotShown(shot);
    }
    m_picture->showPicture(shot.judged, shot.overlay);
    present();
}

void StudioView::showAccepted(const QString &student, const ShotNumber &shot)
{
    m_accepting = {};
    tell(tr("%1 已采用").arg(seatWords(m_status, shot, student)));
}

void StudioView::showRejected(const EntryRef &shot)
{
    if (m_shown && m_shown->ref == shot)
        m_shown->shot.isRejected = true;
    present();
}

void StudioView::warn(const QString &sentence)
{
    m_accepting = {};
    m_isMissedTold = true; // it may have been the move that failed
    if (m_isComing) {
        m_isComing = false; // it may have been about that picture; if not, it comes all the same
        present();
    }
    m_toast->say(sentence, Toast::Tone::Warning);
}

void StudioView::tell(const QString &sentence)
{
    m_toast->say(sentence, Toast::Tone::Plain);
}

} // namespace liuying
