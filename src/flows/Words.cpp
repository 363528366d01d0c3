// SPDX-License-Identifier: Apache-2.0
#include "flows/Words.h"

#include "flows/CampaignTime.h"
#include "flows/ReasonWords.h"
#include "flows/door/CardSentences.h"

#include <QCoreApplication>
#include <QDir>
#include <QTranslator>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

const QString kTranslatorName = QStringLiteral("liuying-words");

QString notACaptureCodeSentence(const DoorAnswer &answer)
{
    if (answer.subject.code == CodeKind::Link)
        return QCoreApplication::translate(
            "Flows", "这是付款码或网页链接，不是图像采集码。请在学信网打开图像采集码再扫。");
    if (answer.subject.code == CodeKind::Number)
        return QCoreApplication::translate("Flows",
                                           "这是一串数字，不是图像采集码。请在学信网打开图像采集码再扫。");
    return QCoreApplication::translate("Flows", "这不是图像采集码。请在学信网打开图像采集码再扫。");
}

QString unpaidSentence(const DoorAnswer &answer)
{
    if (answer.collegeMoneyCame)
        return QCoreApplication::translate(
            "Flows", "缴费名单里没有这位学生，但学院的款已经到账。请学院负责人核对名单。");
    if (!answer.ledgerAsOf)
        return QCoreApplication::translate("Flows",
                                           "还没有导入缴费名单。请导入名单，或者请学院负责人出示缴费凭据。");
    return QCoreApplication::translate("Flows", "没有缴费记录（名单截至%1）。请先找学院负责人缴费。")
        .arg(momentWords(*answer.ledgerAsOf));
}

QString photographedSentence(const DoorAnswer &answer)
{
    if (!answer.acceptedShot)
        return QCoreApplication::translate("Flows", "已拍摄，不用再拍。");
    return QCoreApplication::translate("Flows", "已于%1在%2拍摄，拍摄号%3，不用再拍。")
        .arg(momentWords(answer.acceptedShot->at), answer.acceptedShot->room,
             answer.acceptedShot->shot.text());
}

QString checkedInSentence(const DoorAnswer &answer)
{
    if (!answer.arrival)
        return QCoreApplication::translate("Flows", "已经签到，请按原来的拍摄号等候拍摄。");
    return QCoreApplication::translate("Flows", "已于%1在%2签到，拍摄号仍是%3，请按这个号等候拍摄。")
        .arg(momentWords(answer.arrival->at), answer.arrival->shot.room, answer.arrival->shot.text());
}

/// The student's window has gone by and no other one follows: there is nowhere to send the student to.
bool isOver(const DoorAnswer &answer)
{
    return answer.decision.goTo && answer.at >= answer.decision.goTo->window.end;
}

QString goToSentence(const DoorAnswer &answer)
{
    if (!answer.decision.goTo)
        return QCoreApplication::translate("Flows",
                                           "拍摄日程表里没有这个学院的时间，请学院负责人联系教务部门安排。");
    if (isOver(answer))
        return QCoreApplication::translate("Flows", "原定在%1，%2。")
            .arg(answer.decision.goTo->room, windowWords(answer.decision.goTo->window));
    return QCoreApplication::translate("Flows", "请到%1，%2。")
        .arg(answer.decision.goTo->room, windowWords(answer.decision.goTo->window));
}

QString tooEarlySentence(const DoorAnswer &answer, const Plan &plan)
{
    if (!answer.decision.goTo)
        return QCoreApplication::translate("Flows", "还没到时间，请在门外等候。");
    const Window &window = answer.decision.goTo->window;
    return QCoreApplication::translate("Flows", "拍摄时间是%1，请在%2以后再来扫码。")
        .arg(windowWords(window), momentWords(window.start.plus(-plan.policy.earlyAllowance)));
}

