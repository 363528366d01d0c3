// SPDX-License-Identifier: Apache-2.0
#include "exchange/notice/RowReader.h"

#include "exchange/Table.h"
#include "exchange/notice/Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liuying::exchange {

namespace {

/// The cells of one line, asked for by role.
class RoleCells {
public:
    RoleCells(const SourceLine &line, const QList<Role> &roles) : m_line(line), m_roles(roles) {}

    [[nodiscard]] QString text(Role role, const QString &separator = {}) const
    {
        QStringList parts;
        const qsizetype count = std::min(m_roles.size(), m_line.cells.size());
        for (qsizetype i = 0; i < count; ++i) {
            if (m_roles.at(i) == role && !isVoid(m_line.cells.at(i)) && !parts.contains(m_line.cells.at(i)))
                parts += m_line.cells.at(i);
        }
        return parts.join(separator);
    }
    [[nodiscard]] bool has(Role role) const { return m_roles.contains(role); }

    /// The cells that tell a row of a timetable from its neighbours. Names and numbers of people are none:
    /// these words are shown, and somebody may have taken a roster for a timetable.
    [[nodiscard]] QString ownWords() const
    {
        QStringList parts;
        for (const Role role : {Role::Number, Role::College, Role::Class, Role::Date, Role::HalfDay,
                                Role::Start, Role::End, Role::Time, Role::Building, Role::Room})
            parts += text(role, u" "_s);
        parts.removeAll(QString());
        return parts.join(u' ');
    }

private:
    const SourceLine &m_line;
    const QList<Role> &m_roles;
};

std::optional<int> firstNumber(const QString &text)
{
    static const QRegularExpression figures(u"\\d{1,6}"_s);
    static const QRegularExpression han(u"[一二三四五六七八九十]{1,3}"_s);
    const QString words = squeezed(text);
    if (const auto match = figures.match(words); match.hasMatch())
        return match.captured().toInt();
    if (const auto match = han.match(words); match.hasMatch())
        return smallNumber(match.captured());
    return std::nullopt;
}

QString placeOf(const RoleCells &cells, const RowContext &context)
{
    const QString place = cells.text(Role::Building) + cells.text(Role::Room);
    if (!place.isEmpty() || cells.has(Role::Room))
        return place.isEmpty() ? QString() : place;
    return context.room;
}

/// Start and end in columns of their own.
void takeStartAndEnd(RawRow &row, const RoleCells &cells, HalfDay half)
{
    RawRow from;
    RawRow to;
    takeWhen(from, cells.text(Role::Start), half);
    takeWhen(to, cells.text(Role::End), half);
    if (!row.day)
        row.day = from.day;
    if (to.day && row.day && !to.day->sameMonthDay(*row.day))
        row.endDay = to.day;
    row.time.undecided = row.time.undecided || from.time.undecided || to.time.undecided;
    row.time.overMidnight = from.time.overMidnight || to.time.overMidnight;
    if (from.time.single && to.time.single)
        row.time.hours = {{*from.time.single, *to.time.single}};
    else if (!from.time.hours.isEmpty() && !to.time.single) // the whole stretch in the first column
        row.time.hours = from.time.hours;
    else
        row.time.unreadable = !row.time.overMidnight;
}

void takeWhenFromColumns(RawRow &row, const RoleCells &cells, const RowContext &context)
{
    const QString dateCell = squeezedWords(cells.text(Role::Date, u" "_s));
    const HalfDay inDate = findHalfDay(dateCell);
    const HalfDay inColumn = findHalfDay(cells.text(Role::HalfDay));
    const HalfDay half = inColumn != HalfDay::Unknown ? inColumn
                         : inDate != HalfDay::Unknown ? inDate
                                                      : context.half;
    const QString timeCell = cells.text(Role::Time, u" "_s);
    const QString hoursCell = timeCell.isEmpty() ? cells.text(Role::HalfDay) : timeCell;
    if (!hoursCell.isEmpty())
        takeWhen(row, hoursCell, half);
    if (!dateCell.isEmpty()) {
        if (const auto day = dayOfCell(withFiguresInDates(dateCell)))
            row.day = day;
        else if (!row.day)
            row.severalDays = true;
        row.time.undecided = row.time.undecided || readTime(dateCell).undecided;
    }
    if (cells.has(Role::Start))
        takeStartAndEnd(row, cells, half);
    else if (hoursCell.isEmpty())
        takeWhen(row, dateCell, half); // day and hours may stand under 日期
    row.weekday = findWeekday(cells.text(Role::Weekday));
    row.timeIsMissing = row.time.hours.isEmpty() && row.time.half == HalfDay::Unknown;
    const bool isSilent =
        row.timeIsMissing && !row.time.unreadable && !row.time.undecided && !row.time.single;
    if (isSilent && context.time) {
        row.time = *context.time;
        row.timeIsMissing = false;
    } else if (row.timeIsMissing && !row.time.unreadable && half != HalfDay::Unknown) {
        row.time.half = half;
        row.timeIsMissing = false;
    }
}

bool looksLikeRow(const RoleCells &cells, const QString &unit, const RawRow &row, const QString &place)
{
    const bool when = row.day || !row.time.hours.isEmpty() || row.time.single || row.time.unreadable ||
                      row.time.undecided || row.time.half != HalfDay::Unknown;
    const bool where = !place.isEmpty();
    if (unit.isEmpty())
        return when && (where || !row.time.hours.isEmpty());
    return when || where || !cells.text(Role::Number).isEmpty() || !cells.text(Role::Students).isEmpty();
}

/// 计科2201-2203班 gives three; 计科22-1班 is one.
QStringList classesOfRange(const QString &name)
{
    static const QRegularExpression pattern(u"^(.*\\D)?(\\d{3,6})班?-(\\d{3,6})(班?)$"_s);
    constexpr int kMost = 40;
    const QRegularExpressionMatch match = pattern.match(name);
    const int first = match.captured(2).toInt();
    const int last = match.captured(3).toInt();
    if (!match.hasMatch() || match.capturedLength(2) != match.capturedLength(3) || first >= last ||
        last - first >= kMost)
        return {cleanName(name)};
    const auto width = static_cast<int>(match.capturedLength(2));
    QStringList classes;
    for (int i = first; i <= last; ++i)
        classes += match.captured(1) + QString::number(i).rightJustified(width, u'0') + match.captured(4);
    return classes;
}

/// Takes "4.12" off "4.12 8:00-9:30" and "4/12(周六)8:00-9:30": before hours it is a day.
void takeShortDay(RawRow &row, QString &text)
{
    static const QRegularExpression pattern(
        u"^\\d{1,2}[./-]\\d{1,2}(?:\\s*[(]?(?:星期|周|礼拜)[一二三四五六日天][)]?\\s*|\\s+|(?=[上下]午))"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch() || !findDays(text).isEmpty())
        return;
    const auto day = dayOfCell(match.captured());
    const QString rest = text.sliced(match.capturedLength());
    if (!day || readTime(rest).hours.isEmpty())
        return;
    row.day = day;
    text = rest;
}

QStringList splitNames(const QString &cell)
{
    // 与 and 和 are parts of names, too: 计算机科学与工程学院、研究生院与商学院.
    static const QRegularExpression separators(u"[、,;，；/+\\s]+|(?<=[院系部)）])[和及与]"_s);
    return cell.split(separators, Qt::SkipEmptyParts);
}

} // namespace

