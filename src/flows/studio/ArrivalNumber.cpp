// SPDX-License-Identifier: Apache-2.0
#include "flows/studio/ArrivalNumber.h"

#include "flows/CampaignTime.h"

#include <QCoreApplication>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

Result<QString> arrivalWithNumber(const storage::Stores &stores, const Clock &clock, const QString &room,
                                  int number)
{
    const auto plan = stores.plan();
    if (!plan)
        return failureOf(plan);
    const QDate today = campaignTime(clock, plan->value_or(Plan()).campaign).date;
    auto arrivals = stores.arrivals(room, today);
    if (!arrivals)
        return failureOf(arrivals);
    arrivals->removeIf(
        [number](const storage::ArrivalRow &row) { return row.undone || row.shot.number != number; });
    if (arrivals->size() > 1)
        arrivals->removeIf([](const storage::ArrivalRow &row) { return row.photographed; });
    if (arrivals->size() == 1)
        return arrivals->first().student.number;
    return failure(ErrorCode::Usage,
                   arrivals->isEmpty()
                       ? QCoreApplication::translate("Studio", "今天这里没有人是%1号。请再问一次拍摄号。")
                             .arg(number, 3, 10, QLatin1Char('0'))
                       : QCoreApplication::translate("Studio", "这里有几个人都是%1号。请按姓名选。")
                             .arg(number, 3, 10, QLatin1Char('0')),
                   u"%1 arrivals have this number"_s.arg(arrivals->size()));
}

} // namespace liuying