QString closedSentence(const DoorAnswer &answer)
{
    if (!answer.decision.goTo)
        return goToSentence(answer);
    const Window &window = answer.decision.goTo->window;
    if (!isOver(answer))
        return QCoreApplication::translate("Flows", "这个时段已经结束。请到%1，%2。")
            .arg(answer.decision.goTo->room, windowWords(window));
    return QCoreApplication::translate("Flows",
                                       "拍摄时间（%1）已经结束。请负责人决定是否特批，或者安排补拍。")
        .arg(windowWords(window));
}

QString codeSentence(Reason reason, const DoorAnswer &answer, const Plan &plan)
{
    switch (reason) {
    case Reason::NotACaptureCode:
        return notACaptureCodeSentence(answer);
    case Reason::UnknownCode:
        return unknownCodeSentence(answer, plan);
    case Reason::CodeOfAnother:
        return QCoreApplication::translate(
            "Flows", "这个采集码是另一位学生的。请出示自己的采集码，并请负责人到场核对。");
    default:
        return QCoreApplication::translate(
            "Flows", "这位学生已经绑定另一个采集码。请打开当前学籍的采集码再扫，或者请负责人核对后更换。");
    }
}

QString sentence(Reason reason, const DoorAnswer &answer, const Plan &plan)
{
    switch (reason) {
    case Reason::NotACaptureCode:
    case Reason::UnknownCode:
    case Reason::CodeOfAnother:
    case Reason::SecondCode:
        return codeSentence(reason, answer, plan);
    case Reason::NotOnRoster:
        return QCoreApplication::translate(
            "Flows", "毕业生名单里没有这位学生。请核对学号，或者请学院负责人核实学籍。");
    case Reason::NotEligible:
        return QCoreApplication::translate("Flows", "学籍状态是“%1”，不能参加采集。请学院负责人核实学籍。")
            .arg(answer.student ? answer.student->status : QString());
    case Reason::Unpaid:
        return unpaidSentence(answer);
    case Reason::AlreadyPhotographed:
        return photographedSentence(answer);
    case Reason::AlreadyCheckedIn:
        return checkedInSentence(answer);
    case Reason::WrongRoom:
    case Reason::WrongDay:
        return goToSentence(answer);
    case Reason::TooEarly:
        return tooEarlySentence(answer, plan);
    case Reason::LateForClass:
        return QCoreApplication::translate("Flows", "本班的时间已过，但学院的时段还没有结束，可以入场。");
    case Reason::WindowClosed:
        return closedSentence(answer);
    case Reason::ClockSuspect:
        return QCoreApplication::translate("Flows", "电脑时钟比最近的签到记录慢。请校准日期和时间再扫一次；如"
                                                    "果时钟是对的，请负责人特批一次，之后就恢复正常。");
    }
    return {};
}

QString goToHeadline(Reason reason, const DoorAnswer &answer)
{
    if (!answer.decision.goTo)
        return QCoreApplication::translate("Flows", "没有安排");
    const GoTo &goTo = *answer.decision.goTo;
    if (reason == Reason::WrongRoom)
        return goTo.room;
    return dayWords(goTo.window.start.date);
}

/// The few words of the reason, where the place to go to or what to do says no more.
QString headlineOf(Reason reason, const DoorAnswer &answer)
{
    switch (reason) {
    case Reason::UnknownCode:
        return unknownCodeHeadline(answer);
    case Reason::WrongRoom:
    case Reason::WrongDay:
        return goToHeadline(reason, answer);
    case Reason::LateForClass:
        return QCoreApplication::translate("Flows", "请进");
    default:
        return reasonWords(reason);
    }
}

QString admittedMessage(const DoorAnswer &answer)
{
    const QString shot = answer.decision.shotNumber ? answer.decision.shotNumber->text() : QString();
    if (answer.overridden)
        return QCoreApplication::translate("Flows", "负责人已特批，拍摄号%1，请按号排队拍摄。").arg(shot);
    if (answer.decision.has(Reason::LateForClass))
        return QCoreApplication::translate("Flows", "本班的时间已过，仍可入场，拍摄号%1，请按号排队拍摄。")
            .arg(shot);
    return QCoreApplication::translate("Flows", "拍摄号%1，请按号排队拍摄。").arg(shot);
}

