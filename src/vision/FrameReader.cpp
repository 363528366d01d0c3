// SPDX-License-Identifier: Apache-2.0
#include "vision/FrameReader.h"

#include <QDeadlineTimer>
#include <QLoggingCategory>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logCamera, "liuying.vision.camera")

} // namespace

FrameReader::FrameReader(FrameListener &listener) : m_listener(listener)
{
    m_thread.reset(QThread::create([this] { readSources(); }));
    m_thread->setObjectName(u"camera reader"_s);
    m_thread->start();
}

FrameReader::~FrameReader()
{
    close();
}

void FrameReader::beginRun(std::unique_ptr<FrameSource> source)
{
    const QMutexLocker lock(&m_mutex);
    // The source itself is closed and destroyed by the reading thread, which may be using it.
    m_ordered = std::move(source);
    m_running = m_ordered != nullptr;
    ++m_run;
    m_changed.wakeAll();
}

void FrameReader::close()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_closing = true;
        ++m_run;
        m_changed.wakeAll();
    }
    m_thread->wait();
}

bool FrameReader::isRunning() const
{
    const QMutexLocker lock(&m_mutex);
    return m_running;
}

bool FrameReader::isCurrent(quint64 run) const
{
    const QMutexLocker lock(&m_mutex);
    return m_run == run;
}

void FrameReader::setRetryInterval(std::chrono::milliseconds interval)
{
    const QMutexLocker lock(&m_mutex);
    m_retryInterval = interval;
}

void FrameReader::retryNow()
{
    const QMutexLocker lock(&m_mutex);
    m_isHurried = true;
    m_changed.wakeAll();
}

/// Waits for a source to be ordered; null when the reader is going away.
std::pair<std::unique_ptr<FrameSource>, quint64> FrameReader::nextOrder()
{
    const QMutexLocker lock(&m_mutex);
    while (!m_ordered && !m_closing)
        m_changed.wait(&m_mutex);
    if (m_closing)
        m_ordered.reset();
    return {std::move(m_ordered), m_run};
}

void FrameReader::waitToRetry(quint64 run)
{
    const QMutexLocker lock(&m_mutex);
    const QDeadlineTimer deadline(m_retryInterval);
    while (m_run == run && !m_isHurried && m_changed.wait(&m_mutex, deadline))
        ;
    m_isHurried = false;
}

void FrameReader::readSources()
{
    while (true) {
        auto [source, run] = nextOrder();
        if (!source)
            return;
        play(*source, run);
        source->close();
    }
}

/// Opens, reads and opens again, until another run begins.
void FrameReader::play(FrameSource &source, quint64 run)
{
    bool isLossTold = false;
    while (isCurrent(run)) {
        Result<void> opened = source.open();
        if (opened) {
            opened = readFrames(source, run, isLossTold);
            source.close();
        }
        if (!opened && !isLossTold) {
            qCWarning(logCamera).noquote() << "source lost:" << opened.error().detail;
            m_listener.sourceLost(opened.error(), run);
            isLossTold = true;
        }
        waitToRetry(run);
    }
}

/// Fails when the source does; returns without failure when the run is over.
Result<void> FrameReader::readFrames(FrameSource &source, quint64 run, bool &isLossTold)
{
    bool isFirst = true;
    m_listener.readingBegan();
    while (isCurrent(run)) {
        Result<std::optional<QImage>> frame = source.next();
        if (!frame)
            return failureOf(frame);
        m_listener.sourceAsked(run);
        if (!*frame || (*frame)->isNull())
            continue;
        if (std::exchange(isFirst, false))
            m_listener.firstFrameCame(source, run);
        isLossTold = false;
        m_listener.frameCame(std::move(**frame), run);
    }
    return {};
}

} // namespace liuying::vision
