// SPDX-License-Identifier: Apache-2.0
#include "exchange/notice/Resolver.h"

#include "exchange/Quoting.h"
#include "exchange/notice/Wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liuying::exchange {

namespace {

using Severity = Problem::Severity;

QString windowWords(const ReadBatch &batch)
{
    return u"%1 %2-%3"_s.arg(batch.batch.window.start.date.toString(u"yyyy-MM-dd"_s),
                             batch.batch.window.start.time.toString(u"HH:mm"_s),
                             batch.batch.window.end.time.toString(u"HH:mm"_s));
}

QString weekdayName(int weekday)
{
    static const char *const names[] = {
        QT_TRANSLATE_NOOP("Exchange", "星期一"), QT_TRANSLATE_NOOP("Exchange", "星期二"),
        QT_TRANSLATE_NOOP("Exchange", "星期三"), QT_TRANSLATE_NOOP("Exchange", "星期四"),
        QT_TRANSLATE_NOOP("Exchange", "星期五"), QT_TRANSLATE_NOOP("Exchange", "星期六"),
        QT_TRANSLATE_NOOP("Exchange", "星期日"),
    };
    return QCoreApplication::translate("Exchange", names[weekday - 1]);
}

/// A sentence about a row: %1 is its place, %2 its own words.
template <typename... More>
QString inRow(const RawRow &row, const QString &sentence, const More &...more)
{
    return sentence.arg(placeWords(row.sheet, row.line), quotable(row.subject), more...);
}

} // namespace

Resolver::Resolver(CaptureDays &days, const HalfDayHours &hours, RoomNames &rooms, Notice &notice)
    : m_days(days), m_hours(hours), m_rooms(rooms), m_notice(notice)
{}

void Resolver::resolve(const QList<RawRow> &rawRows)
{
    QList<RawRow> rows = rawRows;
    const QStringList announced = m_rooms.announced();
    for (RawRow &row : rows) {
        if (row.room.isEmpty() && !row.roomColumn && announced.size() == 1)
            row.room = announced.first();
        if (!row.room.isEmpty() && !readTime(squeezed(row.room)).undecided)
            m_rooms.note(row.room);
        if (row.day)
            m_days.learnFromRow(*row.day);
    }
    for (const RawRow &row : std::as_const(rows)) {
        if (!isUsable(row))
            continue;
        const auto day = dayOf(row);
        if (!day)
            continue;
        checkWeekday(row, *day);
        for (const Hours &hours : hoursOf(row))
            addWindow(row, *day, hours);
    }
    findOverlaps();
}

bool Resolver::isUsable(const RawRow &row)
{
    const bool roomUndecided = readTime(squeezed(row.room)).undecided;
    if (row.time.undecided || readTime(squeezed(row.college)).undecided) {
        report(Severity::Warning, row, u"time-undecided"_s,
               inRow(row, QCoreApplication::translate("Exchange", "%1（%2）：时间待定，没有列入。")));
        return false;
    }
    if (row.room.isEmpty() || roomUndecided) {
        report(Severity::Error, row, u"room-missing"_s,
               inRow(row, QCoreApplication::translate("Exchange", "%1（%2）：没有写明教室，没有列入。")));
        return false;
    }
    if (row.college.isEmpty()) {
        report(Severity::Warning, row, u"college-missing"_s,
               inRow(row, QCoreApplication::translate("Exchange", "%1（%2）：没有写明学院，没有列入。")));
        return false;
    }
    if (row.collegeFromAbove)
        report(Severity::Warning, row, u"college-from-above"_s,
               inRow(row, QCoreApplication::translate("Exchange",
                                                      "%1（%2）：学院空白，按上一行的学院读取，请核对。")));
    return true;
}

std::optional<QDate> Resolver::dayOf(const RawRow &row)
{
    std::optional<WrittenDay> day = row.day ? row.day : m_days.onlyDay();
    if (day && !day->month)
        day->month = m_days.monthOf(day->day);
    if (row.severalDays || !day || !day->month) {
        report(Severity::Error, row, u"time-unreadable"_s,
               inRow(row, QCoreApplication::translate("Exchange", "%1（%2）：看不出是哪一天，没有列入。")));
        return std::nullopt;
    }
    if (day->isAmbiguous) {
        report(Severity::Error, row, u"time-unreadable"_s,
               inRow(row, QCoreApplication::translate(
                              "Exchange", "%1（%2）：日期有歧义，分不清哪个是月、哪个是日，没有列入。"
                                          "请写成2025-04-12的样子。")));
        return std::nullopt;
    }
    if (row.endDay && !row.endDay->sameMonthDay(*day)) {
        report(Severity::Error, row, u"over-midnight"_s,
               inRow(row, QCoreApplication::translate("Exchange", "%1（%2）：时段跨越两天，没有列入。")));
        return std::nullopt;
    }
    const auto date = m_days.resolve(*day);
    if (!date)
        report(Severity::Error, row, u"year-unknown"_s,
               inRow(row, QCoreApplication::translate("Exchange",
                                                      "%1（%2）：没有写明年份，无法确定日期，没有列入。")));
    return date;
}

