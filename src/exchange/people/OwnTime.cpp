// SPDX-License-Identifier: Apache-2.0
#include "exchange/people/OwnTime.h"

#include "exchange/notice/RowReader.h"
#include "exchange/notice/Wording.h"
#include "exchange/people/Cells.h"

namespace liuying::exchange::people {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const SheetTable &table, const SheetTable::DataRow &row, const QString &key)
{
    return wordIn(table.cell(row, key));
}

/// The row's cells about its time, and where it was written: day, hours, or start and end.
QString timeWords(const SheetTable &table, const SheetTable::DataRow &row)
{
    QStringList words{textOf(table, row, u"date"_s), textOf(table, row, u"time"_s)};
    const QString start = textOf(table, row, u"start"_s);
    const QString end = textOf(table, row, u"end"_s);
    if (!start.isEmpty() || !end.isEmpty())
        words.append(u"%1-%2"_s.arg(start, end));
    words.removeAll(QString());
    return words.join(u' ');
}

RawRow whenOf(const SheetTable &table, const SheetTable::DataRow &row)
{
    RawRow raw;
    const QString dateCell = squeezedWords(textOf(table, row, u"date"_s));
    const HalfDay half = findHalfDay(dateCell);
    const QString hours = timeWords(table, row);
    if (!hours.isEmpty())
        takeWhen(raw, hours, half);
    if (!dateCell.isEmpty() && !raw.day)
        raw.day = dayOfCell(withFiguresInDates(dateCell));
    return raw;
}

/// Why the hours of a row are no window; empty when they are one.
QString troubleOf(const RawRow &row)
{
    if (row.time.overMidnight || (row.endDay && row.day && !row.endDay->sameMonthDay(*row.day)))
        return u"over-midnight"_s;
    if (row.severalDays || row.time.unreadable || row.time.hours.size() != 1 ||
        (row.day && row.day->isAmbiguous))
        return u"time-unreadable"_s;
    const Hours &hours = row.time.hours.first();
    if (hours.isOverMidnight())
        return u"over-midnight"_s;
    return hours.end <= hours.start ? u"end-before-start"_s : QString();
}

QList<ProseLine> titlesOf(const QList<SheetTable> &tables)
{
    QList<ProseLine> prose;
    for (const SheetTable &table : tables) {
        for (const QString &title : table.titles)
            prose.append({0, title, squeezed(title), {title}});
    }
    return prose;
}

/// 2025年图像采集班级安排: the short title of a list says its year and no day. 2026届 is no year of capture.
QList<int> yearsIn(const QList<ProseLine> &prose)
{
    static const QRegularExpression form(u"(?<!\\d)(20\\d\\d)年(?!级|毕业|入学)"_s);
    QList<int> years;
    for (const ProseLine &line : prose) {
        for (auto it = form.globalMatch(line.words); it.hasNext();)
            years.append(it.next().captured(1).toInt());
    }
    return years;
}

QStringList sheetNames(const QList<SheetTable> &tables)
{
    QStringList names;
    for (const SheetTable &table : tables)
        names.append(table.sheet->name);
    return names;
}

} // namespace

OwnTimes::OwnTimes(const QList<SheetTable> &tables) : m_days(titlesOf(tables), sheetNames(tables))
{
    for (const int year : yearsIn(titlesOf(tables)))
        m_days.learnFromRow({year, 1, 1, {}});
    for (const SheetTable &table : tables) {
        for (const SheetTable::DataRow &row : table.data) {
            if (const auto day = whenOf(table, row).day)
                m_days.learnFromRow(*day);
        }
    }
}

std::optional<QDate> OwnTimes::dateOf(const RawRow &row) const
{
    std::optional<WrittenDay> day = row.day ? row.day : m_days.onlyDay();
    if (day && !day->month)
        day->month = m_days.monthOf(day->day);
    return day && day->month ? m_days.resolve(*day) : std::nullopt;
}

OwnTime OwnTimes::in(const SheetTable &table, const SheetTable::DataRow &row) const
{
    OwnTime own;
    own.words = timeWords(table, row);
    const RawRow when = whenOf(table, row);
    // A room or a day alone, a half-day or 待定 leave the time to the split.
    const bool saysHours = !when.time.hours.isEmpty() || when.time.single || when.time.unreadable;
    if (!saysHours || when.time.undecided)
        return own;
    own.room = squeezed(textOf(table, row, u"room"_s));
    own.trouble = troubleOf(when);
    if (!own.trouble.isEmpty())
        return own;
    const std::optional<QDate> date = dateOf(when);
    if (!date)
        own.trouble = u"year-unknown"_s;
    else
        own.window = Window{{*date, when.time.hours.first().start}, {*date, when.time.hours.first().end}};
    return own;
}

} // namespace liuying::exchange::people
