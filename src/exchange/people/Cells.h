// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/Table.h"

#include <QString>

namespace liuying::exchange::people {

/// What a cell that should hold a number, a name or a word holds. @p why is empty when it can be taken, else
/// "missing", "precision" or "format" as in RejectedRow.
struct Field {
    QString value;
    QString why;
};

/// A student number: letters and figures. Precision: figures that a spreadsheet has cut.
[[nodiscard]] Field numberIn(const Cell &cell);
[[nodiscard]] Field nameIn(const Cell &cell);
[[nodiscard]] Field collegeIn(const Cell &cell);
/// The last four characters of an ID number, x as X; never more leaves this function. An empty cell is no
/// fault.
[[nodiscard]] Field idTailIn(const Cell &cell);
/// A cell that nothing depends on: its text, empty for an error cell.
[[nodiscard]] QString wordIn(const Cell &cell);

} // namespace liuying::exchange::people
