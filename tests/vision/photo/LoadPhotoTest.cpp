// SPDX-License-Identifier: Apache-2.0
#include "vision/Photos.h"

#include "vision/PictureFiles.h"
#include "vision/photo/PhotoFiles.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QTemporaryDir>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

const QSize kSize(96, 128);

/// As close as JPEG keeps a plain colour.
void expectColour(const QImage &picture, double x, double y, const QColor &expected, int tolerance = 6)
{
    const QColor found = picture.pixelColor(int(x * picture.width()), int(y * picture.height()));
    EXPECT_NEAR(found.red(), expected.red(), tolerance);
    EXPECT_NEAR(found.green(), expected.green(), tolerance);
    EXPECT_NEAR(found.blue(), expected.blue(), tolerance);
}

void expectQuarters(const QImage &picture, int tolerance = 6)
{
    expectColour(picture, 0.25, 0.25, Qt::red, tolerance);
    expectColour(picture, 0.75, 0.25, Qt::green, tolerance);
    expectColour(picture, 0.25, 0.75, Qt::blue, tolerance);
    expectColour(picture, 0.75, 0.75, Qt::white, tolerance);
}

/// The picture as a camera held that way stores it: undone by EXIF's @p turn.
QImage storedFor(int turn, const QImage &upright)
{
    const auto back = [&] { return upright.transformed(QTransform().rotate(-90)); };
    switch (turn) {
    case 2:
        return upright.mirrored(true, false);
    case 3:
        return upright.mirrored(true, true);
    case 4:
        return upright.mirrored(false, true);
    case 5:
        return back().mirrored(false, true);
    case 6:
        return back();
    case 7:
        return back().mirrored(true, false);
    case 8:
        return upright.transformed(QTransform().rotate(90));
    default:
        return upright;
    }
}

QByteArray png(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    picture.save(&buffer, "PNG");
    return bytes;
}

/// The size in the head changed to another, the data left as they are.
QByteArray withSize(QByteArray jpeg, const QSize &size)
{
    const qsizetype frame = jpeg.indexOf("\xFF\xC0");
    const auto put = [&](qsizetype at, int value) {
        jpeg[at] = char(value >> 8);
        jpeg[at + 1] = char(value & 0xFF);
    };
    put(frame + 5, size.height());
    put(frame + 7, size.width());
    return jpeg;
}

} // namespace

class LoadPhoto : public testing::Test {
protected:
    Result<LoadedPhoto> load(const QByteArray &bytes)
    {
        const QString file = m_folder.filePath(u"photo.jpg"_s);
        QFile device(file);
        EXPECT_TRUE(device.open(QIODevice::WriteOnly));
        device.write(bytes);
        device.close();
        return loadPhoto(file);
    }
    QImage picture(const QByteArray &bytes)
    {
        const Result<LoadedPhoto> photo = load(bytes);
        EXPECT_TRUE(photo) << (photo ? "" : qPrintable(photo.error().detail));
        return photo ? photo->picture : QImage(kSize, QImage::Format_RGB32);
    }

private:
    QTemporaryDir m_folder;
};

class TurnedPhoto : public LoadPhoto, public testing::WithParamInterface<int> {};

TEST_P(TurnedPhoto, ComesUprightOutOfEveryTurn)
{
    const QImage stored = storedFor(GetParam(), quarters(kSize));
    const QImage found = picture(jpegOf(stored, {.quality = 95, .exif = exifBlock({.turn = GetParam()})}));
    EXPECT_EQ(found.size(), kSize);
    expectQuarters(found);
}

INSTANTIATE_TEST_SUITE_P(OfExif, TurnedPhoto, testing::Range(1, 9));

TEST_F(LoadPhoto, ReadsWhatOtherProgramsWrite)
{
    expectQuarters(picture(jpegOf(quarters(kSize), {.quality = 95, .isProgressive = true})));
    expectQuarters(picture(jpegOf(quarters(kSize), {.quality = 95, .isCmyk = true})));
    expectQuarters(picture(tiffOf(quarters(kSize), 8)));
    expectQuarters(picture(tiffOf(quarters(kSize), 16)));
    expectQuarters(picture(png(quarters(kSize).convertToFormat(QImage::Format_RGBX64))));
    expectQuarters(picture(tiffOf(storedFor(6, quarters(kSize)), 8, 6)));
}

