// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/DrawnFace.h"

#include <opencv2/imgproc.hpp>

#include <gtest/gtest.h>

namespace liuying::vision {

namespace {

/// Round rims with a bridge; lenses of @p lens, or clear.
void drawGlasses(DrawnFace &drawn, std::optional<cv::Scalar> lens)
{
    for (const double x : {-0.5, 0.5}) {
        if (lens)
            cv::circle(drawn.bgr, drawn.at(x, 0.05), 34, *lens, cv::FILLED, cv::LINE_AA);
        cv::circle(drawn.bgr, drawn.at(x, 0.05), 34, {20, 20, 20}, 5, cv::LINE_AA);
    }
    cv::line(drawn.bgr, drawn.at(-0.13, 0), drawn.at(0.13, 0), {20, 20, 20}, 5, cv::LINE_AA);
    cv::line(drawn.bgr, drawn.at(-0.87, 0), drawn.at(-1.15, -0.05), {20, 20, 20}, 4, cv::LINE_AA);
    cv::line(drawn.bgr, drawn.at(0.87, 0), drawn.at(1.15, -0.05), {20, 20, 20}, 4, cv::LINE_AA);
}

PhotoMeasures measured(const DrawnFace &drawn)
{
    PhotoMeasures measures;
    measureGlasses(drawn.view(), measures);
    return measures;
}

double likelihood(const PhotoMeasures &measures)
{
    return measures.readings.value(CheckId::GlassesAbsent).value.value_or(-1);
}

} // namespace

TEST(Glasses, DrawnOnAFaceAreLikelierThanOnNone)
{
    DrawnFace drawn = drawnFace();
    const double without = likelihood(measured(drawn));
    drawGlasses(drawn, std::nullopt);
    EXPECT_GT(likelihood(measured(drawn)), 0.5);
    EXPECT_GT(likelihood(measured(drawn)), without);
}

TEST(Glasses, HaveLensesAsDarkAsDrawn)
{
    constexpr double kStillClear = 0.35; // core/photo/PhotoJudge.cpp
    DrawnFace clear = drawnFace();
    drawGlasses(clear, std::nullopt);
    DrawnFace dark = drawnFace();
    drawGlasses(dark, cv::Scalar(30, 35, 40));
    const PhotoMeasures ofClear = measured(clear);
    const PhotoMeasures ofDark = measured(dark);
    ASSERT_TRUE(ofClear.lensDarkness);
    ASSERT_TRUE(ofDark.lensDarkness);
    EXPECT_LT(*ofClear.lensDarkness, kStillClear);
    EXPECT_GT(*ofDark.lensDarkness, kStillClear);
}

TEST(Glasses, SayWhereTheyWouldSit)
{
    const DrawnFace drawn = drawnFace();
    const QRectF where = measured(drawn).readings.value(CheckId::GlassesAbsent).where;
    EXPECT_TRUE(where.contains(drawn.at(-0.5, 0).x, drawn.at(-0.5, 0).y));
    EXPECT_TRUE(where.contains(drawn.at(0.5, 0).x, drawn.at(0.5, 0).y));
}

} // namespace liuying::vision
