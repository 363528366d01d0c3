// SPDX-License-Identifier: Apache-2.0
// Private to reports.
#pragma once

#include "reports/ClassNotice.h"

namespace liuying::reports {

// What every form of a class notice says in the same words.

/// The large line: the class, or the college that comes as one.
[[nodiscard]] QString headline(const ClassNotice &notice);
/// The line above it; empty for a college that comes as one.
[[nodiscard]] QString overline(const ClassNotice &notice);
/// "4月12日", in English "12 April", whatever the locale of the machine.
[[nodiscard]] QString dayOfMonth(const QDate &day);
[[nodiscard]] QString weekday(const QDate &day);
/// "08:00–08:25".
[[nodiscard]] QString hours(const Window &window);
[[nodiscard]] QString timeOfDay(const LocalDateTime &moment);
/// "共34人".
[[nodiscard]] QString headCount(const ClassNotice &notice);

} // namespace liuying::reports
