// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"
#include "core/plan/Plan.h"

namespace liuying {

/// The code of the room a person means: its code or long name whatever their width, blanks and a final 室, or
/// figures or a part of the name that fit one room only. Fails with Usage, naming the rooms there are.
[[nodiscard]] Result<QString> roomMeant(const Plan &plan, const QString &words);

} // namespace liuying
