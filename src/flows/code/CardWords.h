// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace liuying {

/// Without what does not tell people apart: width, case, blanks, the kind of middle dot.
[[nodiscard]] QString plainWords(const QString &text);

/// The characters easily taken for @p figure of the last four: O, D and Q for 0. Empty for most.
[[nodiscard]] QString lookAlikesOf(QChar figure);

/// The characters of names that the recogniser reads as @p read more often than not: 毅 where it says 裔.
[[nodiscard]] QString misreadAs(QChar read);

/// Whether words read where a school stands can be one's name: specks and half a word are none.
[[nodiscard]] bool namesASchool(const QString &read);

/// How alike two words are, 0 to 1: characters common to both in the same order, of all characters.
[[nodiscard]] double likenessOf(const QString &a, const QString &b);

} // namespace liuying
