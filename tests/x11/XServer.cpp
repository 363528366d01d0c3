// SPDX-License-Identifier: Apache-2.0
#include "x11/XServer.h"

#include <csignal>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace liuying::x11 {

namespace {

/// Until the server has closed its end or written a line.
QByteArray lineFrom(int pipeEnd)
{
    QByteArray line;
    char c = 0;
    while (read(pipeEnd, &c, 1) == 1 && c != '\n')
        line += c;
    return line;
}

[[noreturn]] void becomeServer(int displayPipe)
{
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    const QByteArray pipe = QByteArray::number(displayPipe);
    // The server itself chooses a display that nobody uses.
    execlp("Xvfb", "Xvfb", "-displayfd", pipe.constData(), "-screen", "0", "1280x800x24", "-nolisten", "tcp",
           static_cast<char *>(nullptr));
    _exit(127);
}

} // namespace

XServer::XServer()
{
    int ends[2];
    if (pipe(ends) != 0)
        return;
    m_pid = fork();
    if (m_pid == 0) {
        close(ends[0]);
        becomeServer(ends[1]);
    }
    close(ends[1]);
    if (const QByteArray number = lineFrom(ends[0]); !number.isEmpty())
        m_display = ':' + number;
    close(ends[0]);
}

XServer::~XServer()
{
    if (m_pid <= 0)
        return;
    kill(m_pid, SIGTERM);
    waitpid(m_pid, nullptr, 0);
}

} // namespace liuying::x11
