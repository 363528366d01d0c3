// SPDX-License-Identifier: Apache-2.0
#include "exchange/notice/RunningText.h"

#include "exchange/notice/Headings.h"
#include "exchange/notice/Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liuying::exchange {

namespace {

/// What a line of text says, taken apart.
struct LineParts {
    QList<FoundDay> days;
    QStringList hours;
    HalfDay half = HalfDay::Unknown;
    std::optional<int> number;
    std::optional<int> students;
    QStringList colleges;
    QStringList rooms;
    QStringList classes;
    bool saysMore = false; ///< words that are none of these

    /// Whether it may be a row at all: a college and two of day, hours and room, headings above included.
    [[nodiscard]] bool isCandidate(const RowContext &context) const
    {
        const bool saysHour = !hours.isEmpty() || half != HalfDay::Unknown;
        const int own = (days.isEmpty() ? 0 : 1) + (saysHour ? 1 : 0) + (rooms.isEmpty() ? 0 : 1);
        const int above =
            (days.isEmpty() && context.day ? 1 : 0) + (rooms.isEmpty() && !context.room.isEmpty() ? 1 : 0);
        return !colleges.isEmpty() && own >= 1 && own + above >= 2;
    }
    /// Whether there is but one way to read it.
    [[nodiscard]] bool isPlain() const
    {
        const bool pairsUp = colleges.size() == 1 || (hours.size() < 2 && rooms.size() < 2);
        return !saysMore && pairsUp && days.size() < 2 && classes.size() < 2;
    }
};

/// Takes "3.", "(二)", "第3批:" off the beginning.
void takeNumbering(QString &text, LineParts &parts)
{
    static const QRegularExpression batch(
        u"^\\s*第?([\\d]{1,3}|[一二三四五六七八九十]{1,3})批次?\\s*[:、,]?\\s*"_s);
    static const QRegularExpression item(
        u"^\\s*(?:[(]?\\d{1,2}(?:[)、]|\\.(?!\\d)|\\.(?=20\\d\\d年|\\d{1,2}月))|[(]?[一二三四五六七八九十]{1,3}[)、]|[\\x{2460}-\\x{2473}]|[-•·★☆●○■□◆◇▲△※])\\s*"_s);
    text.remove(item);
    if (const auto match = batch.match(text); match.hasMatch()) {
        parts.number = smallNumber(match.capturedView(1));
        text.remove(0, match.capturedLength());
    }
}

void takeHours(QString &text, LineParts &parts)
{
    for (auto match = hoursPattern().match(text); match.hasMatch(); match = hoursPattern().match(text)) {
        parts.hours += squeezed(match.captured());
        text.replace(match.capturedStart(), match.capturedLength(), u" "_s);
    }
}

void takeDays(QString &text, LineParts &parts)
{
    static const QRegularExpression weekday(u"[(]?(?:星期|周|礼拜)[一二三四五六日天][)]?"_s);
    static const QRegularExpression halfDay(u"上午|下午|晚上|晚间|早上"_s);
    parts.days = findDays(text);
    for (auto found = parts.days.crbegin(); found != parts.days.crend(); ++found)
        text.replace(found->start, found->length, u" "_s);
    parts.half = findHalfDay(text);
    text.replace(weekday, u" "_s).replace(halfDay, u" "_s);
}

/// 在教三楼105拍摄 → 教三楼105.
QString withoutFillers(QString word)
{
    static const QRegularExpression before(
        u"^(?:请|于|在|到|至|去|前往|赴|安排在|安排|拍摄|采集|地点为?|教室|场地|时间为?|日期为?|学院为)+"_s);
    static const QRegularExpression after(u"(?:集中|进行|参加|开始|图像|拍摄|采集|拍照|照相|集合|候场)+$"_s);
    return word.remove(before).remove(after);
}

template <typename Test>
bool all(const QStringList &words, Test test)
{
    return !words.isEmpty() && std::all_of(words.cbegin(), words.cend(), test);
}

void takeWord(const QString &word, LineParts &parts)
{
    static const QRegularExpression headCount(u"^(?:共|约|计)?(\\d{1,5})(?:人|名|位)$"_s);
    constexpr qsizetype kShortest = 3;
    const QString name = withoutFillers(word);
    if (name.isEmpty())
        return;
    const QStringList colleges = collegesOfCell(name);
    const QStringList rooms = roomsOfCell(name);
    const auto isCollege = [](const QString &one) {
        return one.size() >= kShortest && looksLikeCollege(one);
    };
    if (const auto match = headCount.match(name); match.hasMatch())
        parts.students = match.capturedView(1).toInt();
    else if (all(colleges, isCollege))
        parts.colleges += colleges;
    else if (all(rooms, looksLikeRoom))
        parts.rooms += rooms;
    else if (name.endsWith(u'班'))
        parts.classes += name;
    else
        parts.saysMore = parts.saysMore || roleOf(name) == Role::None; // 地点 before a room says nothing
}

LineParts partsOf(const QString &line)
{
    static const QRegularExpression gapInDate(
        u"(?<=\\d)\\s+(?=[年月日号点时分])|(?<=[年月点时])\\s+(?=\\d)"_s);
    static const QRegularExpression gaps(u"[\\s,;:()|。.]+|(?<=[院系部）])(?=[于在到去至])"_s);
    LineParts parts;
    static const QRegularExpression partOfName(u"(?<=[院系部])\\(([^()\\d]{1,8})\\)"_s);
    QString text = withFiguresInDates(normalised(line).remove(gapInDate));
    text.replace(partOfName, u"（\\1）"_s); // 软件学院(示范性) is one name
    takeNumbering(text, parts);
    takeHours(text, parts);
    takeDays(text, parts);
    for (const QString &word : text.split(gaps, Qt::SkipEmptyParts))
        takeWord(word, parts);
    return parts;
}

QList<RawRow> rowsOf(const SourceLine &line, const LineParts &parts, const RowContext &context)
{
    RawRow row;
    row.line = line.number;
    row.sheet = line.sheet;
    row.subject = line.text;
    row.number = parts.number;
    row.students = parts.students;
    row.classes = parts.classes;
    row.day = context.day;
    const HalfDay half = parts.half != HalfDay::Unknown ? parts.half : context.half;
    if (!parts.hours.isEmpty())
        takeWhen(row, parts.hours.join(u','), half);
    else
        row.time.half = half;
    row.timeIsMissing = parts.hours.isEmpty() && half == HalfDay::Unknown;
    if (!parts.days.isEmpty())
        row.day = parts.days.first().day;
    const QStringList rooms = parts.rooms.isEmpty() ? QStringList{context.room} : parts.rooms;
    QList<RawRow> rows;
    for (const QString &college : parts.colleges) {
        for (const QString &room : rooms) {
            row.college = college;
            row.room = room;
            rows += row;
        }
    }
    return rows;
}

} // namespace

void takeRowsFromText(RawTimetable &timetable, const QList<SourceLine> &lines)
{
    RowContext context;
    QList<qsizetype> prose;
    for (const qsizetype index : std::as_const(timetable.prose)) {
        const SourceLine &line = lines.at(index);
        const LineParts parts = partsOf(line.text);
        if (parts.isCandidate(context) && parts.isPlain()) {
            timetable.rows += rowsOf(line, parts, context);
            continue;
        }
        prose += index;
        if (const auto heading = headingOf(line.text))
            apply(*heading, context);
        else if (!parts.isCandidate(context))
            context = {};
        else if (!timetable.unclear.contains(index))
            timetable.unclear += index;
    }
    timetable.prose = prose;
}

} // namespace liuying::exchange
