// SPDX-License-Identifier: Apache-2.0
#include "gui/studio/FrameGuides.h"
#include "gui/studio/LivePane.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

#include <cmath>
#include <numbers>

namespace liuying {
namespace {

constexpr QSize kFrame(1280, 720);
// The finished photograph's 480 × 640 lie in the middle of the frame, 540 × 720.
constexpr double kScale = 720.0 / 640;
constexpr double kLeft = (1280 - 540) / 2.0;

struct Sitting {
    const char *name;
    double jaw = 210; ///< in pixels of the finished photograph, like the others
    double eyesY = 265;
    double crownY = 80;
    double middleX = 240;
    double roll = 0;
    FrameHint hint = FrameHint::Good;
};

FacePlace placeOf(const Sitting &sitting)
{
    const QPointF middle(kLeft + sitting.middleX * kScale, sitting.eyesY * kScale);
    const double angle = sitting.roll * std::numbers::pi / 180;
    const QPointF half = QPointF(std::cos(angle), std::sin(angle)) * 45 * kScale;
    FacePlace face;
    face.leftEye = middle - half;
    face.rightEye = middle + half;
    face.jawWidth = sitting.jaw * kScale;
    face.crownY = sitting.crownY * kScale;
    return face;
}

class StudioGuides : public testing::TestWithParam<Sitting> {};

TEST_P(StudioGuides, SayTheOneThingToSetRightFirst)
{
    EXPECT_EQ(fitOf(placeOf(GetParam()), kFrame, {}).hint, GetParam().hint);
}

INSTANTIATE_TEST_SUITE_P(
    Sittings, StudioGuides,
    testing::Values(Sitting{.name = "AFaceAsTheStandardWantsIsGood"},
                    Sitting{.name = "AFaceTooFarAwayComesCloser", .jaw = 150, .hint = FrameHint::ComeCloser},
                    Sitting{.name = "AFaceTooNearMovesBack", .jaw = 320, .hint = FrameHint::MoveBack},
                    Sitting{.name = "EyesTooFarDownSitHigher", .eyesY = 320, .hint = FrameHint::SitHigher},
                    Sitting{.name = "EyesTooFarUpSitLower", .eyesY = 180, .hint = FrameHint::SitLower},
                    Sitting{.name = "HairAtTheUpperEdgeSitsLower", .crownY = 20, .hint = FrameHint::SitLower},
                    Sitting{.name = "AFaceAtTheRightMovesLeft", .middleX = 310, .hint = FrameHint::MoveLeft},
                    Sitting{.name = "AFaceAtTheLeftMovesRight", .middleX = 170, .hint = FrameHint::MoveRight},
                    Sitting{.name = "ATiltedHeadIsStraightened", .roll = 12, .hint = FrameHint::Straighten},
                    Sitting{.name = "DistanceComesBeforeEverythingElse",
                            .jaw = 150,
                            .eyesY = 320,
                            .middleX = 310,
                            .hint = FrameHint::ComeCloser}),
    [](const auto &row) { return row.param.name; });

TEST(StudioGuidesWithoutAFace, AskToSitDownBeforeTheCamera)
{
    const FrameFit fit = fitOf({}, kFrame, {});
    EXPECT_FALSE(fit.hasFace);
    EXPECT_EQ(fit.hint, FrameHint::NoFace);
}

TEST(StudioGuidesWithoutAFace, ATopOfTheHairThatCannotBeToldIsInNobodysWay)
{
    FacePlace face = placeOf({.name = ""});
    face.crownY.reset();
    EXPECT_TRUE(fitOf(face, kFrame, {}).isGood());
}

TEST(StudioGuidesWithoutAFace, SidesAreThoseOfThePictureOnTheScreen)
{
    EXPECT_EQ(hintWords(FrameHint::MoveLeft, false), hintWords(FrameHint::MoveRight, true));
    EXPECT_NE(hintWords(FrameHint::MoveLeft, false), hintWords(FrameHint::MoveLeft, true));
}

TEST(StudioGuidesWithoutAFace, AreThePartOfTheFrameThatThePhotographWouldBe)
{
    EXPECT_EQ(guideFrame({1280, 720}), QRectF(370, 0, 540, 720));
    EXPECT_EQ(guideFrame({600, 1000}), QRectF(0, 100, 600, 800));
}

TEST(LivePane, WithoutACountdownTheCaptureIsDueAtOnceButNeverWithoutAPicture)
{
    LivePane pane;
    const QSignalSpy due(&pane, &LivePane::captureDue);
    pane.capture();
    EXPECT_TRUE(due.isEmpty());
    pane.showFrame(QImage(kFrame, QImage::Format_RGB32));
    pane.capture();
    EXPECT_EQ(due.count(), 1);
}

TEST(LivePane, ACountdownTakesThreeSecondsAndCanBeStopped)
{
    LivePane pane;
    pane.setCountdown(true);
    pane.showFrame(QImage(kFrame, QImage::Format_RGB32));
    QSignalSpy due(&pane, &LivePane::captureDue);
    pane.capture();
    EXPECT_TRUE(due.isEmpty());
    pane.capture(); // stops it
    pane.capture();
    EXPECT_TRUE(due.wait(30000));
    EXPECT_EQ(due.count(), 1);
}

} // namespace
} // namespace liuying
