// SPDX-License-Identifier: Apache-2.0
// StudioView's questions and what their answers do. Each is asked inline and answered in one or two keys.
#include "gui/door/AskBar.h"
#include "gui/studio/AlarmStrip.h"
#include "gui/studio/ExceptBar.h"
#include "gui/studio/FindingSentences.h"
#include "gui/studio/ResultPane.h"
#include "gui/studio/ShiftTable.h"
#include "gui/studio/StudioLook.h"
#include "gui/studio/StudioView.h"

#include "flows/photo/PhotoWords.h"

#include <algorithm>

namespace liuying {

namespace {

QStringList overrideReasons()
{
    return {StudioView::tr("当面看过，照片符合要求"), StudioView::tr("重拍过，仍是这样"),
            StudioView::tr("学校同意使用")};
}

QStringList retakeReasons()
{
    return {StudioView::tr("闭眼"), StudioView::tr("头发"), StudioView::tr("表情"),
            StudioView::tr("眼镜"), StudioView::tr("衣服"), StudioView::tr("姿势"),
            StudioView::tr("光线"), StudioView::tr("试拍"), StudioView::tr("其他")};
}

QStringList takeBackReasons()
{
    return {StudioView::tr("选错了照片"), StudioView::tr("照片不合格"), StudioView::tr("是别人的照片"),
            StudioView::tr("学生要求重拍")};
}

QStringList leaveReasons()
{
    return {StudioView::tr("学生不拍了"), StudioView::tr("改天补拍"), StudioView::tr("到别的房间拍"),
            StudioView::tr("身体原因")};
}

QStringList shiftReasons()
{
    return {StudioView::tr("漏了一张"), StudioView::tr("多拍了一张"), StudioView::tr("学生换了顺序"),
            StudioView::tr("当面核对过")};
}

/// What was found first, as far as a person may be excepted from it.
QList<CheckId> offeredChecks(const std::optional<ShotView> &shot)
{
    QList<CheckId> offered;
    if (shot) {
        for (const CheckOutcome &outcome : worstFirst(shot->checked.judgement)) {
            if (exceptableChecks().contains(outcome.id))
                offered.append(outcome.id);
        }
    }
    for (const CheckId id : exceptableChecks()) {
        if (!offered.contains(id))
            offered.append(id);
    }
    return offered;
}

} // namespace

void StudioView::connectQuestions()
{
    connect(m_ask, &AskBar::confirmed, this, &StudioView::actOnAnswer);
    connect(m_ask, &AskBar::dismissed, this, &StudioView::endAsking);
    connect(m_except, &ExceptBar::dismissed, this, &StudioView::takeKeys);
    connect(m_except, &ExceptBar::confirmed, this, [this](const QList<CheckId> &checks, const QString &why) {
        takeKeys();
        Q_EMIT exceptWanted(m_askedStudent, checks, why);
    });
    connect(m_except, &ExceptBar::endAsked, this, [this](const QString &why) {
        takeKeys();
        Q_EMIT endExceptionWanted(m_askedStudent, why);
    });
    connect(m_shift, &ShiftTable::directionChosen, this, &StudioView::turnShift);
}

/// Passes at once; a doubtful one has been looked at by whoever presses the key; a failed one asks why.
void StudioView::accept()
{
    if (isOpenQuestion())
        return;
    if (!m_typed.isEmpty())
        return takeTyped();
    if (m_isComing)
        return;
    if (!m_shown)
        return tell(tr("还没有照片。"));
    if (m_shown->shot.isAccepted || m_accepting == m_shown->ref)
        return tell(tr("这张已经采用了。"));
    if (m_shown->shot.isRejected)
        return tell(tr("这张标过不用，请再拍一张。"));
    if (m_shown->student.isEmpty())
        return warn(tr("这张照片不属于任何人。先按 S 移位，或按 R 不用它。"));
    if (m_shown->checked.trouble)
        return warn(tr("这张照片打不开，不能采用。请按 R 重拍。"));
    if (m_shown->shot.verdict == CheckResult::Fail)
        return askOverride();
    m_accepting = m_shown->ref;
    Q_EMIT acceptWanted(m_shown->ref,
                        m_shown->shot.verdict == CheckResult::Pass ? QString() : tr("已人工看过"));
}

void StudioView::ask(Asking what, const Question &question)
{
    endAsking();
    m_asking = what;
    m_except->hide();
    m_ask->ask(question);
    presentWhatIsPossible();
}

QString StudioView::shownWords() const
{
    return m_shown->student.isEmpty() ? shotWords(m_shown->shot)
                                      : seatWords(m_status, m_shown->shotNumber, m_shown->student);
}

void StudioView::askOverride()
{
    ask(Asking::Override, {.title = tr("不合格也采用：%1").arg(shownWords()),
                           .reasons = overrideReasons(),
                           .confirm = tr("采用")});
    m_askedShot = m_shown->ref;
}

void StudioView::askRetake()
{
    if (!m_shown || m_isComing || m_shown->shot.isRejected)
        return;
    if (m_shown->shot.isAccepted)
        return tell(tr("这张已经采用了，要重拍先按 Ctrl+Z 撤回。"));
    ask(Asking::Retake,
        {.title = tr("这张不用：%1").arg(shownWords()), .reasons = retakeReasons(), .confirm = tr("重拍")});
    m_askedShot = m_shown->ref;
}

void StudioView::askLeave()
{
    if (!m_status.current)
        return;
    ask(Asking::Leave, {.title = tr("没拍就走了：%1").arg(whoWords(*m_status.current)),
                        .reasons = leaveReasons(),
                        .confirm = tr("记下")});
    m_askedStudent = m_status.current->student.number;
}

void StudioView::askTakeBack()
{
    const auto last = std::ranges::find_if(m_status.done, &StudioSeat::isAccepted);
    if (last == m_status.done.end())
        return tell(tr("没有可以撤回的采用。"));
    ask(Asking::TakeBack, {.title = tr("撤回最后一次采用：%1").arg(whoWords(*last)),
                           .reasons = takeBackReasons(),
                           .confirm = tr("撤回")});
    m_askedStudent = last->student.number;
}

void StudioView::askSettle(const PairingAlarm &alarm)
{
    ask(Asking::Settle, {.title = tr("%1：没有错，原因是？").arg(alarmTitle(alarm.fault)),
                         .reasons = settleReasons(alarm.fault),
                         .confirm = tr("消除")});
    m_askedAlarm = alarm;
}

void StudioView::askException()
{
    const StudioSeat *seat = shownSeat();
    if (seat == nullptr)
        return;
    endAsking();
    m_askedStudent = seat->student.number;
    m_except->ask(whoWords(*seat), offeredChecks(m_shown), seat->excepted);
    presentWhatIsPossible();
}

void StudioView::askShift()
{
    if (!m_shown || m_shown->student.isEmpty())
        return tell(tr("先看着要移的那张照片，再按 S。"));
    m_shiftFrom = m_shown->ref;
    m_shiftBy = ShiftBy::Later;
    Q_EMIT shiftAsked(m_shiftFrom, *m_shiftBy);
}

void StudioView::turnShift(ShiftBy by)
{
    if (!m_shiftBy || by == *m_shiftBy)
        return;
    m_shiftBy = by;
    Q_EMIT shiftAsked(m_shiftFrom, by);
}

/// The rows stand where the sentences were, the question below them.
void StudioView::showShift(const ShiftPlan &plan)
{
    if (m_asking != Asking::Shift)
        ask(Asking::Shift,
            {.title = tr("照片归属改成这样？"), .reasons = shiftReasons(), .confirm = tr("照此改正")});
    m_askedPlan = plan;
    m_result->hide();
    m_shift->showPlan(plan, m_status, m_shiftBy);
}

void StudioView::actOnAnswer(const QString &why)
{
    const Asking asked = m_asking;
    endAsking();
    switch (asked) {
    case Asking::Override:
        m_accepting = m_askedShot;
        Q_EMIT acceptWanted(m_askedShot, why);
        break;
    case Asking::Retake:
        Q_EMIT rejectWanted(m_askedShot, why);
        break;
    case Asking::TakeBack:
        Q_EMIT takeBackWanted(m_askedStudent, why);
        break;
    case Asking::Leave:
        Q_EMIT leaveWanted(m_askedStudent, why);
        break;
    case Asking::Settle:
        Q_EMIT settleWanted(m_askedAlarm, why);
        break;
    case Asking::Shift:
        if (m_askedPlan.moves.isEmpty())
            return warn(tr("没有可以移的照片，什么也没有改。"));
        noteMissed(m_askedPlan);
        Q_EMIT moveWanted(m_askedPlan, why);
        break;
    case Asking::Nothing:
        break;
    }
}

/// Whoever is left without a picture by a shift comes next again, and has perhaps stood up already.
void StudioView::noteMissed(const ShiftPlan &plan)
{
    const QList<ShiftRow> left = leftWithoutPicture(plan);
    m_missed = left.isEmpty() ? QString() : left.front().student;
    m_isMissedTold = left.isEmpty();
}

bool StudioView::isMissedNext() const
{
    return m_status.current && m_status.current->student.number == m_missed &&
           std::ranges::all_of(m_status.current->shots, &StudioShot::isRejected);
}

/// Once, when the record says that it is so.
void StudioView::tellMissed()
{
    if (m_isMissedTold || !isMissedNext())
        return;
    m_isMissedTold = true;
    tell(tr("已改正。%1 没有照片，下一张就是这一位的：请叫回来拍。").arg(whoWords(*m_status.current)));
}

void StudioView::endAsking()
{
    if (m_asking == Asking::Nothing && !m_except->isVisible())
        return;
    m_asking = Asking::Nothing;
    m_ask->hide();
    m_except->hide();
    m_shift->hide();
    m_result->show();
    takeKeys();
}

void StudioView::goWay(const PairingAlarm &alarm, AlarmWay way)
{
    takeKeys();
    const EntryRef picture = pictureOf(alarm, m_status);
    switch (way) {
    case AlarmWay::Look:
        return lookAt(picture);
    case AlarmWay::ShiftLater:
    case AlarmWay::ShiftEarlier:
        m_shiftFrom = picture;
        m_shiftBy = way == AlarmWay::ShiftLater ? ShiftBy::Later : ShiftBy::Earlier;
        return void(Q_EMIT shiftAsked(m_shiftFrom, *m_shiftBy));
    case AlarmWay::Swap:
        m_shiftBy.reset();
        return void(Q_EMIT swapAsked(alarm.student, otherStudentOf(alarm, m_status)));
    case AlarmWay::Reject:
        ask(Asking::Retake, {.title = tr("这张不用：%1").arg(shotWords(*findShot(m_status, picture))),
                             .reasons = retakeReasons(),
                             .confirm = tr("不用")});
        m_askedShot = picture;
        return;
    case AlarmWay::Leave:
        ask(Asking::Leave, {.title = tr("没拍就走了：%1").arg(seatWords(m_status, alarm.shot, alarm.student)),
                            .reasons = leaveReasons(),
                            .confirm = tr("记下")});
        m_askedStudent = alarm.student;
        return;
    case AlarmWay::Settle:
        return askSettle(alarm);
    }
}

} // namespace liuying
