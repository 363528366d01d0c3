// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"

namespace liuying {

/// BadInput, with the file named, where writing to @p file would put a station's data at risk. Whatever
/// writes a file for a person asks this first.
[[nodiscard]] Result<void> mayWriteTo(const QString &file);

} // namespace liuying
