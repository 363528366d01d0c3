// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>

namespace liuying::vision {

/// Keeps frames that could come at once at a given number a second. Used by the thread that reads them.
class Pace {
public:
    /// Zero or less: as fast as asked for.
    explicit Pace(double framesPerSecond)
        : m_intervalMs(framesPerSecond > 0 ? static_cast<qint64>(1000 / framesPerSecond) : 0)
    {}

    void restart()
    {
        m_clock.start();
        m_dueMs = 0;
    }

    /// Sleeps until the next frame is due, but not longer than a source may; false when it is not yet time.
    [[nodiscard]] bool waitForTurn()
    {
        constexpr qint64 kLongestMs = 200;
        const qint64 missingMs = m_dueMs - m_clock.elapsed();
        if (missingMs > 0)
            QThread::msleep(static_cast<unsigned long>(std::min(missingMs, kLongestMs)));
        if (missingMs > kLongestMs)
            return false;
        passTurn();
        return true;
    }

    /// Whether it is time, without waiting; a turn taken makes the next one due.
    [[nodiscard]] bool takeTurn()
    {
        if (m_clock.elapsed() < m_dueMs)
            return false;
        passTurn();
        return true;
    }

private:
    /// Who was late does not hurry to catch up.
    void passTurn() { m_dueMs = std::max(m_dueMs, m_clock.elapsed() - m_intervalMs) + m_intervalMs; }

    qint64 m_intervalMs;
    qint64 m_dueMs = 0;
    QElapsedTimer m_clock;
};

} // namespace liuying::vision