TEST_F(LoadPhoto, IsFinishedOnlyWhereNothingButThePictureIsInTheFile)
{
    const QImage face = quarters({480, 640});
    const QByteArray bare = jpegOf(face);
    const auto finished = [this](const QByteArray &bytes) { return load(bytes)->finished; };
    EXPECT_EQ(finished(bare), bare);
    EXPECT_TRUE(finished(jpegOf(face, {.exif = exifBlock({})})).isEmpty());
    EXPECT_TRUE(finished(jpegOf(face, {.icc = QColorSpace(QColorSpace::AdobeRgb).iccProfile()})).isEmpty());
    EXPECT_TRUE(finished(bare + "whose photograph this is").isEmpty());
    EXPECT_TRUE(finished(jpegOf(quarters(kSize))).isEmpty());
}

TEST_F(LoadPhoto, LaysTransparentPlacesOnWhite)
{
    QImage clear(kSize, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    expectColour(picture(png(clear)), 0.5, 0.5, Qt::white);
}

TEST_F(LoadPhoto, TakesTheFirstFrameOfAnAnimation)
{
    QImage dark(kSize, QImage::Format_RGB32);
    dark.fill(QColor(41, 41, 41));
    QImage light = dark;
    light.fill(Qt::white);
    expectColour(picture(animatedGif({dark, light})), 0.5, 0.5, QColor(41, 41, 41));
}

TEST_F(LoadPhoto, BringsColoursOfAProfileToSrgb)
{
    QImage plain(kSize, QImage::Format_RGB32);
    plain.fill(QColor(200, 100, 60));
    QImage wide = plain;
    wide.setColorSpace(QColorSpace::SRgb);
    wide.convertToColorSpace(QColorSpace::AdobeRgb);
    const QColor stored = wide.pixelColor(5, 5);
    wide.setColorSpace({});
    ASSERT_GT(std::abs(stored.red() - 200), 12);
    const QByteArray icc = QColorSpace(QColorSpace::AdobeRgb).iccProfile();
    expectColour(picture(jpegOf(wide, {.quality = 98, .icc = icc})), 0.5, 0.5, QColor(200, 100, 60));
    expectColour(picture(jpegOf(wide, {.quality = 98, .icc = "no profile at all"})), 0.5, 0.5, stored);
    expectColour(picture(jpegOf(wide, {.quality = 98, .icc = icc.left(200)})), 0.5, 0.5, stored);
}

TEST_F(LoadPhoto, KnowsAColourFileOfAGreyPicture)
{
    const QImage grey =
        quarters(kSize).convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_RGB32);
    EXPECT_EQ(load(jpegOf(grey))->file.colour, u"grey"_s);
    EXPECT_EQ(load(jpegOf(quarters(kSize)))->file.colour, u"RGB"_s);
}

TEST_F(LoadPhoto, RefusesAPictureThatIsCutShort)
{
    for (const bool isProgressive : {false, true}) {
        const QByteArray whole = jpegOf(noise(kSize, 60), {.isProgressive = isProgressive});
        for (const double share : {0.3, 0.6, 0.95}) {
            const Result<LoadedPhoto> photo = load(whole.left(qsizetype(double(whole.size()) * share)));
            ASSERT_FALSE(photo) << share << " of it, progressive " << isProgressive;
            EXPECT_EQ(photo.error().code, ErrorCode::BadInput);
            EXPECT_TRUE(photo.error().message.contains(u"photo.jpg"_s));
        }
    }
}

TEST_F(LoadPhoto, ForgivesAMissingEndMarker)
{
    const QByteArray whole = jpegOf(quarters(kSize), {.quality = 95});
    expectQuarters(picture(whole.chopped(2)));
}

TEST_F(LoadPhoto, DecodesALargePictureSmaller)
{
    const QSize large(4000, 6000);
    const Result<LoadedPhoto> photo = load(jpegOf(quarters(large)));
    ASSERT_TRUE(photo);
    EXPECT_EQ(photo->file.pixels, large);
    EXPECT_EQ(photo->picture.size(), large / 2);
    EXPECT_EQ(photo->reduction, 2);
    expectQuarters(photo->picture);
}

TEST_F(LoadPhoto, RefusesTwoHundredMegapixels)
{
    const Result<LoadedPhoto> photo = load(withSize(jpegOf(quarters(kSize)), {20'000, 10'000}));
    ASSERT_FALSE(photo);
    EXPECT_EQ(photo.error().code, ErrorCode::BadInput);
    EXPECT_TRUE(photo.error().message.contains(u"太大"_s));
}

TEST_F(LoadPhoto, KeepsTheBytesOfAFinishedFileOnly)
{
    const QByteArray finished = jpegOf(quarters({480, 640}));
    EXPECT_EQ(load(finished)->finished, finished);
    EXPECT_TRUE(load(jpegOf(quarters(kSize)))->finished.isEmpty());
    EXPECT_TRUE(load(png(quarters({480, 640})))->finished.isEmpty());
}

} // namespace liuying::vision
