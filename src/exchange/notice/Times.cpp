// SPDX-License-Identifier: Apache-2.0
#include "exchange/notice/Times.h"

#include "exchange/notice/Wording.h"

using namespace Qt::StringLiterals;

namespace liuying::exchange {

namespace {

/// One clock time in a text.
struct Token {
    std::optional<QTime> time; ///< empty: figures that are no time, such as 25:00
    bool isMidnightEnd = false;
    bool hasMark = false;
    HalfDay half = HalfDay::Unknown;
    qsizetype start = 0;
    qsizetype end = 0;
};

const QRegularExpression &clockPattern()
{
    static const QRegularExpression pattern(
        u"(?<mark>上午|下午|中午|晚上|晚间|傍晚|早上|早晨|凌晨|夜间|晚|早|(?i:AM|PM))?:?"
        "(?:(?<![\\d.])(?<!\\d:)(?<h>\\d{1,2})(?::(?<m>\\d{1,2})(?::\\d{2})?(?!\\d)|[点时](?:(?<m2>\\d{1,2})"
        "分?|(?<"
        "half>半)"
        "|(?<quarter>[一三])刻|整|钟)?|\\.(?<m3>\\d{2})(?!\\d))"
        "|(?<!\\d)(?<h4>[012]\\d)(?<m4>[0-5]\\d)(?!\\d)"
        "|(?<![\\d.])(?<!\\d:)(?<h0>\\d{1,2})(?=(?:-|至|到)\\d{1,2}[点时]))(?<after>(?i:AM|PM))?"_s);
    return pattern;
}

HalfDay halfOf(QStringView mark)
{
    if (mark.isEmpty())
        return HalfDay::Unknown;
    if (mark == u"下午" || mark == u"中午" || mark.compare(u"pm", Qt::CaseInsensitive) == 0)
        return HalfDay::Afternoon;
    if (mark.startsWith(u'晚') || mark == u"傍晚" || mark == u"夜间")
        return HalfDay::Evening;
    return HalfDay::Morning;
}

int numberIn(const QRegularExpressionMatch &match, std::initializer_list<QStringView> names)
{
    for (const QStringView name : names) {
        if (!match.capturedView(name).isEmpty())
            return match.capturedView(name).toInt();
    }
    return 0;
}

int minuteOf(const QRegularExpressionMatch &match)
{
    if (!match.capturedView(u"half").isEmpty())
        return 30;
    if (!match.capturedView(u"quarter").isEmpty())
        return match.capturedView(u"quarter") == u"一" ? 15 : 45;
    return numberIn(match, {u"m", u"m2", u"m3", u"m4"});
}

/// Twelve-hour figures after noon; 中午11点 and 下午14:00 stay as they are.
int hourOfDay(int hour, HalfDay half, bool isNoonWord)
{
    const bool afterNoon = half == HalfDay::Afternoon || half == HalfDay::Evening;
    const bool wraps = isNoonWord ? hour <= 3 : hour < 12;
    return afterNoon && wraps ? hour + 12 : hour;
}

Token tokenOf(const QRegularExpressionMatch &match, HalfDay context)
{
    Token token;
    token.start = match.capturedStart();
    token.end = match.capturedEnd();
    const QStringView mark =
        match.capturedView(u"mark").isEmpty() ? match.capturedView(u"after") : match.capturedView(u"mark");
    token.hasMark = !mark.isEmpty();
    token.half = token.hasMark ? halfOf(mark) : context;
    const int hour = hourOfDay(numberIn(match, {u"h", u"h4", u"h0"}), token.half, mark == u"中午");
    const int minute = minuteOf(match);
    token.isMidnightEnd = hour == 24 && minute == 0;
    if (QTime::isValid(hour, minute, 0))
        token.time = QTime(hour, minute);
    return token;
}

QList<Token> tokensIn(const QString &text, HalfDay context)
{
    QList<Token> tokens;
    for (auto it = clockPattern().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const Token token = tokenOf(match, context);
        tokens.append(token);
        context = token.half; // 下午2:30-3:10: the end is in the afternoon too
    }
    return tokens;
}

bool joins(QStringView between)
{
    return mentionsAny(between, {u"-", u"至", u"到"});
}

void takeTokens(WrittenTime &time, const QString &text, const QList<Token> &tokens)
{
    for (qsizetype i = 0; i + 1 < tokens.size(); i += 2) {
        const Token &from = tokens.at(i);
        const Token &to = tokens.at(i + 1);
        time.overMidnight = time.overMidnight || to.isMidnightEnd;
        if (!from.time || (!to.time && !to.isMidnightEnd) ||
            !joins(QStringView(text).sliced(from.end, to.start - from.end))) {
            time.unreadable = true;
            return;
        }
        time.hours.append({*from.time, to.time.value_or(QTime(0, 0))});
    }
}

bool namesTwoHalves(const QString &text)
{
    return (mentionsAny(text, {u"上午", u"早上"}) ? 1 : 0) + (mentionsAny(text, {u"下午", u"午后"}) ? 1 : 0) +
               (mentionsAny(text, {u"晚上", u"晚间"}) ? 1 : 0) >
           1;
}

std::optional<Hours> firstHours(const QString &text, HalfDay context)
{
    const WrittenTime time = readTime(text, context);
    return time.hours.isEmpty() ? std::nullopt : std::optional(time.hours.first());
}

/// The stretches of a text with no 上午 or 下午 beside them: 08:00-11:30;13:30-17:30.
void takeUnmarked(HalfDayHours &result, const QString &text)
{
    static const QRegularExpression stretch(
        u"\\d{1,2}[:点时]\\d{0,2}分?(?:-|至|到)\\d{1,2}[:点时]\\d{0,2}分?"_s);
    for (auto it = stretch.globalMatch(text); it.hasNext();) {
        const auto hours = firstHours(it.next().captured(), HalfDay::Unknown);
        if (!hours || hours->end <= hours->start)
            continue;
        auto &slot = hours->start < QTime(12, 0)   ? result.morning
                     : hours->start < QTime(18, 0) ? result.afternoon
                                                   : result.evening;
        if (!slot)
            slot = hours;
    }
}

} // namespace

WrittenTime readTime(const QString &text, HalfDay context)
{
    WrittenTime time;
    time.undecided = mentionsAny(text, {u"待定", u"未定", u"另行通知", u"待通知", u"另定", u"TBD"});
    time.overMidnight = mentionsAny(text, {u"次日", u"翌日", u"第二天", u"隔天"});
    if (const HalfDay named = findHalfDay(text); named != HalfDay::Unknown && !namesTwoHalves(text))
        context = named; // (下午)2:00-5:00
    const QList<Token> tokens = tokensIn(text, context);
    if (tokens.size() == 1) {
        time.single = tokens.first().time;
        time.overMidnight = time.overMidnight || tokens.first().isMidnightEnd;
        time.unreadable = !time.single && !tokens.first().isMidnightEnd;
    } else if (tokens.size() % 2 == 0 && !tokens.isEmpty()) {
        takeTokens(time, text, tokens);
    } else if (!tokens.isEmpty()) {
        time.unreadable = true;
    } else {
        time.half = findHalfDay(text);
        time.unreadable = text.contains(u"全天") || (mentionsAny(text, {u"上午"}) && text.contains(u"下午"));
    }
    return time;
}

const QRegularExpression &hoursPattern()
{
    static const QString mark = u"(?:上午|下午|中午|晚上|晚间)?"_s;
    static const QString clock = u"\\d{1,2}\\s*[:点时]\\s*(?:半|[一三]刻|整|\\d{0,2}分?)"_s;
    static const QRegularExpression pattern(
        u"[(]?\\s*%1\\s*(?<!\\d)(?:%2|\\d{1,2}(?=\\s*(?:-|至|到)\\s*\\d{1,2}\\s*[点时]))\\s*(?:-|至|到)\\s*%1\\s*%2\\s*[)]?"_s
            .arg(mark, clock));
    return pattern;
}

HalfDay findHalfDay(const QString &text)
{
    if (mentionsAny(text, {u"上午", u"早上", u"早晨"}))
        return HalfDay::Morning;
    if (mentionsAny(text, {u"下午", u"午后"}))
        return HalfDay::Afternoon;
    return mentionsAny(text, {u"晚上", u"傍晚", u"晚间", u"夜间"}) ? HalfDay::Evening : HalfDay::Unknown;
}

std::optional<Hours> HalfDayHours::of(HalfDay half) const
{
    switch (half) {
    case HalfDay::Morning:
        return morning;
    case HalfDay::Afternoon:
        return afternoon;
    case HalfDay::Evening:
        return evening;
    case HalfDay::Unknown:
        break;
    }
    return std::nullopt;
}

HalfDayHours findHalfDayHours(const QString &text)
{
    static const QRegularExpression marked(
        u"(上午|下午|晚上|晚间)(?:场|时段|时间)?[为是]?[(:]*(\\d{1,2}[:点时.]\\d{0,2}分?(?:-|至|到)\\d{1,2}[:点时.]\\d{0,2}分?)"_s);
    HalfDayHours result;
    for (auto it = marked.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const HalfDay half = findHalfDay(match.captured(1));
        const auto hours = firstHours(match.captured(2), half);
        auto &slot = half == HalfDay::Morning     ? result.morning
                     : half == HalfDay::Afternoon ? result.afternoon
                                                  : result.evening;
        if (hours && hours->end > hours->start && !slot)
            slot = hours;
    }
    if (result.isEmpty())
        takeUnmarked(result, text);
    return result;
}

} // namespace liuying::exchange
