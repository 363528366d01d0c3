// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/Table.h"

namespace liuying::exchange::people {

/// What a cell of a yes/no column says about having paid. A blank cell says no.
enum class PaidWord { Yes, No, Unclear };
[[nodiscard]] PaidWord paidWordIn(const Cell &cell);

} // namespace liuying::exchange::people
