// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace liuying::reports {

/// What file systems, Windows and USB sticks do not take in a name.
[[nodiscard]] bool isRefusedInFileNames(QChar c);

/// Words as one level of a path: with _ for what is refused, without points that hide a file, and at most 210
/// bytes of UTF-8, so that a passing name can be made of it, too. Never empty.
[[nodiscard]] QString safeFileName(const QString &words);

} // namespace liuying::reports
