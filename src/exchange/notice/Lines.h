// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/NoticeDocument.h"

namespace liuying::exchange {

/// A DocumentLine made ready for reading. A paragraph with line breaks in it gives one for each of its lines,
/// all of the same number.
struct SourceLine {
    int number = 0;
    QString sheet;
    QString text;         ///< as one text: the cells, repeats of merged ones left out, joined by blanks
    QStringList cells;    ///< cleaned; a paragraph is one cell unless it is cut by tabs, bars or wide gaps
    QList<bool> filled;   ///< which cells repeat a merged one
    bool inTable = false; ///< a row of a real table, not a line that looks like one
    bool startsBlock = false; ///< first of a sheet, a docx table, or what follows one
};

[[nodiscard]] QList<SourceLine> linesOf(const NoticeDocument &document);

/// How a line of text without tabs or bars is cut into cells.
enum class Cut { Wide, Blanks, Commas };
/// The parts, cleaned.
[[nodiscard]] QStringList cutLine(const QString &text, Cut cut);

} // namespace liuying::exchange
