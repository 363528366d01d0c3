// SPDX-License-Identifier: Apache-2.0
#include "exchange/notice/Resolver.h"

#include "exchange/Quoting.h"
#include "exchange/notice/BatchChecks.h"
#include "exchange/notice/Headings.h"
#include "exchange/notice/Wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liuying::exchange {

namespace {

using Severity = Problem::Severity;

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

/// A headcount is a class's own only where the row names one class.
std::optional<int> headsOf(const RawRow &row)
{
    return row.classes.size() == 1 ? row.students : std::nullopt;
}

/// Undecided, or a time that slipped into the column of rooms.
bool isNoRoom(const QString &room)
{
    const auto heading = headingOf(room);
    return readTime(squeezed(room)).undecided || (heading && heading->room.isEmpty());
}

QString keyOf(const Batch &batch)
{
    return QStringList{batch.room, batch.college, windowWords(batch.window)}.join(u'\n');
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
        if (!row.room.isEmpty() && !isNoRoom(row.room))
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
        checkHeadcount(row);
        for (const Hours &hours : hoursOf(row))
            addWindow(row, *day, hours);
    }
    const QList<ReadBatch> &batches = m_notice.batches;
    m_notice.problems += checkRooms(batches) + checkColleges(batches) + checkContradictions(batches) +
                         checkNumbers(rows, m_rooms) + checkHours(batches, m_hours, m_hoursOfSheet);
}

bool Resolver::isUsable(const RawRow &row)
{
    if (row.time.undecided || readTime(squeezed(row.college)).undecided) {
        report(Severity::Warning, row, u"time-undecided"_s,
               inRow(row, QCoreApplication::translate("Exchange", "%1（%2）：时间待定，没有列入。")));
        return false;
    }
    if (row.room.isEmpty() || isNoRoom(row.room)) {
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
        const bool atNight = hours.isOverMidnight();
        const QString text =
            atNight ? QCoreApplication::translate("Exchange", "%1（%2）：时段跨过午夜，没有列入。")
            : hours.end == hours.start
                ? QCoreApplication::translate("Exchange", "%1（%2）：开始和结束是同一时刻，没有列入。")
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
    const qsizetype at = m_known.value(keyOf(read.batch), m_notice.batches.size());
    if (at < m_notice.batches.size())
        return joinClasses(m_notice.batches[at], row);
    for (const QString &name : row.classes)
        read.classes.append({name, headsOf(row), row.line});
    m_known.insert(keyOf(read.batch), at);
    m_notice.batches.append(read);
}

void Resolver::joinClasses(ReadBatch &batch, const RawRow &row)
{
    const qsizetype before = batch.classes.size();
    for (const QString &name : row.classes) {
        const auto known = std::find_if(batch.classes.cbegin(), batch.classes.cend(),
                                        [&name](const ClassOfBatch &one) { return one.name == name; });
        if (known == batch.classes.cend())
            batch.classes.append({name, headsOf(row), row.line});
        else if (known->students && headsOf(row) && *known->students != *headsOf(row))
            report(Severity::Warning, row, u"contradiction"_s,
                   inRow(row,
                         QCoreApplication::translate(
                             "Exchange", "%1（%2）：第%3行写的是%4人，这里是%5人，按%4人列入，请核对。"),
                         QString::number(known->line), QString::number(*known->students),
                         QString::number(*headsOf(row))));
    }
    if (batch.classes.size() == before)
        report(Severity::Warning, row, u"duplicate-row"_s,
               inRow(row, QCoreApplication::translate("Exchange", "%1（%2）与第%3行重复，只算一个批次。"),
                     QString::number(batch.line)));
}

void Resolver::checkHeadcount(const RawRow &row)
{
    if (row.studentsColumn && !row.students && !row.classes.isEmpty())
        report(Severity::Warning, row, u"headcount-missing"_s,
               inRow(row, QCoreApplication::translate(
                              "Exchange", "%1（%2）：没有写明班级人数，照样列入，人数以名单为准。")));
}

void Resolver::checkWeekday(const RawRow &row, const QDate &day)
{
    for (const auto &written : {row.weekday, row.day ? row.day->weekday : std::nullopt}) {
        if (!written || *written == day.dayOfWeek())
            continue;
        report(Severity::Warning, row, u"weekday-mismatch"_s,
               inRow(row,
                     QCoreApplication::translate("Exchange",
                                                 "%1（%2）：%3是%4，文中写的是%5；按日期列入，请核对。"),
                     day.toString(u"yyyy-MM-dd"_s), weekdayName(day.dayOfWeek()), weekdayName(*written)));
        return;
    }
}

void Resolver::report(Severity severity, const RawRow &row, const QString &code, const QString &text)
{
    m_notice.problems.append({severity, row.line, row.sheet, code, text});
}

} // namespace liuying::exchange
