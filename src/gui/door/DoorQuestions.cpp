// SPDX-License-Identifier: Apache-2.0
// DoorView's questions: binding, override, undo. Each is asked inline and answered in one or two keys.
#include "gui/door/AskBar.h"
#include "gui/door/CandidateBar.h"
#include "gui/door/DoorView.h"
#include "gui/door/HistoryModel.h"
#include "gui/door/KeyBar.h"
#include "gui/door/QueuePanel.h"
#include "gui/door/VerdictCard.h"

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

QString nameAndNumber(const Student &student)
{
    return DoorView::tr("%1（%2）").arg(student.name, student.number);
}

QStringList overruleReasons()
{
    return {DoorView::tr("已核实身份"), DoorView::tr("已出示缴费凭证"), DoorView::tr("时间冲突，经同意"),
            DoorView::tr("身体原因"), DoorView::tr("补拍")};
}

QStringList replaceReasons()
{
    return {DoorView::tr("先前出示的是另一学籍的码"), DoorView::tr("先前绑错了人"),
            DoorView::tr("学生重新获取了码")};
}

QStringList undoReasons()
{
    return {DoorView::tr("扫错了人"), DoorView::tr("学生离开了队伍"), DoorView::tr("码绑错了"),
            DoorView::tr("重复签到")};
}

QStringList releaseReasons()
{
    return {DoorView::tr("码绑错了"), DoorView::tr("学生重新获取了码")};
}

bool offersReplacement(const DoorAnswer &answer)
{
    return answer.decision.has(Reason::SecondCode) && answer.student && !answer.payload.isEmpty();
}

} // namespace

void DoorView::askBind()
{
    const Verdict *shown = m_card->verdict();
    const auto next = nextStudent(m_status);
    if (shown == nullptr || !mayBeNextInQueue(shown->answer) || !next || m_asking == Asking::Bind)
        return;
    m_bindTo = *next;
    askAbout(Asking::Bind);
    m_ask->ask({.title = tr("把这个码绑定给 %1，%2？").arg(nameAndNumber(*next), next->className),
                .confirm = tr("绑定")});
}

void DoorView::askOverrule()
{
    const Verdict *shown = m_card->verdict();
    if (shown == nullptr || !shown->answer.student)
        return;
    if (shown->answer.decision.has(Reason::CodeOfAnother))
        return askBothNames();
    const QString who = nameAndNumber(*shown->answer.student);
    if (offersReplacement(shown->answer)) {
        askAbout(Asking::ReplaceCode);
        m_ask->ask({.title = tr("改用这个码：%1 先前绑定的码作废").arg(who),
                    .reasons = replaceReasons(),
                    .wantsSupervisor = true,
                    .confirm = tr("改用")});
        return;
    }
    if (!shown->answer.mayOverride)
        return;
    askAbout(Asking::Overrule);
    m_ask->ask({.title = tr("负责人特批：%1").arg(who),
                .reasons = overruleReasons(),
                .wantsSupervisor = true,
                .confirm = tr("放行")});
}

/// Both names of a code that another shows stand here and nowhere else: for the supervisor who asked.
void DoorView::askBothNames()
{
    const Verdict *shown = m_card->verdict();
    askAbout(Asking::BothNames);
    m_ask->ask({.title = tr("负责人核对：这个码是 %1 的，出示的人是 %2。不能放行，请当面核实。")
                             .arg(shown->answer.otherName, nameAndNumber(*shown->answer.student)),
                .confirm = tr("知道了")});
}

void DoorView::askRelease(const Verdict &bound)
{
    askAbout(Asking::Release);
    m_ask->ask({.title = tr("解除 %1 与这个码的绑定？").arg(nameAndNumber(*bound.answer.student)),
                .reasons = releaseReasons(),
                .confirm = tr("解除")});
}

