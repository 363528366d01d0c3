// SPDX-License-Identifier: Apache-2.0
#include "core/photo/PhotoRules.h"
#include "vision/photo/DrawnClothes.h"
#include "vision/photo/HeadTop.h"

#include <opencv2/imgproc.hpp>

#include <gtest/gtest.h>

namespace liuying::vision {

namespace {

CheckResult judged(const DrawnFace &drawn)
{
    PhotoMeasures measures;
    measures.faces = 1;
    measures.face = FacePlace{};
    measureHead(drawn.view(), measures);
    return judgePhoto(measures, {}, {}).check(CheckId::HeadUncovered).result;
}

/// A head of hair whose tufts catch the light, up to a grey level, always the same way.
DrawnFace combed(int lightest = 95)
{
    DrawnFace drawn = drawnFace();
    addGrain(drawn.bgr);
    cv::Mat hair;
    cv::inRange(drawn.bgr, cv::Scalar(5, 5, 5), cv::Scalar(60, 60, 60), hair);
    hair.rowRange(drawn.at(0, -0.5).y, hair.rows).setTo(0);
    cv::Mat tufts(drawn.bgr.rows / 6, drawn.bgr.cols / 3, CV_8U);
    cv::RNG random(2);
    random.fill(tufts, cv::RNG::UNIFORM, 15, lightest);
    cv::resize(tufts, tufts, drawn.bgr.size(), 0, 0, cv::INTER_CUBIC);
    cv::cvtColor(tufts, tufts, cv::COLOR_GRAY2BGR);
    tufts.copyTo(drawn.bgr, hair);
    return drawn;
}

/// A cap down to the brows.
DrawnFace capped(const cv::Scalar &colour)
{
    DrawnFace drawn = combed();
    cv::ellipse(drawn.bgr, drawn.at(0, -0.45), {int(1.35 * 92), int(1.3 * 92)}, 0, 180, 360, colour,
                cv::FILLED, cv::LINE_AA);
    return drawn;
}

DrawnFace banded(const cv::Scalar &colour)
{
    DrawnFace drawn = combed();
    cv::ellipse(drawn.bgr, drawn.at(0, -0.35), {int(0.95 * 92), int(0.95 * 92)}, 0, 200, 340, colour, 10,
                cv::LINE_AA);
    return drawn;
}

} // namespace

TEST(Head, OfCombedHairPasses)
{
    EXPECT_EQ(judged(combed()), CheckResult::Pass);
}

TEST(Head, OfEvenHairPassesByItsStrands)
{
    const DrawnFace even = combed(90);
    const HeadTop top = headTopOf(even.view());
    EXPECT_LT(top.arc, 6.35); // by its arc alone it would be cloth
    EXPECT_EQ(judged(even), CheckResult::Pass);
}

TEST(Head, UnderARedCapFails)
{
    EXPECT_EQ(judged(capped({50, 40, 150})), CheckResult::Fail);
}

TEST(Head, UnderABlackCapIsNeverPassed)
{
    EXPECT_NE(judged(capped({25, 24, 24})), CheckResult::Pass);
}

TEST(Head, WithABandIsNeverPassed)
{
    EXPECT_NE(judged(banded({240, 240, 240})), CheckResult::Pass);
    EXPECT_NE(judged(banded({40, 30, 200})), CheckResult::Pass);
}

TEST(HeadTop, TellsABandByItsArcAndACapByHavingNone)
{
    const HeadTop hair = headTopOf(combed().view());
    EXPECT_GT(headTopOf(banded({240, 240, 240}).view()).arc, hair.arc + 10);
    EXPECT_LT(headTopOf(capped({50, 40, 150}).view()).arc, hair.arc);
    EXPECT_LT(hair.strange, 0.05);
    EXPECT_GT(headTopOf(capped({50, 40, 150}).view()).strange, 0.7);
}

} // namespace liuying::vision
