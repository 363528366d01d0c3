// SPDX-License-Identifier: Apache-2.0
#include "cli/PlanJson.h"

namespace liuying::cli {

using namespace Qt::StringLiterals;

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue orNull(const std::optional<Money> &money)
{
    return money ? QJsonValue(money->fen) : QJsonValue();
}

QJsonValue orNull(const std::optional<QDate> &date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject campaignJson(const Campaign &campaign)
{
    return {{u"university"_s, orNull(campaign.university)},
            {u"title"_s, orNull(campaign.title)},
            {u"cohort"_s, orNull(campaign.cohort)},
            {u"number"_s, orNull(campaign.number)},
            {u"feeFen"_s, orNull(campaign.fee)},
            {u"feeDue"_s, orNull(campaign.feeDue)}};
}

QJsonArray roomsJson(const QList<Room> &rooms)
{
    QJsonArray array;
    for (const Room &room : rooms)
        array.append(QJsonObject{{u"code"_s, room.code}, {u"name"_s, room.name}});
    return array;
}

QJsonObject batchJson(const Batch &batch)
{
    return {{u"room"_s, batch.room},
            {u"number"_s, batch.number},
            {u"college"_s, batch.college},
            {u"start"_s, batch.window.start.toString()},
            {u"end"_s, batch.window.end.toString()}};
}

QJsonArray daysJson(const QList<QDate> &days)
{
    QJsonArray array;
    for (const QDate &day : days)
        array.append(day.toString(Qt::ISODate));
    return array;
}

} // namespace liuying::cli