void DoorView::askUndo()
{
    const Verdict *shown = m_card->verdict();
    if (shown != nullptr && isStandingBinding(*shown))
        return askRelease(*shown);
    const Verdict *target = undoTarget();
    if (target == nullptr)
        return;
    const bool wasBound = !target->answer.boundBy.isEmpty();
    askAbout(Asking::Undo);
    m_askedAbout = *target;
    const QString who = target->answer.student ? target->answer.student->name : QString();
    const QString shot =
        target->answer.decision.shotNumber ? target->answer.decision.shotNumber->text() : QString();
    m_ask->ask({.title = tr("撤销 %1 号 %2 的签到？这个号不再发给别人。").arg(shot, who),
                .reasons = undoReasons(),
                .confirm = tr("撤销"),
                .option = wasBound ? tr("同时解除码的绑定") : QString(),
                .isOptionOn = target->answer.boundBy == u"card"});
}

void DoorView::askAbout(Asking what)
{
    m_asking = what;
    if (m_card->verdict() != nullptr)
        m_askedAbout = *m_card->verdict();
    m_card->holdStill(true);
    showCandidates();
}

void DoorView::actOnAnswer(const QString &why, const QString &supervisor)
{
    const Asking asked = m_asking;
    const DoorAnswer about = m_askedAbout.answer;
    const Student bindTo = m_bindTo;
    const CodeToo code = m_ask->isOptionOn() ? CodeToo::Release : CodeToo::Keep;
    endAsking();
    const QString student = about.student ? about.student->number : QString();
    switch (asked) {
    case Asking::Bind:
        Q_EMIT bindWanted(about.payload, bindTo.number, u"queue"_s);
        break;
    case Asking::Overrule:
        Q_EMIT overruleWanted({about.payload, student}, why, supervisor);
        break;
    case Asking::ReplaceCode:
        Q_EMIT replaceCodeWanted(about.payload, student, tr("%1（负责人：%2）").arg(why, supervisor));
        break;
    case Asking::Undo:
        Q_EMIT undoWanted(about.entry, why, code);
        break;
    case Asking::Release:
        Q_EMIT releaseWanted(student, why);
        break;
    case Asking::BothNames:
    case Asking::Nothing:
        break;
    }
}

void DoorView::endAsking()
{
    if (m_asking == Asking::Nothing)
        return;
    m_asking = Asking::Nothing;
    m_askedAbout = {};
    m_ask->hide();
    m_card->holdStill(false);
    showCandidates();
    setFocus(Qt::OtherFocusReason);
}

const Verdict *DoorView::undoTarget() const
{
    const Verdict *shown = m_card->verdict();
    return shown != nullptr && isStandingAdmission(*shown) ? shown : m_history->lastAdmission();
}

void DoorView::showWhatIsPossible()
{
    const Verdict *shown = m_card->verdict();
    const bool binds = shown != nullptr && waitsForBinding(shown->answer);
    const bool bindsNext = shown != nullptr && mayBeNextInQueue(shown->answer);
    const auto next = nextStudent(m_status);
    m_bindKey->setEnabled(bindsNext && next);
    m_bindKey->setEmphasis(bindsNext && next && shown->answer.card.candidates.isEmpty());
    m_bindKey->setText(bindsNext && next ? tr("绑定给 %1").arg(next->name) : tr("绑定给下一位"));
    m_bindKey->updateGeometry();
    m_overruleKey->setEnabled(shown != nullptr && shown->answer.student &&
                              (shown->answer.mayOverride || offersReplacement(shown->answer) ||
                               shown->answer.decision.has(Reason::CodeOfAnother)));
    const bool releases = shown != nullptr && isStandingBinding(*shown);
    m_undoKey->setEnabled(releases || undoTarget() != nullptr);
    m_undoKey->setText(releases ? tr("解除绑定") : tr("撤销签到"));
    m_undoKey->updateGeometry();
    showCandidates();
    m_backKey->setEnabled(m_history->rowCount() > 0);
    m_queue->setPickMeans(binds ? PickMeans::BindCode : PickMeans::CheckIn);
}

} // namespace liuying
