// SPDX-License-Identifier: Apache-2.0
#include "exchange/notice/Matrix.h"

#include "exchange/Table.h"
#include "exchange/notice/Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liuying::exchange {

namespace {

/// 地点/时间 and the like in the corner name both edges.
bool isCorner(const QString &cell)
{
    static const QRegularExpression separator(u"[/\\\\|]"_s);
    const QStringList parts = cleanLabel(normalised(cell)).split(separator, Qt::SkipEmptyParts);
    return parts.size() > 1 && std::all_of(parts.cbegin(), parts.cend(),
                                           [](const QString &part) { return roleOf(part) != Role::None; });
}

bool isLabel(const QString &cell)
{
    const Role role = roleOf(cell);
    return role == Role::Room || role == Role::Building || role == Role::Date || role == Role::Time ||
           role == Role::HalfDay || role == Role::Weekday || role == Role::Ordinal || isCorner(cell);
}

bool isEdgeValue(const QString &cell)
{
    const QString words = withFiguresInDates(squeezedWords(cell));
    if (roleOf(cell) != Role::None)
        return false;
    if (dayOfCell(words) || looksLikeRoom(words))
        return true;
    const WrittenTime time = readTime(words);
    return time.hours.size() == 1 || time.half != HalfDay::Unknown;
}

bool isSpare(const QString &cell)
{
    return mentionsAny(cell, {u"机动", u"补拍", u"休息", u"调试", u"布场", u"空闲", u"午休"});
}

/// A csv has no merged cells: a blank to the right of a day stands under that day.
QStringList withDaysRepeated(QStringList cells)
{
    for (qsizetype i = 1; i < cells.size(); ++i) {
        if (cells.at(i).isEmpty() && dayOfCell(withFiguresInDates(squeezedWords(cells.at(i - 1)))))
            cells[i] = cells.at(i - 1);
    }
    return cells;
}

} // namespace

bool Matrix::isHeader(const SourceLine &line)
{
    qsizetype labels = 0;
    qsizetype values = 0;
    for (qsizetype i = 0; i < line.cells.size(); ++i) {
        const QString &cell = line.cells.at(i);
        if (cell.isEmpty() ? i == 0 : isLabel(cell))
            ++labels;
        else if (!cell.isEmpty() && isEdgeValue(cell))
            ++values;
        else if (!cell.isEmpty())
            return false;
    }
    return labels >= 1 && values >= (line.inTable || line.cells.size() >= 3 ? 1 : 2);
}

void Matrix::addHeader(const SourceLine &line)
{
    m_header += withDaysRepeated(line.cells);
    m_labels.resize(std::max(m_labels.size(), line.cells.size()), Role::None);
    for (qsizetype i = 0; i < line.cells.size(); ++i) {
        if (isLabel(line.cells.at(i)))
            m_labels[i] = isCorner(line.cells.at(i)) ? Role::Remark : roleOf(line.cells.at(i));
    }
}

QList<RawRow> Matrix::readRow(const SourceLine &line, const RowContext &context)
{
    m_hasBody = true;
    RawRow edges;
    edges.line = line.number;
    edges.sheet = line.sheet;
    edges.day = context.day;
    edges.room = context.room;
    edges.time.half = context.half;
    m_lastEdge.resize(std::max(m_lastEdge.size(), line.cells.size()));
    for (qsizetype i = 0; i < line.cells.size(); ++i) {
        if (!isEdgeColumn(i))
            continue;
        if (!line.cells.at(i).isEmpty())
            m_lastEdge[i] = line.cells.at(i);
        takeEdge(edges, m_lastEdge.at(i), m_labels.value(i));
    }
    QList<RawRow> rows;
    for (qsizetype i = 0; i < line.cells.size(); ++i) {
        if (!isEdgeColumn(i) && !isVoid(line.cells.at(i)) && !isSpare(line.cells.at(i)))
            rows += readCell(line, i, edges);
    }
    return rows;
}

bool Matrix::isEdgeColumn(qsizetype column) const
{
    if (m_labels.value(column, Role::None) != Role::None)
        return true;
    return std::all_of(m_header.cbegin(), m_header.cend(),
                       [column](const QStringList &header) { return header.value(column).isEmpty(); });
}

void Matrix::takeEdge(RawRow &row, const QString &cell, Role role) const
{
    if (cell.isEmpty() || isLabel(cell) || role == Role::Ordinal)
        return;
    const QString words = withFiguresInDates(squeezedWords(cell));
    if (role == Role::Room || (role != Role::Date && role != Role::Time && looksLikeRoom(words))) {
        row.room = words;
        return;
    }
    if (const auto day = dayOfCell(words); day && findDays(words).isEmpty())
        row.day = day; // 4.12 alone
    else
        takeWhen(row, cell, row.time.half);
}

QList<RawRow> Matrix::readCell(const SourceLine &line, qsizetype column, const RawRow &edges) const
{
    RawRow row = edges;
    for (const QStringList &header : m_header)
        takeEdge(row, header.value(column), Role::None);
    QString words = line.cells.at(column);
    static const QRegularExpression ownHours(
        u"[(]?\\d{1,2}[:点时]\\d{0,2}分?(?:-|至|到)\\d{1,2}[:点时]\\d{0,2}分?[)]?"_s);
    const QString plain = squeezed(words);
    if (const auto match = ownHours.match(plain); match.hasMatch()) {
        takeWhen(row, match.captured(), row.time.half);
        words = QString(plain).remove(match.captured());
    }
    row.timeIsMissing = row.time.hours.isEmpty() && row.time.half == HalfDay::Unknown;
    QStringList subject{words};
    for (const QStringList &header : m_header)
        subject += header.value(column);
    for (qsizetype i = 0; i < m_lastEdge.size(); ++i)
        subject += isEdgeColumn(i) ? m_lastEdge.at(i) : QString();
    subject.removeDuplicates();
    subject.removeAll(QString());
    row.subject = subject.join(u' ');
    row.time.undecided = row.time.undecided || readTime(squeezed(words)).undecided;
    QList<RawRow> rows;
    for (const QString &college : collegesOfCell(words)) {
        row.college = college;
        rows += row;
    }
    return rows;
}

} // namespace liuying::exchange
