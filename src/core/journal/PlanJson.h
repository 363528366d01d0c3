// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/journal/JsonFields.h"
#include "core/plan/Plan.h"
#include "core/roster/Student.h"

namespace liuying {

// How the journal writes the plan and the roster; keys in docs/formats/journal.md.
[[nodiscard]] QJsonObject planToJson(const Plan &plan);
[[nodiscard]] Plan planFromJson(JsonFields &fields);
[[nodiscard]] QJsonObject studentToJson(const Student &student);
[[nodiscard]] Student studentFromJson(JsonFields &fields);

} // namespace liuying
