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

QString windowWords(const Window &window)
{
    //: %1 month, %2 day, %3 start, %4 end of a window: 4月12日 13:30–13:50
    return QCoreApplication::translate("Flows", "%1月%2日 %3–%4")
        .arg(QString::number(window.start.date.month()), QString::number(window.start.date.day()),
             window.start.time.toString(u"HH:mm"_s), window.end.time.toString(u"HH:mm"_s));
}

QString momentWords(const LocalDateTime &moment)
{
    //: %1 month, %2 day, %3 time of day: 4月12日 13:30
    return QCoreApplication::translate("Flows", "%1月%2日 %3")
        .arg(QString::number(moment.date.month()), QString::number(moment.date.day()),
             moment.time.toString(u"HH:mm"_s));
}

} // namespace liuying
