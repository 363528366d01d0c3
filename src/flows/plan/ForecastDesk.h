// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/Forecast.h"
#include "core/plan/Plan.h"
#include "core/plan/Split.h"
#include "core/time/Clock.h"
#include "storage/Stores.h"

namespace liuying {

/// The forecast of every room of one day.
struct DayForecast {
    QDate day;
    std::optional<LocalDateTime> now; ///< the day is under way: it starts from the real state of the rooms
    QList<ForecastRequest> requests;  ///< one a room, by room code
    QList<RoomForecast> rooms;        ///< beside requests
    QList<MoveSuggestion> suggestions;
};

/// What a forecast needs from the station; asks, and computes nothing. On the day itself the heads that are
/// in and those who wait come from the record: who waits are those behind the last one photographed, or,
/// where no photograph of the room is on record, those whom the camera has not reached at the pace. Students
/// who have not paid are not expected where a fee is due and a ledger is here.
class ForecastDesk {
public:
    ForecastDesk(storage::Stores &stores, const Clock &clock);

    /// Requests of every room of @p day. @p at replaces the clock; a day that is not today is forecast whole.
    [[nodiscard]] Result<QList<ForecastRequest>> requests(QDate day,
                                                          std::optional<LocalDateTime> at = {}) const;

private:
    storage::Stores &m_stores;
    const Clock &m_clock;
};

/// The groups of a room's day as a plan has them: class slots, and batches that come as one or were not
/// split.
[[nodiscard]] QList<ForecastGroup> forecastGroups(const Plan &plan, const QList<ClassHeads> &classes,
                                                  const QString &room, QDate day);
/// Plays every room. Any thread; about a second for five rooms.
[[nodiscard]] DayForecast forecastDay(QDate day, const QList<ForecastRequest> &requests);
/// What a person should know of it, one sentence each, worst first: who will be late and by how much, the
/// longest queue, what could move. Of a day that is over: who came.
[[nodiscard]] QStringList forecastWords(const DayForecast &forecast);

} // namespace liuying
