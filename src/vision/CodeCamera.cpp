// SPDX-License-Identifier: Apache-2.0
#include "vision/CodeCamera.h"

#include "vision/CodeTracker.h"
#include "vision/LatestFrame.h"
#include "vision/Pace.h"
#include "vision/PaceMeter.h"

#include <QDeadlineTimer>
#include <QLoggingCategory>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <atomic>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logCamera, "liuying.vision.camera")

/// Frames without a code that may wait for a busy receiver; each holds some four megabytes.
constexpr int kMostWaiting = 2;

} // namespace

/// The two threads and what they share. Each start() or stop() begins a new run; whatever belongs to an older
/// one is dropped where it is noticed, last of all in the receiver's thread.
class CodeCamera::Private {
public:
    explicit Private(CodeCamera *owner) : m_owner(owner)
    {
        m_reader.reset(QThread::create([this] { readSources(); }));
        m_examiner.reset(QThread::create([this] { examineFrames(); }));
        m_reader->setObjectName(u"camera reader"_s);
        m_examiner->setObjectName(u"code examiner"_s);
        m_reader->start();
        m_examiner->start();
    }

    ~Private()
    {
        {
            const QMutexLocker lock(&m_mutex);
            m_closing = true;
            ++m_run;
            m_changed.wakeAll();
        }
        m_slot.close();
        m_reader->wait();
        m_examiner->wait();
    }

    void beginRun(std::unique_ptr<FrameSource> source)
    {
        const QMutexLocker lock(&m_mutex);
        // The source itself is closed and destroyed by the reading thread, which may be using it.
        m_ordered = std::move(source);
        m_running = m_ordered != nullptr;
        ++m_run;
        m_changed.wakeAll();
    }

    bool isRunning() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_running;
    }

    void setRetryInterval(std::chrono::milliseconds interval)
    {
        const QMutexLocker lock(&m_mutex);
        m_retryInterval = interval;
    }

    void retryNow()
    {
        const QMutexLocker lock(&m_mutex);
        m_isHurried = true;
        m_changed.wakeAll();
    }

private:
    bool isCurrent(quint64 run) const
    {
        const QMutexLocker lock(&m_mutex);
        return m_run == run;
    }

    /// Waits for a source to be ordered; null when the camera is going away.
    std::pair<std::unique_ptr<FrameSource>, quint64> nextOrder()
    {
        const QMutexLocker lock(&m_mutex);
        while (!m_ordered && !m_closing)
            m_changed.wait(&m_mutex);
        if (m_closing)
            m_ordered.reset();
        return {std::move(m_ordered), m_run};
    }

    void waitToRetry(quint64 run)
    {
        const QMutexLocker lock(&m_mutex);
        const QDeadlineTimer deadline(m_retryInterval);
        while (m_run == run && !m_isHurried && m_changed.wait(&m_mutex, deadline))
            ;
        m_isHurried = false;
    }

    void readSources()
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
    void play(FrameSource &source, quint64 run)
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
                post(run, [message = opened.error().message](CodeCamera *camera) {
                    Q_EMIT camera->sourceLost(message);
                });
                isLossTold = true;
            }
            waitToRetry(run);
        }
    }

    /// Fails when the source does; returns without failure when the run is over.
    Result<void> readFrames(FrameSource &source, quint64 run, bool &isLossTold)
    {
        bool isFirst = true;
        Pace preview(previewPerSecond);
        preview.restart();
        m_meter.restart();
        while (isCurrent(run)) {
            Result<std::optional<QImage>> frame = source.next();
            if (!frame)
                return failureOf(frame);
            if (const std::optional<CameraPace> pace = m_meter.due())
                post(run, [pace = *pace](CodeCamera *camera) { Q_EMIT camera->paceMeasured(pace); });
            if (!*frame || (*frame)->isNull())
                continue;
            m_meter.countFrame();
            if (isFirst)
                tellOpened(source, run);
            isFirst = false;
            isLossTold = false;
            if (m_previewWaiting != run && preview.takeTurn())
                postPreview(run, **frame);
            m_slot.put({std::move(**frame), run});
        }
        return {};
    }

    void tellOpened(const FrameSource &source, quint64 run)
    {
        post(run, [name = source.name(), opened = source.camera()](CodeCamera *camera) {
            Q_EMIT camera->sourceOpened(name);
            if (opened)
                Q_EMIT camera->cameraOpened(*opened);
        });
    }

    void examineFrames()
    {
        CodeTracker tracker;
        quint64 trackedRun = 0;
        while (const std::optional<Frame> frame = m_slot.take()) {
            if (!isCurrent(frame->run))
                continue;
            if (std::exchange(trackedRun, frame->run) != frame->run)
                tracker.forget();
            const CodeReading reading = tracker.read(frame->picture);
            m_meter.countExamined(reading.milliseconds);
            postReading(*frame, reading);
        }
    }

    void postPreview(quint64 run, const QImage &picture)
    {
        m_previewWaiting = run;
        QMetaObject::invokeMethod(
            m_owner,
            [this, run, picture] {
                quint64 waiting = run;
                m_previewWaiting.compare_exchange_strong(waiting, 0);
                if (isCurrent(run))
                    Q_EMIT m_owner->frameShown(picture);
            },
            Qt::QueuedConnection);
    }

    void postReading(const Frame &frame, const CodeReading &reading)
    {
        if (reading.codes.isEmpty() && m_readingsWaiting >= kMostWaiting)
            return;
        ++m_readingsWaiting;
        QMetaObject::invokeMethod(
            m_owner,
            [this, frame, reading] {
                --m_readingsWaiting;
                if (isCurrent(frame.run))
                    Q_EMIT m_owner->frameRead(reading, frame.picture);
            },
            Qt::QueuedConnection);
    }

    /// Lets the owner's thread emit, unless the run is over by then.
    template <typename Emit>
    void post(quint64 run, Emit emitSignal)
    {
        QMetaObject::invokeMethod(
            m_owner,
            [this, run, emitSignal] {
                if (isCurrent(run))
                    emitSignal(m_owner);
            },
            Qt::QueuedConnection);
    }

    CodeCamera *m_owner;
    mutable QMutex m_mutex;
    QWaitCondition m_changed;
    std::unique_ptr<FrameSource> m_ordered;
    quint64 m_run = 0;
    bool m_running = false;
    bool m_closing = false;
    bool m_isHurried = false;
    std::chrono::milliseconds m_retryInterval{2000};
    LatestFrame m_slot;
    PaceMeter m_meter;
    std::atomic<quint64> m_previewWaiting =
        0; ///< the run whose preview the receiver has not taken yet; 0: none
    std::atomic<int> m_readingsWaiting = 0;
    std::unique_ptr<QThread> m_reader;
    std::unique_ptr<QThread> m_examiner;
};

CodeCamera::CodeCamera(QObject *parent) : QObject(parent)
{
    qRegisterMetaType<CodeReading>();
    d = std::make_unique<Private>(this);
}

CodeCamera::~CodeCamera() = default;

void CodeCamera::start(std::unique_ptr<FrameSource> source)
{
    d->beginRun(std::move(source));
}

void CodeCamera::stop()
{
    d->beginRun(nullptr);
}

bool CodeCamera::isRunning() const
{
    return d->isRunning();
}

void CodeCamera::setRetryInterval(std::chrono::milliseconds interval)
{
    d->setRetryInterval(interval);
}

void CodeCamera::retryNow()
{
    d->retryNow();
}

} // namespace liuying::vision
