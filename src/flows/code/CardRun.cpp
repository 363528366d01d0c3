// SPDX-License-Identifier: Apache-2.0
#include "flows/code/CardRun.h"

#include <QThreadPool>

#include <algorithm>
#include <cmath>

namespace liuying {

using namespace std::chrono_literals;

namespace {

/// A pulled plug costs at most these; whoever watches sees them as they come.
constexpr qsizetype kPortion = 50;
constexpr std::chrono::milliseconds kLongestWait = 3s;
constexpr std::chrono::milliseconds kLook = 200ms;
/// The pace is that of the last seconds: pictures that are known already go a hundred times as fast.
constexpr std::chrono::milliseconds kPaceWindow = 20s;
constexpr std::chrono::milliseconds kPaceKnown = 1s;

} // namespace

CardRun::CardRun(std::shared_ptr<const CardBook> book) : m_book(std::move(book)) {}

Result<void> CardRun::read(const QStringList &files, const Bind &bind, const Progressed &progressed)
{
    QThreadPool pool;
    pool.setThreadPriority(QThread::LowPriority); // the door goes first
    m_working = static_cast<int>(std::min<qsizetype>(pool.maxThreadCount(), files.size()));
    m_clock.start();
    for (int worker = m_working; worker > 0; --worker)
        pool.start([this, &files] { work(files); });
    const Result<void> done = handOn(static_cast<int>(files.size()), bind, progressed);
    const bool isStopped = m_isCancelled;
    m_isCancelled = true; // after a failure nobody wants the rest
    pool.waitForDone();
    if (!done || !isStopped)
        return done;
    return failure(ErrorCode::Cancelled, {}, QStringLiteral("reading cards was stopped"));
}

void CardRun::work(const QStringList &files)
{
    for (qsizetype i = m_next++; i < files.size() && !m_isCancelled; i = m_next++) {
        CardMatch match = m_book->match(m_book->readPicture(files[i]));
        const QMutexLocker locked(&m_guard);
        m_read.append(std::move(match));
        m_arrived.wakeOne();
    }
    const QMutexLocker locked(&m_guard);
    --m_working;
    m_arrived.wakeOne();
}

/// What came in, after @p atMost at the latest; null at the end when nothing more will come.
QList<CardMatch> CardRun::takeRead(std::chrono::milliseconds atMost)
{
    const QMutexLocker locked(&m_guard);
    if (m_read.isEmpty() && m_working > 0)
        m_arrived.wait(&m_guard, static_cast<unsigned long>(atMost.count()));
    return std::exchange(m_read, {});
}

Result<void> CardRun::handOn(int total, const Bind &bind, const Progressed &progressed)
{
    QList<CardMatch> portion;
    int done = 0;
    qint64 handedOnMs = 0;
    for (bool isOver = false; !isOver;) {
        const QList<CardMatch> read = takeRead(kLook);
        {
            const QMutexLocker locked(&m_guard);
            isOver = m_working == 0 && m_read.isEmpty();
        }
        portion += read;
        done += static_cast<int>(read.size());
        if (!read.isEmpty())
            progressed(progress(done, total));
        const bool isDue = m_clock.elapsed() - handedOnMs >= kLongestWait.count();
        if (portion.isEmpty() || (portion.size() < kPortion && !isDue && !isOver))
            continue;
        if (const Result<void> bound = bind(std::exchange(portion, {})); !bound)
            return bound;
        handedOnMs = m_clock.elapsed();
    }
    return {};
}

CardProgress CardRun::progress(int done, int total)
{
    const qint64 nowMs = m_clock.elapsed();
    if (m_pace.empty())
        m_pace.emplace_back(0, 0);
    m_pace.emplace_back(nowMs, done);
    while (m_pace.size() > 2 && m_pace.front().first < nowMs - kPaceWindow.count())
        m_pace.pop_front();
    CardProgress progress{done, total, 0, std::nullopt};
    const auto [sinceMs, before] = m_pace.front();
    if (nowMs - sinceMs < kPaceKnown.count())
        return progress;
    progress.perSecond = 1000.0 * (done - before) / static_cast<double>(nowMs - sinceMs);
    if (progress.perSecond > 0)
        progress.left = std::chrono::seconds(std::lround((total - done) / progress.perSecond));
    return progress;
}

} // namespace liuying
