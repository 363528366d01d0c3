// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/time/Clock.h"
#include "storage/Stores.h"

namespace liuying {

/// The student who has the shot number @p number in the room today. Of several, of stations with letters of
/// their own, the one who is not photographed. Fails with Usage where nobody has it, or more than one.
[[nodiscard]] Result<QString> arrivalWithNumber(const storage::Stores &stores, const Clock &clock,
                                                const QString &room, int number);

} // namespace liuying
