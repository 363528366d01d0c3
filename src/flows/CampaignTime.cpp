// SPDX-License-Identifier: Apache-2.0
#include "flows/CampaignTime.h"

#include <QCoreApplication>

namespace liuying {

using namespace Qt::StringLiterals;

QTimeZone zoneOf(const Campaign &campaign)
{
    const QTimeZone zone(campaign.zone.toUtf8());
    // A machine without zone data still has to open the door; China has known no other offset since 1991.
    return zone.isValid() ? zone : QTimeZone(8 * 3600);
}

LocalDateTime campaignTime(const Clock &clock, const Campaign &campaign)
{
    return LocalDateTime::fromUtcMs(clock.nowUtcMs(), zoneOf(campaign));
}

QString dayWords(const QDate &day)
{
    //: How a day is written, as QDate::toString() takes it; the names of months are English: d MMM
    return day.toString(QCoreApplication::translate("Flows", "M月d日"));
}

QString windowWords(const Window &window)
{
    //: %1 day, %2 start, %3 end of a window: 4月12日 13:30–13:50
    return QCoreApplication::translate("Flows", "%1 %2–%3")
        .arg(dayWords(window.start.date), window.start.time.toString(u"HH:mm"_s),
             window.end.time.toString(u"HH:mm"_s));
}

QString momentWords(const LocalDateTime &moment)
{
    //: %1 day, %2 time of day: 4月12日 13:30
    return QCoreApplication::translate("Flows", "%1 %2")
        .arg(dayWords(moment.date), moment.time.toString(u"HH:mm"_s));
}

} // namespace liuying
