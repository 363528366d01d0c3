// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/Table.h"
#include "exchange/table/Archive.h"

namespace liuying::exchange {

/// Reads the worksheets of an opened xlsx: shared, inline and rich strings without their phonetic guides,
/// numbers, dates by their format (1900 and 1904), booleans, errors, results of formulas; hidden sheets, rows
/// and columns like others; merged cells filled.
[[nodiscard]] Result<QList<Sheet>> readXlsx(const Archive &archive, const std::function<bool(int)> &progress);

} // namespace liuying::exchange
