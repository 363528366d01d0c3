// SPDX-License-Identifier: Apache-2.0
#include "exchange/notice/Wording.h"

#include "exchange/Numerals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liuying::exchange {

namespace {

bool isDash(char16_t u)
{
    return (u >= 0x2010 && u <= 0x2015) || u == 0x2212 || u == 0x2500 || u == 0x301C || u == 0x223C ||
           u == 0xFF5E || u == u'~' || u == 0xFF0D || u == 0x2053 || u == 0x30FC || u == 0xFE58 ||
           u == 0xFE63 || u == 0x2043 || u == 0x2E3A;
}

QChar normalisedChar(QChar c)
{
    const char16_t u = c.unicode();
    if (isDash(u))
        return u'-';
    if (u == 0x2236 || u == 0xFE55 || u == 0xA789 || u == 0xFE13)
        return u':';
    if (u >= 0xFF01 && u <= 0xFF5E)
        return QChar(static_cast<char16_t>(u - 0xFEE0));
    if (u == 0x3010 || u == 0x3014)
        return c; // 【 〔 belong to document numbers
    return c.isSpace() && u != u'\n' ? QChar(u' ') : c;
}

/// The number of minutes or hours, up to three figures.
std::optional<int> minuteFigure(QStringView text)
{
    constexpr qint64 kMost = 999;
    bool isFigure = false;
    const int figure = text.toInt(&isFigure);
    const std::optional<qint64> value = isFigure ? std::optional<qint64>(figure) : hanNumber(text);
    return value && *value <= kMost ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

} // namespace

QString normalised(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const QChar next = normalisedChar(c);
        const bool invisible =
            (next.unicode() >= 0x200B && next.unicode() <= 0x200F) || next.unicode() == 0xFEFF;
        const bool dashAgain = next == u'-' && result.endsWith(u'-'); // —— is one dash
        if (!invisible && !dashAgain)
            result += next;
    }
    return result;
}

QString squeezed(const QString &text)
{
    QString result = normalised(text);
    result.removeIf(
        [](QChar c) { return c == u' ' || c == u'*'; }); // ** marks bold in texts copied from the web
    return result;
}

QString squeezedWords(const QString &text)
{
    static const QRegularExpression blanks(u"(?<!\\d)[ *]+|[ *]+(?!\\d)"_s);
    return normalised(text).remove(blanks);
}

std::optional<int> smallNumber(QStringView text)
{
    constexpr qint64 kMost = 99;
    bool isFigure = false;
    const qint64 figure = text.toInt(&isFigure);
    const std::optional<qint64> value = isFigure ? std::optional(figure) : hanNumber(text);
    return value && *value >= 0 && *value <= kMost ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

SaidMinutes minutesAt(QStringView text)
{
    // A number or 半, its unit, and what makes a range of it: 15分钟, 半小时, 一个半小时, 10-15分钟.
    static const QString number = u"(?:\\d{1,3}|[%1几数]{1,6}|若干|半)"_s.arg(kHanNumerals);
    static const QString unit = u"个?(?<half>半)?(?<unit>小时|钟头|刻钟?|分钟?|mins?)"_s;
    static const QRegularExpression pattern(
        u"^(?<n>%1)(?:(?:个?半?(?:小时|钟头|刻钟|分钟?))?(?:-|至|到|或|、)(?<more>%1))?%2(?:钟)?"
        "(?<rest>(?:\\d{1,2}|[%3]{1,3})分钟?)?(?<range>(?:-|至|到|或)%1个?半?(?:小时|钟头|刻|分))?"_s.arg(
            number, unit, kHanNumerals));
    const QRegularExpressionMatch match = pattern.match(text.toString());
    if (!match.hasMatch())
        return {};
    const QString figures = match.captured(u"n"_s);
    const QString unitWord = match.captured(u"unit"_s);
    const bool isHours = unitWord == u"小时"_s || unitWord == u"钟头"_s;
    const int each = isHours ? 60 : unitWord.startsWith(u'刻') ? 15 : 1;
    const std::optional<int> count = minuteFigure(figures);
    if (!match.captured(u"more"_s).isEmpty() || !match.captured(u"range"_s).isEmpty() ||
        (!count && figures != u"半"_s))
        return {{}, true};
    const int half = figures == u"半"_s || !match.captured(u"half"_s).isEmpty() ? each / 2 : 0;
    const int rest = minuteFigure(match.captured(u"rest"_s).remove(u'分').remove(u'钟')).value_or(0);
    return {count.value_or(0) * each + half + rest, false};
}

QStringList sentences(const QString &squeezedText)
{
    static const QRegularExpression ends(u"[。;!\\n]"_s);
    return squeezedText.split(ends, Qt::SkipEmptyParts);
}

bool mentionsAny(QStringView text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [text](QStringView word) { return text.contains(word); });
}

} // namespace liuying::exchange
