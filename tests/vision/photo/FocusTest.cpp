// SPDX-License-Identifier: Apache-2.0
#include "core/photo/PhotoRules.h"
#include "vision/photo/DrawnFace.h"

#include <gtest/gtest.h>

#include <opencv2/imgproc.hpp>

namespace liuying::vision {

namespace {

Reading focus(const DrawnFace &drawn)
{
    PhotoMeasures measures;
    measureFocus(drawn.view(), measures);
    return measures.readings.value(CheckId::FocusSharp);
}

/// Below this a check of the default policy fails, above the other it passes.
CheckLimits limits()
{
    return limitsOf(CheckId::FocusSharp, {});
}

} // namespace

TEST(Focus, ADrawnFaceIsSharp)
{
    const Reading reading = focus(drawnFace());
    ASSERT_TRUE(reading.value);
    EXPECT_TRUE(limits().pass.contains(*reading.value)) << *reading.value;
}

TEST(Focus, ABlurredFaceIsNot)
{
    DrawnFace drawn = drawnFace();
    cv::GaussianBlur(drawn.bgr, drawn.bgr, {0, 0}, 3.5);
    EXPECT_FALSE(limits().review.contains(*focus(drawn).value));
}

TEST(Focus, AShakenCameraIsSeenInWhateverDirection)
{
    for (const double degrees : {0.0, 30.0, 90.0, 135.0}) {
        DrawnFace drawn = drawnFace();
        cv::Mat kernel = cv::Mat::zeros(21, 21, CV_32F);
        kernel.row(10).setTo(1.0 / 21);
        cv::warpAffine(kernel, kernel, cv::getRotationMatrix2D({10, 10}, degrees, 1), kernel.size());
        kernel /= cv::sum(kernel)[0];
        cv::filter2D(drawn.bgr, drawn.bgr, -1, kernel);
        EXPECT_FALSE(limits().pass.contains(*focus(drawn).value)) << degrees;
    }
}

TEST(Focus, DoesNotDependOnContrast)
{
    DrawnFace drawn = drawnFace();
    const double before = *focus(drawn).value;
    drawn.bgr.convertTo(drawn.bgr, -1, 0.5, 60);
    EXPECT_NEAR(*focus(drawn).value, before, 0.05);
}

TEST(Focus, AnEnlargedSmallPictureIsBlurred)
{
    DrawnFace drawn = drawnFace();
    cv::Mat small;
    cv::resize(drawn.bgr, small, {}, 0.2, 0.2, cv::INTER_AREA);
    cv::resize(small, drawn.bgr, drawn.bgr.size(), 0, 0, cv::INTER_CUBIC);
    EXPECT_FALSE(limits().pass.contains(*focus(drawn).value));
}

TEST(Focus, OfAPictureWithoutAnyEdgesIsLeftToAPerson)
{
    DrawnFace drawn = drawnFace();
    drawn.bgr.setTo(cv::Scalar(128, 128, 128));
    EXPECT_FALSE(focus(drawn).value);
}

} // namespace liuying::vision
