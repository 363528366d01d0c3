// SPDX-License-Identifier: Apache-2.0
// Private to the flows' reports: a day in bars of five minutes.
#pragma once

#include <QTime>

namespace liuying {

inline constexpr int kPaceMinutes = 5;

/// The start of the five minutes that @p time is in.
[[nodiscard]] inline QTime fiveMinutesOf(QTime time)
{
    return {time.hour(), time.minute() / kPaceMinutes * kPaceMinutes};
}

/// Not valid after the last of the day.
[[nodiscard]] inline QTime nextFiveMinutes(QTime start)
{
    const QTime next = start.addSecs(kPaceMinutes * 60);
    return next > start ? next : QTime();
}

} // namespace liuying
