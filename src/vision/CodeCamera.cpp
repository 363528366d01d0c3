// SPDX-License-Identifier: Apache-2.0
#include "vision/CodeCamera.h"

#include "vision/CodeTracker.h"
#include "vision/FrameReader.h"
#include "vision/LatestFrame.h"
#include "vision/Pace.h"
#include "vision/PaceMeter.h"

#include <QThread>

#include <atomic>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

/// Frames without a code that may wait for a busy receiver; each holds some four megabytes.
constexpr int kMostWaiting = 2;

} // namespace

/// The thread that examines frames, and what it shares with the one that reads them.
class CodeCamera::Private final : public FrameListener {
public:
    explicit Private(CodeCamera *owner) : m_owner(owner), m_reader(*this)
    {
        m_examiner.reset(QThread::create([this] { examineFrames(); }));
        m_examiner->setObjectName(u"code examiner"_s);
        m_examiner->start();
    }

    ~Private() override
    {
        m_reader.close();
        m_slot.close();
        m_examiner->wait();
    }

    FrameReader &reader() { return m_reader; }

private:
    void readingBegan() override
    {
        m_preview.restart();
        m_meter.restart();
    }

    void sourceAsked(quint64 run) override
    {
        if (const std::optional<CameraPace> pace = m_meter.due())
            m_reader.post(m_owner, run,
                          [pace = *pace](CodeCamera *camera) { Q_EMIT camera->paceMeasured(pace); });
    }

    void firstFrameCame(const FrameSource &source, quint64 run) override
    {
        m_reader.post(m_owner, run, [name = source.name(), opened = source.camera()](CodeCamera *camera) {
            Q_EMIT camera->sourceOpened(name);
            if (opened)
                Q_EMIT camera->cameraOpened(*opened);
        });
    }

    void frameCame(QImage frame, quint64 run) override
    {
        m_meter.countFrame();
        if (m_previewWaiting != run && m_preview.takeTurn())
            postPreview(run, frame);
        m_slot.put({std::move(frame), run});
    }

    void sourceLost(const Error &error, quint64 run) override
    {
        m_reader.post(m_owner, run,
                      [message = error.message](CodeCamera *camera) { Q_EMIT camera->sourceLost(message); });
    }

    void examineFrames()
    {
        CodeTracker tracker;
        quint64 trackedRun = 0;
        while (const std::optional<Frame> frame = m_slot.take()) {
            if (!m_reader.isCurrent(frame->run))
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
                if (m_reader.isCurrent(run))
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
                if (m_reader.isCurrent(frame.run))
                    Q_EMIT m_owner->frameRead(reading, frame.picture);
            },
            Qt::QueuedConnection);
    }

    CodeCamera *m_owner;
    Pace m_preview{previewPerSecond}; // the reading thread's
    LatestFrame m_slot;
    PaceMeter m_meter;
    std::atomic<quint64> m_previewWaiting =
        0; ///< the run whose preview the receiver has not taken yet; 0: none
    std::atomic<int> m_readingsWaiting = 0;
    FrameReader m_reader; // after what it uses
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
    d->reader().beginRun(std::move(source));
}

void CodeCamera::stop()
{
    d->reader().beginRun(nullptr);
}

bool CodeCamera::isRunning() const
{
    return d->reader().isRunning();
}

void CodeCamera::setRetryInterval(std::chrono::milliseconds interval)
{
    d->reader().setRetryInterval(interval);
}

void CodeCamera::retryNow()
{
    d->reader().retryNow();
}

} // namespace liuying::vision
