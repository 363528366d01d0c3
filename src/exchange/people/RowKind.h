// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/people/Columns.h"

namespace liuying::exchange::people {

/// What a row below a heading is.
enum class RowKind {
    Data,
    Sum, ///< a subtotal or total
    Note ///< a remark, a signature line, a title between tables, a page mark, an opening balance
};

[[nodiscard]] RowKind kindOfPersonRow(const Row &row, const Heading &heading);
[[nodiscard]] RowKind kindOfTransactionRow(const Row &row, const Heading &heading);
[[nodiscard]] RowKind kindOfClassRow(const Row &row, const Heading &heading);

} // namespace liuying::exchange::people
