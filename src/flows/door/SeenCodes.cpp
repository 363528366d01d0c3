// SPDX-License-Identifier: Apache-2.0
#include "flows/door/SeenCodes.h"

#include <cmath>

namespace liuying {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kBetweenOthers = 1s;
constexpr std::chrono::milliseconds kHeldBack = 1s;
constexpr std::chrono::milliseconds kRemembered = 10s;

} // namespace

bool SeenCodes::isRepeat(const QByteArray &payload, qint64 nowMs, std::chrono::milliseconds guard)
{
    forgetBefore(nowMs - kRemembered.count());
    const auto limit = payload == m_last ? guard : std::min(guard, kBetweenOthers);
    const auto seen = m_seenMs.constFind(payload);
    const bool repeats = seen != m_seenMs.cend() && std::abs(nowMs - *seen) < limit.count();
    m_seenMs[payload] = nowMs;
    if (!repeats)
        m_last = payload;
    return repeats;
}

void SeenCodes::holdBack(const QList<QByteArray> &payloads, qint64 nowMs)
{
    forgetBefore(nowMs - kRemembered.count());
    for (const QByteArray &payload : payloads) {
        m_togetherMs[payload] = nowMs;
        // Who was answered before the second phone came must not be asked about again.
        if (const auto seen = m_seenMs.find(payload); seen != m_seenMs.end())
            *seen = nowMs;
    }
}

bool SeenCodes::isHeldBack(const QByteArray &payload, qint64 nowMs) const
{
    const auto together = m_togetherMs.constFind(payload);
    return together != m_togetherMs.cend() && std::abs(nowMs - *together) < kHeldBack.count();
}

void SeenCodes::forgetBefore(qint64 ms)
{
    const auto isOld = [ms](const auto &entry) { return entry.value() < ms; };
    m_seenMs.removeIf(isOld);
    m_togetherMs.removeIf(isOld);
}

} // namespace liuying
