// SPDX-License-Identifier: Apache-2.0
#include "exchange/people/Columns.h"

#include <QRegularExpression>

#include <algorithm>

namespace liuying::exchange::people {

using namespace Qt::StringLiterals;

namespace {

/// A header with everything dropped that says nothing: case, marks, punctuation outside brackets.
QString bare(const QString &header)
{
    static const QRegularExpression marks(u"[*:：._\\-#★☆△、\"“”'’‘?？!！]"_s);
    return cleanLabel(header).toLower().remove(marks);
}

/// The ways to read a header, the most literal first: whole, without brackets, its parts around a slash, its
/// Han half (学号StudentNo), what stands in its brackets.
QStringList readings(const QString &header)
{
    static const QRegularExpression brackets(u"[(（\\[【](.*?)[)）\\]】]"_s);
    static const QRegularExpression slash(u"[/|\\\\／]"_s);
    static const QRegularExpression notHan(u"[^\\p{Han}]"_s);
    static const QRegularExpression whose(u"^(学生|毕业生|本人|考生)"_s);
    const QString whole = bare(header);
    QString outside = whole;
    outside.remove(brackets);
    QStringList forms{whole, outside};
    forms += outside.split(slash, Qt::SkipEmptyParts);
    forms.append(QString(outside).remove(notHan));
    for (auto it = brackets.globalMatch(whole); it.hasNext();)
        forms.append(it.next().captured(1));
    const qsizetype count = forms.size();
    for (qsizetype i = 0; i < count; ++i)
        forms.append(QString(forms.at(i)).remove(whose));
    return forms;
}

bool looksLikeANumber(const QString &text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isDigit(); }) >= 6;
}

} // namespace

Vocabulary::Vocabulary(const QList<Column> &columns)
{
    for (const Column &column : columns) {
        for (int i = 0; i < column.words.size(); ++i)
            m_words.insert(bare(column.words.at(i)), {column.key, i});
    }
}

Vocabulary::Meaning Vocabulary::meaningOf(const QString &header) const
{
    constexpr qsizetype kLongestHeader = 40; // anything longer is a note
    if (header.isEmpty() || header.size() > kLongestHeader)
        return {};
    for (const QString &form : readings(header)) {
        const auto found = m_words.constFind(form);
        if (found != m_words.constEnd())
            return *found;
    }
    return {};
}

Heading::Heading(const Row &row, const Vocabulary &words) : m_rowNumber(row.number)
{
    struct Candidate {
        int preference = 0;
        qsizetype column = 0;
    };
    QMap<QString, QList<Candidate>> found;
    for (qsizetype column = 0; column < row.cells.size(); ++column) {
        const Cell &cell = row.cells.at(column);
        if (cell.isEmpty()) {
            m_unknown.insert(column, QString());
            continue;
        }
        ++m_cellCount;
        const QString text = cell.text.trimmed();
        if (!m_written.contains(text) && !looksLikeANumber(text))
            m_written.append(text);
        const Vocabulary::Meaning meaning =
            cell.kind == Cell::Kind::Text ? words.meaningOf(cell.text) : Vocabulary::Meaning{};
        if (!meaning.key.isEmpty())
            found[meaning.key].append({meaning.preference, column});
        else
            m_unknown.insert(column, text);
    }
    for (auto it = found.begin(); it != found.end(); ++it) {
        std::ranges::stable_sort(it.value(), {}, &Candidate::preference);
        for (const Candidate &candidate : it.value())
            m_columns[it.key()].append(candidate.column);
        m_titles.insert(it.key(), row.at(it.value().first().column).text.trimmed());
    }
}

const Cell &Heading::cell(const Row &row, const QString &key) const
{
    static const Cell none;
    const auto columns = m_columns.constFind(key);
    if (columns == m_columns.constEnd())
        return none;
    for (const qsizetype column : *columns) {
        if (!row.at(column).isEmpty())
            return row.at(column);
    }
    return row.at(columns->first());
}

QList<const Cell *> Heading::cells(const Row &row, const QString &key) const
{
    QList<const Cell *> cells;
    for (const qsizetype column : m_columns.value(key))
        cells.append(&row.at(column));
    return cells;
}

void Heading::name(const QString &key, qsizetype column, const QString &title)
{
    m_columns.insert(key, {column});
    m_titles.insert(key, title);
    m_unknown.remove(column);
}

void Heading::adopt(const Heading &other)
{
    for (auto it = other.m_columns.cbegin(); it != other.m_columns.cend(); ++it) {
        if (m_columns.contains(it.key()))
            continue;
        m_columns.insert(it.key(), it.value());
        m_titles.insert(it.key(), other.m_titles.value(it.key()));
    }
    m_written += other.m_written;
}

} // namespace liuying::exchange::people
