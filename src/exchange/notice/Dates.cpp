// SPDX-License-Identifier: Apache-2.0
#include "exchange/notice/Dates.h"

#include "exchange/notice/Wording.h"

using namespace Qt::StringLiterals;

namespace liuying::exchange {

namespace {

constexpr qint64 kLongestRange = 31; ///< days; a longer one is no capture campaign

const QRegularExpression &dayPattern()
{
    // A full date, one with the year at the end, one with a short year, month and day, a day alone, eight
    // figures.
    static const QRegularExpression pattern(
        u"(?<![\\d.])(?<!\\d:)(?<ya>20\\d\\d)(?:年|[./-])(?<ma>\\d{1,2})(?:月|[./"
        u"-])(?<da>\\d{1,2})(?![\\d:])(?:日|号)?"
        "|(?<![\\d.])(?<!\\d:)(?<p>\\d{1,2})(?<between>[./-])(?<q>\\d{1,2})\\k<between>(?<yq>20\\d\\d)(?!\\d)"
        "|(?<![\\d.])(?<!\\d:)(?<yb>[23]\\d)(?<sep>[年./"
        "])(?<mb>\\d{1,2})(?:月|\\k<sep>)(?<db>\\d{1,2})(?![\\d:])(?:日|号)?"
        "|(?<!\\d)(?<mc>\\d{1,2})月(?<dc>\\d{1,2})(?![\\d:])(?:日|号)?"
        "|(?<![\\d)〕\\]])(?<dd>\\d{1,2})(?:日|号)(?![楼室教院门线机馆实])"
        "|(?<!\\d)(?<ye>20\\d\\d)(?<me>0[1-9]|1[0-2])(?<de>[0-2]\\d|3[01])(?!\\d)"_s);
    return pattern;
}

std::optional<int> captured(const QRegularExpressionMatch &match, std::initializer_list<QStringView> names)
{
    for (const QStringView name : names) {
        const QStringView value = match.capturedView(name);
        if (!value.isEmpty())
            return value.toInt();
    }
    return std::nullopt;
}

/// 25/04/2025 and 04/25/2025: only a figure above 12 tells the day from the month.
WrittenDay yearLast(int first, int second, int year)
{
    constexpr int kMonths = 12;
    const bool dayFirst = first > kMonths;
    WrittenDay day{year, dayFirst ? second : first, dayFirst ? first : second, {}};
    day.isAmbiguous = first <= kMonths && second <= kMonths && first != second;
    return day;
}

WrittenDay writtenDay(const QRegularExpressionMatch &match)
{
    WrittenDay day;
    day.year = captured(match, {u"ya", u"yb", u"ye"});
    if (day.year && *day.year < 100)
        *day.year += 2000;
    day.month = captured(match, {u"ma", u"mb", u"mc", u"me"});
    day.day = captured(match, {u"da", u"db", u"dc", u"dd", u"de"}).value_or(0);
    if (match.capturedView(u"yq").isEmpty())
        return day;
    return yearLast(match.capturedView(u"p").toInt(), match.capturedView(u"q").toInt(),
                    match.capturedView(u"yq").toInt());
}

bool isPossible(const WrittenDay &day)
{
    // 2024 was a leap year: 29 February is possible where no year is written.
    return QDate::isValid(day.year.value_or(2024), day.month.value_or(1), day.day);
}

/// "(星期六)" or "周六" right behind a day.
qsizetype weekdayLength(QStringView rest, std::optional<int> &weekday)
{
    static const QRegularExpression pattern(u"^\\(?(?:星期|周|礼拜)[一二三四五六日天]\\)?"_s);
    const QRegularExpressionMatch match = pattern.match(rest.toString());
    if (match.hasMatch())
        weekday = findWeekday(match.captured());
    return match.hasMatch() ? match.capturedLength() : 0;
}

void appendRange(QList<WrittenDay> &days, const WrittenDay &last)
{
    const WrittenDay first = days.last();
    const int year = first.year.value_or(2024);
    const QDate from(year, first.month.value_or(1), first.day);
    const QDate to(last.year.value_or(year), last.month.value_or(1), last.day);
    if (from.isValid() && to.isValid() && from < to && from.daysTo(to) <= kLongestRange) {
        for (QDate day = from.addDays(1); day < to; day = day.addDays(1)) {
            const auto shownYear = first.year ? std::optional(day.year()) : std::nullopt;
            days.append({shownYear, day.month(), day.day(), {}});
        }
    }
    days.append(last);
}

} // namespace

QList<FoundDay> findDays(const QString &text)
{
    QList<FoundDay> found;
    for (auto it = dayPattern().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        WrittenDay day = writtenDay(match);
        if (!found.isEmpty() && !day.year &&
            (!day.month || *day.month >= found.last().day.month.value_or(13)))
            day.year = found.last().day.year;
        if (!found.isEmpty() && !day.month)
            day.month = found.last().day.month;
        if (!isPossible(day))
            continue;
        const qsizetype end = match.capturedEnd();
        const qsizetype weekday = weekdayLength(QStringView(text).sliced(end), day.weekday);
        found.append({day, match.capturedStart(), match.capturedLength() + weekday});
    }
    return found;
}

QList<WrittenDay> findDaysAndRanges(const QString &text)
{
    QList<WrittenDay> days;
    qsizetype end = -1;
    for (const FoundDay &found : findDays(text)) {
        const QStringView between =
            end >= 0 ? QStringView(text).sliced(end, found.start - end) : QStringView(u"start");
        if (!days.isEmpty() && (between == u"-" || between == u"至" || between == u"到"))
            appendRange(days, found.day);
        else
            days.append(found.day);
        end = found.start + found.length;
    }
    return days;
}

std::optional<WrittenDay> dayOfCell(const QString &text)
{
    const QList<FoundDay> found = findDays(text);
    if (found.size() == 1)
        return found.first().day;
    static const QRegularExpression shortForm(u"^(\\d{1,2})[./-](\\d{1,2})(?=[^\\d./-]|$)"_s);
    const QRegularExpressionMatch match = shortForm.match(text);
    if (!found.isEmpty() || !match.hasMatch())
        return std::nullopt;
    WrittenDay day{{}, match.captured(1).toInt(), match.captured(2).toInt(), findWeekday(text)};
    return isPossible(day) ? std::optional(day) : std::nullopt;
}

std::optional<int> findWeekday(const QString &text)
{
    static const QRegularExpression pattern(u"(?:星期|周|礼拜)([一二三四五六日天])"_s);
    static const QString names = u"一二三四五六日"_s;
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qsizetype at = names.indexOf(match.captured(1));
    return at >= 0 ? static_cast<int>(at) + 1 : 7;
}

QString withFiguresInDates(const QString &text)
{
    static const QRegularExpression year(u"[〇○零一二三四五六七八九]{4}(?=年|届)"_s);
    static const QRegularExpression monthDay(
        u"([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})(日|号)"_s);
    QString result = text;
    for (auto match = year.match(result); match.hasMatch(); match = year.match(result)) {
        QString figures;
        for (const QChar c : match.captured())
            figures += QString::number(smallNumber(QStringView(&c, 1)).value_or(0));
        result.replace(match.capturedStart(), match.capturedLength(), figures);
    }
    qsizetype from = 0;
    for (auto match = monthDay.match(result); match.hasMatch(); match = monthDay.match(result, from)) {
        const auto month = smallNumber(match.captured(1));
        const auto day = smallNumber(match.captured(2));
        from = match.capturedEnd();
        if (month && day) {
            const QString figures = u"%1月%2日"_s.arg(*month).arg(*day);
            result.replace(match.capturedStart(), match.capturedLength(), figures);
            from = match.capturedStart() + figures.size();
        }
    }
    return result;
}

} // namespace liuying::exchange
