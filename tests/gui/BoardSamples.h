// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/plan/BoardContent.h"

namespace liuying {

/// 12 April 2025, where every board of these tests plays.
[[nodiscard]] QDate boardDay();
[[nodiscard]] LocalDateTime boardTime(int hour, int minute);
[[nodiscard]] Window boardWindow(int fromHour, int fromMinute, int toHour, int toMinute);

/// Two rooms, two days: 理学院 in 九教103 from 8:00 to 9:00 with three classes of 20 minutes, 文学院 behind
/// it from 9:30 to 10:30 without classes, 商学院 in 九教106 from 8:00 to 10:00; the next day 理学院 again.
[[nodiscard]] BoardContent boardContent();

} // namespace liuying
