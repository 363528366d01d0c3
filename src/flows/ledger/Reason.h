// SPDX-License-Identifier: Apache-2.0
// Private to flows/ledger.
#pragma once

#include "core/Result.h"

namespace liuying {

/// @p why without blanks around it; BadInput where a person gave no reason.
[[nodiscard]] Result<QString> reasonGiven(const QString &why);

} // namespace liuying
