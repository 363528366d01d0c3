// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/PlanJson.h"
#include "flows/CampaignTime.h"
#include "flows/door/RoomNames.h"
#include "flows/plan/ForecastDesk.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

/// What was asked, understood.
struct Question {
    QString room; ///< empty: every room
    QDate day;
    std::optional<LocalDateTime> at;
};

/// Today where it is a day of the plan, else the next one, else the last.
QDate dayMeant(const QList<QDate> &days, const QDate &today)
{
    const auto next = std::ranges::find_if(days, [&today](const QDate &day) { return day >= today; });
    if (next != days.end())
        return *next;
    return days.isEmpty() ? today : days.back();
}

Result<Question> understand(const Call &call, const OpenStation &station)
{
    const auto plan = station.stores->plan();
    if (!plan)
        return failureOf(plan);
    Question question;
    const Plan known = plan->value_or(Plan{});
    if (call.has(u"room"_s)) {
        const Result<QString> room = roomMeant(known, call.value(u"room"_s));
        if (!room)
            return failureOf(room);
        question.room = *room;
    }
    const auto at = momentOf(call, u"at"_s);
    if (!at)
        return failureOf(at);
    question.at = *at;
    const QDate today = question.at ? question.at->date : campaignTime(station.clock, known.campaign).date;
    const Result<std::optional<QDate>> day = dayOf(call, u"day"_s);
    if (!day)
        return failureOf(day);
    question.day = day->value_or(dayMeant(known.days(), today));
    return question;
}

/// Forecasts the whole day, because the other rooms are where a class could move; keeps what was asked for.
Result<DayForecast> forecast(const OpenStation &station, const Question &question)
{
    const auto requests = ForecastDesk(*station.stores, station.clock).requests(question.day, question.at);
    if (!requests)
        return failureOf(requests);
    DayForecast day = forecastDay(question.day, *requests);
    if (!question.room.isEmpty()) {
        const auto isOther = [&question](const auto &one) { return one.room != question.room; };
        day.requests.removeIf(isOther);
        day.rooms.removeIf(isOther);
        day.suggestions.removeIf(
            [&question](const MoveSuggestion &one) { return one.fromRoom != question.room; });
    }
    return day;
}

double tenths(double value)
{
    return std::round(value * 10) / 10;
}

QJsonObject bandJson(const Band &band)
{
    return {{u"low"_s, tenths(band.low)}, {u"mean"_s, tenths(band.mean)}, {u"high"_s, tenths(band.high)}};
}

/// A band of moments, as local times; null where nobody comes.
QJsonValue momentsJson(const Band &band, const LocalDateTime &from)
{
    if (band == Band{})
        return QJsonValue::Null;
    const auto moment = [&from](double minutes) {
        return from.plus(std::chrono::minutes(std::llround(minutes))).toString();
    };
    return QJsonObject{
        {u"low"_s, moment(band.low)}, {u"mean"_s, moment(band.mean)}, {u"high"_s, moment(band.high)}};
}

QJsonObject groupJson(const GroupForecast &forecast)
{
    const ForecastGroup &group = forecast.group;
    return {{u"college"_s, group.college},
            {u"class"_s, group.className},
            {u"start"_s, group.window.start.toString()},
            {u"end"_s, group.window.end.toString()},
            {u"expected"_s, group.expected},
            {u"in"_s, group.in},
            {u"finish"_s, momentsJson(forecast.finishMinutes, group.window.start)},
            {u"waitMinutes"_s, bandJson(forecast.waitMinutes)},
            {u"longestWait"_s, bandJson(forecast.longestWait)},
            {u"lateMinutes"_s, tenths(forecast.lateMinutes)},
            {u"latePerCent"_s, tenths(forecast.latePerCent)}};
}

QJsonObject roomJson(const RoomForecast &forecast, const QDate &day)
{
    QJsonArray groups;
    for (const GroupForecast &group : forecast.groups)
        groups.append(groupJson(group));
    return {{u"room"_s, forecast.room},
            {u"finish"_s, momentsJson(forecast.finishMinutes, {day, QTime(0, 0)})},
            {u"longestQueue"_s, bandJson(forecast.longestQueue)},
            {u"idleMinutes"_s, tenths(forecast.idleMinutes)},
            {u"groups"_s, groups}};
}

QJsonObject moveJson(const MoveSuggestion &move)
{
    return {{u"class"_s, move.group.className},
            {u"college"_s, move.group.college},
            {u"fromRoom"_s, move.fromRoom},
            {u"toRoom"_s, move.toRoom},
            {u"start"_s, move.window.start.toString()},
            {u"end"_s, move.window.end.toString()},
            {u"savesMinutes"_s, tenths(move.savesMinutes)}};
}

QJsonObject forecastJson(const DayForecast &forecast, const QStringList &texts)
{
    QJsonArray rooms;
    for (const RoomForecast &room : forecast.rooms)
        rooms.append(roomJson(room, forecast.day));
    QJsonArray suggestions;
    for (const MoveSuggestion &move : forecast.suggestions)
        suggestions.append(moveJson(move));
    return {{u"day"_s, forecast.day.toString(Qt::ISODate)},
            {u"now"_s, forecast.now ? QJsonValue(forecast.now->toString()) : QJsonValue()},
            {u"rooms"_s, rooms},
            {u"suggestions"_s, suggestions},
            {u"texts"_s, QJsonArray::fromStringList(texts)}};
}

} // namespace

int forecastPlan(Call &call)
{
    const Result<OpenStation> station = openStation(call, storage::OpenMode::ReadOnly);
    if (!station)
        return call.fail(station.error());
    const Result<Question> question = understand(call, *station);
    if (!question)
        return call.fail(question.error());
    const Result<DayForecast> day = forecast(*station, *question);
    if (!day)
        return call.fail(day.error());
    const QStringList texts = forecastWords(*day);
    call.answer(forecastJson(*day, texts));
    for (const QString &text : texts)
        call.say(text);
    return Done;
}

} // namespace liuying::cli
