// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"

#include <QImage>
#include <QObject>
#include <QString>
#include <QThread>

#include <memory>
#include <optional>

namespace liuying::vision {

/// Where frames come from: a camera, a video file, a folder of pictures, or a drawn phone. Used by one thread
/// at a time.
class FrameSource {
public:
    virtual ~FrameSource() = default;
    [[nodiscard]] virtual QString name() const = 0;
    /// Fails with ErrorCode::Camera when there is nothing to open; may be called again after a failure.
    [[nodiscard]] virtual Result<void> open() = 0;
    /// The next frame, waiting at most some 200 ms; empty when none came yet. Fails when the source is gone
    /// or at its end.
    [[nodiscard]] virtual Result<std::optional<QImage>> next() = 0;
    virtual void close() = 0;
};

/// A live camera through V4L2 (device index), asked for 1280×720 MJPG.
[[nodiscard]] std::unique_ptr<FrameSource> cameraSource(int index);
/// A video file, or a folder of pictures in order of name, at @p framesPerSecond; loops when @p loop.
[[nodiscard]] std::unique_ptr<FrameSource> fileSource(const QString &path, double framesPerSecond, bool loop);

struct CameraDevice {
    int index = 0;
    QString name;
};
/// The cameras plugged in now, by /sys/class/video4linux; cheap, opens nothing.
[[nodiscard]] QList<CameraDevice> cameras();

} // namespace liuying::vision
