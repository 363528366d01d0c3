// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"
#include "core/plan/Plan.h"

namespace liuying::reports {

/// The plan as the notice's own annex: title, then 拍摄批次, 学院, 起止时间, 拍摄地点 in the order of the
/// plan; a further sheet holds the class slots. Reading the file again as a notice gives the same batches.
/// A4, header repeated on every page.
[[nodiscard]] Result<void> writeTimetableXlsx(const Plan &plan, const QString &file);

} // namespace liuying::reports
