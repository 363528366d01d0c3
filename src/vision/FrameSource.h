// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"

#include <QImage>
#include <QList>
#include <QObject>
#include <QSize>
#include <QString>
#include <QThread>

#include <memory>
#include <optional>

namespace liuying::vision {

/// How a camera can send its pictures.
struct CameraFormat {
    QSize size;
    QString pixels;             ///< four letters as V4L2 has them: MJPG, YUYV …
    double framesPerSecond = 0; ///< 0: the camera does not say

    /// "1280x720 MJPG 30", for settings; not for people.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static std::optional<CameraFormat> fromText(const QString &text);
    friend bool operator==(const CameraFormat &, const CameraFormat &) = default;
};

/// A camera that is plugged in.
struct CameraDevice {
    int index = 0;         ///< of /dev/video*; another one after the next plugging
    QString name;          ///< as the maker calls it; of two alike the USB port is added
    QString key{};         ///< the same after re-plugging, whatever the index; begins with "camera:"
    bool isAllowed = true; ///< this user may open it

    friend bool operator==(const CameraDevice &, const CameraDevice &) = default;
};

/// A camera in use.
struct OpenCamera {
    CameraDevice device;
    CameraFormat format;         ///< the one it sends
    QList<CameraFormat> formats; ///< all that can be chosen, best size first
};

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
    /// While it is open: the camera behind it; empty for anything that is not a camera.
    [[nodiscard]] virtual std::optional<OpenCamera> camera() const { return std::nullopt; }
};

/// A live camera through V4L2 by its index, at 1280×720 MJPG, 30 frames a second, or what comes nearest.
/// Exposure is the driver's own.
[[nodiscard]] std::unique_ptr<FrameSource> cameraSource(int index);
/// The camera with @p key, wherever it is plugged in when it is opened; in format @p wish where it has that.
[[nodiscard]] std::unique_ptr<FrameSource> cameraSource(const QString &key,
                                                        const std::optional<CameraFormat> &wish = {});

/// For fileSource(): videos as fast as they were taken, pictures 25 a second.
inline constexpr double kOwnPace = -1;
/// A video file, one picture, or a folder of pictures in order of name (those added while it plays come at
/// the end of the round), at @p framesPerSecond; loops when @p loop. Broken pictures are left out. Pictures
/// larger than a camera's are made smaller.
[[nodiscard]] std::unique_ptr<FrameSource> fileSource(const QString &path, double framesPerSecond, bool loop);

/// The cameras plugged in now, by /sys/class/video4linux; cheap, opens nothing.
[[nodiscard]] QList<CameraDevice> cameras();
/// Which of @p known is the camera that @p key names: the one at the same USB port, else one of the same make
/// and serial number at another; -1 when it is not among them.
[[nodiscard]] qsizetype findCamera(const QString &key, const QStringList &known);
/// Whether @p key names a camera by its key, plugged in or not.
[[nodiscard]] bool isCameraKey(const QString &key);
/// What the camera with @p key is called, plugged in or not.
[[nodiscard]] QString cameraName(const QString &key);

} // namespace liuying::vision
