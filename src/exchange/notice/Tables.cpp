// SPDX-License-Identifier: Apache-2.0
#include "exchange/notice/Tables.h"

#include "exchange/notice/ColumnFit.h"
#include "exchange/notice/ColumnGroups.h"
#include "exchange/notice/Matrix.h"
#include "exchange/notice/Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liuying::exchange {

namespace {

std::optional<int> figureBefore(const QString &text, const QString &words)
{
    const QRegularExpression pattern(u"(\\d{1,6})(?:%1)"_s.arg(words));
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

/// The only text of a line whose cells all say the same; empty when they say several things.
QString onlyText(const QStringList &cells)
{
    QString only;
    for (const QString &cell : cells) {
        if (cell.isEmpty() || cell == only)
            continue;
        if (!only.isEmpty())
            return {};
        only = cell;
    }
    return only;
}

/// The one cell that is a figure; empty when there are none or several.
std::optional<int> onlyFigure(const QStringList &cells)
{
    QList<int> figures;
    for (const QString &cell : cells) {
        bool isFigure = false;
        const int value = squeezed(cell).toInt(&isFigure);
        if (isFigure)
            figures += value;
    }
    return figures.size() == 1 ? std::optional(figures.first()) : std::nullopt;
}

/// Every cell that is not empty is a label.
bool hasOnlyRoles(const QStringList &cells)
{
    return std::all_of(cells.cbegin(), cells.cend(),
                       [](const QString &cell) { return cell.isEmpty() || roleOf(cell) != Role::None; });
}

/// Walks down the lines, knowing which table it is in.
class TableFinder {
public:
    explicit TableFinder(const QList<SourceLine> &lines) : m_lines(lines) {}

    RawTimetable find()
    {
        for (m_at = 0; m_at < m_lines.size(); ++m_at) {
            SourceLine line = m_lines.at(m_at);
            if (line.text.isEmpty())
                continue;
            if (line.startsBlock)
                startBlock(line);
            takeLine(line);
        }
        return std::move(m_found);
    }

private:
    enum class State { Prose, List, Matrix };

    void startBlock(const SourceLine &line)
    {
        if (m_state != State::Prose)
            leaveTable();
        m_tableFrom = m_partFrom = m_found.rows.size();
        if (m_sheet != line.sheet || !line.sheet.isEmpty()) {
            m_sheet = line.sheet;
            forgetHeadings();
        }
    }

    /// The headings so far say nothing of what follows.
    void forgetHeadings() { m_context = m_headings = contextOfSheet(m_sheet); }

    /// A heading below a table adds to those above it: another room of the same day.
    void takeHeading(const Heading &heading)
    {
        m_found.prose += m_at;
        if (m_state == State::Prose)
            m_context = m_headings;
        apply(heading, m_context);
        apply(heading, m_headings);
    }

    void leaveTable()
    {
        m_state = State::Prose;
        m_context = contextOfSheet(m_sheet);
        m_cut = Cut::Wide;
    }

    void takeLine(SourceLine &line)
    {
        if (startsList(line))
            return startList(line);
        if (!line.inTable && m_cut != Cut::Wide && m_state == State::List)
            recut(line, m_cut);
        if (const auto heading = headingOf(onlyText(line.cells)))
            return takeHeading(*heading);
        if (m_state == State::List)
            return takeListLine(line);
        if (Matrix::isHeader(line) && (m_state == State::Prose || !m_matrix.hasBody()))
            return takeMatrixHeader(line);
        if (m_state == State::Matrix)
            return takeMatrixLine(line);
        takeProse(line);
    }

    /// A line of text may be cut by single blanks or commas; its header tells.
    bool startsList(SourceLine &line)
    {
        if (isListHeader(line.cells, m_context.day || m_context.time))
            return true;
        if (line.cells.size() > 1 && hasOnlyRoles(line.cells) && isListHeader(withHeaderAbove(line))) {
            line.cells = withHeaderAbove(line);
            return true;
        }
        if (line.inTable || line.cells.size() > 1)
            return false;
        for (const Cut cut : {Cut::Blanks, Cut::Commas}) {
            const QStringList cells = cutLine(line.text, cut);
            const QList<Role> roles = rolesOf(cells);
            if (cells.size() >= 3 && !roles.contains(Role::None) && isListHeader(cells)) {
                m_cut = cut;
                line.cells = cells;
                return true;
            }
        }
        return false;
    }

    /// A header of two rows in a table without merged cells: what is blank stands above.
    [[nodiscard]] QStringList withHeaderAbove(const SourceLine &line) const
    {
        QStringList cells = line.cells;
        const SourceLine above = m_at > 0 ? m_lines.at(m_at - 1) : SourceLine();
        if (above.sheet != line.sheet || above.cells.size() < 2 || line.startsBlock)
            return cells;
        cells.resize(std::max(cells.size(), above.cells.size()));
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (cells.at(i).isEmpty() && roleOf(above.cells.value(i)) != Role::None)
                cells[i] = above.cells.at(i);
        }
        return cells;
    }

    static void recut(SourceLine &line, Cut cut)
    {
        line.cells = cutLine(line.text, cut);
        line.filled = QList<bool>(line.cells.size(), false);
    }

    /// Single blanks and commas part the words of a cell too.
    void fitToColumns(SourceLine &line) const
    {
        line.cells = fittedToColumns(line.cells, m_roles);
        line.filled = QList<bool>(line.cells.size(), false);
    }

    void startList(const SourceLine &line)
    {
        if (m_state != State::List)
            m_tableFrom = m_found.rows.size();
        m_partFrom = m_found.rows.size();
        m_state = State::List;
        m_roles = rolesOf(line.cells);
        m_groups = groupsOf(m_roles);
        takeHeadingsOfGroups(line);
        m_context.mayRepeat = line.sheet.isEmpty();
        m_context.collegeAbove.clear();
        takeWordsInBrackets(line);
    }

    /// 时间（4月12日）: said once for all rows.
    void takeWordsInBrackets(const SourceLine &header)
    {
        static const QRegularExpression brackets(u"\\(([^()]+)\\)$"_s);
        for (const QString &cell : header.cells) {
            if (const auto words = brackets.match(squeezed(cell));
                words.hasMatch() && roleOf(cell) != Role::None) {
                if (const auto heading = headingOf(words.captured(1)))
                    apply(*heading, m_context);
            }
        }
    }

    void takeHeadingsOfGroups(const SourceLine &header)
    {
        const SourceLine above = m_at > 0 ? m_lines.at(m_at - 1) : SourceLine();
        if (m_groups.size() < 2 || above.sheet != header.sheet || header.startsBlock)
            return;
        for (ColumnGroup &group : m_groups) {
            for (qsizetype i = 0; i < group.roles.size() && !group.heading; ++i) {
                const bool isShared = m_groups.first().roles.at(i) == m_groups.last().roles.at(i);
                if (group.roles.at(i) != Role::None && !isShared)
                    group.heading = headingOf(above.cells.value(i));
            }
        }
    }

    [[nodiscard]] QList<RawRow> readGroups(const SourceLine &line) const
    {
        QList<RawRow> rows;
        for (const ColumnGroup &group : m_groups) {
            RowContext context = m_context;
            if (group.heading)
                apply(*group.heading, context);
            rows += readListRow(line, group.roles, context);
        }
        return rows;
    }

    void takeListLine(SourceLine &line)
    {
        if (isTotal(line.cells))
            return takeTotal(line);
        if (isMarkdownRule(line.cells))
            return;
        const bool isText = !onlyText(line.cells).isEmpty();
        if (isText || isNote(line.cells)) {
            takeProse(line);
            if (!line.inTable && !isNote(line.cells))
                leaveTable();
            return;
        }
        if (!line.inTable && m_cut != Cut::Wide)
            fitToColumns(line);
        const QList<RawRow> rows = readGroups(line);
        if (rows.isEmpty())
            return takeUnclear(line);
        m_context.collegeAbove = rows.last().college;
        if (hasColumn(Role::Date) || hasColumn(Role::Time))
            m_context.day = rows.last().day; // blank cells below mean the same day
        m_found.rows += rows;
    }

    void takeMatrixHeader(const SourceLine &line)
    {
        if (m_state != State::Matrix)
            m_matrix = Matrix();
        m_state = State::Matrix;
        m_matrix.addHeader(line);
    }

    void takeMatrixLine(const SourceLine &line)
    {
        if (Matrix::isHeader(line) && repeatsHeader(line)) {
            m_matrix = Matrix();
            m_matrix.addHeader(line);
            return;
        }
        if (!m_matrix.hasBody() && Matrix::hasOnlyLabels(line))
            return m_matrix.addHeader(line);
        const QString only = onlyText(line.cells);
        const bool isText = !only.isEmpty() && !(line.cells.first().isEmpty() && looksLikeCollege(only));
        const QList<RawRow> rows = isNote(line.cells) || isTotal(line.cells) || isText
                                       ? QList<RawRow>()
                                       : m_matrix.readRow(line, m_context);
        m_found.rows += rows;
        if (!rows.isEmpty())
            return;
        takeProse(line);
        if (!line.inTable && !isNote(line.cells))
            leaveTable();
    }

    /// A header again further down begins with a label, an empty row of rooms does not.
    static bool repeatsHeader(const SourceLine &line)
    {
        return !line.cells.isEmpty() && roleOf(line.cells.first()) != Role::None;
    }

    void takeTotal(const SourceLine &line)
    {
        RawTotal total;
        total.line = line.number;
        total.sheet = line.sheet;
        total.subject = line.text;
        const QString words = squeezed(line.text);
        total.claimedRows = figureBefore(words, u"个?批次?|场"_s);
        total.claimedClasses = figureBefore(words, u"个?(?:行政)?班"_s);
        total.claimedStudents = figureBefore(words, u"名?人|名"_s);
        const qsizetype column = m_roles.indexOf(Role::Students);
        bool isFigure = false;
        const int claimed = squeezed(line.cells.value(column)).remove(u'人').toInt(&isFigure);
        if (column >= 0 && isFigure)
            total.claimedStudents = claimed;
        else if (column >= 0 && !total.claimedStudents)
            total.claimedStudents = onlyFigure(line.cells);
        total.tableFrom = m_tableFrom;
        total.partFrom = m_partFrom;
        total.end = m_found.rows.size();
        m_partFrom = total.end;
        m_found.totals += total;
    }

    void takeUnclear(const SourceLine &line)
    {
        const QString words = squeezed(line.text);
        const bool hasTime = !readTime(words).hours.isEmpty();
        if (hasTime)
            m_found.unclear += m_at;
        takeProse(line);
    }

    void takeProse(const SourceLine &)
    {
        m_found.prose += m_at;
        if (m_state == State::Prose)
            forgetHeadings(); // a heading counts only right above its table
    }

    [[nodiscard]] bool hasColumn(Role role) const { return m_roles.contains(role); }

    static bool isMarkdownRule(const QStringList &cells)
    {
        static const QRegularExpression rule(u"^:?-*:?$"_s);
        return std::all_of(cells.cbegin(), cells.cend(),
                           [](const QString &cell) { return rule.match(cell).hasMatch(); });
    }

    const QList<SourceLine> &m_lines;
    RawTimetable m_found;
    State m_state = State::Prose;
    QList<Role> m_roles;
    QList<ColumnGroup> m_groups;
    Matrix m_matrix;
    RowContext m_context;  ///< of the next row
    RowContext m_headings; ///< what headings alone say, those above earlier tables included
    QString m_sheet;
    Cut m_cut = Cut::Wide;
    qsizetype m_at = 0;
    qsizetype m_tableFrom = 0;
    qsizetype m_partFrom = 0;
};

} // namespace

RawTimetable findTables(const QList<SourceLine> &lines)
{
    return TableFinder(lines).find();
}

} // namespace liuying::exchange
