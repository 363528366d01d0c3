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

/// The same stud in other lights; @p light of what falls on the picture, @p below of that from the eyes down.
struct LightRow {
    const char *name;
    double light;
    double below;
};

class JewelleryInLight : public testing::TestWithParam<LightRow> {};

DrawnFace lit(DrawnFace drawn, const LightRow &row)
{
    drawn.bgr *= row.light;
    const cv::Mat wall = drawn.view().person == 0;
    cv::Mat shaded = drawn.bgr.clone();
    const int eyes = drawn.at(0, 0.2).y;
    shaded.rowRange(eyes, shaded.rows) *= row.below;
    drawn.bgr.copyTo(shaded, wall);
    drawn.bgr = shaded;
    return drawn;
}

DrawnFace withEars()
{
    DrawnFace drawn = drawnFace();
    const double unit = drawn.face.eyeDistance();
    for (const double x : {-1.14, 1.14})
        cv::ellipse(drawn.bgr, drawn.at(x, 0.5), cv::Size(int(0.16 * unit), int(0.42 * unit)), 0, 0, 360,
                    DrawnLooks().skin, cv::FILLED, cv::LINE_AA);
    return drawn;
}

TEST_P(JewelleryInLight, ASmallStudIsNeverPassed)
{
    DrawnFace drawn = withEars();
    const cv::Scalar steel(145, 145, 145);
    cv::circle(drawn.bgr, drawn.at(1.15, 0.7), 4, steel, cv::FILLED, cv::LINE_AA);
    DrawnFace seen = lit(drawn, GetParam());
    addGrain(seen.bgr);
    EXPECT_EQ(judged(seen).result, CheckResult::Review);
}

TEST_P(JewelleryInLight, ABareLobePasses)
{
    DrawnFace seen = lit(withEars(), GetParam());
    addGrain(seen.bgr);
    EXPECT_EQ(judged(seen).result, CheckResult::Pass);
}

INSTANTIATE_TEST_SUITE_P(Lights, JewelleryInLight,
                         testing::Values(LightRow{"WellLit", 1, 1}, LightRow{"UnderExposed", 0.4, 1},
                                         LightRow{"LitFromAbove", 1, 0.6}),
                         [](const auto &row) { return row.param.name; });

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
