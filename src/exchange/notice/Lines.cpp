// SPDX-License-Identifier: Apache-2.0
#include "exchange/notice/Lines.h"

#include "exchange/Table.h"

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

QStringList cleaned(const QStringList &parts)
{
    QStringList cells;
    for (const QString &part : parts)
        cells += cleanText(QString(part).replace(u'\n', u' '));
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

/// "4 月 12 日" and "8:00 - 9:00" are one word, also where blanks part the columns.
QString withDatesGlued(const QString &text)
{
    static const QRegularExpression gap(u"(?<=\\d)\\s+(?=[年月日号点时分])|(?<=[年月])\\s+(?=\\d)"_s);
    static const QRegularExpression dash(
        u"([:：]\\d\\d|[点时分半])\\s*([-－–—~～至到])\\s*(?=\\d{1,2}\\s*[:：点时])"_s);
    return QString(text).remove(gap).replace(dash, u"\\1\\2"_s);
}

SourceLine rowOf(const DocumentLine &row)
{
    SourceLine line{row.line, row.sheet, {}, cleaned(row.cells), row.isRepeat, true, row.startsBlock};
    line.filled.resize(line.cells.size(), false);
    line.text = joinedText(line);
    return line;
}

SourceLine textLine(const DocumentLine &paragraph, const QString &text)
{
    SourceLine line{paragraph.line, paragraph.sheet, text.trimmed(), cutLine(text, Cut::Wide), {}, false,
                    false};
    line.filled = QList<bool>(line.cells.size(), false);
    return line;
}

QList<SourceLine> textLinesOf(const DocumentLine &paragraph)
{
    QList<SourceLine> lines;
    for (const QString &text : paragraph.cells.join(u'\t').split(u'\n'))
        lines += textLine(paragraph, text);
    lines.first().startsBlock = paragraph.startsBlock;
    return lines;
}

} // namespace

QList<SourceLine> linesOf(const NoticeDocument &document)
{
    QList<SourceLine> lines;
    for (const DocumentLine &line : document.lines) {
        if (line.isTable)
            lines += rowOf(line);
        else
            lines += textLinesOf(line);
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
