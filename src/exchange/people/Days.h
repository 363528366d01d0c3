// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/Table.h"

#include <QDate>

#include <optional>

namespace liuying::exchange::people {

/// The day in a cell of a statement: a date cell, 2025-03-19 14:35:05, 2025/3/20, 2025.3.20, 20250324,
/// 2025年3月24日, or a day number that lost its date format. A year is never guessed: 3月24日 is none.
[[nodiscard]] std::optional<QDate> dayIn(const Cell &cell);

} // namespace liuying::exchange::people