void takeWhen(RawRow &row, const QString &cell, HalfDay half)
{
    QString text = withFiguresInDates(squeezedWords(cell));
    takeShortDay(row, text);
    const QList<FoundDay> days = findDays(text);
    for (auto found = days.crbegin(); found != days.crend(); ++found)
        text.remove(found->start, found->length);
    if (!days.isEmpty())
        row.day = days.first().day;
    if (days.size() == 2 && !(days.last().day.sameMonthDay(days.first().day)))
        row.endDay = days.last().day;
    row.severalDays = row.severalDays || days.size() > 2;
    if (!row.weekday)
        row.weekday = findWeekday(text);
    const WrittenTime time = readTime(text, half);
    if (!time.hours.isEmpty() || time.single || time.half != HalfDay::Unknown || time.unreadable ||
        time.undecided || time.overMidnight)
        row.time = time;
}

QStringList roomsOfCell(const QString &cell)
{
    static const QRegularExpression numberAtEnd(u"^(.*?)[A-Za-z]?\\d{2,4}[A-Za-z]?室?$"_s);
    static const QRegularExpression onlyNumber(u"^[A-Za-z]?\\d{2,4}[A-Za-z]?室?$"_s);
    const QString place = squeezed(cell).remove(u'\n');
    static const QRegularExpression separators(u"[、,/和及与]"_s);
    const QStringList parts = place.split(separators, Qt::SkipEmptyParts);
    const QRegularExpressionMatch first = numberAtEnd.match(parts.value(0));
    QStringList rooms;
    for (const QString &part : parts) {
        if (onlyNumber.match(part).hasMatch() && first.hasMatch())
            rooms += first.captured(1) + part;
        else if (looksLikeRoom(part))
            rooms += part;
        else
            return {place};
    }
    rooms.removeDuplicates();
    if (!rooms.isEmpty() && parts.size() > 1)
        return rooms;
    return place.isEmpty() ? QStringList() : QStringList{place};
}

