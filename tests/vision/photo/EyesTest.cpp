// SPDX-License-Identifier: Apache-2.0
#include "core/photo/PhotoRules.h"
#include "vision/photo/DrawnFace.h"

#include <gtest/gtest.h>

namespace liuying::vision {

namespace {

PhotoMeasures eyesOf(const DrawnLooks &looks)
{
    PhotoMeasures measures;
    measureEyes(drawnFace(looks).view(), measures);
    return measures;
}

struct Iris {
    const char *name;
    cv::Scalar colour;
    CheckResult result;
};

void PrintTo(const Iris &row, std::ostream *out)
{
    *out << row.name;
}

class IrisColours : public testing::TestWithParam<Iris> {};

TEST_P(IrisColours, AreJudged)
{
    DrawnLooks looks;
    looks.iris = GetParam().colour;
    PhotoMeasures measures = eyesOf(looks);
    measures.faces = 1;
    measures.face = FacePlace{};
    const CheckOutcome outcome = judgePhoto(measures, {}, {}).check(CheckId::EyesRed);
    EXPECT_EQ(outcome.result, GetParam().result) << outcome.value.value_or(-1);
}

INSTANTIATE_TEST_SUITE_P(Eyes, IrisColours,
                         testing::Values(Iris{"BlackPasses", {25, 25, 28}, CheckResult::Pass},
                                         Iris{"BrownPasses", {30, 45, 80}, CheckResult::Pass},
                                         Iris{"HazelPasses", {60, 100, 130}, CheckResult::Pass},
                                         Iris{"BluePasses", {170, 140, 100}, CheckResult::Pass},
                                         Iris{"BrightRedFails", {60, 60, 230}, CheckResult::Fail},
                                         Iris{"DeepRedFails", {25, 20, 150}, CheckResult::Fail}),
                         [](const auto &row) { return std::string(row.param.name); });

} // namespace

TEST(Eyes, RednessIsSoughtInTheIrisAlone)
{
    DrawnLooks flushed;
    flushed.skin = {110, 110, 210}; // a face of a* above 30
    EXPECT_LT(*eyesOf(flushed).readings.value(CheckId::EyesRed).value, 0.15);
}

TEST(Eyes, ReadingsSayWhereTheEyesAre)
{
    const DrawnFace drawn = drawnFace();
    PhotoMeasures measures;
    measureEyes(drawn.view(), measures);
    for (const CheckId id : {CheckId::EyesOpen, CheckId::EyesRed}) {
        const QRectF where = measures.readings.value(id).where;
        for (const double x : {-0.5, 0.5}) {
            const cv::Point eye = drawn.at(x, 0);
            EXPECT_TRUE(where.contains(eye.x, eye.y));
        }
        EXPECT_LT(where.height(), drawn.face.eyeDistance());
    }
}

} // namespace liuying::vision
