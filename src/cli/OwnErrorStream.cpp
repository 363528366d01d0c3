// SPDX-License-Identifier: Apache-2.0
#include "cli/OwnErrorStream.h"

#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace liuying::cli {

namespace {

int ownHandle = -1; // a message handler is a plain function

void sayLastWords(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    const QByteArray line = text.toUtf8() + '\n';
    if (type == QtFatalMsg && ::write(ownHandle, line.constData(), static_cast<std::size_t>(line.size())) < 0)
        return; // nobody to tell
}

/// Points standard error at @p path.
void divert(const char *path)
{
    std::fflush(stderr);
    const int nowhere = ::open(path, O_WRONLY | O_CLOEXEC);
    if (nowhere < 0)
        return;
    ::dup2(nowhere, STDERR_FILENO);
    ::close(nowhere);
}

} // namespace

OwnErrorStream::OwnErrorStream()
{
    ownHandle = ::fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    if (ownHandle < 0 || !m_file.open(ownHandle, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return;
    if (qEnvironmentVariableIsSet("LIUYING_LOG"))
        return;
    divert("/dev/null");
    qInstallMessageHandler(sayLastWords);
}

OwnErrorStream::~OwnErrorStream()
{
    if (!m_file.isOpen())
        return;
    qInstallMessageHandler(nullptr);
    std::fflush(stderr);
    ::dup2(ownHandle, STDERR_FILENO);
    m_file.close();
    ::close(ownHandle);
}

} // namespace liuying::cli
