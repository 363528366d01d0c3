// SPDX-License-Identifier: Apache-2.0
#include "core/time/LocalDateTime.h"

#include <QDateTime>
#include <QTimeZone>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

// A wall-clock moment needs arithmetic without a zone; UTC is the one spec in which no hour is missing or
// double.
QDateTime zoneless(const LocalDateTime &moment)
{
    return QDateTime(moment.date, moment.time, Qt::UTC);
}

} // namespace

QString LocalDateTime::toString() const
{
    if (!isValid())
        return {};
    const bool wholeMinute = time.second() == 0;
    return date.toString(u"yyyy-MM-dd"_s) + u'T' + time.toString(wholeMinute ? u"HH:mm"_s : u"HH:mm:ss"_s);
}

std::optional<LocalDateTime> LocalDateTime::fromString(QStringView text)
{
    if (text.size() < 16 || (text[10] != u'T' && text[10] != u' '))
        return std::nullopt;
    const QString clock = text.sliced(11).toString();
    const LocalDateTime moment{QDate::fromString(text.first(10).toString(), u"yyyy-MM-dd"_s),
                               QTime::fromString(clock, clock.size() == 5 ? u"HH:mm"_s : u"HH:mm:ss"_s)};
    return moment.isValid() ? std::optional(moment) : std::nullopt;
}

LocalDateTime LocalDateTime::plus(std::chrono::minutes delta) const
{
    const QDateTime moved = zoneless(*this).addSecs(delta.count() * 60);
    return {moved.date(), moved.time()};
}

std::chrono::minutes LocalDateTime::minutesTo(const LocalDateTime &later) const
{
    return std::chrono::floor<std::chrono::minutes>(
        std::chrono::seconds(zoneless(*this).secsTo(zoneless(later))));
}

qint64 LocalDateTime::toUtcMs(const QTimeZone &zone) const
{
    return QDateTime(date, time, zone).toMSecsSinceEpoch();
}

LocalDateTime LocalDateTime::fromUtcMs(qint64 utcMs, const QTimeZone &zone)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(utcMs, zone);
    const QTime time = moment.time();
    return {moment.date(), QTime(time.hour(), time.minute(), time.second())};
}

} // namespace liuying
