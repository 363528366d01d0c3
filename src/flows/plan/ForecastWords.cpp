// SPDX-License-Identifier: Apache-2.0
#include "core/plan/ForecastStart.h"
#include "flows/CampaignTime.h"
#include "flows/plan/ForecastDesk.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLateMinutes = 1; // less is no news

/// A late group and where it stands.
struct Late {
    QString room;
    GroupForecast forecast;
};

QString timeWords(double minutesAfterMidnight)
{
    const qint64 minutes = std::llround(minutesAfterMidnight);
    return QTime(static_cast<int>(minutes / 60 % 24), static_cast<int>(minutes % 60)).toString(u"HH:mm"_s);
}

QString wholeNumber(double value)
{
    return QString::number(std::llround(value));
}

QString groupWords(const ForecastGroup &group)
{
    if (group.className.isEmpty())
        return group.college;
    //: %1 class, %2 its college
    return QCoreApplication::translate("Flows", "%1（%2）").arg(group.className, group.college);
}

double finishOf(const GroupForecast &forecast)
{
    const LocalDateTime &start = forecast.group.window.start;
    return minutesOf(start, start.date) + forecast.finishMinutes.mean;
}

/// Groups that will be late, worst first; what is over is no forecast.
QList<Late> lateGroups(const DayForecast &forecast)
{
    QList<Late> late;
    for (const RoomForecast &room : forecast.rooms) {
        for (const GroupForecast &group : room.groups) {
            const bool isOver = forecast.now && finishOf(group) <= minutesOf(*forecast.now, forecast.day);
            if (group.lateMinutes >= kLateMinutes && !isOver)
                late.append({room.room, group});
        }
    }
    std::ranges::stable_sort(late, std::greater{}, [](const Late &one) { return one.forecast.lateMinutes; });
    return late;
}

/// The groups of all rooms.
QList<ForecastGroup> groupsOf(const DayForecast &forecast)
{
    QList<ForecastGroup> groups;
    for (const ForecastRequest &request : forecast.requests)
        groups += request.groups;
    return groups;
}

/// The groups whose window has ended.
qsizetype pastGroups(const DayForecast &forecast)
{
    return std::ranges::count_if(groupsOf(forecast), [&forecast](const ForecastGroup &group) {
        return forecast.now && group.window.end <= *forecast.now;
    });
}

/// Every window has ended, and nobody is left to be photographed.
bool isOver(const DayForecast &forecast)
{
    const qsizetype past = pastGroups(forecast);
    return past > 0 && past == groupsOf(forecast).size() &&
           std::ranges::all_of(forecast.requests,
                               [](const ForecastRequest &one) { return one.waiting == 0; });
}

QString overWords(const DayForecast &forecast)
{
    int expected = 0;
    int in = 0;
    for (const ForecastGroup &group : groupsOf(forecast)) {
        expected += group.expected;
        in += group.in;
    }
    //: %1 day, %2 and %3 people
    return QCoreApplication::translate("Flows", "%1的时段都过了：应到%2人，到了%3人。")
        .arg(dayWords(forecast.day), QString::number(expected), QString::number(in));
}

QString inTimeWords(const DayForecast &forecast)
{
    const QString text = pastGroups(forecast) > 0
                             ? QCoreApplication::translate("Flows", "%1余下的时段预计都能按时拍完。")
                             : QCoreApplication::translate("Flows", "%1各个时段预计都能按时拍完。");
    return text.arg(dayWords(forecast.day));
}

QString lateWords(const Late &late)
{
    //: %1 class, %2 room, %3 day and window, %4 minutes, %5 time of day
    return QCoreApplication::translate("Flows", "%1安排在%2，%3，预计晚%4分钟，大约%5拍完。")
        .arg(groupWords(late.forecast.group), late.room, windowWords(late.forecast.group.window),
             wholeNumber(late.forecast.lateMinutes), timeWords(finishOf(late.forecast)));
}

QString queueWords(const RoomForecast &room)
{
    return QCoreApplication::translate("Flows", "%1的队伍最长，大约%2人，多时可到%3人。")
        .arg(room.room, wholeNumber(room.longestQueue.mean), wholeNumber(room.longestQueue.high));
}

QString lastRoomWords(const RoomForecast &room)
{
    return QCoreApplication::translate("Flows", "%1最后拍完，大约在%2，最晚%3。")
        .arg(room.room, timeWords(room.finishMinutes.mean), timeWords(room.finishMinutes.high));
}

QString moveWords(const MoveSuggestion &move)
{
    //: %1 class, %2 room now, %3 other room, %4 day and window there, %5 minutes
    return QCoreApplication::translate("Flows", "可以把%1从%2改到%3，%4：晚的班级能少晚%5分钟。")
        .arg(groupWords(move.group), move.fromRoom, move.toRoom, windowWords(move.window),
             wholeNumber(move.savesMinutes));
}

} // namespace

QStringList forecastWords(const DayForecast &forecast)
{
    const auto queue = std::ranges::max_element(
        forecast.rooms, {}, [](const RoomForecast &room) { return room.longestQueue.mean; });
    if (queue == forecast.rooms.end())
        return {QCoreApplication::translate("Flows", "%1没有安排拍摄。").arg(dayWords(forecast.day))};
    if (isOver(forecast))
        return {overWords(forecast)};
    QStringList words;
    for (const Late &late : lateGroups(forecast))
        words.append(lateWords(late));
    if (words.isEmpty())
        words.append(inTimeWords(forecast));
    if (std::llround(queue->longestQueue.mean) > 0)
        words.append(queueWords(*queue));
    const auto last = std::ranges::max_element(
        forecast.rooms, {}, [](const RoomForecast &room) { return room.finishMinutes.mean; });
    if (last->finishMinutes.mean > 0)
        words.append(lastRoomWords(*last));
    for (const MoveSuggestion &move : forecast.suggestions)
        words.append(moveWords(move));
    return words;
}

} // namespace liuying
