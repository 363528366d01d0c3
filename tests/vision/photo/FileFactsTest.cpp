// SPDX-License-Identifier: Apache-2.0
#include "vision/Photos.h"
#include "vision/photo/Exif.h"
#include "vision/photo/JpegQuality.h"
#include "vision/photo/PhotoFiles.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

const QSize kSize(48, 64);

QByteArray saved(QImage picture, const char *format, int dotsPerMetre = 0)
{
    if (dotsPerMetre > 0) {
        picture.setDotsPerMeterX(dotsPerMetre);
        picture.setDotsPerMeterY(dotsPerMetre);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    picture.save(&buffer, format);
    return bytes;
}

} // namespace

class FileFactsOf : public testing::Test {
protected:
    Result<FileFacts> read(const QByteArray &bytes)
    {
        // named as a JPEG whatever it is: names are not to be believed
        const QString file = m_folder.filePath(u"photo.jpg"_s);
        QFile device(file);
        EXPECT_TRUE(device.open(QIODevice::WriteOnly));
        device.write(bytes);
        device.close();
        return readFileFacts(file);
    }
    FileFacts facts(const QByteArray &bytes)
    {
        const Result<FileFacts> found = read(bytes);
        EXPECT_TRUE(found) << (found ? "" : qPrintable(found.error().detail));
        return found.value_or(FileFacts());
    }

private:
    QTemporaryDir m_folder;
};

class QualityOf : public FileFactsOf, public testing::WithParamInterface<int> {};

TEST_P(QualityOf, IsTheOneTheFileWasWrittenWith)
{
    EXPECT_EQ(facts(jpegOf(noise(kSize, 90), {.quality = GetParam()})).quality, GetParam());
    EXPECT_EQ(facts(jpegOf(noise(kSize, 90), {.quality = GetParam(), .isProgressive = true})).quality,
              GetParam());
}

INSTANTIATE_TEST_SUITE_P(OfLibjpeg, QualityOf,
                         testing::Values(5, 20, 40, 49, 50, 59, 60, 61, 75, 80, 90, 95, 98, 100));

TEST(JpegQuality, OfOtherTablesIsTheNearest)
{
    // a camera's table: flat where libjpeg's is steep
    std::array<std::uint16_t, 64> flat{};
    const auto qualityOfFlat = [&](int step) {
        flat.fill(std::uint16_t(step));
        return jpegQuality(flat, nullptr);
    };
    EXPECT_EQ(qualityOfFlat(1), 100);
    EXPECT_GT(qualityOfFlat(6), 90);
    EXPECT_LT(qualityOfFlat(90), 50);
    EXPECT_GT(qualityOfFlat(10), qualityOfFlat(20));
}

TEST_F(FileFactsOf, AnOrdinaryJpegSaysWhatItIs)
{
    const QByteArray bytes = jpegOf(quarters(kSize));
    const FileFacts found = facts(bytes);
    EXPECT_EQ(found.format, u"JPEG"_s);
    EXPECT_EQ(found.pixels, kSize);
    EXPECT_EQ(found.dotsPerInch, 300);
    EXPECT_EQ(found.bytes, bytes.size());
    EXPECT_EQ(found.bitsPerPixel, 24);
    EXPECT_EQ(found.colour, u"RGB"_s);
    EXPECT_EQ(found.exifTurn, 1);
    EXPECT_EQ(found.takenAt, std::nullopt);
}

TEST_F(FileFactsOf, GreyAndInksAreToldApart)
{
    const FileFacts grey = facts(jpegOf(quarters(kSize).convertToFormat(QImage::Format_Grayscale8)));
    EXPECT_EQ(grey.colour, u"grey"_s);
    EXPECT_EQ(grey.bitsPerPixel, 8);
    const FileFacts inks = facts(jpegOf(quarters(kSize), {.isCmyk = true}));
    EXPECT_EQ(inks.colour, u"CMYK"_s);
    EXPECT_EQ(inks.bitsPerPixel, 32);
}

struct Density {
    const char *rule;
    JpegRecipe recipe;
    double dotsPerInch;
};

void PrintTo(const Density &row, std::ostream *out)
{
    *out << row.rule;
}

class DensityOf : public FileFactsOf, public testing::WithParamInterface<Density> {};

TEST_P(DensityOf, IsInDotsPerInch)
{
    EXPECT_NEAR(facts(jpegOf(quarters(kSize), GetParam().recipe)).dotsPerInch, GetParam().dotsPerInch, 0.5);
}

