// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/people/SheetTable.h"

#include <QString>

namespace liuying::exchange::people {

/// Whose statement it is: its own account and the name of its holder, as the lines above the table or the
/// columns of its own say. Empty where it is silent.
struct OwnAccount {
    QString number; ///< digits and * alone
    QString holder;
};

[[nodiscard]] OwnAccount ownAccountOf(const QList<SheetTable> &tables);

/// An account number as printed: digits and *, at least eight; empty when the cell holds none or a
/// spreadsheet has cut it.
[[nodiscard]] QString accountNumberIn(const Cell &cell);

} // namespace liuying::exchange::people