QList<Hours> Resolver::hoursOf(const RawRow &row)
{
    if (row.time.overMidnight) {
        report(Severity::Error, row, u"over-midnight"_s,
               inRow(row, QCoreApplication::translate("Exchange", "%1（%2）：时段跨过午夜，没有列入。")));
        return {};
    }
    if (!row.time.hours.isEmpty() && !row.time.unreadable)
        return row.time.hours;
    const HalfDayHours ofSheet = m_hoursOfSheet.value(row.sheet);
    const auto hours = ofSheet.of(row.time.half) ? ofSheet.of(row.time.half) : m_hours.of(row.time.half);
    if (hours && !row.time.unreadable && !row.time.single)
        return {*hours};
    report(Severity::Error, row, u"time-unreadable"_s,
           inRow(row, QCoreApplication::translate("Exchange", "%1（%2）：时间无法读懂，没有列入。")));
    return {};
}

void Resolver::addWindow(const RawRow &row, const QDate &day, const Hours &hours)
{
    if (hours.end <= hours.start) {
        const bool atNight = hours.start >= QTime(18, 0) && hours.end <= QTime(6, 0);
        const QString text =
            atNight ? QCoreApplication::translate("Exchange", "%1（%2）：时段跨过午夜，没有列入。")
                    : QCoreApplication::translate("Exchange", "%1（%2）：结束时间不晚于开始时间，没有列入。");
        report(Severity::Error, row, atNight ? u"over-midnight"_s : u"end-before-start"_s, inRow(row, text));
        return;
    }
    ReadBatch read;
    read.batch = {m_rooms.codeOf(row.room),
                  row.number.value_or(0),
                  row.college,
                  {{day, hours.start}, {day, hours.end}}};
    read.line = row.line;
    read.sheet = row.sheet;
    if (!row.className.isEmpty())
        read.classes.append({row.className, row.students});
    const auto same =
        std::find_if(m_notice.batches.begin(), m_notice.batches.end(), [&read](const ReadBatch &other) {
            return other.batch.room == read.batch.room && other.batch.college == read.batch.college &&
                   other.batch.window == read.batch.window;
        });
    if (same == m_notice.batches.end()) {
        m_notice.batches.append(read);
        return;
    }
    const auto hasClass = [&row](const ClassOfBatch &known) { return known.name == row.className; };
    if (!row.className.isEmpty() && std::none_of(same->classes.cbegin(), same->classes.cend(), hasClass)) {
        same->classes += read.classes;
        return;
    }
    report(Severity::Warning, row, u"duplicate-row"_s,
           inRow(row, QCoreApplication::translate("Exchange", "%1（%2）与第%3行重复，只算一个批次。"),
                 QString::number(same->line)));
}

void Resolver::checkWeekday(const RawRow &row, const QDate &day)
{
    for (const auto &written : {row.weekday, row.day ? row.day->weekday : std::nullopt}) {
        if (!written || *written == day.dayOfWeek())
            continue;
        report(Severity::Warning, row, u"weekday-mismatch"_s,
               inRow(row,
                     QCoreApplication::translate("Exchange", "%1（%2）：%3是%4，文中写的是%5，请核对日期。"),
                     day.toString(u"yyyy-MM-dd"_s), weekdayName(day.dayOfWeek()), weekdayName(*written)));
        return;
    }
}

void Resolver::findOverlaps()
{
    for (qsizetype i = 0; i < m_notice.batches.size(); ++i) {
        for (qsizetype j = i + 1; j < m_notice.batches.size(); ++j)
            judgePair(m_notice.batches.at(i), m_notice.batches.at(j));
    }
}

void Resolver::judgePair(const ReadBatch &first, const ReadBatch &second)
{
    if (first.batch.room != second.batch.room || !first.batch.window.overlaps(second.batch.window))
        return;
    const bool sameCollege = first.batch.college == second.batch.college;
    const bool sameWindow = first.batch.window == second.batch.window;
    Problem problem;
    problem.line = second.line;
    problem.severity = sameCollege || sameWindow ? Severity::Warning : Severity::Error;
    problem.code = sameCollege ? u"own-overlap"_s : sameWindow ? u"same-room"_s : u"overlap"_s;
    const QString text =
        sameWindow
            ? QCoreApplication::translate("Exchange",
                                          "%1：%2（第%3行，%4）和%5（第%6行，%7）安排在同一时段，请核对。")
            : QCoreApplication::translate("Exchange", "%1：%2（第%3行，%4）和%5（第%6行，%7）的时段重叠。");
    problem.text = text.arg(quotable(first.batch.room), quotable(first.batch.college),
                            QString::number(first.line), windowWords(first), quotable(second.batch.college),
                            QString::number(second.line), windowWords(second));
    m_notice.problems += problem;
}

void Resolver::report(Severity severity, const RawRow &row, const QString &code, const QString &text)
{
    m_notice.problems.append({severity, row.line, row.sheet, code, text});
}

} // namespace liuying::exchange
