// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/FileFacts.h"

#include "vision/Photos.h"
#include "vision/PictureFile.h"
#include "vision/WebP.h"
#include "vision/photo/Exif.h"
#include "vision/photo/JpegFile.h"

#include <QBuffer>
#include <QImageReader>
#include <QtEndian>

#include <cmath>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMetresPerInch = 0.0254;

Result<FileHead> jpegHead(const QString &file, const QByteArray &bytes)
{
    tl::expected<JpegHead, JpegFailure> head = readJpegHead(bytes);
    if (!head)
        return notAPicture(file, head.error().detail);
    return FileHead{head->facts, head->iccProfile};
}

/// PNG's chunks up to the picture's data: pHYs has dots a metre, eXIf the block of a camera
/// (ISO/IEC 15948 §11).
void readPngChunks(const QByteArray &bytes, FileFacts &facts)
{
    constexpr qsizetype kSignature = 8;
    constexpr qsizetype kAroundContent = 12; // length, name, sum
    qsizetype at = kSignature;
    while (at + kAroundContent <= bytes.size()) {
        const qint64 length = qFromBigEndian<quint32>(bytes.constData() + at);
        const QByteArrayView name = QByteArrayView(bytes).sliced(at + 4, 4);
        if (name == "IDAT" || at + kAroundContent + length > bytes.size())
            return;
        const QByteArrayView content = QByteArrayView(bytes).sliced(at + 8, length);
        if (name == "pHYs" && length == 9 && content[8] == 1)
            facts.dotsPerInch = qFromBigEndian<quint32>(content.data()) * kMetresPerInch;
        if (name == "eXIf") {
            const ExifFacts exif = readExif(content);
            facts.takenAt = exif.takenAt;
            facts.exifTurn = exif.turn;
        }
        at += kAroundContent + length;
    }
}

/// Words for PNG's colour types and bits of a pixel, by the bits of a sample.
void readPngColour(const QByteArray &bytes, FileFacts &facts)
{
    constexpr qsizetype kDepth = 24; // in IHDR, which is always first
    if (bytes.size() < kDepth + 2)
        return;
    const int depth = bytes[kDepth];
    const int type = bytes[kDepth + 1];
    const bool hasColour = (type & 2) != 0;
    const bool isPalette = (type & 1) != 0;
    const bool hasAlpha = (type & 4) != 0;
    facts.colour = isPalette ? u"palette"_s : hasColour ? u"RGB"_s : u"grey"_s;
    const int samples = isPalette || !hasColour ? 1 : 3;
    facts.bitsPerPixel = depth * (samples + (hasAlpha ? 1 : 0));
}

void readBmpHead(const QByteArray &bytes, FileFacts &facts)
{
    constexpr qsizetype kBits = 28;
    constexpr qsizetype kDotsPerMetre = 38;
    if (bytes.size() < kDotsPerMetre + 4)
        return;
    facts.bitsPerPixel = qFromLittleEndian<quint16>(bytes.constData() + kBits);
    facts.dotsPerInch = qFromLittleEndian<quint32>(bytes.constData() + kDotsPerMetre) * kMetresPerInch;
    facts.colour = facts.bitsPerPixel <= 8 ? u"palette"_s : u"RGB"_s;
}

QString tiffColour(int photometric)
{
    switch (photometric) {
    case 0:
    case 1:
        return u"grey"_s;
    case 3:
        return u"palette"_s;
    case 5:
        return u"CMYK"_s;
    default:
        return u"RGB"_s;
    }
}

FileHead tiffHead(const QByteArray &bytes)
{
    const ExifFacts exif = readExif(bytes);
    FileHead head;
    head.facts.format = u"TIFF"_s;
    head.facts.pixels = exif.pixels;
    head.facts.exifTurn = exif.turn;
    head.facts.dotsPerInch = exif.dotsPerInch;
    head.facts.bitsPerPixel = std::max(1, exif.bitsPerSample) * std::max(1, exif.samplesPerPixel);
    head.facts.colour = tiffColour(exif.photometric);
    head.facts.takenAt = exif.takenAt;
    head.iccProfile = exif.iccProfile;
    return head;
}

Result<FileHead> webPHead(const QString &file, const QByteArray &bytes)
{
    if (pixelsOfWebP(bytes) > kMostPicturePixels)
        return pictureTooLarge(file);
    FileHead head;
    try {
        head.facts.pixels = decodeWebP(bytes).size(); // its head has three layouts; nobody sends many of them
    } catch (const std::exception &problem) {
        return notAPicture(file, QString::fromUtf8(problem.what()));
    }
    head.facts.format = u"WEBP"_s;
    head.facts.colour = u"RGB"_s;
    head.facts.bitsPerPixel = 24;
    return head;
}

/// What Qt reads: PNG, BMP, GIF.
Result<FileHead> headByQt(const QString &file, const QByteArray &bytes)
{
    static const QList<QByteArray> kFormats = {"png", "bmp", "gif"};
    QByteArray content = bytes;
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    if (!kFormats.contains(reader.format()))
        return notAPicture(file, u"format: "_s + QString::fromLatin1(reader.format()));
    FileHead head;
    head.facts.format = QString::fromLatin1(reader.format().toUpper());
    head.facts.pixels = reader.size();
    head.facts.colour = u"palette"_s;
    head.facts.bitsPerPixel = 8;
    if (reader.format() == "png") {
        readPngColour(bytes, head.facts);
        readPngChunks(bytes, head.facts);
    } else if (reader.format() == "bmp") {
        readBmpHead(bytes, head.facts);
    }
    return head;
}

Result<FileHead> headOf(const QString &file, const QByteArray &bytes)
{
    if (isJpeg(bytes))
        return jpegHead(file, bytes);
    if (isTiff(bytes))
        return tiffHead(bytes);
    return isWebP(bytes) ? webPHead(file, bytes) : headByQt(file, bytes);
}

} // namespace

bool isTiff(const QByteArray &bytes)
{
    return bytes.startsWith(QByteArrayView("II*\0", 4)) || bytes.startsWith(QByteArrayView("MM\0*", 4));
}

Result<FileHead> readFileHead(const QString &file, const QByteArray &bytes)
{
    Result<FileHead> head = headOf(file, bytes);
    if (!head)
        return head;
    const QSize pixels = head->facts.pixels;
    if (pixels.isEmpty())
        return notAPicture(file, u"no size in its head"_s);
    const bool isLargeFormat = head->facts.format == u"JPEG"_s;
    if (qint64(pixels.width()) * pixels.height() > (isLargeFormat ? kMostJpegPixels : kMostPicturePixels))
        return pictureTooLarge(file);
    head->facts.bytes = bytes.size();
    head->facts.dotsPerInch = std::round(head->facts.dotsPerInch * 100) / 100; // 11811 dots a metre are 300
    return head;
}

Result<FileFacts> readFileFacts(const QString &file)
{
    const Result<QByteArray> bytes = readPictureFile(file);
    if (!bytes)
        return failureOf(bytes);
    return readFileHead(file, *bytes).map([](const FileHead &head) { return head.facts; });
}

} // namespace liuying::vision
