// SPDX-License-Identifier: Apache-2.0
#include "vision/Images.h"
#include "vision/Photos.h"
#include "vision/PictureFile.h"
#include "vision/WebP.h"
#include "vision/photo/FileFacts.h"
#include "vision/photo/JpegFile.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QPainter>
#include <QTransform>

#include <cstdlib>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

/// So long is the long side of a reduced picture at least: a half-length portrait then still gives a crop
/// that is scaled down, not up.
constexpr int kLeastLongSide = 2400;

/// 8, 4, 2 or 1: libjpeg-turbo decodes at these sizes quickest.
int eighthsFor(const QSize &pixels)
{
    const int longSide = std::max(pixels.width(), pixels.height());
    int eighths = 8;
    while (eighths > 1 && longSide * (eighths / 2) / 8 >= kLeastLongSide)
        eighths /= 2;
    return eighths;
}

QImage overWhite(const QImage &picture)
{
    if (!picture.hasAlphaChannel())
        return picture.convertToFormat(QImage::Format_RGB32);
    QImage opaque(picture.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, picture);
    return opaque;
}

/// EXIF's eight orientations (CIPA DC-008, tag 274).
QImage turned(const QImage &picture, int turn)
{
    const auto quarter = [](const QImage &image) { return image.transformed(QTransform().rotate(90)); };
    switch (turn) {
    case 2:
        return picture.mirrored(true, false);
    case 3:
        return picture.mirrored(true, true);
    case 4:
        return picture.mirrored(false, true);
    case 5:
        return quarter(picture.mirrored(false, true));
    case 6:
        return quarter(picture);
    case 7:
        return quarter(picture.mirrored(true, false));
    case 8:
        return picture.transformed(QTransform().rotate(270));
    default:
        return picture;
    }
}

/// Colours brought to sRGB; a profile that makes no sense counts as sRGB.
QImage inSrgb(QImage picture, const QByteArray &iccProfile)
{
    const QColorSpace srgb(QColorSpace::SRgb);
    const QColorSpace given =
        iccProfile.isEmpty() ? picture.colorSpace() : QColorSpace::fromIccProfile(iccProfile);
    if (given.isValid() && given != srgb) {
        picture.setColorSpace(given);
        picture.convertToColorSpace(srgb);
    }
    picture.setColorSpace({});
    return picture;
}

Result<QImage> decodedJpeg(const QString &file, const QByteArray &bytes, const QSize &pixels)
{
    tl::expected<QImage, JpegFailure> picture = decodeJpeg(bytes, eighthsFor(pixels));
    if (picture)
        return *picture;
    switch (picture.error().problem) {
    case JpegProblem::TooLarge:
        return pictureTooLarge(file);
    case JpegProblem::CutShort:
        return pictureCutShort(file, picture.error().detail);
    case JpegProblem::NotReadable:
        break;
    }
    return notAPicture(file, picture.error().detail);
}

/// By OpenCV, for Debian's Qt has no plug-in for TIFF in the packages used here; turned upright by it, too.
/// May throw cv::Exception.
QImage decodedTiff(const QByteArray &bytes)
{
    const cv::Mat raw(1, int(bytes.size()), CV_8U, const_cast<char *>(bytes.constData()));
    cv::Mat image = cv::imdecode(raw, cv::IMREAD_UNCHANGED);
    if (image.depth() == CV_16U)
        image.convertTo(image, CV_8U, 1 / 257.0);
    return pictureOf(image);
}

QImage decodedByQt(const QByteArray &bytes)
{
    QByteArray content = bytes;
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    return reader.read();
}

Result<QImage> decoded(const QString &file, const QByteArray &bytes, const FileFacts &facts)
{
    if (facts.format == "JPEG"_L1)
        return decodedJpeg(file, bytes, facts.pixels);
    try {
        const QImage picture = facts.format == "TIFF"_L1   ? decodedTiff(bytes)
                               : facts.format == "WEBP"_L1 ? decodeWebP(bytes)
                                                           : decodedByQt(bytes);
        if (!picture.isNull())
            return picture;
    } catch (const std::exception &problem) {
        return notAPicture(file, QString::fromUtf8(problem.what()));
    }
    return notAPicture(file, u"not decodable as "_s + facts.format);
}

/// A colour file of a grey picture: hardly a pixel of it has a colour that JPEG's own rounding does not make.
bool isWithoutColour(const QImage &picture)
{
    constexpr int kRounding = 6;
    constexpr int kEvery = 3; // pixels and lines; faces and walls are larger
    qint64 coloured = 0;
    qint64 all = 0;
    for (int y = 0; y < picture.height(); y += kEvery) {
        const auto *const line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); x += kEvery, ++all) {
            const auto [least, most] = std::minmax({qRed(line[x]), qGreen(line[x]), qBlue(line[x])});
            coloured += most - least > kRounding ? 1 : 0;
        }
    }
    return coloured * 1000 < all;
}

} // namespace

Result<LoadedPhoto> loadPhoto(const QString &file)
{
    const Result<QByteArray> bytes = readPictureFile(file);
    if (!bytes)
        return failureOf(bytes);
    const Result<FileHead> head = readFileHead(file, *bytes);
    if (!head)
        return failureOf(head);
    const Result<QImage> stored = decoded(file, *bytes, head->facts);
    if (!stored)
        return failureOf(stored);
    LoadedPhoto photo;
    photo.file = head->facts;
    photo.reduction = double(std::max(head->facts.pixels.width(), head->facts.pixels.height())) /
                      std::max(stored->width(), stored->height());
    const int turn = head->facts.format == "TIFF"_L1 ? 1 : head->facts.exifTurn;
    photo.picture = turned(overWhite(inSrgb(*stored, head->iccProfile)), turn);
    if (head->facts.format == "JPEG"_L1 && head->facts.pixels == QSize(480, 640) && isBareJpeg(*bytes))
        photo.finished = *bytes;
    if (isWithoutColour(photo.picture))
        photo.file.colour = u"grey"_s;
    return photo;
}

} // namespace liuying::vision
