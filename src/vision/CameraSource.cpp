// SPDX-License-Identifier: Apache-2.0
#include "vision/FrameSource.h"

#include "vision/Images.h"

#include <opencv2/videoio.hpp>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidthPx = 1280;
constexpr int kHeightPx = 720;
constexpr qint64 kWaitNs = 200'000'000;
/// A camera that hangs (a sleeping laptop, a bad hub) delivers nothing but does not report it either.
constexpr qint64 kSilenceMs = 3000;

QString nameOfDevice(const QString &folder)
{
    QFile file(folder + u"/name"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

/// Drivers list a second node for each camera, which carries metadata and no pictures; "index" tells them
/// apart.
bool carriesPictures(const QString &folder)
{
    QFile file(folder + u"/index"_s);
    return !file.open(QIODevice::ReadOnly) || file.readAll().trimmed() == "0";
}

class CameraSource final : public FrameSource {
public:
    explicit CameraSource(int index) : m_index(index) {}

    QString name() const override
    {
        const QString device = nameOfDevice(u"/sys/class/video4linux/video%1"_s.arg(m_index));
        return device.isEmpty() ? QCoreApplication::translate("Vision", "摄像头%1").arg(m_index) : device;
    }

    Result<void> open() override
    {
        const QString device = u"/dev/video%1"_s.arg(m_index);
        // Asked first: OpenCV writes a warning to the terminal at every attempt.
        if (!QFile::exists(device))
            return cannotOpen(u"no "_s + device);
        try {
            if (!m_capture.open(m_index, cv::CAP_V4L2))
                return cannotOpen(u"VideoCapture::open is false"_s);
            // MJPG first: cameras that offer 1280×720 uncompressed do so at 10 frames a second.
            m_capture.set(cv::CAP_PROP_FOURCC, cv::VideoWriter::fourcc('M', 'J', 'P', 'G'));
            m_capture.set(cv::CAP_PROP_FRAME_WIDTH, kWidthPx);
            m_capture.set(cv::CAP_PROP_FRAME_HEIGHT, kHeightPx);
            m_capture.set(cv::CAP_PROP_BUFFERSIZE, 1);
        } catch (const std::exception &problem) {
            return cannotOpen(QString::fromUtf8(problem.what()));
        }
        m_silence.start();
        return {};
    }

    Result<std::optional<QImage>> next() override
    {
        if (!m_capture.isOpened())
            return gone(u"not open"_s);
        try {
            std::vector<int> ready;
            if (!cv::VideoCapture::waitAny({m_capture}, ready, kWaitNs)) {
                if (m_silence.elapsed() > kSilenceMs)
                    return gone(u"no frame for three seconds"_s);
                return std::optional<QImage>();
            }
            cv::Mat image;
            if (!m_capture.read(image))
                return gone(u"VideoCapture::read is false"_s);
            m_silence.start();
            return std::optional(pictureOf(image));
        } catch (const std::exception &problem) {
            return gone(QString::fromUtf8(problem.what()));
        }
    }

    void close() override { m_capture.release(); }

private:
    tl::unexpected<Error> cannotOpen(const QString &detail) const
    {
        return failure(ErrorCode::Camera,
                       QCoreApplication::translate("Vision",
                                                   "打不开%1。请检查 USB 线是否插好、是否正被别的程序占用，"
                                                   "插好后会自动继续。也可以先用扫码枪或学号。")
                           .arg(name()),
                       u"camera %1: %2"_s.arg(m_index).arg(detail));
    }

    tl::unexpected<Error> gone(const QString &detail) const
    {
        return failure(ErrorCode::Camera,
                       QCoreApplication::translate("Vision",
                                                   "%1没有画面了。请把 USB 线重新插好，插好后会自动继续。"
                                                   "也可以先用扫码枪或学号。")
                           .arg(name()),
                       u"camera %1: %2"_s.arg(m_index).arg(detail));
    }

    int m_index;
    cv::VideoCapture m_capture;
    QElapsedTimer m_silence;
};

} // namespace

std::unique_ptr<FrameSource> cameraSource(int index)
{
    return std::make_unique<CameraSource>(index);
}

QList<CameraDevice> cameras()
{
    QList<CameraDevice> devices;
    const QDir folder(u"/sys/class/video4linux"_s);
    for (const QString &entry : folder.entryList({u"video*"_s}, QDir::Dirs | QDir::NoDotAndDotDot)) {
        bool isNumber = false;
        const int index = entry.mid(5).toInt(&isNumber);
        if (isNumber && carriesPictures(folder.filePath(entry)))
            devices.append({index, nameOfDevice(folder.filePath(entry))});
    }
    std::ranges::sort(devices, {}, &CameraDevice::index);
    return devices;
}

} // namespace liuying::vision
