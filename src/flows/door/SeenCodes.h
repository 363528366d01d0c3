// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

#include <chrono>

namespace liuying {

/// Tells a new scan from a phone that lies before the camera, from a recording that is played again and
/// again, and from two phones of which now one, now the other is read. Times are milliseconds of any one
/// clock.
class SeenCodes {
public:
    /// Notes that @p payload was seen now. Whether that is the scan from before: the same code within
    /// @p guard of when it was last seen; only within a second where another code came in between.
    [[nodiscard]] bool isRepeat(const QByteArray &payload, qint64 nowMs, std::chrono::milliseconds guard);
    /// Notes that these were in view together: none of them counts for a second, nobody can say whose turn
    /// it is.
    void holdBack(const QList<QByteArray> &payloads, qint64 nowMs);
    [[nodiscard]] bool isHeldBack(const QByteArray &payload, qint64 nowMs) const;

private:
    void forgetBefore(qint64 ms);

    QByteArray m_last;
    QHash<QByteArray, qint64> m_seenMs;
    QHash<QByteArray, qint64> m_togetherMs;
};

} // namespace liuying