QString wordsForCode(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadInput:
        return QCoreApplication::translate("Flows", "文件的内容无法识别，请检查后再试。");
    case ErrorCode::Usage:
        return QCoreApplication::translate("Flows", "这个操作现在不能进行。");
    case ErrorCode::NotFound:
        return QCoreApplication::translate("Flows", "找不到需要的文件或数据。");
    case ErrorCode::NoPermission:
        return QCoreApplication::translate("Flows", "没有读写权限，请换一个文件夹或检查权限。");
    case ErrorCode::Locked:
        return QCoreApplication::translate("Flows", "文件正被其他程序占用，请先关闭那个程序。");
    case ErrorCode::DiskFull:
        return QCoreApplication::translate("Flows", "磁盘已满，请清理出空间后再试。");
    case ErrorCode::NewerProgram:
        return QCoreApplication::translate("Flows", "数据由更新版本的程序写成，请先升级本程序。");
    case ErrorCode::Corrupt:
        return QCoreApplication::translate("Flows",
                                           "数据已损坏或被改动过。请停止签到，联系管理员用备份恢复。");
    case ErrorCode::Storage:
        return QCoreApplication::translate(
            "Flows", "数据没有存好，刚才的操作没有生效。请再试一次，仍不行请联系管理员。");
    case ErrorCode::Camera:
        return QCoreApplication::translate("Flows", "摄像头没有画面，请检查连接。");
    case ErrorCode::Cancelled:
        return QCoreApplication::translate("Flows", "操作已取消，什么都没有改动。");
    case ErrorCode::Internal:
        break;
    }
    return QCoreApplication::translate("Flows", "程序内部出错，请再试一次。");
}

/// Worst first, except that a student whose window is over is told that before the room it was in.
QList<Reason> reasonsAsSaid(const DoorAnswer &answer)
{
    QList<Reason> reasons = answer.decision.reasons;
    const bool isAboutPlace =
        !reasons.isEmpty() && (reasons.front() == Reason::WrongRoom || reasons.front() == Reason::WrongDay);
    if (isAboutPlace && isOver(answer) && reasons.removeOne(Reason::WindowClosed))
        reasons.prepend(Reason::WindowClosed);
    return reasons;
}

} // namespace

DoorWords doorWords(const DoorAnswer &answer, const Plan &plan)
{
    DoorWords words;
    const QList<Reason> reasons = reasonsAsSaid(answer);
    for (const Reason reason : reasons)
        words.reasons.append(sentence(reason, answer, plan));
    if (answer.decision.outcome == Outcome::Admit || words.reasons.isEmpty()) {
        words.headline = QCoreApplication::translate("Flows", "请进");
        words.message = wasRecognisedNow(answer) ? recognisedSentence(answer) : admittedMessage(answer);
    } else {
        words.headline = headlineOf(reasons.front(), answer);
        words.message = words.reasons.front();
        if (wasRecognisedNow(answer))
            words.reasons.append(recognisedSentence(answer));
    }
    return words;
}

QString errorWords(const Error &error)
{
    return error.message.isEmpty() ? wordsForCode(error.code) : error.message;
}

QString listWords(const QStringList &words)
{
    //: Between the words of a list: 九教103、九教106
    return words.join(QCoreApplication::translate("Flows", "、"));
}

void useLanguage(const QString &language)
{
    QCoreApplication *application = QCoreApplication::instance();
    if (application == nullptr)
        return;
    const auto installed =
        application->findChildren<QTranslator *>(kTranslatorName, Qt::FindDirectChildrenOnly);
    qDeleteAll(installed); // a translator takes itself out of the application
    if (language != u"en")
        return;
    const QDir folder(u":/i18n"_s);
    for (const QString &name : folder.entryList({u"*_en.qm"_s}, QDir::Files, QDir::Name)) {
        auto *translator = new QTranslator(application);
        translator->setObjectName(kTranslatorName);
        if (translator->load(folder.filePath(name)))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    }
}

} // namespace liuying
