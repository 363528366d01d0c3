// SPDX-License-Identifier: Apache-2.0
// Private to vision.
#pragma once

#include "vision/FrameSource.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <chrono>

namespace liuying::vision {

/// What a FrameReader tells, all of it in the reading thread. @p run numbers the start that it belongs to.
class FrameListener {
public:
    virtual ~FrameListener() = default;
    virtual void readingBegan() {}                                           ///< it opened
    virtual void sourceAsked(quint64 run) { Q_UNUSED(run) }                  ///< frame or not
    virtual void firstFrameCame(const FrameSource &source, quint64 run) = 0; ///< since it opened
    virtual void frameCame(QImage frame, quint64 run) = 0;
    virtual void sourceLost(const Error &error, quint64 run) = 0; ///< once for each loss
};

/// Reads a frame source in a thread of its own and opens it again when it fails, until another one is
/// ordered. Each order begins a new run; whatever belongs to an older one is to be dropped where it is
/// noticed, last of all in the receiver's thread.
class FrameReader {
public:
    explicit FrameReader(FrameListener &listener);
    /// As close().
    ~FrameReader();
    FrameReader(const FrameReader &) = delete;
    FrameReader &operator=(const FrameReader &) = delete;

    /// Returns at once; null: nothing is read.
    void beginRun(std::unique_ptr<FrameSource> source);
    /// Ends the thread; waits as long as a frame, or a device that is just being opened, takes.
    void close();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool isCurrent(quint64 run) const;
    void setRetryInterval(std::chrono::milliseconds interval);
    void retryNow();

    /// Lets the thread of @p owner emit, unless the run is over by then.
    template <typename Owner, typename Emit>
    void post(Owner *owner, quint64 run, Emit emitSignal) const
    {
        QMetaObject::invokeMethod(
            owner,
            [this, owner, run, emitSignal] {
                if (isCurrent(run))
                    emitSignal(owner);
            },
            Qt::QueuedConnection);
    }

private:
    [[nodiscard]] std::pair<std::unique_ptr<FrameSource>, quint64> nextOrder();
    void waitToRetry(quint64 run);
    void readSources();
    void play(FrameSource &source, quint64 run);
    [[nodiscard]] Result<void> readFrames(FrameSource &source, quint64 run, bool &isLossTold);

    FrameListener &m_listener;
    mutable QMutex m_mutex;
    QWaitCondition m_changed;
    std::unique_ptr<FrameSource> m_ordered;
    quint64 m_run = 0;
    bool m_running = false;
    bool m_closing = false;
    bool m_isHurried = false;
    std::chrono::milliseconds m_retryInterval{2000};
    std::unique_ptr<QThread> m_thread;
};

} // namespace liuying::vision
