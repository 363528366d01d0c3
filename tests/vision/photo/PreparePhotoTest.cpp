// SPDX-License-Identifier: Apache-2.0
#include "vision/Photos.h"
#include "vision/photo/Crop.h"
#include "vision/photo/JpegFile.h"
#include "vision/photo/JpegWriter.h"
#include "vision/photo/PhotoFiles.h"

#include <gtest/gtest.h>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kStandard(480, 640);

/// A loaded original with one face, of which @p part is judged.
LoadedPhoto originalOf(const QImage &picture)
{
    LoadedPhoto photo;
    photo.picture = picture;
    photo.file.format = u"JPEG"_s;
    photo.file.pixels = picture.size();
    photo.file.colour = u"RGB"_s;
    return photo;
}

PhotoMeasures measuresOf(const LoadedPhoto &photo, const QRectF &part)
{
    PhotoMeasures measures;
    measures.file = photo.file;
    measures.judged = part;
    measures.judgedSize = kStandard;
    measures.faces = 1;
    return measures;
}

/// A smooth wall with a little noise, as light as real portraits are for an encoder at 0 and heavy at 100.
QImage weighing(int strength)
{
    return noise(kStandard, strength);
}

cv::Mat matOf(const QImage &picture)
{
    const QImage colours = picture.convertToFormat(QImage::Format_BGR888);
    return cv::Mat(colours.height(), colours.width(), CV_8UC3, const_cast<uchar *>(colours.constBits()),
                   size_t(colours.bytesPerLine()))
        .clone();
}

JpegHead headOf(const QByteArray &jpeg)
{
    const auto head = readJpegHead(jpeg);
    EXPECT_TRUE(head);
    return head.value_or(JpegHead());
}

} // namespace

struct Weight {
    const char *rule;
    int noise;
    int leastQuality;
    int mostQuality;
    qsizetype leastBytes;
    qsizetype mostBytes;
};

void PrintTo(const Weight &row, std::ostream *out)
{
    *out << row.rule;
}

class FittedJpegOf : public testing::TestWithParam<Weight> {};

