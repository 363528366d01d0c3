// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/DrawnFace.h"

#include <gtest/gtest.h>

#include <opencv2/imgproc.hpp>

#include <cmath>
#include <numbers>

namespace liuying::vision {

namespace {

/// A drawn head with shoulders that slope by 20° and are tilted by @p degrees, the right one lower.
DrawnFace withShoulders(double degrees)
{
    DrawnFace drawn = drawnFace();
    const cv::Point neck = drawn.at(0, 2.1);
    cv::rectangle(drawn.bgr, {0, neck.y, drawn.bgr.cols, drawn.bgr.rows - neck.y}, {255, 197, 100},
                  cv::FILLED);
    const double tilt = std::tan(degrees * std::numbers::pi / 180);
    const double slope = std::tan(20 * std::numbers::pi / 180);
    const auto edge = [&](int x) {
        return cv::Point(x, int(std::lround(neck.y + slope * std::abs(x - neck.x) + tilt * (x - neck.x))));
    };
    const std::vector<cv::Point> body = {edge(0),
                                         edge(neck.x),
                                         edge(drawn.bgr.cols - 1),
                                         {drawn.bgr.cols - 1, drawn.bgr.rows},
                                         {0, drawn.bgr.rows}};
    cv::fillPoly(drawn.bgr, std::vector{body}, cv::Scalar(60, 60, 60));
    return drawn;
}

Reading shoulders(const DrawnFace &drawn)
{
    PhotoMeasures measures;
    measureShoulders(drawn.view(), measures);
    return measures.readings.value(CheckId::ShouldersLevel);
}

} // namespace

class ShouldersTilted : public testing::TestWithParam<double> {};

TEST_P(ShouldersTilted, AreMeasuredToADegree)
{
    const Reading reading = shoulders(withShoulders(GetParam()));
    ASSERT_TRUE(reading.value);
    EXPECT_NEAR(*reading.value, GetParam(), 1);
    EXPECT_FALSE(reading.where.isNull());
}

INSTANTIATE_TEST_SUITE_P(Degrees, ShouldersTilted, testing::Values(-10.0, -4.0, 0.0, 4.0, 10.0));

TEST(Shoulders, AreLeftToAPersonWhereThereIsNoPlainWall)
{
    DrawnFace drawn = withShoulders(0);
    PhotoView view = drawn.view();
    view.isWallKnown = false;
    PhotoMeasures measures;
    measureShoulders(view, measures);
    ASSERT_TRUE(measures.readings.contains(CheckId::ShouldersLevel));
    EXPECT_FALSE(measures.readings.value(CheckId::ShouldersLevel).value);
}

TEST(Shoulders, AreLeftToAPersonUnderHairThatHidesOne)
{
    DrawnFace drawn = withShoulders(0);
    cv::rectangle(drawn.bgr, drawn.at(-4, 0), drawn.at(-0.6, 6), {20, 20, 20}, cv::FILLED);
    EXPECT_FALSE(shoulders(drawn).value);
}

} // namespace liuying::vision
