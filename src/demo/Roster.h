// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/Plan.h"
#include "core/roster/Student.h"
#include "demo/Random.h"

namespace liuying::demo {

/// Fills the batches of @p plan with invented classes, about 105 students an hour of window: a whole morning
/// of a room is then ten to twelve classes.
[[nodiscard]] QList<Student> inventRoster(const Plan &plan, Random &random);

} // namespace liuying::demo
