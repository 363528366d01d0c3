// SPDX-License-Identifier: Apache-2.0
// How much memory this process holds, for the benchmarks.
#pragma once

#include <QFile>

namespace liuying::bench {

/// VmRSS; 0 where the system does not say.
[[nodiscard]] inline double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

} // namespace liuying::bench
