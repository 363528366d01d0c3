// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/plan/PlanBook.h"

namespace liuying::samples {

/// 12 April 2025, at an hour and minute.
[[nodiscard]] LocalDateTime onTheDay(int hour, int minute);
/// Two rooms; 机械学院 with an hour for three classes of twenty, 文学院 with twenty minutes and one class.
/// Nothing is split yet, and nothing is published.
[[nodiscard]] PlanBook smallBook();

} // namespace liuying::samples
