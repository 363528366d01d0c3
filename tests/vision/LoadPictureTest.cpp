// SPDX-License-Identifier: Apache-2.0
#include "vision/Codes.h"

#include "vision/DrawnCode.h"
#include "vision/PictureFiles.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImageWriter>
#include <QTemporaryDir>

#include <unistd.h>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

void write(const QString &file, const QByteArray &bytes)
{
    QFile device(file);
    ASSERT_TRUE(device.open(QIODevice::WriteOnly));
    ASSERT_EQ(device.write(bytes), bytes.size());
}

QByteArray contentOf(const QString &file)
{
    QFile device(file);
    return device.open(QIODevice::ReadOnly) ? device.readAll() : QByteArray();
}

QByteArray saved(const QImage &picture, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    picture.save(&buffer, format);
    return bytes;
}

QImage blank(const QImage &like)
{
    QImage picture(like.size(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    return picture;
}

const QString kWebP = QStringLiteral(LIUYING_TEST_DATA "/vision/code.webp");

} // namespace

class LoadPicture : public testing::Test {
protected:
    QString inFolder(const QString &name) const { return m_folder.filePath(name); }

    void expectRead(const QString &file) const
    {
        const Result<QImage> picture = loadPicture(file);
        ASSERT_TRUE(picture) << picture.error().detail.toStdString();
        const CodeReading reading = readCodes(*picture, Effort::File);
        ASSERT_EQ(reading.codes.size(), 1);
        EXPECT_EQ(reading.codes.first().payload, someCaptureCode());
    }

private:
    QTemporaryDir m_folder;
};

class LoadFormat : public LoadPicture, public testing::WithParamInterface<const char *> {};

TEST_P(LoadFormat, IsReadWhateverTheNameSays)
{
    const QString file = inFolder(u"code.photo"_s);
    ASSERT_TRUE(drawnCode(someCaptureCode()).save(file, GetParam()));
    expectRead(file);
}

INSTANTIATE_TEST_SUITE_P(Format, LoadFormat, testing::Values("PNG", "JPG", "BMP"),
                         [](const auto &row) { return std::string(row.param); });

TEST_F(LoadPicture, ReadsWebP)
{
    expectRead(kWebP);
}

TEST_F(LoadPicture, ReadsAJpegInPrintersColours)
{
    expectRead(QStringLiteral(LIUYING_TEST_DATA "/vision/cmyk.jpg"));
}

TEST_F(LoadPicture, ReadsTheFirstFrameOfAnAnimatedGif)
{
    const QImage code = drawnCode(someCaptureCode());
    write(inFolder(u"moving.gif"_s), animatedGif({code, blank(code)}));
    expectRead(inFolder(u"moving.gif"_s));
}

TEST_F(LoadPicture, ReadsTheFirstFrameOfAnAnimatedWebP)
{
    const QByteArray code = contentOf(kWebP);
    ASSERT_FALSE(code.isEmpty());
    write(inFolder(u"moving.webp"_s), animatedWebP({code, code}, QSize(180, 180)));
    expectRead(inFolder(u"moving.webp"_s));
}

struct DepthRow {
    const char *rule;
    QImage::Format format;
};

class Depth : public LoadPicture, public testing::WithParamInterface<DepthRow> {};

TEST_P(Depth, IsRead)
{
    const QString file = inFolder(u"code.png"_s);
    ASSERT_TRUE(drawnCode(someCaptureCode()).convertToFormat(GetParam().format).save(file));
    expectRead(file);
}

INSTANTIATE_TEST_SUITE_P(Png, Depth,
                         testing::Values(DepthRow{"OneBit", QImage::Format_Mono},
                                         DepthRow{"Palette", QImage::Format_Indexed8},
                                         DepthRow{"SixteenBitGrey", QImage::Format_Grayscale16},
                                         DepthRow{"SixteenBitColours", QImage::Format_RGBX64},
                                         DepthRow{"SixteenBitTransparent", QImage::Format_RGBA64}),
                         [](const auto &row) { return std::string(row.param.rule); });

struct TurnRow {
    const char *rule;
    QImageIOHandler::Transformation turn;
    QPoint corner; ///< where the upper left corner of the file is to be seen
};

class Exif : public LoadPicture, public testing::WithParamInterface<TurnRow> {};

TEST_P(Exif, TurnIsFollowed)
{
    const QString file = inFolder(u"turned.jpg"_s);
    QImage wide(60, 20, QImage::Format_RGB32);
    wide.fill(Qt::white);
    for (int y = 0; y < 8; ++y) {
        for (int x = 0; x < 8; ++x)
            wide.setPixel(x, y, qRgb(0, 0, 0));
    }
    QImageWriter writer(file, "jpg");
    writer.setTransformation(GetParam().turn);
    ASSERT_TRUE(writer.write(wide));
    const Result<QImage> picture = loadPicture(file);
    ASSERT_TRUE(picture);
    const bool isUpright = (GetParam().turn & QImageIOHandler::TransformationRotate90) == 0;
    EXPECT_EQ(picture->size(), isUpright ? QSize(60, 20) : QSize(20, 60));
    EXPECT_LT(qGray(picture->pixel(GetParam().corner)), 100);
}

INSTANTIATE_TEST_SUITE_P(
    Orientation, Exif,
    testing::Values(TurnRow{"None", QImageIOHandler::TransformationNone, {2, 2}},
                    TurnRow{"Mirrored", QImageIOHandler::TransformationMirror, {57, 2}},
                    TurnRow{"Flipped", QImageIOHandler::TransformationFlip, {2, 17}},
                    TurnRow{"UpsideDown", QImageIOHandler::TransformationRotate180, {57, 17}},
                    TurnRow{"ToTheRight", QImageIOHandler::TransformationRotate90, {17, 2}},
                    TurnRow{"ToTheLeft", QImageIOHandler::TransformationRotate270, {2, 57}},
                    TurnRow{
                        "MirroredAndToTheRight", QImageIOHandler::TransformationMirrorAndRotate90, {17, 57}},
                    TurnRow{"FlippedAndToTheRight", QImageIOHandler::TransformationFlipAndRotate90, {2, 2}}),
    [](const auto &row) { return std::string(row.param.rule); });

TEST_F(LoadPicture, ReadsAsMuchAsThereIsOfATruncatedJpeg)
{
    const QImage scene = onGround(drawnCode(someCaptureCode()), QSize(400, 800), QPoint(50, 30));
    const QByteArray bytes = saved(scene, "JPG");
    write(inFolder(u"broken.jpg"_s), bytes.left(bytes.size() * 9 / 10));
    expectRead(inFolder(u"broken.jpg"_s));
}

TEST_F(LoadPicture, TakesAPictureOfOnePixel)
{
    write(inFolder(u"dot.png"_s), saved(QImage(1, 1, QImage::Format_RGB32), "PNG"));
    const Result<QImage> picture = loadPicture(inFolder(u"dot.png"_s));
    ASSERT_TRUE(picture);
    EXPECT_EQ(readCodes(*picture, Effort::File).nothing, NothingRead::NoCodeInView);
}

TEST_F(LoadPicture, ReadsAPhotographOfMoreThanAHundredMillionPixelsReduced)
{
    const QString file = inFolder(u"huge.jpg"_s);
    {
        const QImage code = drawnCode(someCaptureCode(), 24).convertToFormat(QImage::Format_Grayscale8);
        QImage huge(11600, 8700, QImage::Format_Grayscale8);
        huge.fill(160);
        for (int y = 0; y < code.height(); ++y)
            std::copy_n(code.constScanLine(y), code.width(), huge.scanLine(4000 + y) + 5000);
        ASSERT_TRUE(huge.save(file, "JPG", 60));
    }
    const Result<QImage> picture = loadPicture(file);
    ASSERT_TRUE(picture) << picture.error().detail.toStdString();
    EXPECT_EQ(picture->size(), QSize(5800, 4350));
    const CodeReading reading = readCodes(picture->copy(2400, 1900, 1200, 1200), Effort::File);
    ASSERT_EQ(reading.codes.size(), 1);
    EXPECT_EQ(reading.codes.first().payload, someCaptureCode());
}

TEST_F(LoadPicture, NamesAFileThatMayNotBeRead)
{
    if (geteuid() == 0)
        GTEST_SKIP() << "the administrator may read everything";
    const QString file = inFolder(u"locked.png"_s);
    write(file, saved(drawnCode(someCaptureCode()), "PNG"));
    ASSERT_TRUE(QFile::setPermissions(file, {}));
    const Result<QImage> picture = loadPicture(file);
    ASSERT_FALSE(picture);
    EXPECT_EQ(picture.error().code, ErrorCode::NoPermission);
    EXPECT_TRUE(picture.error().message.contains(u"locked.png"_s));
}

TEST_F(LoadPicture, NamesAMissingFile)
{
    const Result<QImage> picture = loadPicture(inFolder(u"not-there.jpg"_s));
    ASSERT_FALSE(picture);
    EXPECT_EQ(picture.error().code, ErrorCode::NotFound);
    EXPECT_TRUE(picture.error().message.contains(u"not-there.jpg"_s));
}

struct BadFileRow {
    const char *rule;
    QByteArray bytes;
};

class BadFile : public LoadPicture, public testing::WithParamInterface<BadFileRow> {};

TEST_P(BadFile, IsNamedAndRefused)
{
    const QString file = inFolder(u"bad.jpg"_s);
    write(file, GetParam().bytes);
    const Result<QImage> picture = loadPicture(file);
    ASSERT_FALSE(picture);
    EXPECT_EQ(picture.error().code, ErrorCode::BadInput);
    EXPECT_TRUE(picture.error().message.contains(u"bad.jpg"_s));
    EXPECT_FALSE(picture.error().detail.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Content, BadFile,
    testing::Values(
        BadFileRow{"Empty", {}}, BadFileRow{"Text", "this is no picture"},
        BadFileRow{"OnlyTheHeadOfAPng", QByteArray::fromHex("89504e470d0a1a0a0000000d49484452")},
        BadFileRow{"Heic", QByteArray::fromHex("0000001866747970686569630000000068656963")},
        BadFileRow{"OnlyTheHeadOfAWebP", QByteArray("RIFF\x24\0\0\0WEBPVP8 ", 16) + QByteArray(20, '\0')},
        BadFileRow{"AWebPOf268MillionPixels", QByteArray("RIFF\x24\0\0\0WEBPVP8X", 16) + QByteArray(8, '\0') +
                                                  QByteArray::fromHex("fe3f00fe3f00")},
        BadFileRow{"ATruncatedPng", saved(drawnCode(someCaptureCode(), 9), "PNG").left(300)},
        BadFileRow{"ATruncatedWebP", contentOf(kWebP).left(200)},
        BadFileRow{"AnAnimatedWebPWithoutFrames", animatedWebP({}, QSize(180, 180))},
        BadFileRow{"AnAnimatedWebPWithABrokenFrame",
                   animatedWebP({contentOf(kWebP).left(200)}, QSize(180, 180))},
        BadFileRow{"ASvgDrawing", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"},
        // A JPEG head that promises 16000 × 16000 pixels.
        BadFileRow{"AJpegOf256MillionPixels",
                   QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000ffc0000b083e803e8001011100")},
        // A bitmap head that promises 30000 × 30000 pixels.
        BadFileRow{"ABitmapOf900MillionPixels",
                   QByteArray::fromHex("424d3600000000000000360000002800000030750000307500000100180000"
                                       "000000000000000000000000000000000000000000000000")}),
    [](const auto &row) { return std::string(row.param.rule); });

TEST_F(LoadPicture, SaysHowToExportAHeicPicture)
{
    write(inFolder(u"photo.heic"_s), QByteArray::fromHex("0000001866747970686569630000000068656963"));
    const Result<QImage> picture = loadPicture(inFolder(u"photo.heic"_s));
    ASSERT_FALSE(picture);
    EXPECT_TRUE(picture.error().message.contains(u"JPEG"_s));
}

struct PlaceRow {
    const char *rule;
    int y;
    int modulePx;
};

class LongScreenshot : public LoadPicture, public testing::WithParamInterface<PlaceRow> {};

TEST_P(LongScreenshot, IsReadWhereverTheCardIs)
{
    const QString file = inFolder(u"long.png"_s);
    const QImage code = drawnCode(someCaptureCode(), GetParam().modulePx);
    ASSERT_TRUE(onGround(code, QSize(1080, 20000), QPoint(150, GetParam().y)).save(file));
    expectRead(file);
}

INSTANTIATE_TEST_SUITE_P(Place, LongScreenshot,
                         testing::Values(PlaceRow{"AtTheTop", 0, 9}, PlaceRow{"InTheMiddle", 10111, 9},
                                         PlaceRow{"AtTheBottom", 19600, 8},
                                         PlaceRow{"SmallSomewhere", 13579, 3}),
                         [](const auto &row) { return std::string(row.param.rule); });

TEST_F(LoadPicture, DoesNotTakeAFolderForAPicture)
{
    const Result<QImage> picture = loadPicture(inFolder(u"."_s));
    ASSERT_FALSE(picture);
    EXPECT_EQ(picture.error().code, ErrorCode::BadInput);
}

} // namespace liuying::vision
