// SPDX-License-Identifier: Apache-2.0
#include "cli/CardRunCall.h"

#include <QCoreApplication>

#include <csignal>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

std::atomic<CardRun *> runUnderWay = nullptr; // a signal handler is a plain function
static_assert(std::atomic<CardRun *>::is_always_lock_free && std::atomic<bool>::is_always_lock_free);

/// While it lives, the first Ctrl-C stops the run in good order; the next one does what it always does.
class StoppedByInterrupt {
public:
    explicit StoppedByInterrupt(CardRun &run)
    {
        runUnderWay = &run;
        struct sigaction stop = {};
        stop.sa_handler = [](int) {
            if (CardRun *running = runUnderWay)
                running->cancel();
        };
        stop.sa_flags = static_cast<int>(SA_RESETHAND);
        sigaction(SIGINT, &stop, &m_before);
    }
    ~StoppedByInterrupt()
    {
        sigaction(SIGINT, &m_before, nullptr);
        runUnderWay = nullptr;
    }
    StoppedByInterrupt(const StoppedByInterrupt &) = delete;
    StoppedByInterrupt &operator=(const StoppedByInterrupt &) = delete;

private:
    struct sigaction m_before = {};
};

} // namespace

QString progressWords(const CardProgress &progress)
{
    const QString done = u"%1/%2"_s.arg(progress.done).arg(progress.total);
    if (!progress.left)
        return QCoreApplication::translate("Cli", "已读%1张").arg(done);
    return QCoreApplication::translate("Cli", "已读%1张，每秒%2张，还要%3秒")
        .arg(done, QString::number(progress.perSecond, 'f', 1), QString::number(progress.left->count()));
}

Result<void> runUntilStopped(Call &call, CardRun &run, const QStringList &pictures, const CardRun::Bind &bind)
{
    const StoppedByInterrupt interrupt(run);
    return run.read(pictures, bind,
                    [&call](const CardProgress &progress) { call.showProgress(progressWords(progress)); });
}

} // namespace liuying::cli
