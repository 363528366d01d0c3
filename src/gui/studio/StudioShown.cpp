// SPDX-License-Identifier: Apache-2.0
// What StudioView shows at the moment: the picture and what it comes to, or what is awaited and what to do.
#include "gui/door/KeyBar.h"
#include "gui/studio/FindingSentences.h"
#include "gui/studio/LivePane.h"
#include "gui/studio/ResultPane.h"
#include "gui/studio/ShotPicture.h"
#include "gui/studio/ShotStrip.h"
#include "gui/studio/StudioLook.h"
#include "gui/studio/StudioView.h"

#include <QKeySequence>

#include <algorithm>

namespace liuying {

namespace {

constexpr qsizetype kThumbnailsAtOnce = 6; // each is read and measured anew

} // namespace

const StudioSeat *StudioView::shownSeat() const
{
    if (m_shown)
        return m_shown->student.isEmpty() ? nullptr : seatOfStudent(m_status, m_shown->student);
    return m_status.current ? &*m_status.current : nullptr;
}

void StudioView::present()
{
    const StudioSeat *seat = shownSeat();
    m_strip->setShots(seat != nullptr ? seat->shots
                      : m_shown       ? QList<StudioShot>{m_shown->shot}
                                      : QList<StudioShot>());
    m_strip->setChosen(m_shown ? m_shown->ref : EntryRef());
    if (m_shown && !m_shown->judged.isNull())
        m_strip->setThumbnail(m_shown->ref, m_shown->judged);
    askThumbnails();
    if (m_shown && !m_isComing) {
        m_result->showShot(*m_shown, QKeySequence(m_pedal).toString());
        if (m_shown->judged.isNull())
            m_picture->showWords(tr("看不到这张照片"), shotWords(m_shown->shot));
        else if (!m_picture->hasPicture())
            m_picture->showPicture(m_shown->judged, m_shown->overlay); // words stood there meanwhile
    } else {
        presentIdle();
    }
    presentWhatIsPossible();
}

void StudioView::askThumbnails()
{
    qsizetype asked = 0;
    for (const EntryRef &ref : m_strip->withoutThumbnail()) {
        const bool comesByItself = !m_familiar.contains(ref);
        if (comesByItself || m_forThumbnail.contains(ref) || ++asked > kThumbnailsAtOnce)
            continue;
        m_forThumbnail.insert(ref);
        Q_EMIT shotAsked(ref);
    }
}

/// Whatever the record holds when the page first looks at it is no news.
void StudioView::makeFamiliar(const StudioStatus &status)
{
    m_familiar.clear();
    m_forThumbnail.clear();
    const auto note = [this](const QList<StudioShot> &shots) {
        for (const StudioShot &shot : shots)
            m_familiar.insert(shot.ref);
    };
    if (status.current)
        note(status.current->shots);
    for (const QList<StudioSeat> *seats : {&status.waiting, &status.done}) {
        for (const StudioSeat &seat : *seats)
            note(seat.shots);
    }
    note(status.nobodys);
}

void StudioView::presentIdle()
{
    const StudioAwaited awaited = awaitedWords();
    m_picture->showWords(awaited.headline, awaited.advice);
    const bool isSomebodyThere = m_status.current && !m_isComing;
    m_result->showIdle(awaited.headline, m_isComing ? m_coming : QString(),
                       isSomebodyThere ? rulesToLookAt(m_status.policy.photo, m_status.current->excepted)
                                       : QList<Sentence>());
}

/// What the page waits for, or what is to be done before anything can come.
StudioView::StudioAwaited StudioView::awaitedWords() const
{
    if (m_status.room.isEmpty())
        return {tr("请先选房间"), tr("左上角选这台电脑所在的房间。还没有日程时，先到“准备”页导入。")};
    if (m_isComing)
        return {tr("照片来了，正在检查…"), m_coming};
    if (m_folderState == HotFolderState::Gone)
        return {tr("相机文件夹不见了"), tr("请检查相机连线、存储卡或硬盘。恢复之后会自动接着收照片。")};
    if (m_hasCamera && !m_hasFolder && m_live->isLost())
        return {tr("取景摄像头没有画面"), tr("请把它的线插好，画面会自己回来，然后接着拍。")};
    if (!m_hasFolder && !m_hasCamera)
        return {
            tr("照片从哪里来？"),
            tr("左下角选相机联机程序存照片的文件夹，拍一张就会自动出现；或者选一个取景摄像头，按空格拍。")};
    if (!m_status.current)
        return {tr("没有人在等"),
                tr("学生在门口签到之后会排到这里。人已经坐下了，就输入他报的拍摄号，再按 Enter。")};
    const QString who = whoWords(*m_status.current);
    if (isMissedNext())
        return {tr("请叫 %1 回来拍").arg(who),
                tr("刚才漏拍了这一位，下一张照片就归这个号；人已经走了就按 L。")};
    return {tr("等 %1 的照片").arg(who),
            canCapture() ? tr("请学生坐好，按空格拍。") : tr("请学生坐好，按相机快门，照片会自动出现。")};
}

bool StudioView::canCapture() const
{
    return m_hasCamera && !m_live->isLost();
}

void StudioView::presentWhatIsPossible()
{
    const bool isFree = !isOpenQuestion(); // else every key belongs to the question
    const bool isOpen =
        isFree && m_shown && !m_isComing && !m_shown->shot.isAccepted && !m_shown->shot.isRejected;
    const bool isAcceptable = isOpen && !m_shown->student.isEmpty() && !m_shown->checked.trouble;
    m_captureKey->setVisible(m_hasCamera);
    m_captureKey->setEnabled(isFree && canCapture());
    m_captureKey->setEmphasis(!isOpen);
    m_acceptKey->setEnabled(isFree && (isAcceptable || !m_typed.isEmpty()));
    m_acceptKey->setEmphasis(isAcceptable && m_shown->shot.verdict == CheckResult::Pass);
    m_retakeKey->setEnabled(isOpen);
    m_retakeKey->setEmphasis(isOpen && m_shown->shot.verdict == CheckResult::Fail);
    m_overlayKey->setEnabled(isFree && m_shown);
    m_exceptKey->setEnabled(isFree && shownSeat() != nullptr);
    m_shiftKey->setEnabled(isFree && m_shown && !m_shown->student.isEmpty());
    m_leaveKey->setEnabled(isFree && m_status.current);
    m_nextKey->setEnabled(isFree && m_shown);
    m_undoKey->setEnabled(isFree && std::ranges::any_of(m_status.done, &StudioSeat::isAccepted));
}

QString StudioView::whoWords(const StudioSeat &seat) const
{
    return seatWords(m_status, seat.shot, seat.student.number);
}

} // namespace liuying
