// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/FacePatches.h"

#include "vision/photo/HogFeatures.h"

#include <opencv2/imgproc.hpp>

#include <gtest/gtest.h>

#include <numeric>

namespace liuying::vision {

namespace {

/// Black, with one white spot.
cv::Mat spotted(cv::Point spot)
{
    cv::Mat picture = cv::Mat::zeros(200, 200, CV_8UC1);
    cv::circle(picture, spot, 3, 255, cv::FILLED);
    return picture;
}

cv::Point brightest(const cv::Mat &patch)
{
    cv::Mat smooth;
    cv::GaussianBlur(patch, smooth, {}, 1.5);
    cv::Point place;
    cv::minMaxLoc(smooth, nullptr, nullptr, nullptr, &place);
    return place;
}

double distance(const std::vector<float> &a, const std::vector<float> &b)
{
    return cv::norm(a, b, cv::NORM_L2);
}

/// Stripes of 8 pixels, turned.
cv::Mat striped(double degrees)
{
    cv::Mat picture(96, 96, CV_8UC1);
    for (int x = 0; x < picture.cols; ++x)
        picture.col(x) = (x / 8) % 2 ? 180 : 60;
    const cv::Mat turn = cv::getRotationMatrix2D({48, 48}, degrees, 1);
    cv::warpAffine(picture, picture, turn, picture.size(), cv::INTER_LINEAR, cv::BORDER_REFLECT);
    return picture(cv::Rect(24, 24, 48, 48)).clone();
}

} // namespace

TEST(FacePatches, ShowThePlaceOfTheirFrame)
{
    const PatchFrame frame{{100, 100}, {2, 0}, {40, 20}};
    EXPECT_LE(cv::norm(brightest(patchOf(spotted({110, 100}), frame)) - cv::Point(25, 10)), 1.5);
}

TEST(FacePatches, OfAMirroredFrameAreMirroredSideways)
{
    const PatchFrame frame{{100, 100}, {2, 0}, {40, 20}, true};
    EXPECT_LE(cv::norm(brightest(patchOf(spotted({110, 106}), frame)) - cv::Point(14, 13)), 1.5);
}

TEST(FacePatches, TurnWithTheHead)
{
    const PatchFrame frame{{100, 100}, {0, 1}, {40, 20}}; // the eyes one above the other
    EXPECT_LE(cv::norm(brightest(patchOf(spotted({100, 110}), frame)) - cv::Point(30, 10)), 1.5);
}

TEST(FacePatches, BesideThePictureAreBlankButOfTheirSize)
{
    const PatchFrame frame{{900, 900}, {1, 0}, {40, 20}};
    const cv::Mat patch = patchOf(spotted({10, 10}), frame);
    EXPECT_EQ(patch.size(), cv::Size(40, 20));
    EXPECT_EQ(cv::countNonZero(patch), 0);
}

TEST(HogFeatures, OfAFlatPatchAreNothing)
{
    const std::vector<float> features = hogFeatures(cv::Mat(32, 48, CV_8UC1, cv::Scalar(90)), 8);
    EXPECT_EQ(features.size(), size_t(5 * 3 * 36));
    EXPECT_FLOAT_EQ(std::accumulate(features.begin(), features.end(), 0.0F), 0.0F);
}

TEST(HogFeatures, DoNotMindTheLightButTheDirection)
{
    const cv::Mat upright = striped(0);
    cv::Mat dim;
    upright.convertTo(dim, -1, 0.5, 20);
    const std::vector<float> features = hogFeatures(upright, 8);
    EXPECT_LT(distance(features, hogFeatures(dim, 8)), 0.1 * distance(features, hogFeatures(striped(90), 8)));
    EXPECT_LT(distance(features, hogFeatures(striped(10), 8)),
              distance(features, hogFeatures(striped(45), 8)));
}

TEST(ShadeFeatures, SayWhatIsLighterWhateverTheLight)
{
    cv::Mat patch(32, 48, CV_8UC1, cv::Scalar(80));
    patch.colRange(24, 48) = 160;
    cv::Mat dim;
    patch.convertTo(dim, -1, 0.5, 0);
    const std::vector<float> shades = shadeFeatures(patch, 4, 2);
    ASSERT_EQ(shades.size(), 8U);
    EXPECT_LT(shades[0], 0);
    EXPECT_GT(shades[3], 0);
    EXPECT_LT(distance(shades, shadeFeatures(dim, 4, 2)), 0.1 * cv::norm(shades));
}

} // namespace liuying::vision
