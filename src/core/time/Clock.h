// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace liuying {

/// Where the time comes from. Rules take a moment as an argument; only flows and programs hold a Clock.
class Clock {
public:
    virtual ~Clock() = default;
    /// UTC milliseconds since 1970.
    [[nodiscard]] virtual qint64 nowUtcMs() const = 0;
};

} // namespace liuying
