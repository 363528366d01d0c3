// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/Plan.h"
#include "core/time/Clock.h"
#include "core/time/LocalDateTime.h"

#include <QTimeZone>

namespace liuying {

/// The zone a campaign's times are local to; China's where the machine does not know the name.
[[nodiscard]] QTimeZone zoneOf(const Campaign &campaign);

/// The clock's moment as the campaign's wall clocks show it.
[[nodiscard]] LocalDateTime campaignTime(const Clock &clock, const Campaign &campaign);

/// "4月12日", in English "12 Apr", whatever the locale of the machine.
[[nodiscard]] QString dayWords(const QDate &day);
/// "4月12日 13:30–13:50", in the user's language.
[[nodiscard]] QString windowWords(const Window &window);
/// "4月12日 13:30".
[[nodiscard]] QString momentWords(const LocalDateTime &moment);

} // namespace liuying
