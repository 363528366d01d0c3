// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"
#include "core/photo/PhotoMeasures.h"
#include "vision/FrameSource.h"

#include <QImage>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace liuying::vision {

/// A camera's picture for a studio: frames as they come, the face looked for in the newest one in a thread of
/// its own, so that guides keep up at 15 a second and more. Survives a pulled cable as CodeCamera does. No
/// frame is stored.
class LiveView : public QObject {
    Q_OBJECT
public:
    static constexpr int framesPerSecond = 25; ///< that are shown, at most

    explicit LiveView(QObject *parent = nullptr);
    ~LiveView() override;

    void start(std::unique_ptr<FrameSource> source);
    void stop();
    [[nodiscard]] bool isRunning() const;
    /// The newest frame at its full size, to be kept as a photograph; null when there is none.
    [[nodiscard]] QImage newestFrame() const;
    /// How long a failing source is left alone before it is opened again; two seconds unless said otherwise.
    void setRetryInterval(std::chrono::milliseconds interval);
    /// How faces are found, by findFace() unless said otherwise; called in the thread for it.
    using FindFace = std::function<std::optional<FacePlace>(const QImage &frame)>;
    void setFaceFinder(const FindFace &find);

public Q_SLOTS:
    /// Opens a failing source now: something was plugged in.
    void retryNow();

Q_SIGNALS:
    void frameReady(const QImage &frame);
    /// Where the face is in the newest frame, in its pixels; empty when there is not exactly one.
    void faceFound(const std::optional<liuying::FacePlace> &face, const QSize &frameSize);
    /// The source is gone; told once for each loss.
    void troubled(const liuying::Error &error);
    void recovered(); ///< frames come again after a loss

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace liuying::vision
