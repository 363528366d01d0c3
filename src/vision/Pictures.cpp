// SPDX-License-Identifier: Apache-2.0
#include "vision/Codes.h"

#include "vision/PictureFile.h"
#include "vision/WebP.h"

#include <QBuffer>
#include <QImageReader>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

/// What phones, chat programs and cameras save. Not SVG, which Qt reads, too: it can name other files.
const QList<QByteArray> kFormats = {"jpeg", "png", "bmp", "gif"};

qint64 pixelsOf(const QSize &size)
{
    return qint64(size.width()) * size.height();
}

Result<QImage> loadWebP(const QString &file, const QByteArray &bytes)
{
    if (pixelsOfWebP(bytes) > kMostPicturePixels)
        return pictureTooLarge(file);
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
    while (pixelsOf(size / part) > kMostPicturePixels)
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
    if (pixelsOf(size) > (isJpeg ? kMostJpegPixels : kMostPicturePixels))
        return pictureTooLarge(file);
    if (pixelsOf(size) > kMostPicturePixels)
        reader.setScaledSize(reduced(size));
    const QImage picture = reader.read();
    if (picture.isNull())
        return notAPicture(file, reader.errorString());
    return picture;
}

} // namespace

Result<QImage> loadPicture(const QString &file)
{
    const Result<QByteArray> bytes = readPictureFile(file);
    if (!bytes)
        return failureOf(bytes);
    return isWebP(*bytes) ? loadWebP(file, *bytes) : loadByQt(file, *bytes);
}

} // namespace liuying::vision