TEST_P(FittedJpegOf, HasTheBestQualityThatFits)
{
    const Weight &row = GetParam();
    const cv::Mat picture = matOf(weighing(row.noise));
    const FittedJpeg fitted = fitJpeg(picture);
    EXPECT_GE(fitted.quality, row.leastQuality);
    EXPECT_LE(fitted.quality, row.mostQuality);
    EXPECT_GE(fitted.bytes.size(), row.leastBytes);
    EXPECT_LE(fitted.bytes.size(), row.mostBytes);
    if (fitted.quality > 60 && fitted.quality < 95) {
        EXPECT_GT(writeJpeg(picture, fitted.quality + 1, Chroma::Halved).size(), 40'000);
    }
}

INSTANTIATE_TEST_SUITE_P(
    ByWeight, FittedJpegOf,
    testing::Values(Weight{"a picture of middle weight lies between 20 and 40 KB", 8, 61, 94, 20'480, 40'000},
                    Weight{"a heavy picture keeps quality 60 and is too heavy", 120, 60, 60, 40'961, 400'000},
                    Weight{"an empty picture gets the best quality and stays light", 0, 100, 100, 1,
                           20'000}));

TEST(FitJpeg, KeepsColoursInFullWhereThereIsRoom)
{
    const cv::Mat light = matOf(weighing(0));
    EXPECT_EQ(fitJpeg(light).bytes, writeJpeg(light, 100, Chroma::Full));
}

TEST(PreparePhoto, WritesTheFileOfTheStandard)
{
    const LoadedPhoto photo = originalOf(noise({960, 1280}, 30));
    const Result<PreparedPhoto> prepared = preparePhoto(photo, measuresOf(photo, {0, 0, 960, 1280}));
    ASSERT_TRUE(prepared);
    const FileFacts facts = headOf(prepared->jpeg).facts;
    EXPECT_EQ(facts.pixels, kStandard);
    EXPECT_EQ(facts.dotsPerInch, 300);
    EXPECT_EQ(facts.bitsPerPixel, 24);
    EXPECT_EQ(facts.colour, u"RGB"_s);
    EXPECT_EQ(facts.quality, prepared->quality);
    EXPECT_EQ(facts.takenAt, std::nullopt);
    EXPECT_LE(prepared->jpeg.size(), 40'000);
    EXPECT_GE(prepared->quality, 60);
    EXPECT_TRUE(headOf(prepared->jpeg).iccProfile.isEmpty());
    EXPECT_FALSE(prepared->jpeg.contains("Exif"));
}

TEST(PreparePhoto, CropsAndScalesAndDoesNothingElse)
{
    QImage scene(1500, 2000, QImage::Format_RGB32);
    scene.fill(Qt::black);
    const QRect part(200, 300, 960, 1280);
    const QImage inside = quarters(part.size());
    for (int y = 0; y < part.height(); ++y)
        for (int x = 0; x < part.width(); ++x)
            scene.setPixel(part.x() + x, part.y() + y, inside.pixel(x, y));
    const LoadedPhoto photo = originalOf(scene);
    const PhotoMeasures measures = measuresOf(photo, QRectF(part));
    const Result<PreparedPhoto> prepared = preparePhoto(photo, measures);
    ASSERT_TRUE(prepared);
    EXPECT_EQ(prepared->crop, QRectF(part));
    EXPECT_EQ(prepared->picture, judgedPicture(photo, measures));
    EXPECT_EQ(prepared->picture.pixelColor(0, 0), QColor(Qt::red)); // neither mirrored nor turned
    EXPECT_EQ(prepared->picture.pixelColor(479, 0), QColor(Qt::green));
    EXPECT_EQ(prepared->picture.pixelColor(0, 639), QColor(Qt::blue));
    EXPECT_EQ(prepared->picture.pixelColor(479, 639), QColor(Qt::white));
}

TEST(PreparePhoto, TakesTheCropOfAReducedPictureInStoredPixels)
{
    LoadedPhoto photo = originalOf(quarters({1200, 1600}));
    photo.reduction = 2;
    photo.file.pixels = {2400, 3200};
    const Result<PreparedPhoto> prepared = preparePhoto(photo, measuresOf(photo, {0, 0, 2400, 3200}));
    ASSERT_TRUE(prepared);
    EXPECT_EQ(prepared->crop, QRectF(0, 0, 2400, 3200));
    EXPECT_EQ(prepared->picture.pixelColor(479, 639), QColor(Qt::white));
}

TEST(PreparePhoto, HandsAFinishedFileOnByteForByte)
{
    LoadedPhoto photo = originalOf(noise(kStandard, 8));
    photo.finished = jpegOf(photo.picture, {.quality = 80});
    photo.file = headOf(photo.finished).facts;
    PhotoMeasures measures = measuresOf(photo, {0, 0, 480, 640});
    measures.isPrepared = true;
    ASSERT_GE(photo.finished.size(), 20'000);
    ASSERT_LE(photo.finished.size(), 40'960);
    const Result<PreparedPhoto> same = preparePhoto(photo, measures);
    ASSERT_TRUE(same);
    EXPECT_EQ(same->jpeg, photo.finished);

    measures.file.dotsPerInch = 72;
    const Result<PreparedPhoto> rewritten = preparePhoto(photo, measures);
    ASSERT_TRUE(rewritten);
    EXPECT_NE(rewritten->jpeg, photo.finished);
    EXPECT_EQ(headOf(rewritten->jpeg).facts.dotsPerInch, 300);
}

TEST(PreparePhoto, RefusesWhatCannotBeCropped)
{
    const LoadedPhoto photo = originalOf(quarters({960, 1280}));
    PhotoMeasures nobody = measuresOf(photo, {});
    nobody.faces = 0;
    PhotoMeasures two = measuresOf(photo, {0, 0, 960, 1280});
    two.faces = 2;
    const PhotoMeasures far = measuresOf(photo, {400, 400, 300, 400});
    for (const PhotoMeasures &measures : {nobody, two, far}) {
        const Result<PreparedPhoto> prepared = preparePhoto(photo, measures);
        ASSERT_FALSE(prepared);
        EXPECT_EQ(prepared.error().code, ErrorCode::BadInput);
        EXPECT_FALSE(prepared.error().message.isEmpty());
    }
}

} // namespace liuying::vision
