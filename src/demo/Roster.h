// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/Plan.h"
#include "core/roster/Student.h"
#include "demo/Random.h"

namespace liuying::demo {

/// Fills the batches of @p plan with invented classes, about 105 students an hour of window: a whole morning
/// of a room is then ten to twelve classes. Gives every class of a college over the split limit its slot.
[[nodiscard]] QList<Student> inventRoster(Plan &plan, Random &random);

} // namespace liuying::demo
