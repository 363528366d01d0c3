// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/Random.h"

#include <QString>

namespace liuying::demo {

/// An invented name as a Hunan campus has them: mostly two or three Han characters, some compound surnames,
/// dotted names of minorities, now and then a character that old systems cannot write.
[[nodiscard]] QString inventedName(Random &random);

/// An invented name of a student from abroad, in Latin letters.
[[nodiscard]] QString inventedLatinName(Random &random);

/// A telephone number nobody has, told apart by @p index: 138-0000-0007.
[[nodiscard]] QString inventedPhone(int index);

/// @p name with its last character exchanged: the slip of a pen in a list.
[[nodiscard]] QString misspelt(const QString &name);

} // namespace liuying::demo
