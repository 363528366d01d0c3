// SPDX-License-Identifier: Apache-2.0
#include "vision/VideoFormats.h"

#include "vision/Images.h"
#include "vision/VideoIo.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <QStringList>

#include <array>
#include <tuple>

#include <linux/videodev2.h>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kBestSize(1280, 720);
constexpr double kBestRate = 30;
constexpr QSize kSmallestUseful(640, 480);
constexpr double kSlowestUseful = 15;
/// Drivers that never stop counting are cut off here.
constexpr quint32 kMostEntries = 64;
/// What is offered of a camera that takes any size or rate within bounds.
constexpr std::array kUsualSizes{QSize(640, 480), QSize(800, 600), QSize(1280, 720), QSize(1920, 1080)};
constexpr std::array kUsualRates{60.0, 30.0, 25.0, 15.0, 10.0};

/// Pixel formats that can be read, the most welcome first: compressed ones leave room on the cable for the
/// full rate.
const QStringList &readablePixels()
{
    static const QStringList pixels{u"MJPG"_s, u"JPEG"_s, u"YUYV"_s, u"UYVY"_s, u"NV12"_s,
                                    u"YU12"_s, u"BGR3"_s, u"RGB3"_s, u"GREY"_s};
    return pixels;
}

double rateOf(const v4l2_fract &interval)
{
    return interval.numerator == 0 ? 0 : double(interval.denominator) / interval.numerator;
}

QList<double> listRates(VideoIo &io, int device, quint32 pixels, const QSize &size)
{
    QList<double> rates;
    for (quint32 index = 0; index < kMostEntries; ++index) {
        v4l2_frmivalenum entry{};
        entry.index = index;
        entry.pixel_format = pixels;
        entry.width = static_cast<quint32>(size.width());
        entry.height = static_cast<quint32>(size.height());
        if (io.control(device, VIDIOC_ENUM_FRAMEINTERVALS, &entry) == -1)
            break;
        if (entry.type == V4L2_FRMIVAL_TYPE_DISCRETE) {
            rates.append(rateOf(entry.discrete));
            continue;
        }
        for (const double rate : kUsualRates) {
            if (rate <= rateOf(entry.stepwise.min) && rate >= rateOf(entry.stepwise.max))
                rates.append(rate);
        }
        break; // a range is all there is
    }
    return rates.isEmpty() ? QList<double>{0} : rates;
}

bool isWithin(const v4l2_frmsize_stepwise &range, const QSize &size)
{
    const auto fits = [](quint32 value, quint32 least, quint32 most, quint32 step) {
        return value >= least && value <= most && (step == 0 || (value - least) % step == 0);
    };
    return fits(static_cast<quint32>(size.width()), range.min_width, range.max_width, range.step_width) &&
           fits(static_cast<quint32>(size.height()), range.min_height, range.max_height, range.step_height);
}

/// Of a driver that does not list its sizes: the one it stands at.
QList<QSize> presentSize(VideoIo &io, int device)
{
    v4l2_format format{};
    format.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    if (io.control(device, VIDIOC_G_FMT, &format) == -1)
        return {};
    return {QSize(static_cast<int>(format.fmt.pix.width), static_cast<int>(format.fmt.pix.height))};
}

QList<QSize> listSizes(VideoIo &io, int device, quint32 pixels)
{
    QList<QSize> sizes;
    for (quint32 index = 0; index < kMostEntries; ++index) {
        v4l2_frmsizeenum entry{};
        entry.index = index;
        entry.pixel_format = pixels;
        if (io.control(device, VIDIOC_ENUM_FRAMESIZES, &entry) == -1)
            break;
        if (entry.type == V4L2_FRMSIZE_TYPE_DISCRETE) {
            sizes.append(
                QSize(static_cast<int>(entry.discrete.width), static_cast<int>(entry.discrete.height)));
            continue;
        }
        for (const QSize &size : kUsualSizes) {
            if (isWithin(entry.stepwise, size))
                sizes.append(size);
        }
        break; // a range is all there is
    }
    return sizes.isEmpty() ? presentSize(io, device) : sizes;
}

qsizetype welcomeOf(const CameraFormat &format)
{
    return readablePixels().indexOf(format.pixels);
}

int areaOf(const CameraFormat &format)
{
    return format.size.width() * format.size.height();
}

cv::Mat viewOf(std::span<const uchar> bytes, int rows, int columns, int type, int bytesPerLine)
{
    const std::size_t line = bytesPerLine > 0 ? static_cast<std::size_t>(bytesPerLine)
                                              : static_cast<std::size_t>(columns) * CV_ELEM_SIZE(type);
    if (rows <= 0 || columns <= 0 || line < static_cast<std::size_t>(columns) * CV_ELEM_SIZE(type) ||
        bytes.size() < line * static_cast<std::size_t>(rows))
        return {};
    return cv::Mat(rows, columns, type, const_cast<uchar *>(bytes.data()), line);
}

QImage converted(const cv::Mat &raw, int conversion)
{
    if (raw.empty())
        return {};
    cv::Mat image;
    cv::cvtColor(raw, image, conversion);
    return pictureOf(image);
}

