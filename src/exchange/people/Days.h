// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/Table.h"

#include <QDate>
#include <QList>

#include <optional>

namespace liuying::exchange::people {

/// The day in a cell of a statement: a date cell, 2025-03-19 14:35:05, 2025/3/20, 2025.3.20, 20250324,
/// 2025年3月24日, or a day number that lost its date format. A year is never guessed: 3月24日 is none.
[[nodiscard]] std::optional<QDate> dayIn(const Cell &cell);

/// The day of a row that has several columns for it: the first cell that holds one. 交易时间 is a day with a
/// time in one statement and a time alone in the next.
[[nodiscard]] std::optional<QDate> dayIn(const QList<const Cell *> &cells);

} // namespace liuying::exchange::people
