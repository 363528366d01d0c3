// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/Codes.h"
#include "vision/FrameSource.h"

#include <QObject>

#include <chrono>

namespace liuying::vision {

/// How a camera got on in the last second or so.
struct CameraPace {
    double framesPerSecond = 0;   ///< that the source delivered
    double examinedPerSecond = 0; ///< of these; the others came while one was being examined
    double slowestMs = 0;         ///< the longest examination
};

/// A frame source read in one thread and examined in another; the newest frame wins, older ones are dropped.
/// Lives in the GUI thread; its signals arrive there. Nothing of a frame is ever stored. start() and stop()
/// return at once; after them no signal of the earlier source arrives. The destructor waits for the threads:
/// at most the time of one frame, or of a device that is just being opened.
class CodeCamera : public QObject {
    Q_OBJECT
public:
    static constexpr int previewPerSecond = 25;

    explicit CodeCamera(QObject *parent = nullptr);
    ~CodeCamera() override;

    /// Starts with another source; the old one is closed. A source that fails is opened again every two
    /// seconds until stop(): a pulled cable needs no restart.
    void start(std::unique_ptr<FrameSource> source);
    void stop();
    [[nodiscard]] bool isRunning() const;
    /// How long a failing source is left alone before it is opened again; two seconds unless said otherwise.
    void setRetryInterval(std::chrono::milliseconds interval);

public Q_SLOTS:
    /// Opens a failing source now: something was plugged in.
    void retryNow();

Q_SIGNALS:
    /// The newest frame, at most @c previewPerSecond a second; shared, not copied.
    void frameShown(const QImage &frame);
    /// Every frame examined, also those without a code. @p frame is the one that was read. When the receiver
    /// cannot keep up, frames without a code are left out; one with a code never is.
    void frameRead(const liuying::vision::CodeReading &reading, const QImage &frame);
    /// The first frame came, or the first one after a loss.
    void sourceOpened(const QString &name);
    /// After sourceOpened(), when the source is a camera.
    void cameraOpened(const liuying::vision::OpenCamera &camera);
    /// About once a second while a source is open, also when no frame comes.
    void paceMeasured(const liuying::vision::CameraPace &pace);
    /// Told once for each loss, not at each attempt to open again.
    /// @p message in the user's language: what is wrong and what to do.
    void sourceLost(const QString &message);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace liuying::vision
