// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/report/Dashboard.h"

namespace liuying::samples {

/// A campaign of two days, 12 and 13 April 2025, in five rooms, at 09:12 on its first day. 九教103 goes as
/// planned, 九教106 is behind, 九教109 ahead, 九教110 has seen nobody for eleven minutes, 九教203 is between
/// two windows.
[[nodiscard]] Dashboard onItsFirstDay();
/// Five days before: nobody has come, four colleges owe money.
[[nodiscard]] Dashboard fiveDaysBefore();
/// A week after: refunds to approve and to pay, a make-up list.
[[nodiscard]] Dashboard aWeekAfter();
/// The room @p code in the middle of its window from 08:00 to 11:30, with @p in of 100 arrived, the last one
/// at
/// @p last.
[[nodiscard]] RoomNow roomOf(const QString &code, int in, const LocalDateTime &last);

} // namespace liuying::samples
