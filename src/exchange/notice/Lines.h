// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/Table.h"

#include <QStringList>

namespace liuying::exchange {

/// A line of a document of any kind: a paragraph, a line of a txt, a row of a sheet or table.
struct SourceLine {
    int number = 0;
    QString sheet;
    QString text;         ///< as one text: the cells, repeats of merged ones left out, joined by blanks
    QStringList cells;    ///< cleaned; a paragraph is one cell unless it is cut by tabs, bars or wide gaps
    QList<bool> filled;   ///< which cells repeat a merged one
    bool inTable = false; ///< a row of a real table, not a line that looks like one
    bool startsBlock = false; ///< first of a sheet, a docx table, or what follows one
};

[[nodiscard]] QList<SourceLine> linesOf(const Workbook &workbook);
[[nodiscard]] QList<SourceLine> linesOf(const TextDocument &document);

/// How a line of text without tabs or bars is cut into cells.
enum class Cut { Wide, Blanks, Commas };
[[nodiscard]] QStringList cutLine(const QString &text, Cut cut);

} // namespace liuying::exchange
