// SPDX-License-Identifier: Apache-2.0
#include "vision/VideoFormats.h"

#include "vision/FakeVideo.h"

#include <gtest/gtest.h>

#include <vector>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

CameraFormat format(int width, int height, const QString &pixels, double rate)
{
    return {QSize(width, height), pixels, rate};
}

} // namespace

struct Choice {
    const char *name;
    QList<CameraFormat> offered;
    CameraFormat expected;
};

class FormatChoice : public testing::TestWithParam<Choice> {};

TEST_P(FormatChoice, IsTheNearestToWhatCodesNeed)
{
    EXPECT_EQ(chosenFormat(GetParam().offered, {}), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Of, FormatChoice,
    testing::Values(Choice{"AllIsTheUsualOne",
                           {format(1920, 1080, u"MJPG"_s, 30), format(1280, 720, u"YUYV"_s, 10),
                            format(1280, 720, u"MJPG"_s, 60), format(1280, 720, u"MJPG"_s, 30)},
                           format(1280, 720, u"MJPG"_s, 30)},
                    Choice{"RawOnlyIsTheQuickOneAndNotTheLarge",
                           {format(1280, 720, u"YUYV"_s, 10), format(640, 480, u"YUYV"_s, 30)},
                           format(640, 480, u"YUYV"_s, 30)},
                    Choice{"SlowOnlyIsTheLargeOne",
                           {format(1280, 720, u"YUYV"_s, 10), format(640, 480, u"YUYV"_s, 10)},
                           format(1280, 720, u"YUYV"_s, 10)},
                    Choice{"SmallIsTheLastResort",
                           {format(320, 240, u"MJPG"_s, 30), format(1280, 720, u"YUYV"_s, 5)},
                           format(1280, 720, u"YUYV"_s, 5)},
                    Choice{"UnknownRateIsTrusted",
                           {format(640, 480, u"YUYV"_s, 0), format(320, 240, u"YUYV"_s, 30)},
                           format(640, 480, u"YUYV"_s, 0)}),
    [](const testing::TestParamInfo<Choice> &row) { return row.param.name; });

TEST(Format, SurvivesBeingWrittenDown)
{
    const CameraFormat fractional = format(1280, 720, u"MJPG"_s, 7.5);
    EXPECT_EQ(CameraFormat::fromText(fractional.toText()), fractional);
    for (const QString &bad : {u""_s, u"1280x720"_s, u"x MJPG 30"_s, u"0x0 MJPG 30"_s, u"1x1 MJPG much"_s})
        EXPECT_FALSE(CameraFormat::fromText(bad)) << bad.toStdString();
}

TEST(Format, IsNotChosenWhereThereIsNone)
{
    EXPECT_FALSE(chosenFormat({}, format(1280, 720, u"MJPG"_s, 30)));
}

struct Raw {
    const char *name;
    QString pixels;
    std::vector<uchar> bytes; ///< of four by two pixels, all of one brightness
};

class RawFrame : public testing::TestWithParam<Raw> {};

TEST_P(RawFrame, BecomesAPictureOfTheSameBrightness)
{
    const Raw &raw = GetParam();
    const QImage picture = decodedFrame(raw.bytes, raw.pixels, QSize(4, 2), 0);
    ASSERT_EQ(picture.size(), QSize(4, 2));
    EXPECT_NEAR(qGray(picture.pixel(3, 1)), 128, 14);
    const std::span tooFew(raw.bytes.data(), raw.bytes.size() - 1);
    EXPECT_TRUE(decodedFrame(tooFew, raw.pixels, QSize(4, 2), 0).isNull());
}

INSTANTIATE_TEST_SUITE_P(Of, RawFrame,
                         testing::Values(Raw{"Yuyv", u"YUYV"_s, std::vector<uchar>(16, 128)},
                                         Raw{"Uyvy", u"UYVY"_s, std::vector<uchar>(16, 128)},
                                         Raw{"Nv12", u"NV12"_s, std::vector<uchar>(12, 128)},
                                         Raw{"Yu12", u"YU12"_s, std::vector<uchar>(12, 128)},
                                         Raw{"Bgr", u"BGR3"_s, std::vector<uchar>(24, 128)},
                                         Raw{"Rgb", u"RGB3"_s, std::vector<uchar>(24, 128)},
                                         Raw{"Grey", u"GREY"_s, std::vector<uchar>(8, 128)}),
                         [](const testing::TestParamInfo<Raw> &row) { return row.param.name; });

TEST(RawFrame, IsReadLineByLineWhereLinesArePadded)
{
    std::vector<uchar> bytes(2 * 6, 0);
    for (const std::size_t at : {0U, 1U, 2U, 3U, 6U, 7U, 8U, 9U})
        bytes[at] = 200;
    const QImage picture = decodedFrame(bytes, u"GREY"_s, QSize(4, 2), 6);
    EXPECT_EQ(qGray(picture.pixel(0, 1)), 200);
    EXPECT_EQ(qGray(picture.pixel(3, 1)), 200);
}

} // namespace liuying::vision
