// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"
#include "core/plan/Plan.h"

namespace liuying {

/// Whether a timetable may go out as @p file: BadInput for whatever belongs to a station's data, Usage for a
/// name that does not end in ".xlsx".
[[nodiscard]] Result<void> mayWriteTimetable(const QString &file);

/// Writes @p plan in the layout of a notice's annex. The one way to write a timetable: fails as
/// mayWriteTimetable() and as reports do. Any thread.
[[nodiscard]] Result<void> writeTimetable(const Plan &plan, const QString &file);

} // namespace liuying
