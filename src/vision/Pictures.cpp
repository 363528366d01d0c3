// SPDX-License-Identifier: Apache-2.0
#include "vision/Codes.h"

#include "vision/WebP.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostBytes = 100'000'000;
/// The longest scrolling screenshots of a phone have some 40 million pixels.
constexpr qint64 kMostPixels = 60'000'000;
/// Phones take JPEGs of 108 million pixels, which are read at half the size; a progressive one needs six
/// bytes of memory a pixel even so.
constexpr qint64 kMostJpegPixels = 130'000'000;
/// What phones, chat programs and cameras save. Not SVG, which Qt reads, too: it can name other files.
const QList<QByteArray> kFormats = {"jpeg", "png", "bmp", "gif"};

qint64 pixelsOf(const QSize &size)
{
    return qint64(size.width()) * size.height();
}

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
        QCoreApplication::translate(
            "Vision",
            "图片“%1”太大（超过6000万像素，JPEG 超过1.3亿像素，或超过100 MB）。请裁剪或缩小后再试。")
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
                       "Vision", "“%1”是 HEIC 图片，这里打不开。请在手机上截屏，或在相册中导出为 JPEG "
                                 "后再试（iPhone：设置 → 相机 → 格式 → 兼容性最佳）。")
                       .arg(shown(file)),
                   u"HEIC: "_s + file);
}

bool isHeic(const QByteArray &bytes)
{
    const QByteArray brand = bytes.mid(8, 4);
    return bytes.mid(4, 4) == "ftyp" &&
           (brand.startsWith("hei") || brand.startsWith("hev") || brand == "mif1" || brand == "msf1");
}

Result<QImage> loadWebP(const QString &file, const QByteArray &bytes)
{
    if (pixelsOfWebP(bytes) > kMostPixels)
        return tooLarge(file);
    try {
        const QImage picture = decodeWebP(bytes);
        if (!picture.isNull())
            return picture;
    } catch (const std::exception &problem) {
        return notAPicture(file, QString::fromUtf8(problem.what()));
    }
    return notAPicture(file, u"not decodable as WebP"_s);
}

/// Half, a third … of the size until it is small enough; JPEG is decoded at such sizes without being held
/// whole in memory.
QSize reduced(const QSize &size)
{
    int part = 1;
    while (pixelsOf(size / part) > kMostPixels)
        ++part;
    return size / part;
}

Result<QImage> loadByQt(const QString &file, QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!kFormats.contains(reader.format()))
        return notAPicture(file, u"format: "_s + QString::fromLatin1(reader.format()));
    const QSize size = reader.size();
    const bool isJpeg = reader.format() == "jpeg";
    if (pixelsOf(size) > (isJpeg ? kMostJpegPixels : kMostPixels))
        return tooLarge(file);
    if (pixelsOf(size) > kMostPixels)
        reader.setScaledSize(reduced(size));
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
