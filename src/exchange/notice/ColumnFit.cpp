// SPDX-License-Identifier: Apache-2.0
#include "exchange/notice/ColumnFit.h"

#include "exchange/notice/RowReader.h"
#include "exchange/notice/Wording.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace liuying::exchange {

namespace {

constexpr qsizetype kMostPieces = 6; ///< of one cell: "3月14日", "(周六)", "上午", "8:00", "-", "9:00"
constexpr qsizetype kMostCells = 40; ///< a line cut into more is no row

// How well a text suits a column, in points.
constexpr int kFits = 6;
constexpr int kMayFit = 2;
constexpr int kUnlikely = -4;
constexpr int kNever = -20;
constexpr int kBlank = -2; ///< a column of which the line says nothing
constexpr int kJoint = -1; ///< each blank that parts no columns

bool mentionsWhen(const QString &words)
{
    static const QRegularExpression pattern(
        u"\\d:\\d\\d|\\d[点时]|\\d月\\d|\\d{4}[./-]\\d|\\d\\.\\d\\d-\\d|^\\d{1,2}[./"
        u"]\\d{1,2}$|^\\d{4}-\\d{4}$"
        "|^(?:\\d{1,2}[日号]|上午|下午|中午|晚上|早上)|(?:星期|周)[一二三四五六日天]\\)?$"_s);
    return pattern.match(words).hasMatch();
}

/// What a text says, asked once for all columns.
struct Shape {
    explicit Shape(const QString &text);

    QString words; ///< squeezed()
    RawRow when;
    bool saysWhen = false;
    bool saysMore = false; ///< besides day and hours
    bool saysFigure = false;
    bool isRoom = false;
    bool isCollege = false;
};

Shape::Shape(const QString &text) : words(squeezed(text)), saysWhen(mentionsWhen(words))
{
    static const QRegularExpression wordsOfWhen(
        u"[\\d:./()+,、-]|上午|下午|中午|晚上|晚间|早上|[年月日号点时分半整刻至到]|(?:星期|周|礼拜)[一二三四五六日天]|次日|(?i:am|pm)"_s);
    static const QRegularExpression figure(
        u"^第?(?:\\d{1,5}|[一二三四五六七八九十]{1,3})[批次人名号.、]*$"_s);
    takeWhen(when, text, HalfDay::Unknown);
    saysMore = !QString(words).remove(wordsOfWhen).isEmpty();
    saysFigure = figure.match(words).hasMatch();
    isRoom = looksLikeRoom(words);
    isCollege = looksLikeCollege(words);
}

int fitOfTime(const Shape &shape, bool hasDateColumn)
{
    const WrittenTime &time = shape.when.time;
    if (time.undecided)
        return kFits;
    if (shape.saysMore || !shape.saysWhen)
        return kUnlikely;
    const int ofDay = !shape.when.day ? 0 : hasDateColumn ? kUnlikely : kMayFit;
    if (!time.hours.isEmpty())
        return kFits + ofDay;
    return (time.half != HalfDay::Unknown ? kMayFit : time.single ? 0 : kUnlikely) + ofDay;
}

int fitOfDate(const Shape &shape, bool hasTimeColumn)
{
    const bool saysDay = dayOfCell(withFiguresInDates(shape.words)).has_value();
    if (!saysDay || shape.saysMore)
        return shape.when.time.undecided ? kMayFit : kUnlikely;
    const bool saysHours = !shape.when.time.hours.isEmpty() || shape.words.contains(u':');
    return hasTimeColumn && saysHours ? kUnlikely : kFits;
}

int fitOfPlace(const Shape &shape)
{
    if (shape.saysWhen && !shape.isRoom)
        return kNever;
    return shape.isRoom ? kFits : shape.isCollege ? kUnlikely : 0;
}

int fitOfUnit(const Shape &shape, Role role)
{
    if (shape.saysWhen)
        return kNever;
    if (role == Role::Class)
        return shape.isCollege ? kUnlikely : shape.words.contains(u'班') ? kFits : 0;
    return shape.isCollege ? kFits : shape.isRoom || shape.saysFigure ? kUnlikely : 0;
}

/// Puts neighbouring cells together so that the columns get what suits them best.
class Fit {
public:
    Fit(const QStringList &cells, const QList<Role> &roles)
        : m_cells(cells), m_roles(roles), m_shapes(cells.size() * kMostPieces),
          m_best((cells.size() + 1) * (roles.size() + 1))
    {}

