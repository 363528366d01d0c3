// SPDX-License-Identifier: Apache-2.0
#include "core/photo/PhotoRules.h"
#include "vision/photo/DrawnFace.h"

#include <gtest/gtest.h>

#include <opencv2/imgproc.hpp>

namespace liuying::vision {

namespace {

PhotoMeasures measured(const DrawnFace &drawn)
{
    PhotoMeasures measures;
    measures.faces = 1;
    measureBackdrop(drawn.view(), measures);
    return measures;
}

double valueOf(const PhotoMeasures &measures, CheckId check)
{
    return measures.readings.value(check).value.value_or(-1);
}

bool passes(const PhotoMeasures &measures, CheckId check)
{
    return judgePhoto(measures, {}, {}).check(check).result == CheckResult::Pass;
}

/// Replaces the wall by a colour, blue green red.
DrawnFace onWall(const cv::Scalar &colour)
{
    DrawnFace drawn = drawnFace();
    drawn.bgr.setTo(colour, drawn.view().person == 0);
    return drawn;
}

} // namespace

struct WallRow {
    const char *name;
    cv::Scalar colour; ///< blue, green, red
    bool isGood;
};

class BackdropColour : public testing::TestWithParam<WallRow> {};

TEST_P(BackdropColour, IsJudgedByItsDistance)
{
    const PhotoMeasures measures = measured(onWall(GetParam().colour));
    ASSERT_TRUE(measures.backdrop);
    EXPECT_NEAR(measures.backdrop->red, GetParam().colour[2], 2);
    EXPECT_NEAR(measures.backdrop->blue, GetParam().colour[0], 2);
    EXPECT_EQ(passes(measures, CheckId::BackdropColour), GetParam().isGood);
}

INSTANTIATE_TEST_SUITE_P(Walls, BackdropColour,
                         testing::Values(WallRow{"TheStandardsBluePasses", {255, 197, 100}, true},
                                         WallRow{"ALittleDarkerPasses", {240, 183, 95}, true},
                                         WallRow{"ALittleGreenerPasses", {245, 200, 105}, true},
                                         WallRow{"TealDoesNot", {175, 165, 40}, false},
                                         WallRow{"DarkBlueDoesNot", {140, 60, 30}, false},
                                         WallRow{"RedDoesNot", {40, 40, 200}, false}),
                         [](const auto &row) { return row.param.name; });

TEST(Backdrop, APlainWallIsEvenAndClear)
{
    const PhotoMeasures measures = measured(drawnFace());
    EXPECT_LT(valueOf(measures, CheckId::BackdropEven), 1);
    EXPECT_NEAR(valueOf(measures, CheckId::BackdropClear), 0, 0.0005);
    EXPECT_TRUE(passes(measures, CheckId::BackdropClear));
}

TEST(Backdrop, AGradientIsUnevenButClear)
{
    DrawnFace drawn = drawnFace();
    const cv::Mat wall = drawn.view().person == 0;
    for (int y = 0; y < drawn.bgr.rows; ++y)
        drawn.bgr.row(y).setTo(cv::Scalar(255, 197, 100) * (1 - 0.4 * y / drawn.bgr.rows), wall.row(y));
    const PhotoMeasures measures = measured(drawn);
    EXPECT_GT(valueOf(measures, CheckId::BackdropEven), 6.5);
    EXPECT_TRUE(passes(measures, CheckId::BackdropClear));
}

TEST(Backdrop, WritingOnTheWallIsFoundAndShown)
{
    DrawnFace drawn = drawnFace();
    cv::putText(drawn.bgr, "25 4 12", {330, 40}, cv::FONT_HERSHEY_SIMPLEX, 0.8, {0, 120, 255}, 2);
    const PhotoMeasures measures = measured(drawn);
    EXPECT_FALSE(passes(measures, CheckId::BackdropClear));
    EXPECT_TRUE(measures.readings.value(CheckId::BackdropClear).where.intersects(QRectF(320, 15, 140, 35)));
}

TEST(Backdrop, AThingAtTheEdgeIsNotClear)
{
    DrawnFace drawn = drawnFace();
    cv::rectangle(drawn.bgr, {450, 0, 14, 640}, {150, 150, 150}, cv::FILLED);
    EXPECT_FALSE(passes(measured(drawn), CheckId::BackdropClear));
}

/// A thing on the wall beside the head, drawn in the face's axes so that it meets the hair, and the person's
/// hair over it.
struct AttachedRow {
    const char *name;
    void (*draw)(const DrawnFace &drawn, cv::Mat &bgr);
};

class BackdropAttached : public testing::TestWithParam<AttachedRow> {};

TEST_P(BackdropAttached, IsNotClear)
{
    DrawnFace drawn = drawnFace();
    const cv::Mat wall = drawn.view().person == 0;
    cv::Mat with = drawn.bgr.clone();
    GetParam().draw(drawn, with);
    with.copyTo(drawn.bgr, wall);
    EXPECT_FALSE(passes(measured(drawn), CheckId::BackdropClear));
}

INSTANTIATE_TEST_SUITE_P(
    Things, BackdropAttached,
    testing::Values(
        AttachedRow{"ARoundClockBehindTheHeadIsNotClear",
                    [](const DrawnFace &drawn, cv::Mat &bgr) {
                        const int unit = int(drawn.face.eyeDistance());
                        cv::circle(bgr, drawn.at(1.3, -0.6), unit, {40, 50, 60}, unit / 12);
                    }},
        AttachedRow{"APictureFrameBehindTheHeadIsNotClear",
                    [](const DrawnFace &drawn, cv::Mat &bgr) {
                        const int unit = int(drawn.face.eyeDistance());
                        cv::rectangle(bgr, drawn.at(0.5, -1), drawn.at(1.9, 0.4), {40, 60, 90}, unit / 10);
                    }},
        AttachedRow{"ALampsArmAboveTheHeadIsNotClear",
                    [](const DrawnFace &drawn, cv::Mat &bgr) {
                        const int unit = int(drawn.face.eyeDistance());
                        cv::line(bgr, drawn.at(-0.3, -0.8), drawn.at(-2.2, -2.9), {30, 30, 30}, unit / 8);
                    }}),
    [](const auto &row) { return row.param.name; });

TEST(Backdrop, AShadowBesideTheHeadIsNotClear)
{
    DrawnFace drawn = drawnFace();
    const cv::Mat wall = drawn.view().person == 0;
    cv::Mat dark;
    drawn.bgr.convertTo(dark, -1, 0.75);
    cv::Mat place = cv::Mat::zeros(wall.size(), CV_8U);
    cv::circle(place, drawn.at(1.5, 0), int(1.3 * drawn.face.eyeDistance()), 255, cv::FILLED);
    dark.copyTo(drawn.bgr, wall & place);
    EXPECT_FALSE(passes(measured(drawn), CheckId::BackdropClear));
}

TEST(Backdrop, AStrandOfHairIsThePersons)
{
    DrawnFace drawn = drawnFace();
    const cv::Rect person = cv::boundingRect(drawn.view().person);
    cv::ellipse(drawn.bgr, {240, person.y + 4}, {18, 14}, 0, 180, 360, {90, 80, 60}, 1, cv::LINE_AA);
    EXPECT_TRUE(passes(measured(drawn), CheckId::BackdropClear));
}

TEST(Backdrop, IsMeasuredWithoutAFace)
{
    PhotoMeasures measures;
    measureBackdrop(viewOf(cv::Mat(640, 480, CV_8UC3, cv::Scalar(255, 197, 100)), std::nullopt), measures);
    ASSERT_TRUE(measures.backdrop);
    EXPECT_LT(colourDistance(*measures.backdrop, backdropColour(BackdropKind::LightBlue)), 1);
    EXPECT_LT(valueOf(measures, CheckId::BackdropEven), 1);
}

} // namespace liuying::vision
