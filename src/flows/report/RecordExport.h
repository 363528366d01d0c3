// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/time/Clock.h"
#include "storage/Stores.h"

namespace liuying {

/// Notes in the journal that @p what ("attendance", "timetable") went out as @p file. Nothing where the
/// stores are read-only: where nothing can be recorded, the record can still be copied out.
[[nodiscard]] Result<void> recordExport(storage::Stores &stores, const Clock &clock, const QString &what,
                                        const QString &file);

} // namespace liuying
