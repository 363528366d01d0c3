// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"

#include <QTextStream>

namespace liuying::app {

/// Plays half a day of the demo at one room in a temporary folder and prints arrivals, refusals by reason and
/// the throughput: what a machine without a display can show. @p room empty: the demo's own.
[[nodiscard]] Result<void> playHeadlessDemo(const QString &room, QTextStream &out);

} // namespace liuying::app
