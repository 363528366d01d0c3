// SPDX-License-Identifier: Apache-2.0
#include "vision/FakeVideo.h"

#include "vision/VideoFormats.h"

#include <QBuffer>

#include <cerrno>
#include <cstring>
#include <utility>

#include <linux/videodev2.h>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kBufferBytes = 1280 * 720 * 2;

int refused(int error)
{
    errno = error;
    return -1;
}

int queryAbilities(const FakeCamera &camera, v4l2_capability &able)
{
    able.capabilities = V4L2_CAP_DEVICE_CAPS | V4L2_CAP_VIDEO_CAPTURE;
    able.device_caps = camera.takesPictures ? V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_STREAMING
                                            : V4L2_CAP_META_CAPTURE | V4L2_CAP_STREAMING;
    return 0;
}

int listPixels(const FakeCamera &camera, v4l2_fmtdesc &entry)
{
    if (entry.index >= camera.formats.size())
        return refused(EINVAL);
    entry.pixelformat = pixelCode(camera.formats.keys().at(static_cast<int>(entry.index)));
    return 0;
}

int listSize(const FakeCamera &camera, v4l2_frmsizeenum &entry)
{
    const QList<FakeCamera::Size> sizes = camera.formats.value(pixelLetters(entry.pixel_format));
    if (entry.index >= sizes.size())
        return refused(EINVAL);
    const QSize size = sizes.at(entry.index).size;
    entry.type = V4L2_FRMSIZE_TYPE_DISCRETE;
    entry.discrete = {static_cast<quint32>(size.width()), static_cast<quint32>(size.height())};
    return 0;
}

int listRate(const FakeCamera &camera, v4l2_frmivalenum &entry)
{
    for (const FakeCamera::Size &size : camera.formats.value(pixelLetters(entry.pixel_format))) {
        if (size.size != QSize(static_cast<int>(entry.width), static_cast<int>(entry.height)))
            continue;
        if (entry.index >= size.rates.size())
            return refused(EINVAL);
        entry.type = V4L2_FRMIVAL_TYPE_DISCRETE;
        entry.discrete = {1, static_cast<quint32>(size.rates.at(entry.index))};
        return 0;
    }
    return refused(EINVAL);
}

int setFormat(FakeCamera &camera, v4l2_format &format)
{
    if (camera.formatError != 0)
        return refused(camera.formatError);
    camera.pixelsSet = pixelLetters(format.fmt.pix.pixelformat);
    camera.sizeSet = QSize(static_cast<int>(format.fmt.pix.width), static_cast<int>(format.fmt.pix.height));
    format.fmt.pix.bytesperline = camera.pixelsSet == u"YUYV" ? format.fmt.pix.width * 2 : 0;
    return 0;
}

int setRate(FakeCamera &camera, const v4l2_streamparm &rate)
{
    camera.rateSet = static_cast<int>(rate.parm.capture.timeperframe.denominator /
                                      rate.parm.capture.timeperframe.numerator);
    return 0;
}

int giveBuffer(FakeCamera &camera, const v4l2_buffer &buffer)
{
    camera.queued.push_back(buffer.index);
    return 0;
}

int takeBuffer(FakeCamera &camera, v4l2_buffer &buffer)
{
    if (camera.frames.empty() || camera.queued.empty())
        return refused(EAGAIN);
    buffer.index = std::exchange(camera.queued.front(), 0);
    camera.queued.pop_front();
    const QByteArray frame = std::exchange(camera.frames.front(), {});
    camera.frames.pop_front();
    std::memcpy(camera.memory[buffer.index].data(), frame.constData(),
                static_cast<std::size_t>(frame.size()));
    buffer.bytesused = static_cast<quint32>(frame.size());
    buffer.flags = camera.isMarkedDamaged ? V4L2_BUF_FLAG_ERROR : 0;
    return 0;
}

int startStreaming(FakeCamera &camera)
{
    if (camera.streamError != 0)
        return refused(camera.streamError);
    camera.isStreaming = true;
    ++camera.timesStarted;
    return 0;
}

/// What was in the driver's buffers is lost with them.
int stopStreaming(FakeCamera &camera)
{
    camera.isStreaming = false;
    camera.queued.clear();
    camera.frames.clear();
    return 0;
}

} // namespace