INSTANTIATE_TEST_SUITE_P(
    OfJpegs, DensityOf,
    testing::Values(
        Density{"JFIF says inches", {.densityUnit = 1, .density = 300}, 300},
        Density{"JFIF says centimetres", {.densityUnit = 2, .density = 118}, 299.7},
        Density{"JFIF says only the pixels' shape", {.densityUnit = 0, .density = 300}, 0},
        Density{"JFIF is believed before EXIF", {.density = 300, .exif = exifBlock({.resolution = 72})}, 300},
        Density{"EXIF counts where JFIF is silent",
                {.densityUnit = 0, .exif = exifBlock({.resolution = 300})},
                300},
        Density{"EXIF counts where there is no JFIF",
                {.hasJfif = false, .exif = exifBlock({.isBigEndian = true, .resolution = 350})},
                350},
        Density{"EXIF says centimetres",
                {.hasJfif = false, .exif = exifBlock({.resolution = 118, .resolutionUnit = 3})},
                299.7},
        Density{"nobody says anything", {.hasJfif = false}, 0}));

TEST_F(FileFactsOf, TheTimeOfTheShotIsTheCameras)
{
    const QByteArray exif =
        exifBlock({.turn = 6, .takenAt = "2025:04:12 09:30:15", .fraction = "42", .offset = "+08:00"});
    const FileFacts found = facts(jpegOf(quarters(kSize), {.exif = exif}));
    EXPECT_EQ(found.exifTurn, 6);
    EXPECT_EQ(found.takenAt, (CameraTime{{QDate(2025, 4, 12), QTime(9, 30, 15)}, 420, 480}));
}

TEST_F(FileFactsOf, ACameraMayLeaveOutFractionAndZone)
{
    const FileFacts found =
        facts(jpegOf(quarters(kSize), {.exif = exifBlock({.takenAt = "2025:04:12 09:30:15"})}));
    EXPECT_EQ(found.takenAt, (CameraTime{{QDate(2025, 4, 12), QTime(9, 30, 15)}, 0, std::nullopt}));
}

TEST_F(FileFactsOf, AClockThatWasNeverSetIsNoTime)
{
    const FileFacts found =
        facts(jpegOf(quarters(kSize), {.exif = exifBlock({.takenAt = "0000:00:00 00:00:00"})}));
    EXPECT_EQ(found.takenAt, std::nullopt);
}

TEST(Exif, CutOffAnywhereIsReadAsFarAsItGoes)
{
    const QByteArray whole =
        exifBlock({.turn = 3, .resolution = 300, .takenAt = "2025:04:12 09:30:15", .fraction = "5"});
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const ExifFacts facts = readExif(QByteArrayView(whole).first(length));
        EXPECT_TRUE(facts.turn == 1 || facts.turn == 3) << length;
        EXPECT_TRUE(facts.dotsPerInch == 0 || facts.dotsPerInch == 300) << length;
    }
}

TEST(Exif, WithPlacesOutsideTheBlockIsReadWithoutThem)
{
    const QByteArray whole = exifBlock({.turn = 8, .takenAt = "2025:04:12 09:30:15"});
    for (qsizetype i = 10; i < whole.size(); ++i) {
        QByteArray damaged = whole;
        damaged[i] = '\xFF';
        const ExifFacts facts = readExif(damaged);
        EXPECT_GE(facts.turn, 1) << i;
        EXPECT_LE(facts.turn, 8) << i;
    }
}

TEST_F(FileFactsOf, OtherFormatsAreKnownByTheirBytes)
{
    const QImage picture = quarters(kSize);
    const FileFacts png = facts(saved(picture, "PNG", 11811));
    EXPECT_EQ(png.format, u"PNG"_s);
    EXPECT_NEAR(png.dotsPerInch, 300, 0.1);
    EXPECT_EQ(png.bitsPerPixel, 24);
    EXPECT_EQ(png.quality, 0);
    const FileFacts bmp = facts(saved(picture, "BMP", 11811));
    EXPECT_EQ(bmp.format, u"BMP"_s);
    EXPECT_NEAR(bmp.dotsPerInch, 300, 0.1);
    const FileFacts tiff = facts(tiffOf(picture, 16, 6));
    EXPECT_EQ(tiff.format, u"TIFF"_s);
    EXPECT_EQ(tiff.pixels, kSize);
    EXPECT_EQ(tiff.bitsPerPixel, 48);
    EXPECT_EQ(tiff.exifTurn, 6);
}

TEST_F(FileFactsOf, WhatIsNoPictureIsRefusedByName)
{
    for (const QByteArray &bytes : {QByteArray("hello"), QByteArray("\xFF\xD8\xFF\xE0"), QByteArray()}) {
        const Result<FileFacts> found = read(bytes);
        ASSERT_FALSE(found);
        EXPECT_EQ(found.error().code, ErrorCode::BadInput);
        EXPECT_TRUE(found.error().message.contains(u"photo.jpg"_s));
    }
    EXPECT_EQ(readFileFacts(u"/nowhere/photo.jpg"_s).error().code, ErrorCode::NotFound);
}

} // namespace liuying::vision
