// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/Table.h"

namespace liuying::exchange {

/// Whether a spreadsheet shows a number as a date, a time of day or both.
struct NumberFormat {
    bool date = false;
    bool time = false;
};

/// Reads a format code such as `yyyy"年"m"月"d"日"`, `[h]:mm` or `0.00_);[Red]-0.00`.
[[nodiscard]] NumberFormat numberFormat(QStringView code);
/// The formats Excel knows by number alone, the Chinese ones included.
[[nodiscard]] NumberFormat builtInFormat(int id);

enum class DateSystem {
    From1900, ///< day 60 is the 29 February 1900 that never was
    From1904  ///< files of old Macs
};

/// A number cell as its format shows it: Number, Date or Time, with its text.
[[nodiscard]] Cell numberCell(double value, NumberFormat format, DateSystem system);

/// "202299", "0.5", "15": as Excel shows it, at most 15 significant figures, never an exponent.
[[nodiscard]] QString plainNumber(double value);

} // namespace liuying::exchange
