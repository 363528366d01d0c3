// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/Table.h"
#include "exchange/table/Archive.h"

namespace liuying::exchange {

/// Reads paragraphs and tables of an opened docx in their order. Merged cells are filled; deleted text of
/// tracked changes, text boxes, headers and notes are left out.
[[nodiscard]] Result<TextDocument> readDocx(const Archive &archive);

} // namespace liuying::exchange
