// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Money.h"
#include "exchange/Table.h"

#include <optional>

namespace liuying::exchange::people {

/// Why there is no amount in a cell.
enum class AmountTrouble { None, NotAnAmount, FractionOfAFen, TooLarge };

struct WrittenAmount {
    std::optional<Money> amount;
    AmountTrouble trouble = AmountTrouble::None;
};
/// amountIn() and, where there is none, why. A blank cell is NotAnAmount.
[[nodiscard]] WrittenAmount writtenAmountIn(const Cell &cell);

/// An amount as people write it: ￥15.00, 15元, 1,050.00, (12.50) for minus, １５, 二十元,
/// 壹佰贰拾元整, 1.2万元, 贷15.00, 15.00DR. Empty when it is none, holds a fraction of a fen or is beyond all
/// reason (over a thousand million yuan).
[[nodiscard]] std::optional<Money> amountIn(const QString &text);
[[nodiscard]] std::optional<Money> amountIn(const Cell &cell);

} // namespace liuying::exchange::people
