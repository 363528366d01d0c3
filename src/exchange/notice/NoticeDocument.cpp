// SPDX-License-Identifier: Apache-2.0
#include "exchange/NoticeDocument.h"

#include "exchange/Table.h"
#include "exchange/notice/Lines.h"

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace liuying::exchange {

namespace {

/// One cell far to the right does not make every row that wide.
constexpr qsizetype kWidestPadding = 64;

DocumentLine lineOf(const Row &row, const QString &sheet)
{
    DocumentLine line{sheet, row.number, {}, {}, true, false};
    for (const Cell &cell : row.cells) {
        line.cells += cell.text;
        line.isRepeat += cell.filledFromMerge;
    }
    return line;
}

/// A line that tabs, bars or wide gaps part is shown by its parts.
DocumentLine lineOf(const TextBlock &block)
{
    DocumentLine line;
    line.line = block.line;
    if (!block.text.contains(u'\n'))
        line.cells = cutLine(block.text, Cut::Wide);
    if (line.cells.size() < 2)
        line.cells = QStringList{block.text.trimmed()};
    line.isRepeat = QList<bool>(line.cells.size(), false);
    return line;
}

void makeAtLeastAsLong(DocumentLine &line, qsizetype columns)
{
    if (line.cells.size() >= columns)
        return;
    line.cells.resize(columns);
    line.isRepeat.resize(columns, false);
}

/// Rows of one table, made equally long so that every cell a person sees can be corrected.
void appendRows(QList<DocumentLine> &lines, const QList<Row> &rows, const QString &sheet)
{
    qsizetype columns = 0;
    for (const Row &row : rows)
        columns = std::max(columns, std::min(row.cells.size(), kWidestPadding));
    bool isFirst = true;
    for (const Row &row : rows) {
        DocumentLine line = lineOf(row, sheet);
        makeAtLeastAsLong(line, columns);
        line.startsBlock = std::exchange(isFirst, false);
        lines += line;
    }
}

NoticeDocument documentOf(const QString &file, const Workbook &workbook)
{
    NoticeDocument document{file, {}};
    for (const Sheet &sheet : workbook.sheets) {
        appendRows(document.lines, sheet.rows, sheet.name);
        if (sheet.hidden)
            document.hiddenSheets += sheet.name;
    }
    return document;
}

NoticeDocument documentOf(const QString &file, const TextDocument &text)
{
    NoticeDocument document{file, {}};
    bool afterTable = false;
    for (const TextBlock &block : text.blocks) {
        appendRows(document.lines, block.table, {});
        if (block.table.isEmpty()) {
            document.lines += lineOf(block);
            document.lines.last().startsBlock = afterTable;
        }
        afterTable = !block.table.isEmpty();
    }
    return document;
}

bool repeats(const DocumentLine &line, qsizetype column, const QString &text)
{
    return line.isRepeat.value(column) && line.cells.value(column) == text;
}

/// Writes the text into a cell, and into those that repeat it to the right and below.
void writeMerged(QList<DocumentLine> &lines, qsizetype at, qsizetype column, const QString &text)
{
    const QString before = lines.at(at).cells.at(column);
    const bool isRepeat = lines.at(at).isRepeat.value(column);
    qsizetype end = column + 1;
    while (!isRepeat && repeats(lines.at(at), end, before))
        ++end;
    const QString sheet = lines.at(at).sheet;
    do {
        for (qsizetype i = column; i < end; ++i)
            lines[at].cells[i] = text;
        ++at;
    } while (!isRepeat && at < lines.size() && lines.at(at).sheet == sheet &&
             repeats(lines.at(at), column, before));
}

} // namespace

Result<NoticeDocument> readNoticeDocument(const QString &file)
{
    const auto kind = recogniseFile(file);
    if (!kind)
        return failureOf(kind);
    if (*kind == FileKind::Text || *kind == FileKind::Docx) {
        const auto document = readTextDocument(file);
        if (!document)
            return failureOf(document);
        return documentOf(file, *document);
    }
    const auto workbook = readWorkbook(file);
    if (!workbook)
        return failureOf(workbook);
    return documentOf(file, *workbook);
}

NoticeDocument corrected(NoticeDocument document, const QList<CellCorrection> &corrections)
{
    QHash<std::pair<QString, int>, qsizetype> places;
    for (qsizetype i = 0; !corrections.isEmpty() && i < document.lines.size(); ++i)
        places.insert({document.lines.at(i).sheet, document.lines.at(i).line}, i);
    for (const CellCorrection &correction : corrections) {
        const auto place = places.constFind({correction.sheet, correction.line});
        if (place != places.cend() && correction.column >= 0 &&
            correction.column < document.lines.at(*place).cells.size())
            writeMerged(document.lines, *place, correction.column, correction.text);
    }
    return document;
}

} // namespace liuying::exchange
