// SPDX-License-Identifier: Apache-2.0
#include "flows/door/CardSentences.h"

#include <QCoreApplication>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

QString otherEnrolmentSentence(const CardAnswer &card, const Plan &plan)
{
    if (!card.wrongSchool.isEmpty() && plan.campaign.university.isEmpty())
        return QCoreApplication::translate(
                   "Flows",
                   "卡片上的学校是“%1”，不是本校的采集码。请在学信网选当前学籍，打开它的采集码再扫。")
            .arg(card.wrongSchool);
    if (!card.wrongSchool.isEmpty())
        return QCoreApplication::translate(
                   "Flows", "卡片上的学校是“%1”，不是“%2”。请在学信网选当前学籍，打开它的采集码再扫。")
            .arg(card.wrongSchool, plan.campaign.university);
    if (!card.wrongLevel.isEmpty())
        return QCoreApplication::translate(
                   "Flows",
                   "卡片上的层次是“%1”，是另一个学籍的采集码。请在学信网选当前学籍，打开它的采集码再扫。")
            .arg(card.wrongLevel);
    return QCoreApplication::translate(
        "Flows",
        "卡片上的学校或层次与名单不符，是另一个学籍的采集码。请在学信网选当前学籍，打开它的采集码再扫。");
}

QString strangerSentence(const CardAnswer &card)
{
    if (card.name.isEmpty() || card.idTail.isEmpty())
        return QCoreApplication::translate(
            "Flows",
            "毕业生名单里没有卡片上的人。请核对学生本人，按学号或姓名查找，或者请学院负责人核实学籍。");
    return QCoreApplication::translate(
               "Flows", "毕业生名单里没有卡片上的人（%1，证件号后四位%2）。请核对学生本人，按学"
                        "号或姓名查找，或者请学院负责人核实学籍。")
        .arg(card.name, card.idTail);
}

QString doubtSentence(const CardAnswer &card)
{
    if (card.candidates.size() == 1)
        return QCoreApplication::translate("Flows",
                                           "卡片可能是%1的，但还不能确定。请核对学生本人，确认后再绑定。")
            .arg(card.candidates.front().name);
    return QCoreApplication::translate("Flows",
                                       "卡片可能是这%n位学生中一位的。请核对学生本人，选定后再绑定。",
                                       nullptr, static_cast<int>(card.candidates.size()));
}

} // namespace

QString unknownCodeSentence(const DoorAnswer &answer, const Plan &plan)
{
    switch (answer.card.state) {
    case CardState::Reading:
        return QCoreApplication::translate("Flows", "正在读卡片上的字，请把手机拿稳。");
    case CardState::OtherEnrolment:
        return otherEnrolmentSentence(answer.card, plan);
    case CardState::NotOnRoster:
        return strangerSentence(answer.card);
    case CardState::Doubtful:
        return doubtSentence(answer.card);
    case CardState::Unreadable:
        return QCoreApplication::translate("Flows", "这个采集码还没有绑定，卡片上的字也看不清。请核对学生本"
                                                    "人，绑定给队列里的下一位，或者查找学生。");
    case CardState::NotLookedAt:
    case CardState::Recognised:
        break;
    }
    return QCoreApplication::translate(
        "Flows", "这个采集码还没有绑定。请核对学生本人，绑定给队列里的下一位，或者查找学生。");
}

QString unknownCodeHeadline(const DoorAnswer &answer)
{
    switch (answer.card.state) {
    case CardState::Reading:
        return QCoreApplication::translate("Flows", "正在读卡片");
    case CardState::OtherEnrolment:
        return answer.card.wrongSchool.isEmpty() ? QCoreApplication::translate("Flows", "别的学籍")
                                                 : QCoreApplication::translate("Flows", "外校的码");
    case CardState::NotOnRoster:
        return QCoreApplication::translate("Flows", "不在名单");
    case CardState::Doubtful:
        return QCoreApplication::translate("Flows", "请核对");
    default:
        return QCoreApplication::translate("Flows", "请稍候");
    }
}

bool wasRecognisedNow(const DoorAnswer &answer)
{
    return answer.boundBy == u"card" && answer.student.has_value();
}

QString recognisedSentence(const DoorAnswer &answer)
{
    if (answer.decision.outcome == Outcome::Admit && answer.decision.shotNumber)
        return QCoreApplication::translate("Flows", "凭卡片上的字认出：%1。拍摄号%2，请按号排队拍摄。")
            .arg(answer.student->name, answer.decision.shotNumber->text());
    return QCoreApplication::translate("Flows", "凭卡片上的字认出：%1。码已绑定给这位学生。")
        .arg(answer.student->name);
}

} // namespace liuying
