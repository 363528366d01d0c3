// SPDX-License-Identifier: Apache-2.0
#include "exchange/people/SheetTable.h"

#include "exchange/people/RowKind.h"

namespace liuying::exchange::people {

using namespace Qt::StringLiterals;

namespace {

bool isHeading(const Heading &heading, TableKind kind)
{
    if (kind == TableKind::People)
        return heading.keyCount() >= 2 && (heading.has(u"number"_s) || heading.has(u"name"_s));
    if (kind == TableKind::Classes)
        return heading.keyCount() >= 2 && heading.has(u"class"_s);
    const bool hasAmount = heading.has(u"amount"_s) || heading.has(u"credit"_s) || heading.has(u"debit"_s);
    return heading.keyCount() >= 3 && hasAmount;
}

/// Most rows are data and have no short Han text but names; asking the vocabulary for each would be slow.
bool mayBeHeading(const Row &row)
{
    return std::ranges::none_of(row.cells, [](const Cell &cell) {
        return cell.kind == Cell::Kind::Number || cell.kind == Cell::Kind::Date || cell.text.size() > 60 ||
               std::ranges::count_if(cell.text, [](QChar c) { return c.isDigit(); }) > 5;
    });
}

QString textOf(const Row &row)
{
    QStringList texts;
    for (const Cell &cell : row.cells) {
        if (!cell.isEmpty() && !texts.contains(cell.text))
            texts.append(cell.text);
    }
    return texts.join(u' ');
}

/// The second line of a heading of two rows names columns and nothing else.
bool continuesHeading(const Heading &below)
{
    return below.keyCount() > 0 && below.keyCount() >= below.cellCount();
}

RowKind kindOf(const Row &row, const Heading &heading, TableKind kind)
{
    switch (kind) {
    case TableKind::People:
        return kindOfPersonRow(row, heading);
    case TableKind::Transactions:
        return kindOfTransactionRow(row, heading);
    case TableKind::Classes:
        break;
    }
    return kindOfClassRow(row, heading);
}

class TableBuilder {
public:
    TableBuilder(const Sheet &sheet, const Vocabulary &words, TableKind kind) : m_words(words), m_kind(kind)
    {
        m_table.sheet = &sheet;
    }

    SheetTable build()
    {
        for (const Row &row : m_table.sheet->rows) {
            if (!row.isBlank() && !takeHeading(row))
                takeRow(row);
        }
        return std::move(m_table);
    }

private:
    bool takeHeading(const Row &row)
    {
        const bool below = m_afterHeading;
        m_afterHeading = false;
        if (!mayBeHeading(row))
            return false;
        const Heading heading(row, m_words);
        if (isHeading(heading, m_kind)) {
            if (below && heading.keyCount() < m_table.headings.last().keyCount())
                m_table.headings.last().adopt(heading);
            else
                addHeading(heading, below);
            m_afterHeading = true;
            return true;
        }
        if (below && continuesHeading(heading)) {
            m_table.headings.last().adopt(heading);
            return true;
        }
        return false;
    }

    void addHeading(Heading heading, bool replacesTheOneAbove)
    {
        if (replacesTheOneAbove) {
            heading.adopt(m_table.headings.last());
            m_table.headings.last() = heading;
            return;
        }
        m_table.headings.append(heading);
        m_table.titles.append(m_lines.join(u'\n'));
        m_lines.clear();
    }

    void takeRow(const Row &row)
    {
        const qsizetype heading = m_table.headings.size() - 1;
        const RowKind kind = heading < 0 ? RowKind::Note : kindOf(row, m_table.headings.last(), m_kind);
        if (kind == RowKind::Note) {
            m_lines.append(textOf(row));
            return;
        }
        m_lines.clear();
        if (kind == RowKind::Data)
            m_table.data.append({&row, heading});
        else
            m_table.sums.append({&row, heading, m_table.data.size()});
    }

    const Vocabulary &m_words;
    TableKind m_kind;
    SheetTable m_table;
    QStringList m_lines; ///< notes since the last row of data: the title of the next heading
    bool m_afterHeading = false;
};

/// The columns in which the tables side by side begin: where the first title comes again that comes as often
/// as 学号 does (序号 学号 姓名 | 序号 学号 姓名), or as 姓名 where there is no 学号.
QList<qsizetype> blockStarts(const Sheet &sheet, int headingRow, const Vocabulary &words)
{
    const auto heading = std::ranges::find(sheet.rows, headingRow, &Row::number);
    QStringList titles;
    QMap<QString, QString> titleOf;
    for (const Cell &cell : heading->cells) {
        const bool isOwn = !cell.isEmpty() && !cell.filledFromMerge;
        titles.append(isOwn ? cleanLabel(cell.text) : QString());
        const QString key = isOwn ? words.meaningOf(cell.text).key : QString();
        if (!titleOf.contains(key))
            titleOf.insert(key, titles.last());
    }
    const QString who = titleOf.value(titleOf.contains(u"number"_s) ? u"number"_s : u"name"_s);
    const qsizetype blocks = titles.count(who);
    if (who.isEmpty() || blocks < 2)
        return {0};
    const auto first = std::ranges::find_if(
        titles, [&](const QString &title) { return !title.isEmpty() && titles.count(title) == blocks; });
    QList<qsizetype> starts{0};
    for (qsizetype column = titles.indexOf(*first) + 1; column < titles.size(); ++column) {
        if (titles.at(column) == *first)
            starts.append(column);
    }
    return starts;
}

/// A, B … Z, AA as a spreadsheet calls its columns.
QString columnLetters(qsizetype column)
{
    QString letters;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + static_cast<char16_t>((rest - 1) % 26)));
    return letters;
}

/// The columns from @p start to before @p end (-1: all the rest) below the lines above the heading, which say
/// something about every block.
Sheet blockOf(const Sheet &sheet, int headingRow, qsizetype start, qsizetype end)
{
    Sheet block = sheet;
    block.rows.clear();
    qsizetype widest = start;
    for (Row row : sheet.rows) {
        if (row.number >= headingRow) {
            row.cells = row.cells.mid(start, end < 0 ? -1 : end - start);
            widest = std::max(widest, start + row.cells.size() - 1);
        }
        if (!row.isBlank())
            block.rows.append(row);
    }
    if (start > 0)
        block.name += u"[%1:%2]"_s.arg(columnLetters(start), columnLetters(widest));
    return block;
}

} // namespace

SheetTable tableOf(const Sheet &sheet, const Vocabulary &words, TableKind kind)
{
    return TableBuilder(sheet, words, kind).build();
}

QList<SheetTable> tablesOf(const Sheet &sheet, const Vocabulary &words, TableKind kind)
{
    const SheetTable whole = tableOf(sheet, words, kind);
    if (whole.headings.isEmpty() || kind != TableKind::People)
        return {whole};
    const QList<qsizetype> starts = blockStarts(sheet, whole.headings.first().rowNumber(), words);
    if (starts.size() < 2)
        return {whole};
    QList<SheetTable> tables;
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const qsizetype end = i + 1 < starts.size() ? starts.at(i + 1) : -1;
        auto block = std::make_shared<const Sheet>(
            blockOf(sheet, whole.headings.first().rowNumber(), starts.at(i), end));
        tables.append(tableOf(*block, words, kind));
        tables.last().block = block;
    }
    return tables;
}

QStringList firstTexts(const Sheet &sheet, const Vocabulary &words)
{
    for (const Row &row : sheet.rows) {
        const QStringList written = Heading(row, words).written();
        if (written.size() >= 2)
            return written;
    }
    return {};
}

} // namespace liuying::exchange::people
