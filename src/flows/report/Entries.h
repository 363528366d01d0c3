// SPDX-License-Identifier: Apache-2.0
// Private to the flows' reports: entries of the journal as facts.
#pragma once

#include "core/journal/Facts.h"

#include <functional>

namespace liuying {

/// Calls @p visit with each entry's fact, in order; fails at the first that cannot be read.
[[nodiscard]] Result<void> visitFacts(const QList<Entry> &entries,
                                      const std::function<void(const Entry &, const Fact &)> &visit);

} // namespace liuying
