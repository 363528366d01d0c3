// SPDX-License-Identifier: Apache-2.0
#include "vision/VideoStream.h"

#include "vision/VideoFormats.h"

#include <QFile>

#include <cerrno>
#include <cmath>
#include <cstring>
#include <utility>

#include <linux/videodev2.h>

namespace liuying::vision {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPatience = 200ms;
/// A camera that hangs delivers nothing but does not report it either.
constexpr auto kSilence = 3000ms;
/// The two clocks are not read in one instant; a nap shorter than this is none.
constexpr auto kNap = 1000ms;
/// One is filled, one is read, two are spare.
constexpr quint32 kBuffers = 4;

CameraTrouble troubleOf(int error)
{
    switch (error) {
    case ENOENT:
    case ENXIO:
        return CameraTrouble::NotThere;
    case EBUSY:
        return CameraTrouble::Busy;
    case EACCES:
    case EPERM:
        return CameraTrouble::NoPermission;
    case ENOTTY:
    case EINVAL:
        return CameraTrouble::NotACamera;
    case ENOSPC:
        return CameraTrouble::NoBandwidth;
    default:
        return CameraTrouble::Gone; // ENODEV, EIO, EPROTO …
    }
}

v4l2_buffer mappedBuffer(quint32 index)
{
    v4l2_buffer buffer{};
    buffer.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    buffer.memory = V4L2_MEMORY_MMAP;
    buffer.index = index;
    return buffer;
}

} // namespace

tl::unexpected<CameraFault> VideoStream::fault(const char *what) const
{
    const int error = errno;
    return tl::unexpected(CameraFault{
        troubleOf(error), u"%1: %2: %3"_s.arg(m_path, QString::fromLatin1(what), qt_error_string(error))});
}

FromCamera<void> VideoStream::open(const QString &path, const std::optional<CameraFormat> &wish)
{
    close();
    m_path = path;
    m_wish = wish;
    FromCamera<void> begun = begin();
    if (!begun)
        close();
    return begun;
}

FromCamera<void> VideoStream::begin()
{
    m_device = m_io.open(QFile::encodeName(m_path).constData());
    if (m_device == -1)
        return fault("open");
    if (FromCamera<void> checked = checkDevice(); !checked)
        return checked;
    m_formats = listFormats(m_io, m_device);
    const std::optional<CameraFormat> chosen = chosenFormat(m_formats, m_wish);
    if (!chosen)
        return tl::unexpected(CameraFault{CameraTrouble::NoFormat, m_path + u": no format to read"_s});
    if (FromCamera<void> set = setFormat(*chosen); !set)
        return set;
    setRate(chosen->framesPerSecond);
    if (FromCamera<void> mapped = mapBuffers(); !mapped)
        return mapped;
    int type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    if (m_io.control(m_device, VIDIOC_STREAMON, &type) == -1)
        return fault("start streaming");
    m_lastPicture = m_io.awake();
    m_sleptBefore = m_io.asleep();
    m_isGarbled = false;
    return {};
}

/// The same device and format, after a sleep: what waits in the buffers is from before it.
FromCamera<void> VideoStream::beginAnew()
{
    return open(QString(m_path), std::optional(m_wish));
}

FromCamera<void> VideoStream::checkDevice()
{
    v4l2_capability able{};
    if (m_io.control(m_device, VIDIOC_QUERYCAP, &able) == -1)
        return fault("query capabilities");
    const quint32 abilities =
        (able.capabilities & V4L2_CAP_DEVICE_CAPS) != 0 ? able.device_caps : able.capabilities;
    constexpr quint32 kNeeded = V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_STREAMING;
    if ((abilities & kNeeded) != kNeeded)
        return tl::unexpected(CameraFault{CameraTrouble::NotACamera,
                                          u"%1: capabilities %2"_s.arg(m_path).arg(abilities, 0, 16)});
    return {};
}

FromCamera<void> VideoStream::setFormat(const CameraFormat &format)
{
    v4l2_format set{};
    set.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    set.fmt.pix.width = static_cast<quint32>(format.size.width());
    set.fmt.pix.height = static_cast<quint32>(format.size.height());
    set.fmt.pix.pixelformat = pixelCode(format.pixels);
    set.fmt.pix.field = V4L2_FIELD_ANY;
    if (m_io.control(m_device, VIDIOC_S_FMT, &set) == -1)
        return fault("set format");
    // The driver may give something else than it was asked for; what it says counts.
    m_format = {QSize(static_cast<int>(set.fmt.pix.width), static_cast<int>(set.fmt.pix.height)),
                pixelLetters(set.fmt.pix.pixelformat), format.framesPerSecond};
    m_bytesPerLine = static_cast<int>(set.fmt.pix.bytesperline);
    return {};
}

