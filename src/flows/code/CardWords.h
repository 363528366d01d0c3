// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace liuying {

/// Without what does not tell people apart: width, case, blanks, the kind of middle dot.
[[nodiscard]] QString plainWords(const QString &text);

/// @p tail itself, then every tail that differs by one character that is easily taken for it (0 and O, 5 and
/// S …).
[[nodiscard]] QStringList tailsLike(const QString &tail);

/// How alike two words are, 0 to 1: characters common to both in the same order, of all characters.
[[nodiscard]] double likenessOf(const QString &a, const QString &b);

} // namespace liuying
