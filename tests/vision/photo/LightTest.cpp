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
    measureLight(drawn.view(), measures);
    return measures;
}

CheckResult resultOf(const DrawnFace &drawn, CheckId check)
{
    return judgePhoto(measured(drawn), {}, {}).check(check).result;
}

/// A face whose pixels have so much of their value; @p light takes the place in the face's axes.
template <typename Light>
DrawnFace lit(DrawnFace drawn, Light light)
{
    const double unit = drawn.face.eyeDistance();
    const cv::Point middle = drawn.at(0, 0);
    for (int y = 0; y < drawn.bgr.rows; ++y)
        for (int x = 0; x < drawn.bgr.cols; ++x) {
            cv::Vec3b &pixel = drawn.bgr.at<cv::Vec3b>(y, x);
            const double factor = light((x - middle.x) / unit, (y - middle.y) / unit);
            for (int c = 0; c < 3; ++c)
                pixel[c] = cv::saturate_cast<uchar>(pixel[c] * factor);
        }
    return drawn;
}

} // namespace

TEST(Light, IsEvenOnAPlainFaceWhateverItsSkin)
{
    EXPECT_EQ(resultOf(drawnFace(), CheckId::LightEven), CheckResult::Pass);
    DrawnLooks dark;
    dark.skin = {45, 60, 90};
    EXPECT_EQ(resultOf(drawnFace(dark), CheckId::LightEven), CheckResult::Pass);
}

TEST(Light, FromOneSideFailsAndShowsTheDarkHalf)
{
    const DrawnFace drawn = lit(drawnFace(), [](double x, double) { return x < 0 ? 1.0 : 0.5; });
    EXPECT_EQ(resultOf(drawn, CheckId::LightEven), CheckResult::Fail);
    EXPECT_GT(measured(drawn).readings.value(CheckId::LightEven).where.center().x(), drawn.at(0, 0).x);
}

TEST(Light, FromAboveFails)
{
    const auto fromAbove = [](double, double y) { return y < 0.4 ? 1.0 : 0.45; };
    EXPECT_EQ(resultOf(lit(drawnFace(), fromAbove), CheckId::LightEven), CheckResult::Fail);
}

TEST(Light, OfOneLampALittleStrongerPasses)
{
    const auto leaning = [](double x, double) { return x < 0 ? 1.0 : 0.92; };
    EXPECT_EQ(resultOf(lit(drawnFace(), leaning), CheckId::LightEven), CheckResult::Pass);
}

TEST(Light, ABlownSpotOnTheForeheadFails)
{
    DrawnFace drawn = drawnFace();
    EXPECT_EQ(resultOf(drawn, CheckId::LightHighlights), CheckResult::Pass);
    cv::ellipse(drawn.bgr, drawn.at(0, -0.6), {40, 20}, 0, 0, 360, {255, 255, 255}, cv::FILLED);
    EXPECT_EQ(resultOf(drawn, CheckId::LightHighlights), CheckResult::Fail);
    EXPECT_TRUE(measured(drawn)
                    .readings.value(CheckId::LightHighlights)
                    .where.contains(drawn.at(0, -0.6).x, drawn.at(0, -0.6).y));
}

TEST(Light, WhitesOfEyesAndTeethAreNoHighlights)
{
    DrawnFace drawn = drawnFace();
    cv::ellipse(drawn.bgr, cv::Point(drawn.face.mean(60, 67)), {14, 4}, 0, 0, 360, {255, 255, 255},
                cv::FILLED);
    cv::circle(drawn.bgr, cv::Point(drawn.face.leftEye()), 5, {255, 255, 255}, cv::FILLED);
    EXPECT_EQ(resultOf(drawn, CheckId::LightHighlights), CheckResult::Pass);
}

} // namespace liuying::vision
