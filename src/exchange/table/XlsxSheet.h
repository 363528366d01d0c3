// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/table/Archive.h"
#include "exchange/table/NumberFormat.h"
#include "exchange/table/SheetBuilder.h"

class QXmlStreamReader;

namespace liuying::exchange {

/// What the cells of every sheet refer to.
struct XlsxContext {
    const QList<QString> &strings;
    const QList<NumberFormat> &styles;
    DateSystem dates;
};

/// Reads one worksheet part into @p builder. @p goOn is told 0–100 and answers false to stop.
[[nodiscard]] Result<void> readXlsxSheet(ArchivePart &part, const QString &file, const XlsxContext &context,
                                         SheetBuilder &builder, const std::function<bool(int)> &goOn);

/// The text of the element the reader stands at (si or is): its t elements, phonetic guides left out.
[[nodiscard]] QString readXlsxString(QXmlStreamReader &xml);

/// "AB12" as row and 0-based column; empty when it is no reference.
struct CellPlace {
    int row = 0;
    int column = 0;
};
[[nodiscard]] std::optional<CellPlace> cellPlace(QStringView reference);

} // namespace liuying::exchange
