// SPDX-License-Identifier: Apache-2.0
#include "exchange/notice/Matrix.h"

#include "exchange/Table.h"
#include "exchange/notice/Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liuying::exchange {

namespace {

/// 地点/时间, 时间教室 and the like in the corner name both edges.
bool isCorner(const QString &cell)
{
    static const QRegularExpression separator(u"[/\\\\|]"_s);
    const QString label = cleanLabel(normalised(cell));
    const QStringList parts = label.split(separator, Qt::SkipEmptyParts);
    if (parts.size() > 1)
        return std::all_of(parts.cbegin(), parts.cend(),
                           [](const QString &part) { return roleOf(part) != Role::None; });
    return roleOf(cell) != Role::None && mentionsAny(label, {u"日期", u"时间", u"时段"}) &&
           mentionsAny(label, {u"地点", u"教室", u"场地", u"房间"});
}

bool isLabel(const QString &cell)
{
    const Role role = roleOf(cell);
    return role == Role::Room || role == Role::Building || role == Role::Date || role == Role::Time ||
           role == Role::HalfDay || role == Role::Weekday || role == Role::Ordinal || role == Role::College ||
           isCorner(cell);
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

/// Whether the text says a day or an hour, however badly.
bool saysWhen(const QString &words)
{
    const WrittenTime time = readTime(words);
    return dayOfCell(words) || !findDays(words).isEmpty() || findWeekday(words) || !time.hours.isEmpty() ||
           time.single || time.half != HalfDay::Unknown || time.unreadable || time.undecided;
}

bool isWhen(Role role)
{
    return role == Role::Date || role == Role::Time || role == Role::HalfDay || role == Role::Weekday;
}

/// A college and its hours in one cell, either first.
struct Entry {
    QString hours; ///< empty: those of the edges
    QString college;
};

/// "8:00-9:00 商学院 9:00-10:00 外国语学院" gives two; a cell without hours is one.
QList<Entry> entriesIn(const QString &cell)
{
    static const QRegularExpression edges(u"^[\\s,;:、]+|[\\s,;:、]+$"_s);
    const QString text = normalised(cell);
    QStringList hours;
    QStringList between;
    qsizetype from = 0;
    for (auto it = hoursPattern().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        between += text.sliced(from, match.capturedStart() - from).remove(edges);
        hours += match.captured();
        from = match.capturedEnd();
    }
    if (hours.isEmpty())
        return {{QString(), cell}};
    between += text.sliced(from).remove(edges);
    if (hours.size() == 1)
        return {{hours.first(), between.join(QString())}};
    const qsizetype offset = between.first().isEmpty() ? 1 : 0; // the hours come first
    QList<Entry> entries;
    for (qsizetype i = 0; i < hours.size(); ++i)
        entries.append({hours.at(i), between.at(i + offset)});
    return entries;
}

/// "8:00-9:00 九教103" in its two parts; no hours, and the whole cell, where it says none.
std::pair<QString, QString> hoursAndRest(const QString &cell)
{
    static const QRegularExpression edges(u"^[\\s,;:、]+|[\\s,;:、]+$"_s);
    const QString text = normalised(cell);
    const QRegularExpressionMatch match = hoursPattern().match(text);
    if (!match.hasMatch())
        return {QString(), cell};
    return {match.captured(),
            QString(text).remove(match.capturedStart(), match.capturedLength()).remove(edges)};
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

bool Matrix::hasOnlyLabels(const SourceLine &line)
{
    return std::all_of(line.cells.cbegin(), line.cells.cend(),
                       [](const QString &cell) { return cell.isEmpty() || isLabel(cell); });
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
    edges.time = context.time.value_or(WrittenTime());
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
    if (role == Role::College) {
        row.college = cleanName(cell);
        return;
    }
    const QString words = withFiguresInDates(squeezedWords(cell));
    // Where 日期 stands over 时间 in the corner, the column below it may still hold the rooms.
    if (role == Role::Room || (isWhen(role) ? !saysWhen(words) : looksLikeRoom(words))) {
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
    RawRow shared = edges;
    for (const QStringList &header : m_header)
        takeEdge(shared, header.value(column), Role::None);
    if (!shared.college.isEmpty())
        return readCellOfCollege(line.cells.at(column), column, shared);
    QList<RawRow> rows;
    for (const Entry &entry : entriesIn(line.cells.at(column))) {
        RawRow row = shared;
        if (!entry.hours.isEmpty())
            takeWhen(row, entry.hours, row.time.half);
        row.timeIsMissing = row.time.hours.isEmpty() && row.time.half == HalfDay::Unknown;
        row.time.undecided = row.time.undecided || readTime(squeezed(entry.college)).undecided;
        row.subject = subjectOf(entry.college, column);
        for (const QString &college : collegesOfCell(entry.college)) {
            row.college = college;
            rows += row;
        }
    }
    return rows;
}

QList<RawRow> Matrix::readCellOfCollege(const QString &cell, qsizetype column, RawRow row) const
{
    const auto [hours, rest] = hoursAndRest(cell);
    const QString words = withFiguresInDates(squeezedWords(rest));
    const bool isPlace = looksLikeRoom(words) || (hours.isEmpty() && !saysWhen(words));
    takeWhen(row, isPlace ? hours : cell, row.time.half);
    row.timeIsMissing = row.time.hours.isEmpty() && row.time.half == HalfDay::Unknown;
    row.subject = subjectOf(cell, column);
    QList<RawRow> rows;
    for (const QString &room : isPlace ? roomsOfCell(words) : QStringList{row.room}) {
        row.room = room;
        rows += row;
    }
    return rows;
}

/// The words of a cell and of the edges it stands between.
QString Matrix::subjectOf(const QString &words, qsizetype column) const
{
    QStringList subject{words};
    for (const QStringList &header : m_header)
        subject += header.value(column);
    for (qsizetype i = 0; i < m_lastEdge.size(); ++i)
        subject += isEdgeColumn(i) ? m_lastEdge.at(i) : QString();
    subject.removeDuplicates();
    subject.removeAll(QString());
    return subject.join(u' ');
}

} // namespace liuying::exchange
