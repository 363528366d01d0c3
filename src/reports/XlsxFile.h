// SPDX-License-Identifier: Apache-2.0
// Private to reports.
#pragma once

#include "core/Result.h"

#include <QString>

#include <xlsxwriter.h>

#include <functional>

namespace liuying::reports {

/// In which order @p fill writes: sheets that are written strictly downwards need memory for one row only.
enum class RowOrder { Any, Downwards };

/// Makes a workbook, lets @p fill put its sheets in, and replaces @p file once it is whole. Fails as
/// replaceFile() does, and with DiskFull or NoPermission where the folder for temporary files gives no room.
[[nodiscard]] Result<void> writeWorkbook(const QString &file, const std::function<void(lxw_workbook *)> &fill,
                                         RowOrder order = RowOrder::Any);

/// A4, as wide as one page, @p headerRow again on every page.
void layOutForPrint(lxw_worksheet *sheet, lxw_row_t headerRow);

/// @p text with what a sheet's name may not hold replaced, at most 31 characters, and not yet in @p taken.
[[nodiscard]] QString sheetName(const QString &text, QStringList &taken);

/// How wide @p text is, in figures of its size; Han characters are as wide as two.
[[nodiscard]] double figuresOf(const QString &text);
/// How many lines it takes over a width of so many figures.
[[nodiscard]] int linesOf(const QString &text, double figuresAcross);

/// A format with thin borders that keeps figures as text.
[[nodiscard]] lxw_format *borderedText(lxw_workbook *book);

/// The same for the header of a table.
[[nodiscard]] lxw_format *headerText(lxw_workbook *book);

/// A format without borders.
[[nodiscard]] lxw_format *freeText(lxw_workbook *book, double points, bool isBold);

void writeText(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text,
               lxw_format *format);
/// One text over the columns @p first to @p last.
void writeAcross(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t first, lxw_col_t last, const QString &text,
                 lxw_format *format);

} // namespace liuying::reports
