// SPDX-License-Identifier: Apache-2.0
#include "cli/DoorCall.h"

#include "cli/PayloadText.h"
#include "cli/PlanJson.h"
#include "flows/CampaignTime.h"
#include "flows/Words.h"
#include "flows/code/CodeDesk.h"
#include "flows/door/RoomNames.h"

#include <QCoreApplication>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue studentJson(const std::optional<Student> &student)
{
    if (!student)
        return {};
    return QJsonObject{{u"number"_s, student->number},
                       {u"name"_s, student->name},
                       {u"college"_s, student->college},
                       {u"class"_s, student->className}};
}

QJsonValue goToJson(const std::optional<GoTo> &goTo)
{
    if (!goTo)
        return {};
    return QJsonObject{{u"room"_s, goTo->room},
                       {u"start"_s, goTo->window.start.toString()},
                       {u"end"_s, goTo->window.end.toString()}};
}

/// The text card of an unknown code; null where nobody looked.
QJsonValue cardJson(const CardAnswer &card)
{
    if (card.state == CardState::NotLookedAt)
        return {};
    return QJsonObject{{u"state"_s, cardStateCode(card.state)},
                       {u"name"_s, card.name},
                       {u"idTail"_s, card.idTail},
                       {u"wrongSchool"_s, card.wrongSchool},
                       {u"wrongLevel"_s, card.wrongLevel}};
}

QJsonArray studentsJson(const QList<Student> &students)
{
    QJsonArray all;
    for (const Student &student : students)
        all.append(studentJson(student));
    return all;
}

QJsonObject answerJson(const OpenDoor &door, const DoorAnswer &answer, const DoorWords &words)
{
    QJsonArray reasons;
    for (const Reason reason : answer.decision.reasons)
        reasons.append(reasonCode(reason));
    const auto &shot = answer.decision.shotNumber;
    const bool waitsForOwner = answer.decision.has(Reason::UnknownCode);
    return {{u"outcome"_s, outcomeCode(answer.decision.outcome)},
            {u"reasons"_s, reasons},
            {u"student"_s, studentJson(answer.student)},
            {u"shotNumber"_s, shot ? QJsonValue(shot->text()) : QJsonValue()},
            {u"goTo"_s, goToJson(answer.decision.goTo)},
            {u"message"_s, words.message},
            {u"headline"_s, words.headline},
            {u"texts"_s, QJsonArray::fromStringList(words.reasons)},
            {u"card"_s, cardJson(answer.card)},
            {u"candidates"_s, waitsForOwner ? studentsJson(answer.card.candidates) : QJsonArray()},
            {u"boundBy"_s, answer.boundBy.isEmpty() ? QJsonValue() : QJsonValue(answer.boundBy)},
            {u"room"_s, door.room},
            {u"at"_s, answer.at.toString()},
            {u"mayOverrule"_s, answer.mayOverride},
            {u"overruled"_s, answer.overridden},
            {u"dryRun"_s, door.dryRun == DryRun::Yes}};
}

/// Reads a picture and says what is wrong with it, if anything is.
Result<Shown> shownInPicture(const QString &file, const Policy &policy, const WantsCard &wantsCard)
{
    const auto isKnown = [&](const QByteArray &digest) { return !wantsCard || !wantsCard(digest); };
    const ReadPicture picture = readPicture(file, policy, isKnown);
    if (picture.trouble)
        return tl::unexpected<Error>(*picture.trouble);
    const ShownCode code = shownCode(picture.reading, policy);
    if (!code.payload.isEmpty())
        return Shown{.presented = {code.payload, {}}, .card = picture.card, .isPicture = true};
    if (code.captureCodes > 1)
        return Shown{.notice =
                         QCoreApplication::translate("Cli", "“%1”里有%2个采集码。请只留一个，再扫一次。")
                             .arg(file)
                             .arg(code.captureCodes),
                     .trouble = u"several-codes"_s};
    return Shown{
        .notice = QCoreApplication::translate("Cli", "“%1”里没有读到采集码。请调亮手机、擦净屏幕，再拍一次。")
                      .arg(file),
        .trouble = u"no-code"_s};
}

} // namespace

