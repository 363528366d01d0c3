// SPDX-License-Identifier: Apache-2.0
#include "exchange/Numerals.h"

#include <algorithm>
#include <array>

namespace liuying::exchange {

namespace {

constexpr qint64 kWan = 10'000;

/// Each figure in all its forms, the plain one first.
constexpr std::array<QStringView, 10> kDigits{u"零〇○", u"一壹",   u"二贰貳两", u"三叁參参", u"四肆",
                                              u"五伍",  u"六陆陸", u"七柒",     u"八捌",     u"九玖"};

int unitOf(QChar c)
{
    switch (c.unicode()) {
    case u'十':
    case u'拾':
        return 10;
    case u'百':
    case u'佰':
        return 100;
    case u'千':
    case u'仟':
        return 1000;
    default:
        return 0;
    }
}

} // namespace

std::optional<int> hanDigit(QChar c)
{
    const auto forms =
        std::ranges::find_if(kDigits, [c](QStringView oneDigit) { return oneDigit.contains(c); });
    return forms == kDigits.end() ? std::nullopt : std::optional(static_cast<int>(forms - kDigits.begin()));
}

std::optional<qint64> hanNumber(QStringView text)
{
    qint64 total = 0;
    qint64 section = 0; // below 万
    std::optional<int> digit;
    qint64 lastUnit = kWan;
    for (const QChar c : text) {
        if (c == u'万' || c == u'萬') {
            total = (section + digit.value_or(0)) * kWan;
            section = 0;
            digit = {};
            lastUnit = kWan;
        } else if (const int unit = unitOf(c); unit > 0) {
            const bool hasDigit = digit.value_or(0) > 0;
            if (unit >= lastUnit || (!hasDigit && unit != 10)) // 十五 is 一十五, but 百 needs its figure
                return std::nullopt;
            section += (hasDigit ? *digit : 1) * unit;
            lastUnit = unit;
            digit = {};
        } else {
            const std::optional<int> next = hanDigit(c);
            if (!next || digit.value_or(0) > 0) // 十五六, 一五: no number
                return std::nullopt;
            digit = next;
        }
    }
    return text.isEmpty() ? std::nullopt : std::optional(total + section + digit.value_or(0));
}

} // namespace liuying::exchange
