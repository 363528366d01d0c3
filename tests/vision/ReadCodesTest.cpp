// SPDX-License-Identifier: Apache-2.0
#include "vision/Codes.h"

#include "vision/DrawnCode.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QPainter>
#include <QTransform>

namespace liuying::vision {

namespace {

QByteArray everyByte()
{
    QByteArray bytes;
    for (int value = 0; value < 256; ++value)
        bytes.append(static_cast<char>(value));
    return bytes;
}

/// Bytes without any order; the same in every run.
QByteArray scrambled(int size)
{
    QByteArray bytes;
    for (quint32 state = 12345; bytes.size() < size;) {
        state = state * 1664525u + 1013904223u;
        bytes.append(static_cast<char>(state >> 24));
    }
    return bytes;
}

QList<QByteArray> payloadsOf(const CodeReading &reading)
{
    QList<QByteArray> payloads;
    for (const SeenCode &code : reading.codes)
        payloads.append(code.payload);
    return payloads;
}

QImage negative(QImage picture)
{
    picture.invertPixels();
    return picture;
}

QImage dimmed(const QImage &picture, int offset, double contrast)
{
    QImage dim = picture.convertToFormat(QImage::Format_Grayscale8);
    for (int y = 0; y < dim.height(); ++y) {
        uchar *line = dim.scanLine(y);
        for (int x = 0; x < dim.width(); ++x)
            line[x] = static_cast<uchar>(offset + contrast * line[x]);
    }
    return dim;
}

} // namespace

struct PayloadRow {
    const char *rule;
    QByteArray payload;
};

class Payload : public testing::TestWithParam<PayloadRow> {};

TEST_P(Payload, ComesBackByteForByte)
{
    const QImage picture = drawnCode(GetParam().payload);
    ASSERT_FALSE(picture.isNull());
    EXPECT_THAT(payloadsOf(readCodes(picture, Effort::Frame)), testing::ElementsAre(GetParam().payload));
    EXPECT_THAT(payloadsOf(readCodes(picture, Effort::File)), testing::ElementsAre(GetParam().payload));
}

INSTANTIATE_TEST_SUITE_P(
    Content, Payload,
    testing::Values(PayloadRow{"Base64Text", someCaptureCode()}, PayloadRow{"OneByte", QByteArray("A")},
                    PayloadRow{"OneNul", QByteArray(1, '\0')},
                    PayloadRow{"NulInTheMiddle", QByteArray("ab\0cd", 5)},
                    PayloadRow{"EveryByteValue", everyByte()},
                    PayloadRow{"ChineseInUtf8", QByteArray("\xe5\xbc\xa0\xe4\xb8\x89 capture")},
                    PayloadRow{"ChineseInGb18030", QByteArray("\xd5\xc5\xc8\xfd\x81\x30\x81\x30")},
                    PayloadRow{"Utf8ByteOrderMark", QByteArray("\xef\xbb\xbf id")},
                    PayloadRow{"ShiftJisLookAlike", QByteArray("\x93\x5f\x83\x65\x83\x58\x83\x67")},
                    PayloadRow{"ScrambledBytes", scrambled(300)},
                    PayloadRow{"TheLargestCode", scrambled(2300)}),
    [](const auto &row) { return std::string(row.param.rule); });

struct ViewRow {
    const char *rule;
    Effort effort;
    std::function<QImage()> picture;
};

class View : public testing::TestWithParam<ViewRow> {};

TEST_P(View, IsRead)
{
    const CodeReading reading = readCodes(GetParam().picture(), GetParam().effort);
    EXPECT_THAT(payloadsOf(reading), testing::ElementsAre(someCaptureCode()));
    EXPECT_FALSE(reading.nothing);
}

INSTANTIATE_TEST_SUITE_P(
    Picture, View,
    testing::Values(
        ViewRow{"LightOnDark", Effort::Frame, [] { return negative(drawnCode(someCaptureCode())); }},
        ViewRow{"DarkAndFaint", Effort::Frame,
                [] { return dimmed(drawnCode(someCaptureCode(), 6), 20, 0.12); }},
        ViewRow{"UpsideDown", Effort::Frame,
                [] { return drawnCode(someCaptureCode()).transformed(QTransform().rotate(180)); }},
        ViewRow{"Mirrored", Effort::Frame, [] { return drawnCode(someCaptureCode()).mirrored(true, false); }},
        ViewRow{"TurnedByThirtyDegrees", Effort::Frame,
                [] {
                    return drawnCode(someCaptureCode(), 6)
                        .transformed(QTransform().rotate(30), Qt::SmoothTransformation);
                }},
        ViewRow{"WithAThumbOnAnEye", Effort::Frame,
                [] {
                    QImage scene =
                        onGround(drawnCode(someCaptureCode(), 5), QSize(1280, 720), QPoint(300, 100));
                    QPainter(&scene).fillRect(QRect(310, 265, 50, 60), Qt::darkGray);
                    return scene;
                }},
        ViewRow{
            "SmallInALongScreenshot", Effort::File,
            [] { return onGround(drawnCode(someCaptureCode(), 3), QSize(1080, 9000), QPoint(400, 7300)); }},
        ViewRow{"OnATransparentGround", Effort::File,
                [] {
                    QImage code = drawnCode(someCaptureCode()).convertToFormat(QImage::Format_ARGB32);
                    for (int y = 0; y < code.height(); ++y)
                        for (int x = 0; x < code.width(); ++x)
                            if (code.pixel(x, y) == qRgb(255, 255, 255))
                                code.setPixel(x, y, qRgba(0, 0, 0, 0));
                    return code;
                }}),
    [](const auto &row) { return std::string(row.param.rule); });

TEST(ReadCodes, ReportsEveryCodeInView)
{
    const QByteArray other("https://pay.example/7");
    QImage scene = onGround(drawnCode(someCaptureCode()), QSize(1280, 720), QPoint(100, 200));
    QPainter(&scene).drawImage(800, 250, drawnCode(other, 6));
    EXPECT_THAT(payloadsOf(readCodes(scene, Effort::Frame)),
                testing::UnorderedElementsAre(someCaptureCode(), other));
    EXPECT_THAT(payloadsOf(readCodes(scene, Effort::File)),
                testing::UnorderedElementsAre(someCaptureCode(), other));
}

TEST(ReadCodes, AFileMayHoldTwoCardsOfDifferentSizes)
{
    const QByteArray other = someCaptureCode().toLower();
    QImage scene = onGround(drawnCode(someCaptureCode(), 4), QSize(1800, 1600), QPoint(60, 500));
    QPainter(&scene).drawImage(700, 400, drawnCode(other, 11));
    EXPECT_THAT(payloadsOf(readCodes(scene, Effort::File)),
                testing::UnorderedElementsAre(someCaptureCode(), other));
}

TEST(ReadCodes, CornersAreInPixelsOfThePicture)
{
    const QImage scene = onGround(drawnCode(someCaptureCode(), 5), QSize(1280, 720), QPoint(300, 100));
    const CodeReading reading = readCodes(scene, Effort::Frame);
    ASSERT_EQ(reading.codes.size(), 1);
    const QPolygonF corners = reading.codes.first().corners;
    ASSERT_EQ(corners.size(), 4);
    EXPECT_NEAR(corners[0].x(), 320, 4);
    EXPECT_NEAR(corners[0].y(), 120, 4);
    EXPECT_GT(corners[1].x(), corners[0].x());
    EXPECT_GT(corners[2].y(), corners[1].y());
    EXPECT_NEAR(corners[3].x(), corners[0].x(), 4);
}

struct NothingRow {
    const char *rule;
    NothingRead expected;
    std::function<QImage()> picture;
};

class Nothing : public testing::TestWithParam<NothingRow> {};

TEST_P(Nothing, IsExplained)
{
    const CodeReading reading = readCodes(GetParam().picture(), Effort::Frame);
    EXPECT_TRUE(reading.codes.isEmpty());
    ASSERT_TRUE(reading.nothing);
    EXPECT_EQ(*reading.nothing, GetParam().expected);
}

namespace {

QImage frameWithCode(int modulePx)
{
    return onGround(drawnCode(scrambled(300), modulePx), QSize(1280, 720), QPoint(300, 100));
}

QImage blurred(const QImage &picture, int factor)
{
    return picture.scaled(picture.size() / factor, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .scaled(picture.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// What is in @p place from right to left.
QImage mixedUp(QImage picture, const QRect &place)
{
    const QImage part = picture.copy(place).mirrored(true, false);
    QPainter(&picture).drawImage(place.topLeft(), part);
    return picture;
}

QImage withPatch(QImage picture, const QRect &place, Qt::GlobalColor colour)
{
    QPainter(&picture).fillRect(place, colour);
    return picture;
}

} // namespace

INSTANTIATE_TEST_SUITE_P(
    Reason, Nothing,
    testing::Values(
        NothingRow{"NoPictureAtAll", NothingRead::NoCodeInView, [] { return QImage(); }},
        NothingRow{"OnePixel", NothingRead::NoCodeInView,
                   [] { return onGround(QImage(), QSize(1, 1), QPoint()); }},
        NothingRow{"AnEmptyRoom", NothingRead::NoCodeInView,
                   [] { return onGround(QImage(), QSize(1280, 720), QPoint()); }},
        NothingRow{"ADarkRoom", NothingRead::TooDark,
                   [] { return dimmed(onGround(QImage(), QSize(1280, 720), QPoint()), 6, 0.02); }},
        NothingRow{"ADamagedCodeFarAway", NothingRead::TooFar,
                   [] { return mixedUp(frameWithCode(2), QRect(326, 126, 104, 104)); }},
        NothingRow{"ACodeOutOfFocus", NothingRead::Blurred, [] { return blurred(frameWithCode(6), 9); }},
        NothingRow{"ALampOnTheGlass", NothingRead::Glare,
                   [] { return withPatch(frameWithCode(6), QRect(400, 260, 330, 330), Qt::white); }}),
    [](const auto &row) { return std::string(row.param.rule); });

} // namespace liuying::vision