/// A camera that lets nobody set its rate keeps its own: that is no failure.
void VideoStream::setRate(double framesPerSecond)
{
    if (framesPerSecond <= 0)
        return;
    v4l2_streamparm rate{};
    rate.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    rate.parm.capture.timeperframe.numerator = 1000;
    rate.parm.capture.timeperframe.denominator = static_cast<quint32>(std::lround(framesPerSecond * 1000));
    if (m_io.control(m_device, VIDIOC_S_PARM, &rate) == -1)
        return;
    const v4l2_fract &given = rate.parm.capture.timeperframe;
    if (given.numerator != 0 && given.denominator != 0)
        m_format.framesPerSecond = double(given.denominator) / given.numerator;
}

FromCamera<void> VideoStream::mapBuffers()
{
    v4l2_requestbuffers request{};
    request.count = kBuffers;
    request.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    request.memory = V4L2_MEMORY_MMAP;
    if (m_io.control(m_device, VIDIOC_REQBUFS, &request) == -1)
        return fault("request buffers");
    for (quint32 index = 0; index < request.count; ++index) {
        v4l2_buffer buffer = mappedBuffer(index);
        if (m_io.control(m_device, VIDIOC_QUERYBUF, &buffer) == -1)
            return fault("query buffer");
        void *memory = m_io.map(m_device, buffer.length, buffer.m.offset);
        if (memory == nullptr)
            return fault("map buffer");
        m_buffers.push_back({memory, buffer.length});
        if (!giveBack(index))
            return fault("queue buffer");
    }
    return {};
}

bool VideoStream::giveBack(quint32 index)
{
    v4l2_buffer buffer = mappedBuffer(index);
    return m_io.control(m_device, VIDIOC_QBUF, &buffer) != -1;
}

FromCamera<std::optional<VideoStream::Filled>> VideoStream::takeBuffer()
{
    v4l2_buffer buffer = mappedBuffer(0);
    if (m_io.control(m_device, VIDIOC_DQBUF, &buffer) == -1) {
        if (errno == EAGAIN)
            return std::optional<Filled>();
        return fault("take a frame");
    }
    if (buffer.index >= m_buffers.size())
        return tl::unexpected(CameraFault{CameraTrouble::Gone, m_path + u": a buffer nobody mapped"_s});
    return std::optional(Filled{buffer.index,
                                std::min<std::size_t>(buffer.bytesused, m_buffers[buffer.index].length),
                                (buffer.flags & V4L2_BUF_FLAG_ERROR) != 0});
}

/// Whoever was away for a while does not want to see what happened in between.
FromCamera<std::optional<VideoStream::Filled>> VideoStream::takeNewest()
{
    std::optional<Filled> newest;
    // A device faster than this loop must not keep it for ever.
    for (std::size_t taken = 0; taken < m_buffers.size(); ++taken) {
        FromCamera<std::optional<Filled>> next = takeBuffer();
        if (!next)
            return next;
        if (!*next)
            break;
        if (newest && !giveBack(newest->index))
            return fault("queue buffer");
        newest = **next;
    }
    return newest;
}

FromCamera<std::optional<QImage>> VideoStream::next()
{
    if (m_device == -1)
        return tl::unexpected(CameraFault{CameraTrouble::Gone, m_path + u": not open"_s});
    if (m_io.asleep() - m_sleptBefore > kNap) {
        if (const FromCamera<void> begun = beginAnew(); !begun)
            return tl::unexpected(begun.error());
    }
    const int ready = m_io.waitForFrame(m_device, kPatience);
    if (ready == -1)
        return fault("wait for a frame");
    if (ready == 0)
        return nothingYet();
    const FromCamera<std::optional<Filled>> taken = takeNewest();
    if (!taken)
        return tl::unexpected(taken.error());
    if (!*taken)
        return nothingYet();
    const Filled filled = **taken;
    const std::span bytes(static_cast<const uchar *>(m_buffers[filled.index].memory), filled.bytes);
    QImage picture =
        filled.isDamaged ? QImage() : decodedFrame(bytes, m_format.pixels, m_format.size, m_bytesPerLine);
    if (!giveBack(filled.index))
        return fault("queue buffer");
    m_isGarbled = picture.isNull();
    if (m_isGarbled)
        return nothingYet();
    m_lastPicture = m_io.awake();
    return std::optional(std::move(picture));
}

FromCamera<std::optional<QImage>> VideoStream::nothingYet() const
{
    if (m_io.awake() - m_lastPicture <= kSilence)
        return std::optional<QImage>();
    return tl::unexpected(CameraFault{m_isGarbled ? CameraTrouble::Garbled : CameraTrouble::Gone,
                                      m_path + u": no picture for three seconds"_s});
}

void VideoStream::close()
{
    if (m_device == -1)
        return;
    int type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    m_io.control(m_device, VIDIOC_STREAMOFF, &type); // fails where the device is gone: nothing is lost by it
    for (const Buffer &buffer : std::exchange(m_buffers, {}))
        m_io.unmap(buffer.memory, buffer.length);
    m_io.close(std::exchange(m_device, -1));
}

} // namespace liuying::vision
