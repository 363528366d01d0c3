// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/Table.h"

namespace liuying::exchange {

/// Reads decoded text as comma-, semicolon- or tab-separated records; the separator is the one most records
/// agree on. Quotes as RFC 4180; CR, LF and CR LF may be mixed. Blank records are left out but counted.
[[nodiscard]] Result<Sheet> readCsv(const QString &text, const QString &file,
                                    const std::function<bool(int)> &progress);

} // namespace liuying::exchange
