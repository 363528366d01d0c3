// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/FrameSource.h"
#include "vision/VideoIo.h"

#include <span>
#include <vector>

namespace liuying::vision {

/// Why a camera gives no pictures, as far as words for people differ.
enum class CameraTrouble {
    NotThere,     ///< not plugged in
    Busy,         ///< another program has it
    NoPermission, ///< this user may not open it
    NotACamera,   ///< the device takes no pictures
    NoFormat,     ///< it takes them in ways nobody here can read
    NoBandwidth,  ///< the USB bus cannot carry them
    Garbled,      ///< pictures come, all of them damaged
    Gone          ///< it worked and does no longer
};

/// What happened, and what the log needs.
struct CameraFault {
    CameraTrouble trouble = CameraTrouble::Gone;
    QString detail;
};
template <typename T>
using FromCamera = tl::expected<T, CameraFault>;

/// The running pictures of one V4L2 device. Never waits for the device longer than a frame may take: a camera
/// that hangs is reported as gone after three seconds, and one that slept with the machine begins anew by
/// itself, without pictures from before the sleep.
class VideoStream {
public:
    explicit VideoStream(VideoIo &io) : m_io(io) {}
    ~VideoStream() { close(); }
    VideoStream(const VideoStream &) = delete;
    VideoStream &operator=(const VideoStream &) = delete;

    /// @p path like "/dev/video0". Closed after a failure.
    [[nodiscard]] FromCamera<void> open(const QString &path, const std::optional<CameraFormat> &wish);
    /// The newest frame, waiting at most 200 ms; empty when none came. After a failure: close() and open().
    [[nodiscard]] FromCamera<std::optional<QImage>> next();
    void close();

    [[nodiscard]] const QList<CameraFormat> &formats() const { return m_formats; }
    [[nodiscard]] const CameraFormat &format() const { return m_format; }

private:
    struct Buffer {
        void *memory = nullptr;
        std::size_t length = 0;
    };
    struct Filled {
        quint32 index = 0;
        std::size_t bytes = 0;
        bool isDamaged = false;
    };

    [[nodiscard]] FromCamera<void> begin();
    [[nodiscard]] FromCamera<void> beginAnew();
    [[nodiscard]] FromCamera<void> checkDevice();
    [[nodiscard]] FromCamera<void> setFormat(const CameraFormat &format);
    void setRate(double framesPerSecond);
    [[nodiscard]] FromCamera<void> mapBuffers();
    [[nodiscard]] FromCamera<std::optional<Filled>> takeBuffer();
    [[nodiscard]] FromCamera<std::optional<Filled>> takeNewest();
    [[nodiscard]] bool giveBack(quint32 index);
    [[nodiscard]] FromCamera<std::optional<QImage>> nothingYet() const;
    [[nodiscard]] tl::unexpected<CameraFault> fault(const char *what) const; // by errno

    VideoIo &m_io;
    QString m_path;
    std::optional<CameraFormat> m_wish;
    int m_device = -1;
    QList<CameraFormat> m_formats;
    CameraFormat m_format;
    int m_bytesPerLine = 0;
    std::vector<Buffer> m_buffers;
    std::chrono::milliseconds m_lastPicture{0}; // by the clock that stands still in a sleep
    std::chrono::milliseconds m_sleptBefore{0};
    bool m_isGarbled = false; // something came since the last picture, but none could be decoded
};

} // namespace liuying::vision
