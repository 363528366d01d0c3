// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/time/Clock.h"

namespace liuying {

/// The machine's clock moved by a fixed offset: 0 on a real day; on the demo campaign the offset that puts
/// "now" into the demo's morning (station setting "clock_offset_ms").
class StationClock : public Clock {
public:
    explicit StationClock(qint64 offsetMs = 0) : m_offsetMs(offsetMs) {}
    [[nodiscard]] qint64 nowUtcMs() const override;
    void setOffsetMs(qint64 offsetMs) { m_offsetMs = offsetMs; }

private:
    qint64 m_offsetMs;
};

} // namespace liuying
