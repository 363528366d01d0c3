// SPDX-License-Identifier: Apache-2.0
#include "demo/Portrait.h"
#include "vision/Photos.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QLineF>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace liuying::demo {
namespace {

constexpr int kStudents = 20; // the detector takes a second for each without optimisation

double eyeDistance(const PortraitPlaces &places)
{
    return QLineF(places.leftEye, places.rightEye).length();
}

/// Whether the face that was found lies where the drawn one does, within 3 % of the picture's width; the
/// chin, soft before the neck, within 5 %.
void expectAt(const FacePlace &found, const PortraitPlaces &drawn, double width)
{
    EXPECT_LT(QLineF(found.leftEye, drawn.leftEye).length(), 0.03 * width);
    EXPECT_LT(QLineF(found.rightEye, drawn.rightEye).length(), 0.03 * width);
    EXPECT_NEAR(found.chinY, drawn.chin.y(), 0.05 * width);
    EXPECT_NEAR(found.jawWidth, drawn.faceWidth, 0.06 * width);
}

/// How many of the pixels of @p area are not alike in two pictures; noise of the sensor counts as alike.
int unlike(const QImage &a, const QImage &b, const QRectF &area)
{
    int count = 0;
    const QRect pixels = area.toAlignedRect().intersected(a.rect());
    for (int y = pixels.top(); y <= pixels.bottom(); ++y)
        for (int x = pixels.left(); x <= pixels.right(); ++x) {
            const QColor one = a.pixelColor(x, y);
            const QColor other = b.pixelColor(x, y);
            count += std::abs(one.red() - other.red()) + std::abs(one.green() - other.green()) +
                         std::abs(one.blue() - other.blue()) >
                     40;
        }
    return count;
}

TEST(Portrait, HasOneFaceWhereItWasDrawn)
{
    for (int seed = 0; seed < kStudents; ++seed) {
        SCOPED_TRACE(seed);
        const PortraitLook look{.seed = quint32(seed)};
        const std::optional<FacePlace> face = vision::findFace(drawPortrait(look));
        ASSERT_TRUE(face);
        expectAt(*face, portraitPlaces(look), 480);
    }
}

TEST(Portrait, HasItsLandmarksOnItsFeatures)
{
    for (const quint32 seed : {3U, 8U}) {
        SCOPED_TRACE(seed);
        const PortraitLook look{.seed = seed};
        const auto face = vision::findFace(drawPortrait(look));
        ASSERT_TRUE(face);
        ASSERT_EQ(face->points.size(), 68);
        const PortraitPlaces places = portraitPlaces(look);
        const QPointF mouth = (face->points[62] + face->points[66]) / 2; // between the lips
        EXPECT_LT(QLineF(mouth, places.mouth).length(), 0.03 * 480);
        EXPECT_LT(QLineF(face->points[8], places.chin).length(), 0.05 * 480);
    }
}

TEST(Portrait, KeepsTheStandardsFraming)
{
    for (int seed = 0; seed < kStudents; ++seed) {
        const PortraitPlaces places = portraitPlaces({.seed = quint32(seed)});
        EXPECT_TRUE(places.faceWidth > 180 && places.faceWidth < 300) << seed;
        EXPECT_TRUE(places.leftEye.y() > 200 && places.leftEye.y() < 300) << seed;
        EXPECT_TRUE(places.crownY > 50 && places.crownY < 110) << seed;
    }
}

TEST(Portrait, IsTheSameForTheSameSeedOnly)
{
    EXPECT_EQ(drawPortrait({.seed = 5}), drawPortrait({.seed = 5}));
    EXPECT_NE(drawPortrait({.seed = 5}), drawPortrait({.seed = 6}));
}

TEST(Portrait, HasAnySize)
{
    for (const QSize size : {QSize(120, 160), QSize(480, 640), QSize(777, 901)})
        EXPECT_EQ(drawPortrait({}, size).size(), size);
    EXPECT_NEAR(portraitPlaces({}, {960, 1280}).leftEye.y(), 2 * portraitPlaces({}).leftEye.y(), 0.01);
}

TEST(Portrait, LeavesRoomAroundTheHeadInACamerasFrame)
{
    for (const QSize size : {QSize(1200, 1600), QSize(800, 1200)}) {
        const PortraitLook look{.seed = 12};
        const PortraitPlaces places = cameraFramePlaces(look, size);
        EXPECT_LT(places.faceWidth, 0.33 * size.width());
        EXPECT_GT(places.crownY, 0.08 * size.height());
        const std::optional<FacePlace> face = vision::findFace(drawCameraFrame(look, size));
        ASSERT_TRUE(face);
        expectAt(*face, places, size.width());
    }
}

/// A fault, and where it must show: a rectangle about the point between the eyes, in eye distances.
struct FaultPlace {
    const char *sentence;
    PortraitFault fault;
    QRectF where;
    int pixels = 60; ///< that must change there at least
};

class PortraitFaults : public testing::TestWithParam<FaultPlace> {};

TEST_P(PortraitFaults, ShowWhereTheyBelong)
{
    const auto &[sentence, fault, where, pixels] = GetParam();
    for (const HairStyle hair : {HairStyle::Short, HairStyle::Ponytail}) {
        const PortraitLook look{.seed = 21, .hair = hair, .outfit = Outfit::WhiteShirt};
        PortraitLook faulty = look;
        faulty.faults = {fault};
        const PortraitPlaces places = portraitPlaces(look);
        const double unit = eyeDistance(places);
        const QPointF middle = (places.leftEye + places.rightEye) / 2;
        const QRectF area(middle + where.topLeft() * unit, where.size() * unit);
        EXPECT_GE(unlike(drawPortrait(look), drawPortrait(faulty), area), pixels);
    }
}

using enum PortraitFault;
constexpr QRectF kEyes{-0.8, -0.25, 1.6, 0.5};
constexpr QRectF kFace{-1, -1, 2, 2.7};
constexpr QRectF kForehead{-0.9, -1, 1.8, 0.9};
constexpr QRectF kChest{-2.5, 2.4, 5, 1.6};
constexpr QRectF kLeftWall{-2.5, -2.5, 1, 4};
constexpr QRectF kRightWall{1.5, -2.5, 1, 4};
const FaultPlace kFaults[] = {
    {"ClosedEyesChangeTheEyes", EyesClosed, kEyes, 200},
    {"PartedLipsChangeTheMouth", LipsParted, {-0.5, 0.85, 1, 0.5}, 200},
    {"GlassesSitBeforeTheEyes", Glasses, kEyes, 400},
    {"DarkGlassesHideTheEyes", DarkGlasses, kEyes, 3000},
    {"AFringeCoversTheForehead", Fringe, kForehead, 3000},
    {"HairHangsOverTheEars", HairOverEars, {-1.5, -0.3, 3, 1}, 1500},
    {"ACapCoversTheHair", Cap, {-1.2, -2.1, 2.4, 1.4}, 8000},
    {"EarringsHangFromTheLobes", Earrings, {-1.4, 0.4, 2.8, 0.6}, 100},
    {"ANecklaceLiesOnTheNeck", Necklace, {-0.8, 1.6, 1.6, 0.9}, 200},
    {"ABlueShirtIsBlue", BlueShirt, kChest, 20000},
    {"AYellowShirtIsYellow", YellowShirt, kChest, 20000},
    {"AGreenShirtIsGreen", GreenShirt, kChest, 20000},
    {"APurpleShirtIsPurple", PurpleShirt, kChest, 20000},
    {"AStripedShirtHasStripes", Striped, kChest, 10000},
    {"ATShirtLeavesTheThroatBare", TShirt, {-0.8, 1.9, 1.6, 1}, 2000},
    {"BareShouldersAreBare", BareShoulders, kChest, 10000},
    {"ATurnedHeadMovesTheFace", HeadTurned, kFace, 4000},
    {"ATiltedHeadMovesTheFace", HeadTilted, kFace, 4000},
    {"TiltedShouldersMoveTheBody", ShouldersTilted, {-2.6, 2, 5.2, 2}, 3000},
    {"AWrongWallIsNotBlue", WrongWall, kLeftWall, 20000},
    {"AWallGradientShows", WallGradient, {-2.5, -2.8, 5, 1}, 5000},
    {"AShadowFallsOnTheWall", WallShadow, {1, -1.8, 0.8, 3}, 2000},
    {"AThingStandsBehind", ThingBehind, kLeftWall, 3000},
    {"SideLightDarkensOneHalf", SideLight, {0.2, -0.8, 0.8, 2}, 6000},
    {"HighlightsBlowOutTheSkin", Highlight, kFace, 500},
    {"ABlurredPictureLosesItsEdges", Blurred, kEyes, 800},
    {"ATooSmallFaceIsSmaller", TooSmall, kFace, 10000},
    {"ATooHighFaceIsHigher", TooHigh, kFace, 10000},
    {"ASecondPersonLooksIn", SecondPerson, kRightWall, 5000},
};

std::string sentenceOf(const testing::TestParamInfo<FaultPlace> &info)
{
    return info.param.sentence;
}

INSTANTIATE_TEST_SUITE_P(Portrait, PortraitFaults, testing::ValuesIn(kFaults), sentenceOf);

TEST(Portrait, HasARowForEveryFault)
{
    for (const PortraitFault fault : allPortraitFaults())
        EXPECT_TRUE(std::ranges::count(kFaults, fault, &FaultPlace::fault) == 1) << int(fault);
}

TEST(Portrait, IsBlownWhereHighlightsAre)
{
    const QImage picture = drawPortrait({.seed = 21, .faults = {Highlight}});
    const PortraitPlaces places = portraitPlaces({.seed = 21});
    const QPointF forehead =
        (places.leftEye + places.rightEye) / 2 + QPointF(-0.15, -0.74) * eyeDistance(places);
    EXPECT_GE(qGray(picture.pixel(forehead.toPoint())), 248);
}

const LocalDateTime kMoment{QDate(2025, 4, 12), QTime(8, 3, 9, 47)};

class CameraTurns : public testing::TestWithParam<int> {};

TEST_P(CameraTurns, AreUprightAgainForAReaderOfExif)
{
    const QImage upright = drawPortrait({.seed = 2}, {240, 320});
    QByteArray jpeg = cameraJpeg(upright, kMoment, GetParam());
    QBuffer buffer(&jpeg);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QImage read = reader.read();
    ASSERT_EQ(read.size(), upright.size());
    EXPECT_LT(unlike(read, upright, upright.rect()), 240 * 320 / 50);
}

INSTANTIATE_TEST_SUITE_P(Portrait, CameraTurns, testing::Values(1, 3, 6, 8));

TEST(CameraFile, TellsWhenItWasTaken)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"IMG_0001.JPG"_s);
    ASSERT_TRUE(saveAsCamera(file, drawPortrait({}, {240, 320}), kMoment, 6));
    const Result<FileFacts> facts = vision::readFileFacts(file);
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->format, u"JPEG"_s);
    EXPECT_EQ(facts->exifTurn, 6);
    EXPECT_EQ(facts->pixels, QSize(320, 240));
    ASSERT_TRUE(facts->takenAt);
    EXPECT_EQ(facts->takenAt->at.toString(), u"2025-04-12T08:03:09"_s);
    EXPECT_EQ(facts->takenAt->milliseconds, 47);
}

TEST(CameraFile, FailsWhereNothingCanBeWritten)
{
    const QTemporaryDir folder;
    const QImage picture(30, 40, QImage::Format_RGB32);
    EXPECT_EQ(saveAsCamera(folder.filePath(u"none/a.jpg"_s), picture, kMoment).error().code,
              ErrorCode::NotFound);
    EXPECT_EQ(saveAsCamera(folder.filePath(u"a.jpg"_s), {}, kMoment).error().code, ErrorCode::BadInput);
    EXPECT_FALSE(QFile::exists(folder.filePath(u"a.jpg"_s)));
}

} // namespace
} // namespace liuying::demo