    [[nodiscard]] bool suitsAsItIs()
    {
        for (qsizetype i = 0; i < m_cells.size() && i < m_roles.size(); ++i) {
            if (points(i, 1, m_roles.at(i)) < 0)
                return false;
        }
        return m_cells.size() == m_roles.size();
    }

    [[nodiscard]] QStringList best()
    {
        best(0, 0);
        QStringList fitted;
        qsizetype cell = 0;
        for (qsizetype column = 0; column < m_roles.size(); ++column) {
            const qsizetype pieces = best(cell, column).pieces;
            fitted += textOf(cell, pieces);
            cell += pieces;
        }
        return fitted;
    }

private:
    struct Choice {
        int points = 0;
        qsizetype pieces = 0; ///< of the first column
    };

    /// From a cell and a column on.
    const Choice &best(qsizetype cell, qsizetype column)
    {
        std::optional<Choice> &known = m_best[cell * (m_roles.size() + 1) + column];
        if (!known)
            known = choose(cell, column);
        return *known;
    }

    Choice choose(qsizetype cell, qsizetype column)
    {
        const qsizetype left = m_cells.size() - cell;
        if (column == m_roles.size())
            return {left == 0 ? 0 : kNever * static_cast<int>(left), 0};
        const Role role = m_roles.at(column);
        Choice found{
            (role == Role::Remark || role == Role::None ? 0 : kBlank) + best(cell, column + 1).points, 0};
        for (qsizetype pieces = 1; pieces <= std::min(left, kMostPieces); ++pieces) {
            const int here = points(cell, pieces, role) + kJoint * static_cast<int>(pieces - 1);
            const int sum = here + best(cell + pieces, column + 1).points;
            if (sum > found.points)
                found = {sum, pieces};
        }
        return found;
    }

    int points(qsizetype cell, qsizetype pieces, Role role)
    {
        const Shape &shape = shapeOf(cell, pieces);
        switch (role) {
        case Role::Number:
        case Role::Ordinal:
        case Role::Students:
            return shape.saysFigure ? kFits : shape.saysWhen ? kNever : kUnlikely;
        case Role::College:
        case Role::Class:
            return fitOfUnit(shape, role);
        case Role::Date:
            return fitOfDate(shape, m_roles.contains(Role::Time) || m_roles.contains(Role::Start));
        case Role::Weekday:
            return findWeekday(shape.words) && !shape.when.day ? kFits : kUnlikely;
        case Role::HalfDay:
            return findHalfDay(shape.words) != HalfDay::Unknown && !shape.when.day ? kFits : kUnlikely;
        case Role::Start:
        case Role::End:
            return shape.when.time.single && shape.saysWhen && !shape.saysMore ? kFits : kUnlikely;
        case Role::Time:
            return fitOfTime(shape, m_roles.contains(Role::Date));
        case Role::Building:
        case Role::Room:
            return fitOfPlace(shape);
        case Role::Remark:
        case Role::None:
            break;
        }
        return shape.saysWhen ? kUnlikely : 0;
    }

    const Shape &shapeOf(qsizetype cell, qsizetype pieces)
    {
        std::optional<Shape> &known = m_shapes[cell * kMostPieces + pieces - 1];
        if (!known)
            known.emplace(textOf(cell, pieces));
        return *known;
    }

    /// Letters set apart come together, words keep the blank between them.
    [[nodiscard]] QString textOf(qsizetype cell, qsizetype pieces) const
    {
        QString text;
        for (qsizetype i = cell; i < cell + pieces; ++i) {
            const bool isSpaced = i > cell && (m_cells.at(i).size() == 1 || m_cells.at(i - 1).size() == 1);
            text += (i == cell || isSpaced ? QString() : u" "_s) + m_cells.at(i);
        }
        return text;
    }

    const QStringList &m_cells;
    const QList<Role> &m_roles;
    QList<std::optional<Shape>> m_shapes;
    QList<std::optional<Choice>> m_best; ///< by cell and column
};

} // namespace

QStringList fittedToColumns(const QStringList &cells, const QList<Role> &roles)
{
    const auto saysWhen = [](const QString &cell) { return mentionsWhen(squeezed(cell)); };
    if (cells.size() > kMostCells || std::none_of(cells.cbegin(), cells.cend(), saysWhen))
        return cells;
    Fit fit(cells, roles);
    return fit.suitsAsItIs() ? cells : fit.best();
}

} // namespace liuying::exchange
