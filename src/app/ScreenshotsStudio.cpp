// SPDX-License-Identifier: Apache-2.0
// The pictures of the studio: drawn students, measured and judged for real; the queue around them is set up
// here, since the demo's morning has no photographs yet.
#include "app/Screenshots.h"

#include "app/StudioScenes.h"
#include "flows/CampaignTime.h"
#include "flows/Words.h"
#include "gui/door/AskBar.h"
#include "gui/studio/LivePane.h"
#include "gui/studio/StudioPage.h"
#include "gui/studio/StudioView.h"
#include "vision/FrameSource.h"
#include "vision/Photos.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QKeyEvent>

namespace liuying::app {

using namespace Qt::StringLiterals;
using demo::PortraitFault;

namespace {

/// A camera that nobody has.
const QString kUnplugged = u"camera:liuying:scene@nowhere#HD Pro Webcam C920 1080p"_s;

constexpr quint32 kSitter = 20'250'412; // a drawn student whose photograph passes

/// The one who sits there.
demo::PortraitLook sitter(const QList<PortraitFault> &faults = {})
{
    return {.seed = kSitter, .faults = faults};
}

void press(QWidget *receiver, Qt::Key key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(receiver, &event);
}

} // namespace

std::deque<Screenshots::Shot> Screenshots::studioShots()
{
    return {{u"studio-empty"_s, [this] { arrangeStudioEmpty(); }},
            {u"studio-pass"_s, [this] { arrangeStudio({}, {PortraitFault::EyesClosed}); }},
            {u"studio-review"_s, [this] { arrangeStudio({PortraitFault::HairOverEars}, {}); }},
            {u"studio-fail"_s, [this] { arrangeStudioFail(); }},
            {u"studio-alarm"_s, [this] { arrangeStudioAlarm(); }},
            {u"studio-retake"_s, [this] { arrangeStudioRetake(); }},
            {u"studio-except"_s, [this] { arrangeStudioExcept(); }},
            {u"studio-lost"_s, [this] { arrangeStudioLost(); }},
            {u"studio-shift"_s, [this] { arrangeStudioShift(); }},
            {u"studio-missed"_s, [this] { arrangeStudioMissed(); }}};
}

/// A station without any source of pictures; from here on the page shows what is put before it.
void Screenshots::arrangeStudioEmpty()
{
    StudioPage *page = m_station->studioPage();
    StudioView &view = page->view();
    m_station->studio().disconnect(page);
    m_station->studio().disconnect(&view);
    const Plan plan = m_station->state().plan.value_or(Plan());
    const LocalDateTime now = // the clock was set to where the demo begins
        LocalDateTime::fromUtcMs(m_station->state().clockOffsetMs, zoneOf(plan.campaign));
    const Result<StudioStatus> scene = studioScene(m_data->path(), m_station->state(), now);
    if (!scene)
        return stop(failureOf(scene));
    m_studio = *scene;
    m_window->showPage(Page::Studio);
    page->setCameras({}, u"none"_s);
    view.setFolder({}, HotFolderState::Off);
    view.showStatus(m_studio);
    ready();
}

bool Screenshots::shootAll(const QList<demo::PortraitLook> &looks)
{
    StudioView &view = m_station->studioPage()->view();
    view.setFolder(u"/media/zhou/EOS/2024届/上午"_s, HotFolderState::Watching);
    view.showStatus({});
    StudioStatus status = m_studio;
    view.showStatus(status);
    for (const demo::PortraitLook &look : looks) {
        const auto frame = static_cast<int>(status.current->shots.size()) + 1;
        Result<ShotView> shot = studioPicture(*status.current, frame, status.policy, look, m_data->path());
        if (!shot) {
            stop(failureOf(shot));
            return false;
        }
        for (StudioShot &before : status.current->shots)
            before.isRejected = true;
        status.current->shots.append(shot->shot);
        view.showStatus(status);
        view.showShot(*shot);
    }
    m_studioNow = status;
    return true;
}

/// After a picture with @p before, if any, the one with @p faults; the live view goes on beside it.
void Screenshots::arrangeStudio(const QList<demo::PortraitFault> &faults,
                                const QList<demo::PortraitFault> &before)
{
    StudioView &view = m_station->studioPage()->view();
    view.setCameras({{u"demo"_s, QCoreApplication::translate("App", "演示的学生")}}, u"demo"_s);
    const QImage frame = demo::drawPortrait(sitter(), {720, 960});
    view.live().showFrame(frame);
    view.live().showFace(vision::findFace(frame), frame.size());
    QList<demo::PortraitLook> looks;
    if (!before.isEmpty())
        looks.append(sitter(before));
    looks.append(sitter(faults));
    if (shootAll(looks))
        ready();
}

/// The second try, with the place of the worst fault pointed at.
void Screenshots::arrangeStudioFail()
{
    StudioView &view = m_station->studioPage()->view();
    view.setCameras({}, u"none"_s);
    const bool isShot = shootAll(
        {sitter({PortraitFault::EyesClosed}), sitter({PortraitFault::Glasses, PortraitFault::BlueShirt})});
    if (!isShot)
        return;
    press(&view, Qt::Key_Down);
    ready();
}

void Screenshots::arrangeStudioAlarm()
{
    StudioView &view = m_station->studioPage()->view();
    if (!shootAll({sitter()}))
        return;
    m_studioNow.alarms = {missingFrame(m_studioNow)};
    view.showStatus(m_studioNow);
    ready();
}

void Screenshots::arrangeStudioShift()
{
    StudioView &view = m_station->studioPage()->view();
    view.setCameras({}, u"none"_s);
    if (!shootAll({sitter()}))
        return;
    press(&view, Qt::Key_S);
    view.showShift(shiftByOne(m_studioNow));
    ready();
}

/// The shift was carried out: whoever lost the picture to the next sits down again.
void Screenshots::arrangeStudioMissed()
{
    StudioView &view = m_station->studioPage()->view();
    auto *bar = view.findChild<AskBar *>();
    bar->findChild<QAbstractButton *>(u"reason1"_s)->click();
    bar->findChild<QAbstractButton *>(u"confirmButton"_s)->click();
    StudioStatus status = m_studio;
    status.waiting.prepend(*status.current);
    status.current = status.done.takeFirst();
    status.current->isAccepted = false;
    status.current->shots.clear();
    view.showStatus(status);
    press(&view, Qt::Key_N);
    ready();
}

void Screenshots::arrangeStudioRetake()
{
    if (!shootAll({sitter({PortraitFault::EyesClosed, PortraitFault::Fringe})}))
        return;
    press(&m_station->studioPage()->view(), Qt::Key_R);
    ready();
}

void Screenshots::arrangeStudioExcept()
{
    StudioView &view = m_station->studioPage()->view();
    if (!shootAll({sitter({PortraitFault::Cap})}))
        return;
    press(&view, Qt::Key_X);
    view.findChild<QAbstractButton *>(u"exceptChip2"_s)->click();
    view.findChild<QAbstractButton *>(u"exceptChip4"_s)->click();
    ready();
}

/// The only source of pictures is a camera, and its cable was pulled.
void Screenshots::arrangeStudioLost()
{
    StudioView &view = m_station->studioPage()->view();
    press(&view, Qt::Key_Escape);
    view.setFolder({}, HotFolderState::Off);
    view.setCameras({{kUnplugged, vision::cameraName(kUnplugged)}}, kUnplugged);
    view.showStatus({});
    view.showStatus(m_studio);
    if (const Result<void> opened = vision::cameraSource(kUnplugged)->open(); !opened)
        view.live().showLost(errorWords(opened.error()));
    ready();
}

} // namespace liuying::app
