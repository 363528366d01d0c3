// SPDX-License-Identifier: Apache-2.0
#include "vision/Codes.h"

#include "vision/Images.h"

#include <opencv2/imgcodecs.hpp>

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QtEndian>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostBytes = 100'000'000;
/// The longest scrolling screenshots of a phone have some 40 million pixels.
constexpr qint64 kMostPixels = 60'000'000;

QString shown(const QString &file)
{
    return QDir::toNativeSeparators(file);
}

tl::unexpected<Error> missing(const QString &file)
{
    return failure(
        ErrorCode::NotFound,
        QCoreApplication::translate("Vision", "找不到图片“%1”。请检查文件名和所在文件夹。").arg(shown(file)),
        u"no such picture: "_s + file);
}

tl::unexpected<Error> notAllowed(const QString &file, const QString &detail)
{
    return failure(
        ErrorCode::NoPermission,
        QCoreApplication::translate("Vision", "没有权限读取图片“%1”。请检查文件的权限。").arg(shown(file)),
        file + u": "_s + detail);
}

tl::unexpected<Error> empty(const QString &file)
{
    return failure(
        ErrorCode::BadInput,
        QCoreApplication::translate("Vision", "图片“%1”是空文件。请重新保存或发送一次。").arg(shown(file)),
        u"empty file: "_s + file);
}

tl::unexpected<Error> tooLarge(const QString &file)
{
    return failure(
        ErrorCode::BadInput,
        QCoreApplication::translate("Vision", "图片“%1”太大（超过6000万像素或100 MB）。请裁剪后再试。")
            .arg(shown(file)),
        u"too large: "_s + file);
}

tl::unexpected<Error> notAPicture(const QString &file, const QString &detail)
{
    return failure(
        ErrorCode::BadInput,
        QCoreApplication::translate(
            "Vision", "“%1”不是可以读取的图片，或者文件已损坏。请换成 JPEG、PNG、WebP 或 BMP 图片。")
            .arg(shown(file)),
        file + u": "_s + detail);
}

tl::unexpected<Error> heic(const QString &file)
{
    return failure(ErrorCode::BadInput,
                   QCoreApplication::translate(
                       "Vision", "“%1”是 HEIC 图片，这里打不开。请在手机上截屏，或另存为 JPEG 后再试。")
                       .arg(shown(file)),
                   u"HEIC: "_s + file);
}

bool isHeic(const QByteArray &bytes)
{
    const QByteArray brand = bytes.mid(8, 4);
    return bytes.mid(4, 4) == "ftyp" &&
           (brand.startsWith("hei") || brand.startsWith("hev") || brand == "mif1" || brand == "msf1");
}

bool isWebP(const QByteArray &bytes)
{
    return bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP";
}

/// Width × height from the head of a WebP file (its three layouts), so that a huge one is refused unread; 0
/// when the head makes no sense.
qint64 pixelsOfWebP(const QByteArray &bytes)
{
    if (bytes.size() < 30)
        return 0;
    const auto *at = reinterpret_cast<const uchar *>(bytes.constData());
    const QByteArray kind = bytes.mid(12, 4);
    if (kind == "VP8 ")
        return qint64(qFromLittleEndian<quint16>(at + 26) & 0x3fff) *
               (qFromLittleEndian<quint16>(at + 28) & 0x3fff);
    if (kind == "VP8L") {
        const quint32 bits = qFromLittleEndian<quint32>(at + 21);
        return qint64((bits & 0x3fff) + 1) * (((bits >> 14) & 0x3fff) + 1);
    }
    const auto threeBytes = [at](int place) { return at[place] | at[place + 1] << 8 | at[place + 2] << 16; };
    return kind == "VP8X" ? qint64(threeBytes(24) + 1) * (threeBytes(27) + 1) : 0;
}

/// WebP by OpenCV: Debian's Qt has no plug-in for it in the packages used here.
Result<QImage> loadWebP(const QString &file, const QByteArray &bytes)
{
    if (pixelsOfWebP(bytes) > kMostPixels)
        return tooLarge(file);
    try {
        const cv::Mat data(1, static_cast<int>(bytes.size()), CV_8UC1, const_cast<char *>(bytes.constData()));
        const QImage picture = pictureOf(cv::imdecode(data, cv::IMREAD_UNCHANGED));
        if (!picture.isNull())
            return picture;
    } catch (const std::exception &problem) {
        return notAPicture(file, QString::fromUtf8(problem.what()));
    }
    return notAPicture(file, u"not decodable as WebP"_s);
}

Result<QImage> loadByQt(const QString &file, QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > kMostPixels)
        return tooLarge(file);
    const QImage picture = reader.read();
    if (picture.isNull())
        return notAPicture(file, reader.errorString());
    return picture;
}

} // namespace

Result<QImage> loadPicture(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return missing(file);
    if (!info.isFile())
        return notAPicture(file, u"not a regular file"_s);
    if (info.size() > kMostBytes)
        return tooLarge(file);
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return notAllowed(file, device.errorString());
    const QByteArray bytes = device.readAll();
    if (bytes.isEmpty())
        return empty(file);
    if (isHeic(bytes))
        return heic(file);
    return isWebP(bytes) ? loadWebP(file, bytes) : loadByQt(file, bytes);
}

} // namespace liuying::vision