QImage decodedRaw(std::span<const uchar> bytes, const QString &pixels, const QSize &size, int bytesPerLine)
{
    const auto view = [&](int rows, int type) {
        return viewOf(bytes, rows, size.width(), type, bytesPerLine);
    };
    // NV12 and YU12: the colours follow in half as many lines as the brightness has.
    const int rowsWithColour = size.height() * 3 / 2;
    if (pixels == u"YUYV")
        return converted(view(size.height(), CV_8UC2), cv::COLOR_YUV2BGR_YUYV);
    if (pixels == u"UYVY")
        return converted(view(size.height(), CV_8UC2), cv::COLOR_YUV2BGR_UYVY);
    if (pixels == u"NV12")
        return converted(view(rowsWithColour, CV_8UC1), cv::COLOR_YUV2BGR_NV12);
    if (pixels == u"YU12")
        return converted(view(rowsWithColour, CV_8UC1), cv::COLOR_YUV2BGR_I420);
    if (pixels == u"RGB3")
        return converted(view(size.height(), CV_8UC3), cv::COLOR_RGB2BGR);
    return pictureOf(view(size.height(), pixels == u"GREY" ? CV_8UC1 : CV_8UC3));
}

} // namespace

QString CameraFormat::toText() const
{
    return u"%1x%2 %3 %4"_s.arg(size.width()).arg(size.height()).arg(pixels).arg(framesPerSecond);
}

std::optional<CameraFormat> CameraFormat::fromText(const QString &text)
{
    const QStringList parts = text.split(u' ');
    const QStringList sides = parts.front().split(u'x');
    if (parts.size() != 3 || sides.size() != 2)
        return std::nullopt;
    bool isRate = false;
    const CameraFormat format{QSize(sides[0].toInt(), sides[1].toInt()), parts[1],
                              parts[2].toDouble(&isRate)};
    return isRate && !format.size.isEmpty() ? std::optional(format) : std::nullopt;
}

quint32 pixelCode(const QString &pixels)
{
    const QByteArray letters = pixels.toLatin1().leftJustified(4, ' ', true);
    return v4l2_fourcc(letters[0], letters[1], letters[2], letters[3]);
}

QString pixelLetters(quint32 code)
{
    const std::array letters{static_cast<char>(code & 0xff), static_cast<char>(code >> 8 & 0xff),
                             static_cast<char>(code >> 16 & 0xff), static_cast<char>(code >> 24 & 0x7f)};
    return QString::fromLatin1(letters.data(), letters.size());
}

QList<CameraFormat> listFormats(VideoIo &io, int device)
{
    QList<CameraFormat> formats;
    for (quint32 index = 0; index < kMostEntries; ++index) {
        v4l2_fmtdesc entry{};
        entry.index = index;
        entry.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
        if (io.control(device, VIDIOC_ENUM_FMT, &entry) == -1)
            break;
        const QString pixels = pixelLetters(entry.pixelformat);
        if (!readablePixels().contains(pixels))
            continue;
        for (const QSize &size : listSizes(io, device, entry.pixelformat)) {
            for (const double rate : listRates(io, device, entry.pixelformat, size)) {
                if (const CameraFormat format{size, pixels, rate}; !formats.contains(format))
                    formats.append(format);
            }
        }
    }
    std::ranges::stable_sort(formats, {}, [](const CameraFormat &format) {
        return std::tuple(-areaOf(format), -format.framesPerSecond, welcomeOf(format));
    });
    return formats;
}

std::optional<CameraFormat> chosenFormat(const QList<CameraFormat> &formats,
                                         const std::optional<CameraFormat> &wish)
{
    if (wish && formats.contains(*wish))
        return wish;
    // Which is better, most important first; smaller is better throughout.
    const auto rank = [](const CameraFormat &format) {
        const bool isSmall =
            format.size.width() < kSmallestUseful.width() || format.size.height() < kSmallestUseful.height();
        const bool isSlow = format.framesPerSecond > 0 && format.framesPerSecond < kSlowestUseful;
        const int fromBestSize = std::abs(areaOf(format) - kBestSize.width() * kBestSize.height());
        return std::tuple(isSmall, isSlow, fromBestSize, welcomeOf(format),
                          std::abs(format.framesPerSecond - kBestRate));
    };
    const auto best = std::ranges::min_element(formats, {}, rank);
    return best == formats.end() ? std::nullopt : std::optional(*best);
}

QImage decodedFrame(std::span<const uchar> bytes, const QString &pixels, const QSize &size, int bytesPerLine)
{
    try {
        if (pixels != u"MJPG" && pixels != u"JPEG")
            return decodedRaw(bytes, pixels, size, bytesPerLine);
        if (bytes.empty())
            return {};
        const cv::Mat data(1, static_cast<int>(bytes.size()), CV_8UC1, const_cast<uchar *>(bytes.data()));
        return pictureOf(cv::imdecode(data, cv::IMREAD_COLOR));
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace liuying::vision