void FakeVideo::pullOut(int index)
{
    if (const auto camera = m_nodes.take(index))
        camera->isPulledOut = true;
}

int FakeVideo::open(const char *path)
{
    const QString name = QString::fromLatin1(path);
    const auto camera = m_nodes.value(name.mid(u"/dev/video"_s.size()).toInt());
    if (!camera)
        return refused(ENOENT);
    if (camera->openError != 0)
        return refused(camera->openError);
    camera->isHeld = true;
    camera->isPulledOut = false;
    m_open.push_back(camera);
    return kFirstDevice + static_cast<int>(m_open.size()) - 1;
}

void FakeVideo::close(int device)
{
    m_open.at(static_cast<std::size_t>(device - kFirstDevice))->isHeld = false;
}

int FakeVideo::control(int device, unsigned long request, void *argument)
{
    FakeCamera &camera = *m_open.at(static_cast<std::size_t>(device - kFirstDevice));
    if (camera.isPulledOut)
        return refused(ENODEV);
    switch (request) {
    case VIDIOC_QUERYCAP:
        return queryAbilities(camera, *static_cast<v4l2_capability *>(argument));
    case VIDIOC_ENUM_FMT:
        return listPixels(camera, *static_cast<v4l2_fmtdesc *>(argument));
    case VIDIOC_ENUM_FRAMESIZES:
        return listSize(camera, *static_cast<v4l2_frmsizeenum *>(argument));
    case VIDIOC_ENUM_FRAMEINTERVALS:
        return listRate(camera, *static_cast<v4l2_frmivalenum *>(argument));
    case VIDIOC_S_FMT:
        return setFormat(camera, *static_cast<v4l2_format *>(argument));
    case VIDIOC_S_PARM:
        return setRate(camera, *static_cast<v4l2_streamparm *>(argument));
    case VIDIOC_REQBUFS:
        camera.memory.assign(static_cast<v4l2_requestbuffers *>(argument)->count,
                             QByteArray(qsizetype(kBufferBytes), '\0'));
        return 0;
    case VIDIOC_QUERYBUF:
        static_cast<v4l2_buffer *>(argument)->length = kBufferBytes;
        static_cast<v4l2_buffer *>(argument)->m.offset = static_cast<v4l2_buffer *>(argument)->index;
        return 0;
    case VIDIOC_QBUF:
        return giveBuffer(camera, *static_cast<v4l2_buffer *>(argument));
    case VIDIOC_DQBUF:
        return takeBuffer(camera, *static_cast<v4l2_buffer *>(argument));
    case VIDIOC_STREAMON:
        return startStreaming(camera);
    case VIDIOC_STREAMOFF:
        return stopStreaming(camera);
    default:
        return refused(ENOTTY);
    }
}

int FakeVideo::waitForFrame(int device, std::chrono::milliseconds patience)
{
    const FakeCamera &camera = *m_open.at(static_cast<std::size_t>(device - kFirstDevice));
    if (camera.isPulledOut)
        return refused(ENODEV);
    if (!camera.frames.empty())
        return 1;
    m_awake += patience;
    return 0;
}

void *FakeVideo::map(int device, std::size_t, std::size_t offset)
{
    FakeCamera &camera = *m_open.at(static_cast<std::size_t>(device - kFirstDevice));
    ++camera.mapped;
    m_lastMapped = &camera;
    return camera.memory.at(offset).data();
}

void FakeVideo::unmap(void *, std::size_t)
{
    --m_lastMapped->mapped;
}

std::shared_ptr<FakeCamera> usualCamera()
{
    auto camera = std::make_shared<FakeCamera>();
    camera->formats = {
        {u"MJPG"_s, {{QSize(1920, 1080), {30}}, {QSize(1280, 720), {60, 30}}, {QSize(640, 480), {30}}}},
        {u"YUYV"_s, {{QSize(1280, 720), {10}}, {QSize(640, 480), {30, 15}}}}};
    return camera;
}

QByteArray asJpeg(const QImage &picture)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "JPEG", 95);
    return buffer.data();
}

} // namespace liuying::vision
