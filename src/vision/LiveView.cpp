// SPDX-License-Identifier: Apache-2.0
#include "vision/LiveView.h"

#include "vision/FrameReader.h"
#include "vision/LatestFrame.h"
#include "vision/Pace.h"
#include "vision/Photos.h"

#include <QThread>

#include <atomic>

namespace liuying::vision {

using namespace Qt::StringLiterals;

/// The thread that looks for the face, and what it shares with the one that reads frames.
class LiveView::Private final : public FrameListener {
public:
    explicit Private(LiveView *owner) : m_owner(owner), m_reader(*this)
    {
        m_finder.reset(QThread::create([this] { findFaces(); }));
        m_finder->setObjectName(u"face finder"_s);
        m_finder->start();
    }

    ~Private() override
    {
        m_reader.close();
        m_slot.close();
        m_finder->wait();
    }

    FrameReader &reader() { return m_reader; }

    void begin(std::unique_ptr<FrameSource> source)
    {
        const QMutexLocker lock(&m_mutex); // a frame of the old source must not come in between
        m_reader.beginRun(std::move(source));
        m_newest = QImage();
    }

    QImage newestFrame() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_newest;
    }

    void setFaceFinder(const FindFace &find)
    {
        const QMutexLocker lock(&m_mutex);
        m_find = find;
    }

private:
    void readingBegan() override { m_pace.restart(); }

    void firstFrameCame(const FrameSource &, quint64 run) override
    {
        if (std::exchange(m_lostRun, 0) == run)
            m_reader.post(m_owner, run, [](LiveView *view) { Q_EMIT view->recovered(); });
    }

    void frameCame(QImage frame, quint64 run) override
    {
        {
            const QMutexLocker lock(&m_mutex);
            if (!m_reader.isCurrent(run))
                return;
            m_newest = frame;
        }
        if (m_frameWaiting != run && m_pace.takeTurn())
            postFrame(run, frame);
        m_slot.put({std::move(frame), run});
    }

    void sourceLost(const Error &error, quint64 run) override
    {
        m_lostRun = run;
        {
            const QMutexLocker lock(&m_mutex);
            m_newest = QImage(); // what is shown no more must not be taken as a photograph
        }
        m_reader.post(m_owner, run, [error](LiveView *view) { Q_EMIT view->troubled(error); });
    }

    void findFaces()
    {
        while (const std::optional<Frame> frame = m_slot.take()) {
            if (!m_reader.isCurrent(frame->run))
                continue;
            const std::optional<FacePlace> face = finder()(frame->picture);
            m_reader.post(m_owner, frame->run, [face, size = frame->picture.size()](LiveView *view) {
                Q_EMIT view->faceFound(face, size);
            });
        }
    }

    FindFace finder() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_find;
    }

    /// One frame at a time: a busy receiver finds the newest, not a queue of old ones.
    void postFrame(quint64 run, const QImage &frame)
    {
        m_frameWaiting = run;
        QMetaObject::invokeMethod(
            m_owner,
            [this, run, frame] {
                quint64 waiting = run;
                m_frameWaiting.compare_exchange_strong(waiting, 0);
                if (m_reader.isCurrent(run))
                    Q_EMIT m_owner->frameReady(frame);
            },
            Qt::QueuedConnection);
    }

    LiveView *m_owner;
    mutable QMutex m_mutex;
    QImage m_newest;              // guarded
    FindFace m_find = findFace;   // guarded
    Pace m_pace{framesPerSecond}; // the reading thread's
    quint64 m_lostRun = 0;        // the reading thread's; 0: frames come
    LatestFrame m_slot;
    std::atomic<quint64> m_frameWaiting = 0; ///< the run whose frame the receiver has not taken yet; 0: none
    FrameReader m_reader;                    // after what it uses
    std::unique_ptr<QThread> m_finder;
};

LiveView::LiveView(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this)) {}

LiveView::~LiveView() = default;

void LiveView::start(std::unique_ptr<FrameSource> source)
{
    d->begin(std::move(source));
}

void LiveView::stop()
{
    d->begin(nullptr);
}

bool LiveView::isRunning() const
{
    return d->reader().isRunning();
}

QImage LiveView::newestFrame() const
{
    return d->newestFrame();
}

void LiveView::setRetryInterval(std::chrono::milliseconds interval)
{
    d->reader().setRetryInterval(interval);
}

void LiveView::setFaceFinder(const FindFace &find)
{
    d->setFaceFinder(find);
}

void LiveView::retryNow()
{
    d->reader().retryNow();
}

} // namespace liuying::vision
