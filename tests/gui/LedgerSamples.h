// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/ledger/LedgerDesk.h"

namespace liuying::samples {

/// What a list or statement is told by: its digest.
[[nodiscard]] QByteArray sourceOf(const QString &file);
/// Row @p row of @p file.
[[nodiscard]] ItemRef itemAt(const QString &file, int row);

/// Three colleges on 20 April 2025, after the campaign's end; fee 15 yuan, due 29 March. 机械学院 has sent
/// what it owes, 文学院 too little, 商学院 nothing. A name is written wrongly, somebody is not on the roster,
/// one transfer names no college, a person sent money. Two students who paid were not photographed.
[[nodiscard]] LedgerInput ledgerInput();
/// The ledger of ledgerInput().
[[nodiscard]] LedgerView ledgerView();
/// The ledger of @p input, the campaign over or not.
[[nodiscard]] LedgerView viewOf(const LedgerInput &input, bool isOver = true);

} // namespace liuying::samples