Result<OpenDoor> openDoor(const Call &call)
{
    if (call.value(u"room"_s).isEmpty())
        return failure(ErrorCode::Usage, QCoreApplication::translate("Cli", "请用 --room 写明教室。"));
    OpenDoor door;
    door.dryRun = call.isDryRun() ? DryRun::Yes : DryRun::No;
    const auto at = momentOf(call, u"at"_s);
    if (!at)
        return failureOf(at);
    door.at = *at;
    Result<OpenStation> station = openStation(call);
    if (!station)
        return failureOf(station);
    door.station = std::move(*station);
    const auto plan = door.station.stores->plan();
    if (!plan)
        return failureOf(plan);
    if (!*plan)
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate(
                           "Cli", "还没有拍摄计划。请先运行 liuyingctl plan import-timetable。"));
    door.plan = **plan;
    const Result<QString> room = roomMeant(door.plan, call.value(u"room"_s));
    if (!room)
        return failureOf(room);
    door.room = *room;
    return door;
}

Result<Shown> shownBy(const Call &call, const Policy &policy, const WantsCard &wantsCard)
{
    if (call.has(u"image"_s) && call.has(u"payload"_s))
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate("Cli", "--image 和 --payload 只能选一个。"));
    Shown shown;
    if (call.has(u"image"_s)) {
        Result<Shown> inPicture = shownInPicture(call.value(u"image"_s), policy, wantsCard);
        if (!inPicture)
            return inPicture;
        shown = std::move(*inPicture);
    } else if (call.has(u"payload"_s)) {
        const auto payload = payloadFromText(call.value(u"payload"_s));
        if (!payload)
            return failure(ErrorCode::Usage,
                           QCoreApplication::translate("Cli", "--payload 里 base64: 后面不是 base64。"));
        shown.presented.payload = *payload;
    }
    shown.presented.student = call.value(u"student"_s).trimmed();
    const bool isNothing = shown.presented.payload.isEmpty() && shown.presented.student.isEmpty();
    if (isNothing && shown.notice.isEmpty())
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate("Cli", "请写明 --image、--payload 或 --student。"));
    return shown;
}

int answerDoor(Call &call, const OpenDoor &door, const DoorAnswer &answer)
{
    const DoorWords words = doorWords(answer, door.plan);
    call.answer(answerJson(door, answer, words));
    const QString who = answer.student
                            ? u"%1 %2 %3 %4"_s.arg(answer.student->number, answer.student->name,
                                                   answer.student->college, answer.student->className)
                            : QString();
    call.say(u"[%1] %2 %3"_s.arg(outcomeCode(answer.decision.outcome), words.headline, who).trimmed());
    call.say(words.message);
    for (const QString &reason : words.reasons) {
        if (reason != words.message)
            call.say(reason);
    }
    if (answer.decision.has(Reason::UnknownCode)) {
        for (const Student &candidate : answer.card.candidates)
            call.say(u"  %1 %2 %3 %4"_s.arg(candidate.number, candidate.name, candidate.college,
                                            candidate.className));
    }
    return answer.decision.outcome == Outcome::Admit ? Done : No;
}

int answerNothingShown(Call &call, const OpenDoor &door, const Shown &shown)
{
    call.answer(QJsonObject{{u"outcome"_s, outcomeCode(Outcome::Hold)},
                            {u"reasons"_s, QJsonArray()},
                            {u"student"_s, QJsonValue()},
                            {u"shotNumber"_s, QJsonValue()},
                            {u"goTo"_s, QJsonValue()},
                            {u"message"_s, shown.notice},
                            {u"problem"_s, shown.trouble},
                            {u"room"_s, door.room},
                            {u"dryRun"_s, door.dryRun == DryRun::Yes}});
    call.say(shown.notice);
    return No;
}

} // namespace liuying::cli
