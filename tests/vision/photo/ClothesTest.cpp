// SPDX-License-Identifier: Apache-2.0
#include "core/photo/PhotoRules.h"
#include "vision/photo/DrawnClothes.h"

#include <opencv2/imgproc.hpp>

#include <gtest/gtest.h>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

const cv::Scalar kWhite(240, 242, 242);
const cv::Scalar kBlack(28, 26, 26);
const cv::Scalar kBlue(190, 80, 40);

PhotoJudgement judged(DrawnFace drawn)
{
    addGrain(drawn.bgr);
    PhotoMeasures measures;
    measures.faces = 1;
    measures.face = FacePlace{};
    measureClothes(drawn.view(), measures);
    return judgePhoto(measures, {}, {u"蓝色"_s, u"黄色"_s, u"绿色"_s, u"紫色"_s});
}

CheckResult resultOf(const DrawnFace &drawn, CheckId id)
{
    return judged(drawn).check(id).result;
}

DrawnFace dressed(const cv::Scalar &colour, double opening = 0.9)
{
    DrawnFace drawn = drawnFace();
    drawGarment(drawn, colour, opening);
    return drawn;
}

/// Stripes of a second colour, @p width pixels wide and as far apart.
DrawnFace striped(const cv::Scalar &colour, const cv::Scalar &second, int width)
{
    DrawnFace drawn = dressed(colour);
    cv::Mat stripes = drawn.bgr.clone();
    for (int x = 0; x < stripes.cols; x += 2 * width)
        cv::rectangle(stripes, cv::Rect(x, 0, width, stripes.rows), second, cv::FILLED);
    stripes.copyTo(drawn.bgr, garmentMask(drawn));
    return drawn;
}

} // namespace

TEST(ClothesColour, PassesWhiteAndBlack)
{
    EXPECT_EQ(resultOf(dressed(kWhite), CheckId::ClothesColour), CheckResult::Pass);
    EXPECT_EQ(resultOf(dressed(kBlack), CheckId::ClothesColour), CheckResult::Pass);
}

TEST(ClothesColour, FailsBlueAndSaysSo)
{
    const CheckOutcome outcome = judged(dressed(kBlue)).check(CheckId::ClothesColour);
    EXPECT_EQ(outcome.result, CheckResult::Fail);
    EXPECT_EQ(outcome.colour, ColourName::Blue);
    EXPECT_GT(outcome.where.height(), 50);
}

TEST(ClothesColour, FailsClothesThatVanishInTheWall)
{
    EXPECT_EQ(resultOf(dressed({255, 197, 100}), CheckId::ClothesColour), CheckResult::Fail);
}

TEST(ClothesColour, IsForAPersonInAGreyPicture)
{
    DrawnFace drawn = dressed(kBlue);
    cv::Mat grey;
    cv::cvtColor(drawn.bgr, grey, cv::COLOR_BGR2GRAY);
    cv::cvtColor(grey, drawn.bgr, cv::COLOR_GRAY2BGR);
    PhotoMeasures measures;
    measureClothes(drawn.view(), measures);
    ASSERT_TRUE(measures.readings.contains(CheckId::ClothesColour));
    EXPECT_FALSE(measures.readings.value(CheckId::ClothesColour).value);
}

TEST(ClothesPlain, PassesOneColour)
{
    EXPECT_EQ(resultOf(dressed(kWhite), CheckId::ClothesPlain), CheckResult::Pass);
}

TEST(ClothesPlain, FailsStripes)
{
    EXPECT_EQ(resultOf(striped(kWhite, kBlack, 6), CheckId::ClothesPlain), CheckResult::Fail);
}

TEST(ClothesPlain, FailsTwoHalves)
{
    DrawnFace drawn = dressed(kWhite);
    cv::Mat half = garmentMask(drawn);
    half.colRange(0, drawn.at(0, 0).x).setTo(0);
    drawn.bgr.setTo(cv::Scalar(35, 20, 130), half);
    EXPECT_EQ(resultOf(drawn, CheckId::ClothesPlain), CheckResult::Fail);
}

TEST(ClothesPlain, LetsAJacketOverAShirtBe)
{
    DrawnFace drawn = dressed(kBlack);
    const std::vector<cv::Point> shirt = {drawn.at(-0.5, 2.2), drawn.at(0.5, 2.2), drawn.at(0.1, 4.1),
                                          drawn.at(-0.1, 4.1)};
    cv::fillPoly(drawn.bgr, std::vector{shirt}, kWhite);
    EXPECT_EQ(resultOf(drawn, CheckId::ClothesPlain), CheckResult::Pass);
}

