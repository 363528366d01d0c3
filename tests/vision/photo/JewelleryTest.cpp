// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/Jewellery.h"
#include "core/photo/PhotoRules.h"
#include "vision/photo/DrawnClothes.h"

#include <opencv2/imgproc.hpp>

#include <gtest/gtest.h>

namespace liuying::vision {

namespace {

CheckOutcome judged(const DrawnFace &drawn)
{
    PhotoMeasures measures;
    measures.faces = 1;
    measures.face = FacePlace{};
    measureJewellery(drawn.view(), measures);
    return judgePhoto(measures, {}, {}).check(CheckId::JewelleryAbsent);
}

DrawnFace bare()
{
    DrawnFace drawn = drawnFace();
    addGrain(drawn.bgr);
    return drawn;
}

} // namespace

TEST(Jewellery, AbsentPasses)
{
    EXPECT_EQ(judged(bare()).result, CheckResult::Pass);
}

TEST(Jewellery, PearlsAtTheLobesAreNeverPassed)
{
    DrawnFace drawn = bare();
    cv::circle(drawn.bgr, drawn.at(1.2, 0.8), 6, {245, 245, 245}, cv::FILLED, cv::LINE_AA);
    const CheckOutcome outcome = judged(drawn);
    EXPECT_EQ(outcome.result, CheckResult::Review);
    EXPECT_TRUE(outcome.where.contains(QPointF(drawn.at(1.2, 0.8).x, drawn.at(1.2, 0.8).y)));
}

TEST(Jewellery, AChainAcrossTheNeckFails)
{
    DrawnFace drawn = bare();
    cv::ellipse(drawn.bgr, drawn.at(0, 2.3), {int(0.75 * 92), int(0.45 * 92)}, 0, 0, 180, {60, 190, 235}, 3,
                cv::LINE_AA);
    EXPECT_EQ(judged(drawn).result, CheckResult::Fail);
}

TEST(Jewellery, AFoldOfTheNeckIsNoChain)
{
    DrawnFace drawn = bare();
    cv::ellipse(drawn.bgr, drawn.at(0, 2.3), {int(0.75 * 92), int(0.2 * 92)}, 0, 0, 180, {155, 175, 215}, 3,
                cv::LINE_AA);
    EXPECT_EQ(judged(drawn).result, CheckResult::Pass);
}

TEST(Jewellery, IsForAPersonInAGreyPicture)
{
    DrawnFace drawn = bare();
    cv::Mat grey;
    cv::cvtColor(drawn.bgr, grey, cv::COLOR_BGR2GRAY);
    cv::cvtColor(grey, drawn.bgr, cv::COLOR_GRAY2BGR);
    EXPECT_EQ(judged(drawn).result, CheckResult::Review);
}

} // namespace liuying::vision