QStringList classesOfCell(const QString &cell)
{
    static const QRegularExpression separators(u"[、,;/\\s]+|(?<=班)[和及与]"_s);
    static const QRegularExpression bare(u"^\\d{1,6}班?$"_s);
    static const QRegularExpression numbered(u"^(.*\\D)\\d{1,6}班?$"_s);
    const QStringList parts = normalised(cell).split(separators, Qt::SkipEmptyParts);
    const bool saysClass = cell.trimmed().endsWith(u'班');
    QString stem;
    QStringList classes;
    for (const QString &part : parts) {
        if (const auto match = numbered.match(part); match.hasMatch())
            stem = match.captured(1);
        else if (stem.isEmpty() || !bare.match(part).hasMatch())
            return {cleanName(cell)}; // blanks inside a name, or names of another kind
        QString name = bare.match(part).hasMatch() ? stem + part : part;
        if (parts.size() > 1 && saysClass && !name.endsWith(u'班'))
            name += u'班';
        classes += classesOfRange(name);
    }
    return classes;
}

QStringList collegesOfCell(const QString &cell)
{
    static const QRegularExpression headCount(u"[(（]\\s*(?:共|约)?\\d+\\s*(?:人|名|生)?\\s*[)）]$"_s);
    const auto cleanedName = [](const QString &name) { return cleanName(name).remove(headCount).trimmed(); };
    QStringList colleges;
    for (const QString &part : splitNames(cell)) {
        const QString name = cleanedName(part);
        if (!looksLikeCollege(name) || name.size() < 3)
            return {cleanedName(cell)};
        colleges += name;
    }
    return colleges.isEmpty() ? QStringList{cleanedName(cell)} : colleges;
}

QList<RawRow> readListRow(const SourceLine &line, const QList<Role> &roles, const RowContext &context)
{
    const RoleCells cells(line, roles);
    RawRow row;
    row.line = line.number;
    row.sheet = line.sheet;
    row.subject = cells.ownWords();
    row.roomColumn = cells.has(Role::Room) || cells.has(Role::Building);
    row.classes = classesOfCell(cells.text(Role::Class, u"、"_s));
    row.students = firstNumber(cells.text(Role::Students));
    row.studentsColumn = cells.has(Role::Students);
    row.number = firstNumber(cells.text(Role::Number));
    QString unit = cells.text(Role::College);
    takeWhenFromColumns(row, cells, context);
    const QString place = placeOf(cells, context);
    if (!looksLikeRow(cells, unit + row.classes.join(QString()), row, cells.text(Role::Room)))
        return {};
    if (!row.day)
        row.day = context.day;
    if (unit.isEmpty() && !cells.has(Role::College))
        unit = context.college;
    if (unit.isEmpty() && context.mayRepeat) {
        unit = context.collegeAbove;
        row.collegeFromAbove = !unit.isEmpty();
    }
    QStringList rooms = roomsOfCell(place);
    if (rooms.isEmpty())
        rooms = {QString()};
    QList<RawRow> rows;
    for (const QString &college : collegesOfCell(unit)) {
        for (const QString &room : std::as_const(rooms)) {
            row.college = college;
            row.room = room;
            rows += row;
        }
    }
    return rows;
}

} // namespace liuying::exchange