TEST(ClothesSleeves, FailBareShouldersAndPassCovered)
{
    EXPECT_EQ(resultOf(dressed(DrawnLooks().skin), CheckId::ClothesSleeves), CheckResult::Fail);
    EXPECT_EQ(resultOf(dressed(kWhite), CheckId::ClothesSleeves), CheckResult::Pass);
}

TEST(ClothesCollar, NeverPassesAWideOpeningNorAPlainNeck)
{
    EXPECT_EQ(resultOf(dressed(kWhite, 1.9), CheckId::ClothesCollar), CheckResult::Fail);
    EXPECT_NE(resultOf(dressed(kWhite, 0.2), CheckId::ClothesCollar), CheckResult::Pass);
}

struct CollarRow {
    const char *name;
    cv::Scalar cloth;
    double opening;
    void (*draw)(DrawnFace &drawn, double opening);
    CheckResult result;
};

class ClothesCollarCut : public testing::TestWithParam<CollarRow> {};

TEST_P(ClothesCollarCut, IsToldByItsLeaves)
{
    const CollarRow &row = GetParam();
    DrawnFace drawn = dressed(row.cloth, row.opening);
    row.draw(drawn, row.opening);
    EXPECT_EQ(resultOf(drawn, CheckId::ClothesCollar), row.result);
}

namespace {

void leaves(DrawnFace &drawn, double opening)
{
    drawCollar(drawn, opening, 0.75);
}

/// The hem of a T-shirt's neck, as far from its edge everywhere.
void rib(DrawnFace &drawn, double opening)
{
    drawFold(drawn, {{-0.75, 2.2}, {0, 2.3 + opening}, {0.75, 2.2}}, 0.6);
}

/// The seam in the middle of a hood and its two cords.
void hood(DrawnFace &drawn, double opening)
{
    rib(drawn, opening);
    for (const double x : {-0.2, 0.2})
        drawFold(drawn, {{x, 2.15 + opening}, {x, 3.3}}, 0.6);
}

/// A scarf hangs in curves that lie one below the other.
void scarf(DrawnFace &drawn, double opening)
{
    for (double low = 2.3; low < 3.4; low += 0.3)
        drawFold(drawn,
                 {{-0.9, low - 0.3 + opening},
                  {-0.4, low + opening},
                  {0.4, low + opening},
                  {0.9, low - 0.3 + opening}},
                 0.7);
}

} // namespace

INSTANTIATE_TEST_SUITE_P(
    Cuts, ClothesCollarCut,
    testing::Values(CollarRow{"AWhiteCollarPasses", kWhite, 0.4, leaves, CheckResult::Pass},
                    CollarRow{"ABlackCollarPasses", kBlack, 0.4, leaves, CheckResult::Pass},
                    CollarRow{"ADarkRedCollarPasses", {35, 20, 110}, 0.4, leaves, CheckResult::Pass},
                    CollarRow{"ARibIsNoCollar", kBlack, 0.4, rib, CheckResult::Review},
                    CollarRow{"AHoodIsNoCollar", kWhite, 0.4, hood, CheckResult::Review},
                    CollarRow{"AScarfIsNoCollar", kWhite, 0.4, scarf, CheckResult::Review},
                    CollarRow{"AWideOpeningWithLeavesIsForAPerson", kWhite, 1.5, leaves,
                              CheckResult::Review}),
    [](const auto &row) { return row.param.name; });

TEST(ClothesCollar, OnAPatternIsForAPerson)
{
    DrawnFace drawn = dressed(kWhite, 0.4);
    drawCollar(drawn, 0.4, 0.75);
    cv::Mat dots = garmentMask(drawn, 0.4);
    for (int y = 0; y < dots.rows; ++y)
        for (int x = 0; x < dots.cols; ++x)
            if ((x / 6 + y / 6) % 2 == 0)
                dots.at<uchar>(y, x) = 0;
    drawn.bgr.setTo(kBlack, dots);
    EXPECT_EQ(resultOf(drawn, CheckId::ClothesCollar), CheckResult::Review);
}

TEST(Clothes, AreNotJudgedWhereTheFaceFillsThePicture)
{
    DrawnFace drawn = drawnFace();
    drawn.bgr = drawn.bgr.rowRange(0, drawn.at(0, 1.9).y).clone();
    EXPECT_EQ(resultOf(drawn, CheckId::ClothesColour), CheckResult::Skipped);
}

} // namespace liuying::vision
