// SPDX-License-Identifier: Apache-2.0
#include "core/photo/PhotoRules.h"
#include "vision/photo/DrawnFace.h"
#include "vision/photo/SkinModel.h"

#include <opencv2/imgproc.hpp>

#include <gtest/gtest.h>

namespace liuying::vision {

namespace {

const DrawnLooks kPale{{190, 205, 238}, {25, 25, 30}, {30, 45, 70}};
const DrawnLooks kDark{{40, 52, 80}, {16, 16, 18}, {20, 25, 35}};
const DrawnLooks kFair{{170, 190, 230}, {120, 165, 195}, {150, 130, 100}};

double bareShare(const DrawnFace &drawn)
{
    PhotoMeasures measures;
    measureHair(drawn.view(), measures);
    return measures.readings.value(CheckId::BrowsVisible).value.value_or(-1);
}

CheckResult judged(const DrawnFace &drawn)
{
    PhotoMeasures measures;
    measures.faces = 1;
    measures.face = FacePlace{};
    measureHair(drawn.view(), measures);
    return judgePhoto(measures, {}, {}).check(CheckId::BrowsVisible).result;
}

/// Hair from the crown down to @p low (eye distances below the eyes; negative: above), from side to side.
void drawFringe(DrawnFace &drawn, const DrawnLooks &looks, double from, double to, double low)
{
    cv::rectangle(drawn.bgr, drawn.at(from, -1.4), drawn.at(to, low), looks.hair, cv::FILLED);
}

/// Single strands with skin between them.
void drawStrands(DrawnFace &drawn, const DrawnLooks &looks, double apart)
{
    for (double x = -1; x < 1; x += apart)
        cv::line(drawn.bgr, drawn.at(x, -1.3), drawn.at(x, -0.2), looks.hair, 2, cv::LINE_AA);
}

struct Person {
    const char *name;
    DrawnLooks looks;
};

void PrintTo(const Person &row, std::ostream *out)
{
    *out << row.name;
}

class Brows : public testing::TestWithParam<Person> {};

TEST_P(Brows, BarePass)
{
    EXPECT_EQ(judged(drawnFace(GetParam().looks)), CheckResult::Pass);
}

TEST_P(Brows, UnderAFringeFail)
{
    DrawnFace drawn = drawnFace(GetParam().looks);
    drawFringe(drawn, GetParam().looks, -1.1, 1.1, -0.2);
    EXPECT_EQ(judged(drawn), CheckResult::Fail);
}

TEST_P(Brows, OneOfThemCoveredFails)
{
    DrawnFace drawn = drawnFace(GetParam().looks);
    drawFringe(drawn, GetParam().looks, 0.05, 1.1, -0.2);
    EXPECT_EQ(judged(drawn), CheckResult::Fail);
}

TEST_P(Brows, AboveWhichAFringeEndsPass)
{
    DrawnFace drawn = drawnFace(GetParam().looks);
    drawFringe(drawn, GetParam().looks, -1.1, 1.1, -0.66);
    EXPECT_EQ(judged(drawn), CheckResult::Pass);
}

TEST_P(Brows, ReadingsDoNotMindTheLightFromOneSide)
{
    DrawnFace drawn = drawnFace(GetParam().looks);
    cv::Mat left = drawn.bgr.colRange(0, 240);
    left.convertTo(left, -1, 0.6);
    EXPECT_EQ(judged(drawn), CheckResult::Pass);
}

TEST_P(Brows, AreSeenInAGreyPicture)
{
    DrawnFace drawn = drawnFace(GetParam().looks);
    cv::Mat grey;
    cv::cvtColor(drawn.bgr, grey, cv::COLOR_BGR2GRAY);
    cv::cvtColor(grey, drawn.bgr, cv::COLOR_GRAY2BGR);
    EXPECT_EQ(judged(drawn), CheckResult::Pass);
}

INSTANTIATE_TEST_SUITE_P(People, Brows,
                         testing::Values(Person{"PaleSkinBlackHair", kPale},
                                         Person{"DarkSkinBlackHair", kDark},
                                         Person{"FairSkinFairHair", kFair}),
                         [](const auto &row) { return std::string(row.param.name); });

} // namespace

TEST(SeeThroughFringe, OfManyThinStrandsIsNeverPassed)
{
    DrawnFace drawn = drawnFace(kPale);
    drawStrands(drawn, kPale, 0.05);
    EXPECT_NE(judged(drawn), CheckResult::Pass) << bareShare(drawn);
}

TEST(SeeThroughFringe, IsMoreThanASingleStrandAndLessThanAFringe)
{
    DrawnFace thin = drawnFace(kPale);
    drawStrands(thin, kPale, 0.08);
    DrawnFace single = drawnFace(kPale);
    drawStrands(single, kPale, 0.7);
    EXPECT_LT(bareShare(thin), bareShare(single));
    EXPECT_GT(bareShare(single), 0.8);
}

TEST(SkinModel, IsOfTheSkinWhateverItsColour)
{
    for (const DrawnLooks &looks : {kPale, kDark, kFair}) {
        const DrawnFace drawn = drawnFace(looks);
        const PhotoView view = drawn.view();
        const std::optional<SkinModel> skin = SkinModel::of(view);
        ASSERT_TRUE(skin);
        EXPECT_TRUE(skin->isSkin(view.lab.at<cv::Vec3f>(drawn.at(0, -0.7))));
        EXPECT_FALSE(skin->isSkin(view.lab.at<cv::Vec3f>(drawn.at(0, -1.4)))); // hair
        EXPECT_FALSE(skin->isSkin(view.wallLab));
    }
}

TEST(SkinModel, IsEmptyWhereCheeksAndNoseAreOfNoOneColour)
{
    DrawnFace drawn = drawnFace();
    cv::theRNG().state = 7;
    cv::randu(drawn.bgr, 0, 255);
    EXPECT_FALSE(SkinModel::of(drawn.view()));
}

TEST(Ears, ReadingIsALikelihoodAndSpansTheFace)
{
    const DrawnFace drawn = drawnFace();
    PhotoMeasures measures;
    measureHair(drawn.view(), measures);
    const Reading ears = measures.readings.value(CheckId::EarsVisible);
    ASSERT_TRUE(ears.value);
    EXPECT_GE(*ears.value, 0);
    EXPECT_LE(*ears.value, 1);
    EXPECT_TRUE(ears.where.contains(drawn.at(-1.1, 0.4).x, drawn.at(-1.1, 0.4).y));
    EXPECT_TRUE(ears.where.contains(drawn.at(1.1, 0.4).x, drawn.at(1.1, 0.4).y));
}

} // namespace liuying::vision
