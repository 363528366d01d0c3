// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/ledger/LedgerDesk.h"

namespace liuying {

/// A moment of the record in the campaign's time: "4月12日 13:30".
[[nodiscard]] QString recordedWords(qint64 atMs, const Campaign &campaign);
/// "机械学院缴费.xlsx 第12行": where a row stands.
[[nodiscard]] QString rowPlaceWords(const QString &file, const ItemRef &ref);

} // namespace liuying
