// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/StudioCall.h"
#include "flows/photo/PhotoWords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray seatsJson(const QList<StudioSeat> &seats)
{
    QJsonArray array;
    for (const StudioSeat &seat : seats)
        array.append(seatJson(seat));
    return array;
}

QJsonValue clockJson(const CameraClock &clock)
{
    if (!clock.isKnown())
        return {};
    return QJsonObject{{u"offsetSeconds"_s, double(clock.offsetMs) / 1000}, {u"pictures"_s, clock.pictures}};
}

QJsonObject statusJson(const OpenStudio &studio, const StudioStatus &status)
{
    QJsonArray nobodys;
    for (const StudioShot &shot : status.nobodys)
        nobodys.append(studioShotJson(shot));
    QJsonArray alarms;
    for (const PairingAlarm &alarm : status.alarms)
        alarms.append(alarmJson(studio, alarm));
    return {{u"room"_s, status.room},
            {u"at"_s, status.now.toString()},
            {u"current"_s, seatJson(status.current)},
            {u"waiting"_s, seatsJson(status.waiting)},
            {u"done"_s, seatsJson(status.done)},
            {u"nobodys"_s, nobodys},
            {u"alarms"_s, alarms},
            {u"cameraClock"_s, clockJson(status.clock)},
            {u"accepted"_s, status.acceptedToday},
            {u"arrived"_s, status.arrivedToday}};
}

void sayStatus(Call &call, const StudioStatus &status)
{
    call.say(QCoreApplication::translate("Cli", "%1：已到%2人，已拍好%3人。")
                 .arg(status.roomName)
                 .arg(status.arrivedToday)
                 .arg(status.acceptedToday));
    if (status.current)
        call.say(QCoreApplication::translate("Cli", "下一张是%1号：%2 %3，后面还有%4人。")
                     .arg(status.current->shot.text(), status.current->student.number,
                          status.current->student.name)
                     .arg(status.waiting.size()));
    else
        call.say(QCoreApplication::translate("Cli", "没有人在等。"));
    if (const QString clock = cameraClockText(status.clock); !clock.isEmpty())
        call.say(clock);
    for (const PairingAlarm &alarm : status.alarms)
        call.say(u"! "_s + alarmSentence(alarm));
}

} // namespace

int showStudio(Call &call)
{
    const Result<OpenStudio> studio = openStudio(call);
    if (!studio)
        return call.fail(studio.error());
    const Result<StudioStatus> status = studio->desk().status();
    if (!status)
        return call.fail(status.error());
    call.answer(statusJson(*studio, *status));
    sayStatus(call, *status);
    return status->alarms.isEmpty() ? Done : No;
}

} // namespace liuying::cli
