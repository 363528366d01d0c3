// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Money.h"
#include "exchange/Table.h"

#include <optional>

namespace liuying::exchange::people {

/// An amount as people write it: ￥15.00, 15元, 1,050.00, (12.50) for minus, １５, 二十元,
/// 壹佰贰拾元整, 1.2万元. Empty when it is none, holds a fraction of a fen or is beyond all reason (over a
/// thousand million yuan).
[[nodiscard]] std::optional<Money> amountIn(const QString &text);
[[nodiscard]] std::optional<Money> amountIn(const Cell &cell);

} // namespace liuying::exchange::people
