// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/people/Amounts.h"
#include "exchange/people/SheetTable.h"

#include <QString>

namespace liuying::exchange::people {

enum class Direction { In, Out, Unclear };

/// An amount with its sign (money in is positive), or the column that cannot be understood and why.
struct SignedAmount {
    std::optional<Money> amount;
    bool hasDirection = false; ///< two columns, a mark or a sign said which way; else somebody has to
    QString unreadable;        ///< key of the column
    AmountTrouble trouble = AmountTrouble::NotAnAmount;
};

/// Whether a statement writes what goes out with a minus in its own column (支出 -12.50): it says the same
/// twice. Where only some are negative, those are reversals.
[[nodiscard]] bool writesDebitsNegative(const QList<SheetTable> &tables);

/// The amount of a statement's row: from two columns (借方 贷方, 收入 支出), from one and a mark (借/贷,
/// 收付标志, 来账), from one with signs.
[[nodiscard]] SignedAmount amountOf(const SheetTable &table, const SheetTable::DataRow &row,
                                    bool debitsAreNegative);

} // namespace liuying::exchange::people
