// SPDX-License-Identifier: Apache-2.0
#include "cli/StudioCall.h"

#include "cli/PhotoJson.h"
#include "cli/PlanJson.h"
#include "flows/CampaignTime.h"
#include "flows/Words.h"
#include "flows/door/RoomNames.h"
#include "flows/photo/PhotoWords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray checkKeys(const QList<CheckId> &checks)
{
    QJsonArray keys;
    for (const CheckId check : checks)
        keys.append(checkKey(check));
    return keys;
}

QString baseName(const QString &file)
{
    return QFileInfo(file).completeBaseName();
}

bool isCalled(const storage::TakenShot &picture, const QString &words)
{
    return picture.file == words || QFileInfo(picture.file).fileName() == words ||
           baseName(picture.file) == words || (!words.isEmpty() && picture.cameraFile == words);
}

/// The station itself, or, for a dry run, a copy of it in @p copy.
Result<OpenStation> openStationOrCopy(const Call &call, std::unique_ptr<QTemporaryDir> &copy)
{
    if (!call.isDryRun())
        return openStation(call);
    Result<OpenStation> original = openStation(call, storage::OpenMode::ReadOnly);
    if (!original)
        return original;
    copy = std::make_unique<QTemporaryDir>();
    const QString name = QFileInfo(original->stores->fileName()).fileName();
    if (const Result<void> copied = original->stores->backup(copy->filePath(name)); !copied)
        return failureOf(copied);
    auto opened = storage::Stores::open(copy->path(), storage::OpenMode::OpenExisting);
    if (!opened)
        return failureOf(opened);
    return OpenStation{std::move(*opened), original->clock};
}

} // namespace

Darkroom OpenStudio::darkroom() const
{
    const auto withDesk = [this](const auto &work) {
        StudioDesk own = desk();
        work(own, *station.stores);
    };
    return {withDesk, *clock, room, dataFolder, photoBench(Views::None)};
}

QDate OpenStudio::today() const
{
    return campaignTime(*clock, plan.campaign).date;
}

Result<OpenStudio> openStudio(const Call &call)
{
    if (call.value(u"room"_s).isEmpty())
        return failure(ErrorCode::Usage, QCoreApplication::translate("Cli", "请用 --room 写明教室。"));
    const auto at = momentOf(call, u"at"_s);
    if (!at)
        return failureOf(at);
    OpenStudio studio;
    Result<OpenStation> station = openStationOrCopy(call, studio.copy);
    if (!station)
        return failureOf(station);
    studio.station = std::move(*station);
    studio.dataFolder = studio.copy ? studio.copy->path() : call.dataFolder;
    const auto plan = studio.station.stores->plan();
    if (!plan)
        return failureOf(plan);
    if (!*plan)
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate(
                           "Cli", "还没有拍摄计划。请先运行 liuyingctl plan import-timetable。"));
    studio.plan = **plan;
    const Result<QString> room = roomMeant(studio.plan, call.value(u"room"_s));
    if (!room)
        return failureOf(room);
    studio.room = *room;
    std::optional<qint64> fixedMs;
    if (*at)
        fixedMs = (*at)->toUtcMs(zoneOf(studio.plan.campaign));
    studio.clock = std::make_unique<StudioClock>(studio.station.clock, fixedMs);
    return studio;
}

Result<storage::TakenShot> pictureMeant(const OpenStudio &studio, const QString &words)
{
    const auto pictures = studio.station.stores->takenShots(studio.room, studio.today());
    if (!pictures)
        return failureOf(pictures);
    const auto found = std::ranges::find_if(
        pictures->crbegin(), pictures->crend(),
        [&words](const storage::TakenShot &picture) { return isCalled(picture, words); });
    if (found != pictures->crend())
        return *found;
    return failure(
        ErrorCode::NotFound,
        QCoreApplication::translate("Cli", "%1今天没有叫“%2”的照片。运行 liuyingctl studio status 看有哪些。")
            .arg(studio.room, words),
        u"no such picture"_s);
}

Result<void> bringPicture(const Call &call, const OpenStudio &studio, const storage::TakenShot &picture)
{
    if (!studio.copy)
        return {};
    const QString target = PhotoFolder(studio.dataFolder).path(picture.file);
    if (QDir().mkpath(QFileInfo(target).path()) &&
        QFile::copy(PhotoFolder(call.dataFolder).path(picture.file), target))
        return {};
    return failure(
        ErrorCode::NotFound,
        QCoreApplication::translate("Cli", "照片“%1”读不出来。请检查数据文件夹。").arg(picture.file),
        u"cannot copy the picture for a dry run"_s);
}

QString alarmSubject(const OpenStudio &studio, const EntryRef &about, const ShotNumber &shot)
{
    const auto picture = studio.station.stores->takenShot(about);
    return picture && *picture ? baseName((*picture)->file) : shot.text();
}

QJsonObject studioShotJson(const StudioShot &shot)
{
    return {{u"picture"_s, baseName(shot.file)},
            {u"file"_s, shot.file},
            {u"cameraFile"_s, orNull(shot.cameraFile)},
            {u"frame"_s, shot.frame},
            {u"at"_s, shot.at.toString()},
            {u"verdict"_s, resultKey(shot.verdict)},
            {u"failed"_s, checkKeys(shot.failed)},
            {u"doubtful"_s, checkKeys(shot.doubtful)},
            {u"rejected"_s, shot.isRejected},
            {u"rejectedWhy"_s, orNull(shot.rejectedWhy)},
            {u"accepted"_s, shot.isAccepted},
            {u"overrideWhy"_s, orNull(shot.overrideWhy)}};
}

