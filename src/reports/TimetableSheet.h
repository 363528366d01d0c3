// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"
#include "core/plan/Plan.h"

namespace liuying::reports {

/// The plan as the notice's own annex: title, then 拍摄批次, 学院, 起止时间, 拍摄地点 in the order of the
/// plan; a further sheet holds the class slots, where there are any. Reading the file again as a notice gives
/// the same rooms, days and batches: the class sheet's headers are such that it is not taken for a timetable.
/// In Chinese whatever the user's language, as the notice is. A4, header repeated on every page. Fails as
/// every report does; ask what may not be written over before writing.
[[nodiscard]] Result<void> writeTimetableXlsx(const Plan &plan, const QString &file);

} // namespace liuying::reports
