// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/Table.h"

namespace liuying::exchange {

/// Reads the worksheets of an Excel 97–2003 workbook, given the bytes of its Workbook stream: strings,
/// numbers, dates, booleans, errors, results of formulas; hidden sheets like others; merged cells filled.
[[nodiscard]] Result<QList<Sheet>> readXls(const QByteArray &stream, const QString &file,
                                           const std::function<bool(int)> &progress);

} // namespace liuying::exchange
