// SPDX-License-Identifier: Apache-2.0
#include "exchange/notice/Lines.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liuying::exchange {

namespace {

QString joinedText(const SourceLine &line)
{
    QStringList parts;
    for (qsizetype i = 0; i < line.cells.size(); ++i) {
        if (!line.filled.at(i) && !line.cells.at(i).isEmpty())
            parts += line.cells.at(i);
    }
    return parts.join(u' ');
}

SourceLine lineOf(const Row &row, const QString &sheet)
{
    SourceLine line{row.number, sheet, {}, {}, {}, true, false};
    for (const Cell &cell : row.cells) {
        line.cells += cleanText(QString(cell.text).replace(u'\n', u' '));
        line.filled += cell.filledFromMerge;
    }
    line.text = joinedText(line);
    return line;
}

SourceLine lineOf(int number, const QString &text)
{
    SourceLine line{number, {}, text.trimmed(), cutLine(text, Cut::Wide), {}, false, false};
    line.filled = QList<bool>(line.cells.size(), false);
    return line;
}

QStringList cleaned(const QStringList &parts)
{
    QStringList cells;
    for (const QString &part : parts)
        cells += cleanText(part);
    return cells;
}

/// | a | b |: the outer bars are no cells.
QStringList cutAtBars(QString text)
{
    text = text.trimmed();
    if (text.startsWith(u'|'))
        text.remove(0, 1);
    if (text.endsWith(u'|'))
        text.chop(1);
    return cleaned(text.split(u'|'));
}

/// "4 月 12 日" is one word, also where blanks part the columns.
QString withDatesGlued(const QString &text)
{
    static const QRegularExpression gap(u"(?<=\\d)\\s+(?=[年月日号点时分])|(?<=[年月])\\s+(?=\\d)"_s);
    return QString(text).remove(gap);
}

} // namespace

QList<SourceLine> linesOf(const Workbook &workbook)
{
    QList<SourceLine> lines;
    for (const Sheet &sheet : workbook.sheets) {
        const qsizetype first = lines.size();
        for (const Row &row : sheet.rows)
            lines += lineOf(row, sheet.name);
        if (first < lines.size())
            lines[first].startsBlock = true;
    }
    return lines;
}

QList<SourceLine> linesOf(const TextDocument &document)
{
    QList<SourceLine> lines;
    bool afterTable = false;
    for (const TextBlock &block : document.blocks) {
        const qsizetype first = lines.size();
        for (const Row &row : block.table)
            lines += lineOf(row, {});
        if (block.table.isEmpty())
            lines += lineOf(block.line, block.text);
        lines[first].startsBlock = afterTable || !block.table.isEmpty();
        afterTable = !block.table.isEmpty();
    }
    return lines;
}

QStringList cutLine(const QString &text, Cut cut)
{
    static const QRegularExpression wideGap(u"[ \\x{00A0}\\x{3000}]{2,}"_s);
    static const QRegularExpression commas(u"[,，;；]"_s);
    if (text.contains(u'\t'))
        return cleaned(text.split(u'\t'));
    if (text.count(u'|') >= 2)
        return cutAtBars(text);
    if (cut == Cut::Commas)
        return cleaned(text.split(commas));
    const QString trimmed = text.trimmed();
    if (cut == Cut::Wide)
        return cleaned(trimmed.split(wideGap));
    static const QRegularExpression blanks(u"[\\s\\x{3000}]+"_s);
    return cleaned(withDatesGlued(trimmed).split(blanks));
}

} // namespace liuying::exchange
