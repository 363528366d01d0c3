// SPDX-License-Identifier: Apache-2.0
#include "exchange/notice/Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liuying::exchange {

namespace {

bool isDash(char16_t u)
{
    return (u >= 0x2010 && u <= 0x2015) || u == 0x2212 || u == 0x2500 || u == 0x301C || u == 0x223C ||
           u == 0xFF5E || u == u'~' || u == 0xFF0D || u == 0x2053 || u == 0x30FC;
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

std::optional<int> hanDigit(QChar c)
{
    static const QString digits = u"零一二三四五六七八九"_s;
    if (c == u'〇' || c == u'○')
        return 0;
    if (c == u'两')
        return 2;
    const qsizetype at = digits.indexOf(c);
    return at >= 0 ? std::optional(static_cast<int>(at)) : std::nullopt;
}

std::optional<int> hanNumber(QStringView text)
{
    const qsizetype ten = text.indexOf(u'十');
    if (ten < 0)
        return text.size() == 1 ? hanDigit(text.front()) : std::nullopt;
    if (ten > 1 || text.size() - ten > 2)
        return std::nullopt;
    const auto tens = ten == 0 ? std::optional(1) : hanDigit(text.front());
    const auto ones = text.size() == ten + 1 ? std::optional(0) : hanDigit(text.back());
    return tens && ones ? std::optional(*tens * 10 + *ones) : std::nullopt;
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
    bool isFigure = false;
    const int value = text.toInt(&isFigure);
    if (isFigure)
        return value >= 0 && value < 100 ? std::optional(value) : std::nullopt;
    return text.isEmpty() ? std::nullopt : hanNumber(text);
}

std::optional<int> minutesAt(QStringView text)
{
    static const QRegularExpression pattern(
        u"^(?:(?<half>半)个?小时|(?<n>\\d{1,3}|[一二两三四五六七八九十]{1,3})(?:个?(?<plus>半)?(?<unit>小时|钟头)|(?<unit2>刻钟|分钟|分|min|mins)))"_s);
    const QRegularExpressionMatch match = pattern.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    if (match.hasCaptured(u"half"_s) && !match.captured(u"half"_s).isEmpty())
        return 30;
    bool isFigure = false;
    int number = match.captured(u"n"_s).toInt(&isFigure);
    if (!isFigure)
        number = smallNumber(match.captured(u"n"_s)).value_or(0);
    if (!match.captured(u"unit"_s).isEmpty())
        return number * 60 + (match.captured(u"plus"_s).isEmpty() ? 0 : 30);
    return match.captured(u"unit2"_s) == u"刻钟" ? number * 15 : number;
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
