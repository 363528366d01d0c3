// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Money.h"

#include <QString>

namespace liuying {

/// "102,600.00": yuan as people read them, without the word.
[[nodiscard]] QString yuanWords(Money amount);
/// The same with its sign, "+30.00" and "−15.00"; "0.00" has none.
[[nodiscard]] QString differenceWords(Money difference);

} // namespace liuying
