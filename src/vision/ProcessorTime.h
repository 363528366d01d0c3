// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <ctime>

namespace liuying::vision {

/// Milliseconds of processor time this thread has used since. A budget in wall time would give up on codes as
/// soon as another program is busy.
class ProcessorTime {
public:
    [[nodiscard]] qint64 elapsedMs() const { return nowMs() - m_start; }

private:
    [[nodiscard]] static qint64 nowMs()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
    }

    qint64 m_start = nowMs();
};

} // namespace liuying::vision
