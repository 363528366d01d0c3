// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace liuying::exchange {

// Chinese numerals, plain and formal: the one reading for amounts, dates and durations.

/// 三, 叁, 两, 〇 as a figure; empty for anything else.
[[nodiscard]] std::optional<int> hanDigit(QChar c);

/// 十五, 一千零五十, 壹佰贰拾, 拾伍, 两万三千; empty when a character is no numeral or the order makes no
/// sense.
[[nodiscard]] std::optional<qint64> hanNumber(QStringView text);

/// Every character that may stand in a numeral, for a class of a regular expression.
inline constexpr QStringView kHanNumerals =
    u"〇零一二两三四五六七八九十百千万壹贰貳叁參参肆伍陆陸柒捌玖拾佰仟萬";

} // namespace liuying::exchange