QJsonValue seatJson(const std::optional<StudioSeat> &seat)
{
    if (!seat)
        return {};
    QJsonArray shots;
    for (const StudioShot &shot : seat->shots)
        shots.append(studioShotJson(shot));
    QList<CheckId> excepted = seat->excepted.values();
    std::ranges::sort(excepted);
    return QJsonObject{{u"student"_s, QJsonObject{{u"number"_s, seat->student.number},
                                                  {u"name"_s, seat->student.name},
                                                  {u"college"_s, seat->student.college},
                                                  {u"class"_s, seat->student.className}}},
                       {u"shotNumber"_s, seat->shot.text()},
                       {u"arrivedAt"_s, seat->arrivedAt.toString()},
                       {u"accepted"_s, seat->isAccepted},
                       {u"left"_s, seat->hasLeft},
                       {u"excepted"_s, checkKeys(excepted)},
                       {u"exceptedWhy"_s, orNull(seat->exceptedWhy)},
                       {u"shots"_s, shots}};
}

QJsonObject alarmJson(const OpenStudio &studio, const PairingAlarm &alarm)
{
    const QString other =
        alarm.other.isValid() ? alarmSubject(studio, alarm.other, alarm.otherShot) : QString();
    const LocalDateTime since = LocalDateTime::fromUtcMs(alarm.sinceMs, zoneOf(studio.plan.campaign));
    return {{u"fault"_s, faultKey(alarm.fault)},
            {u"about"_s, alarmSubject(studio, alarm.about, alarm.shot)},
            {u"student"_s, orNull(alarm.student)},
            {u"shotNumber"_s, alarm.shot.number > 0 ? QJsonValue(alarm.shot.text()) : QJsonValue()},
            {u"other"_s, orNull(other)},
            {u"since"_s, since.toString()},
            {u"seconds"_s, alarm.seconds},
            {u"text"_s, alarmSentence(alarm)}};
}

Result<ShotView> takePicture(Call &call, const Darkroom &darkroom, const NewPicture &picture,
                             const QString &picked)
{
    auto taken = darkroom.take(picture, picked);
    if (!taken)
        return failureOf(taken);
    const bool isGood = taken->view.checked.judgement.verdict == CheckResult::Pass;
    if (!call.has(u"accept-passes"_s) || !isGood || !taken->seat || taken->seat->isAccepted)
        return std::move(taken->view);
    const auto accepted = darkroom.accept(taken->view.ref, {}, personOf(call));
    taken->view.shot.isAccepted = accepted.has_value();
    if (!accepted) // the picture itself is recorded
        call.complain(errorWords(accepted.error()));
    return std::move(taken->view);
}

QJsonObject takenJson(const NewPicture &picture, const ShotView &view)
{
    QJsonObject object = photoJson(view.checked);
    const QJsonObject shot = studioShotJson(view.shot);
    for (auto key = shot.begin(); key != shot.end(); ++key)
        object.insert(key.key(), key.value());
    object.insert(u"source"_s, picture.file);
    object.insert(u"student"_s, orNull(view.student));
    object.insert(u"shotNumber"_s,
                  view.shotNumber.number > 0 ? QJsonValue(view.shotNumber.text()) : QJsonValue());
    return object;
}

void sayTaken(Call &call, const ShotView &view)
{
    const QString whose =
        view.student.isEmpty() ? QCoreApplication::translate("Cli", "（没有人在等）") : view.student;
    call.say(u"[%1] %2 %3 %4"_s
                 .arg(resultKey(view.shot.verdict), baseName(view.shot.file), whose, view.shot.cameraFile)
                 .trimmed());
    if (view.checked.trouble)
        call.complain(errorWords(*view.checked.trouble));
    for (const CheckOutcome &check : view.checked.judgement.checks) {
        if (check.result == CheckResult::Fail || check.result == CheckResult::Review)
            call.say(u"  "_s + outcomeSentence(check));
    }
}

Exit takenStatus(const ShotView &view)
{
    if (const auto &trouble = view.checked.trouble)
        return std::max(BadDocument, exitOf(trouble->code));
    return view.shot.verdict == CheckResult::Fail ? No : Done;
}

Result<Because> becauseOf(const Call &call)
{
    const QString why = call.value(u"why"_s).trimmed();
    if (why.isEmpty())
        return failure(ErrorCode::Usage, QCoreApplication::translate("Cli", "请用 --why 写明原因。"));
    return Because{why, personOf(call)};
}

int endStudio(Call &call, const OpenStudio &studio, QJsonObject document, const QString &sentence)
{
    document.insert(u"room"_s, studio.room);
    document.insert(u"at"_s, campaignTime(*studio.clock, studio.plan.campaign).toString());
    document.insert(u"dryRun"_s, call.isDryRun());
    call.answer(document);
    if (!sentence.isEmpty())
        call.say(sentence);
    return Done;
}

} // namespace liuying::cli
