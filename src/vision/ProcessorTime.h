// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <ctime>

namespace liuying::vision {

/// Milliseconds of processor time this thread has used since. A budget in wall time would give up on codes as
/// soon as another program is busy.
class ProcessorTime {
public:
    [[nodiscard]] qint64 elapsedMs() const { return elapsedNs() / 1'000'000; }
    [[nodiscard]] double milliseconds() const { return static_cast<double>(elapsedNs()) / 1e6; }

private:
    [[nodiscard]] static qint64 nowNs()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
    }

    [[nodiscard]] qint64 elapsedNs() const { return nowNs() - m_start; }

    qint64 m_start = nowNs();
};

} // namespace liuying::vision
