// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/journal/Facts.h"

namespace liuying {

/// Whom the record names for what a run over handed-in cards binds and takes back by itself. What stands
/// under any other name was decided by a person.
inline const QString kCardActor = QStringLiteral("codes");

[[nodiscard]] inline bool isOfCardRun(const Entry &entry)
{
    return entry.actor == kCardActor;
}

} // namespace liuying
