// SPDX-License-Identifier: Apache-2.0
#include "exchange/notice/Headings.h"

#include "exchange/Table.h"
#include "exchange/notice/Wording.h"

using namespace Qt::StringLiterals;

namespace liuying::exchange {

namespace {

constexpr qsizetype kLongestHeading = 40;

/// Takes days out of the text and gives the last one.
std::optional<WrittenDay> takeDays(QString &text)
{
    const QList<FoundDay> days = findDays(text);
    for (auto found = days.crbegin(); found != days.crend(); ++found)
        text.remove(found->start, found->length);
    return days.size() == 1 ? std::optional(days.first().day) : std::nullopt;
}

} // namespace

std::optional<Heading> headingOf(const QString &text)
{
    static const QRegularExpression numbering(
        u"^(?:附[件表]?\\d*[:.、]?|[(]?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})(?:[)、]|\\.(?!\\d)|\\.(?=20\\d\\d年|\\d{1,2}月))|[★☆●○■□◆◇▲△※•·]|第[一二三四五六七八九十]+部分[:、]?)+"_s);
    static const QRegularExpression purpose(
        u"(?:的?(?:图像|信息|照片)?(?:拍摄|采集|摄影)?(?:日程|时间|具体)?(?:安排|日程)表?)?[:]?$"_s);
    static const QRegularExpression label(
        u"^(?:(?:拍摄|采集|摄影)?(?:日期|时间|地点|教室|场地|考场|房间)|第[一二三四五六七八九十\\d]+(?:天|拍摄点|采集点|考场|考点|场地?|组))[:]?"_s);
    static const QRegularExpression leftovers(u"上午|下午|晚上|晚间|场$|[():,、]|星期.|周[一二三四五六日]"_s);
    static const QRegularExpression edges(u"^[(:,]+|[):,]+$"_s);
    QString rest = withFiguresInDates(squeezedWords(text));
    if (rest.isEmpty() || rest.size() > kLongestHeading)
        return std::nullopt;
    rest.remove(numbering).remove(purpose);
    Heading heading;
    heading.day = takeDays(rest);
    if (const auto hours = hoursPattern().match(rest); hours.hasMatch()) {
        heading.time = readTime(squeezed(hours.captured()), findHalfDay(rest));
        rest.remove(hours.capturedStart(), hours.capturedLength());
    }
    heading.half = findHalfDay(rest);
    rest.remove(label);
    rest.remove(label);
    const QString place = QString(rest).remove(edges);
    if (looksLikeRoom(place) && !looksLikeCollege(place)) {
        heading.room = place;
        return heading;
    }
    rest.remove(leftovers);
    const bool saysSomething = heading.day || heading.half != HalfDay::Unknown || heading.time;
    return rest.isEmpty() && saysSomething ? std::optional(heading) : std::nullopt;
}

void apply(const Heading &heading, RowContext &context)
{
    if (heading.day) {
        context.day = heading.day;
        context.half = HalfDay::Unknown;
        context.time.reset();
    }
    if (heading.half != HalfDay::Unknown) {
        context.half = heading.half;
        context.time.reset();
    }
    if (heading.time)
        context.time = heading.time;
    if (!heading.room.isEmpty())
        context.room = heading.room;
}

RowContext contextOfSheet(const QString &name)
{
    RowContext context;
    const QString words = withFiguresInDates(squeezed(name));
    context.day = dayOfCell(words);
    context.half = findHalfDay(words);
    if (looksLikeRoom(words))
        context.room = words;
    if (looksLikeCollege(words))
        context.college = collegesOfCell(name).value(0);
    return context;
}

} // namespace liuying::exchange
