// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>
#include <variant>

namespace liuying::exchange {

/// One cell as a person sees it, plus what the file really holds.
struct Cell {
    enum class Kind {
        Empty,
        Text,
        Number, ///< stored as a binary number: 16 figures and more are already lost
        Date,   ///< a number with a date format; dateTime is set
        Time,   ///< a number below 1 with a time format; dateTime's time is set
        Bool,
        Error ///< #N/A, #REF! …
    };
    Kind kind = Kind::Empty;
    QString
        text; ///< Text as stored; Number in its shortest plain form without exponent ("202299", "15", "0.5")
    double number = 0;
    QDateTime dateTime;           ///< UTC-spec date-time without meaning of a zone
    bool filledFromMerge = false; ///< repeats the upper left cell of a merged range

    [[nodiscard]] bool isEmpty() const { return kind == Kind::Empty || text.trimmed().isEmpty(); }
};

struct Row {
    int number = 0; ///< 1-based as a spreadsheet shows it; in a csv the record; in a txt the line
    QList<Cell> cells;

    [[nodiscard]] const Cell &at(qsizetype column) const; ///< an empty cell beyond the end
    [[nodiscard]] bool isBlank() const;
};

struct Sheet {
    QString name; ///< empty for csv
    bool hidden = false;
    QList<Row> rows; ///< rows with at least one cell, in order; merged cells filled
};

/// What the content of a file is, whatever its name says.
enum class FileKind { Csv, Xlsx, Xls, Docx, Text, WebPage, Pdf, Encrypted, Unknown };

/// A document as tables: csv, xlsx and xls. Limits (a cell, a row, a sheet, bytes once unpacked) are in
/// Table.cpp and answered with BadInput.
struct Workbook {
    FileKind kind = FileKind::Unknown;
    QList<Sheet> sheets;
};

/// Opens, recognises and reads. Fails as Imports.h says. @p progress is told 0–100 and may stop it.
[[nodiscard]] Result<Workbook> readWorkbook(const QString &file,
                                            const std::function<bool(int)> &progress = {});

/// A document of running text with tables: txt and docx. Tables of a docx appear in their place; a txt has
/// lines only.
struct TextBlock {
    int line = 0;     ///< 1-based line of the txt, or of the paragraph counted through the docx
    QString text;     ///< a paragraph or line; empty when this is a table
    QList<Row> table; ///< a table; row.number counts on from line
};
struct TextDocument {
    FileKind kind = FileKind::Unknown;
    QList<TextBlock> blocks;
};
[[nodiscard]] Result<TextDocument> readTextDocument(const QString &file);

/// What the file is; fails when it cannot be opened, is a folder or is empty.
[[nodiscard]] Result<FileKind> recogniseFile(const QString &file);

/// Bytes as text: BOM, then UTF-8 if valid, else UTF-16 by pattern, else GB18030; fails on NUL bytes.
[[nodiscard]] Result<QString> decodeText(const QByteArray &bytes, const QString &file);

// -- cleaning, shared by every reader
// -----------------------------------------------------------------------------
/// Outer blanks, no-break, zero-width and direction characters, a leading apostrophe, tab or back-tick, ="…",
/// full-width figures and letters made half-width, line breaks dropped. Blanks inside stay.
[[nodiscard]] QString cleanText(const QString &raw);
/// cleanText(), and blanks inside names in Han characters dropped, middle dots made ·.
[[nodiscard]] QString cleanName(const QString &raw);
/// cleanText(), and blanks inside dropped, upper case.
[[nodiscard]] QString cleanNumber(const QString &raw);
/// A header or label: cleanText() with all blanks dropped and brackets made half-width.
[[nodiscard]] QString cleanLabel(const QString &raw);

} // namespace liuying::exchange
