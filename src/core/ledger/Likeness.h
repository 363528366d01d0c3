// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace liuying {

/// The fewest slips that make @p b of @p a: a character left out, put in or replaced, two neighbours swapped.
/// Gives @p most + 1 where it takes more than @p most.
[[nodiscard]] int slipsBetween(QStringView a, QStringView b, int most);

/// How much of a college's @p name the @p text holds, 0–1. Of the name without the word for a college at its
/// end (学院), the greater of: 1 − slips ÷ length for the part of the text that comes nearest to it, and nine
/// tenths of the share of its characters that the text has in whatever order (与, 和, 及 and 学 aside, and
/// where at least three are left).
[[nodiscard]] double likeness(QStringView name, QStringView text);

} // namespace liuying
