// SPDX-License-Identifier: Apache-2.0
#include "flows/StationClock.h"

#include <QDateTime>

namespace liuying {

qint64 StationClock::nowUtcMs() const
{
    return QDateTime::currentMSecsSinceEpoch() + m_offsetMs;
}

} // namespace liuying
