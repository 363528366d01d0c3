// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/DrawnFace.h"

#include <opencv2/imgproc.hpp>

#include <gtest/gtest.h>

namespace liuying::vision {

namespace {

PhotoMeasures measured(const DrawnFace &drawn)
{
    PhotoMeasures measures;
    measureMouth(drawn.view(), measures);
    return measures;
}

double likelihood(const DrawnFace &drawn)
{
    return measured(drawn).readings.value(CheckId::MouthClosed).value.value_or(-1);
}

} // namespace

TEST(Mouth, WithTeethIsLikelierOpenThanWithout)
{
    DrawnFace drawn = drawnFace();
    cv::line(drawn.bgr, drawn.at(-0.36, 1.07), drawn.at(0.36, 1.07), {60, 50, 90}, 2, cv::LINE_AA);
    const double closed = likelihood(drawn);
    cv::ellipse(drawn.bgr, drawn.at(0, 1.05), {30, 10}, 0, 0, 360, {235, 240, 245}, cv::FILLED, cv::LINE_AA);
    EXPECT_GT(likelihood(drawn), closed);
    EXPECT_GT(likelihood(drawn), 0.5);
}

TEST(Mouth, ReadingSaysWhereTheLipsAre)
{
    const DrawnFace drawn = drawnFace();
    const QRectF where = measured(drawn).readings.value(CheckId::MouthClosed).where;
    EXPECT_TRUE(where.contains(drawn.at(0, 1.07).x, drawn.at(0, 1.07).y));
    EXPECT_LT(where.height(), drawn.face.eyeDistance());
}

} // namespace liuying::vision
