// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/Table.h"

namespace liuying::exchange::people {

enum class YesNo { Yes, No, Unclear };

/// A bare mark: 是 否 √ × Y N 1 0, a checkbox. A blank cell says no; a word that is no mark is unclear.
[[nodiscard]] YesNo markIn(const Cell &cell);

/// What a cell of a yes/no column says about having paid: a mark, a word (已缴费, 待支付), an amount. A blank
/// cell says no.
[[nodiscard]] YesNo paidWordIn(const Cell &cell);

/// What a cell of a column about refunds says: given back or not. Only asked for (申请退费) is not.
[[nodiscard]] bool saysRefunded(const Cell &cell);

} // namespace liuying::exchange::people
