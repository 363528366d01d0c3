// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/Plan.h"
#include "exchange/Imports.h"

#include <QStringList>

namespace liuying {

/// The plan that a document makes of the one before it: what the document is silent about stays. Class slots
/// stay where they still lie inside a batch of their college in the same room.
[[nodiscard]] Plan planAfter(const Plan &before, const exchange::Notice &notice);

/// What differs between two plans, one sentence a change, in the user's language.
[[nodiscard]] QStringList planChanges(const Plan &before, const Plan &after);

} // namespace liuying
