// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <sys/types.h>

namespace liuying::x11 {

/// An X server without a screen (Xvfb) that goes away with whoever made it, or with this process.
class XServer {
public:
    XServer();
    ~XServer();
    XServer(const XServer &) = delete;
    XServer &operator=(const XServer &) = delete;

    /// ":7"; empty when it could not be started.
    [[nodiscard]] const QByteArray &display() const { return m_display; }

private:
    pid_t m_pid = -1;
    QByteArray m_display;
};

} // namespace liuying::x11
