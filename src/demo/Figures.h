// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace liuying::demo {

/// @p value with leading zeros, @p width figures in all.
[[nodiscard]] inline QString figures(qint64 value, int width)
{
    return QString::number(value).rightJustified(width, QLatin1Char('0'));
}

} // namespace liuying::demo
