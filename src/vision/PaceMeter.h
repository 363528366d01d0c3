// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/CodeCamera.h"

#include <QElapsedTimer>

#include <atomic>

namespace liuying::vision {

/// Counts the frames of a camera, second by second. The thread that reads counts frames and asks; the one
/// that examines counts too.
class PaceMeter {
public:
    void restart()
    {
        static_cast<void>(taken());
        m_since.start();
    }

    void countFrame() { ++m_frames; }

    void countExamined(double milliseconds)
    {
        ++m_examined;
        // Only one thread examines; the other may have set it to zero meanwhile, which loses nothing.
        m_slowestMs = std::max(m_slowestMs.load(), milliseconds);
    }

    /// Once a second; then counting begins anew.
    [[nodiscard]] std::optional<CameraPace> due()
    {
        const qint64 passedMs = m_since.elapsed();
        if (passedMs < 1000)
            return std::nullopt;
        m_since.start();
        CameraPace pace = taken();
        const double seconds = static_cast<double>(passedMs) / 1000;
        pace.framesPerSecond /= seconds;
        pace.examinedPerSecond /= seconds;
        return pace;
    }

private:
    CameraPace taken()
    {
        return {double(m_frames.exchange(0)), double(m_examined.exchange(0)), m_slowestMs.exchange(0)};
    }

    QElapsedTimer m_since;
    std::atomic<int> m_frames = 0;
    std::atomic<int> m_examined = 0;
    std::atomic<double> m_slowestMs = 0;
};

} // namespace liuying::vision
