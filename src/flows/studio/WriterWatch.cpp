// SPDX-License-Identifier: Apache-2.0
#include "flows/studio/WriterWatch.h"

#include <QFile>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace liuying {

bool isBeingWritten(const QString &file)
{
    const int handle = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (handle < 0)
        return false;
    // Who opens the file while the lease is held sends a signal, by default one that ends the program; this
    // one is ignored unless somebody listens for it.
    static_cast<void>(::fcntl(handle, F_SETSIG, SIGURG));
    // A read lease is refused with EAGAIN while anybody may write (fcntl(2)).
    const bool isRefused = ::fcntl(handle, F_SETLEASE, F_RDLCK) != 0;
    const bool isWritten = isRefused && errno == EAGAIN;
    if (!isRefused)
        static_cast<void>(::fcntl(handle, F_SETLEASE, F_UNLCK));
    ::close(handle);
    return isWritten;
}

} // namespace liuying
