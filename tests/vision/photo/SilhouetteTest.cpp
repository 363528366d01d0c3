// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/Silhouette.h"

#include "vision/photo/DrawnFace.h"

#include <gtest/gtest.h>

#include <opencv2/imgproc.hpp>

namespace liuying::vision {

namespace {

/// Multiplies the light that falls on the wall; the person stays as it is.
void lightWall(DrawnFace &drawn, const cv::Mat &light)
{
    const PhotoView view = drawn.view();
    for (int y = 0; y < drawn.bgr.rows; ++y)
        for (int x = 0; x < drawn.bgr.cols; ++x)
            if (view.person.at<uchar>(y, x) == 0)
                for (int c = 0; c < 3; ++c) {
                    uchar &value = drawn.bgr.at<cv::Vec3b>(y, x)[c];
                    value = cv::saturate_cast<uchar>(value * light.at<float>(y, x));
                }
}

/// How much of two masks is in only one of them, as share of the first.
double difference(const cv::Mat &one, const cv::Mat &other)
{
    return double(cv::countNonZero(one ^ other)) / std::max(1, cv::countNonZero(one));
}

} // namespace

TEST(Silhouette, KeysTheHeadAndTheBodyOut)
{
    const DrawnFace drawn = drawnFace();
    const PhotoView view = drawn.view();
    EXPECT_TRUE(view.isWallKnown);
    EXPECT_NEAR(view.plainShare, 1, 0.05);
    EXPECT_NE(view.person.at<uchar>(drawn.at(0, 0.5)), 0);
    EXPECT_EQ(view.person.at<uchar>(10, 10), 0);
    EXPECT_EQ(cv::countNonZero(view.things), 0);
}

TEST(Silhouette, StaysTheSameOnAGradedWall)
{
    DrawnFace drawn = drawnFace();
    const cv::Mat before = drawn.view().person;
    cv::Mat light(drawn.bgr.size(), CV_32F);
    for (int y = 0; y < light.rows; ++y)
        light.row(y).setTo(1 - 0.35 * y / light.rows);
    lightWall(drawn, light);
    const PhotoView view = drawn.view();
    EXPECT_TRUE(view.isWallKnown);
    EXPECT_LT(difference(before, view.person), 0.01);
}

TEST(Silhouette, DoesNotTakeAShadowForThePerson)
{
    DrawnFace drawn = drawnFace();
    const cv::Mat before = drawn.view().person;
    cv::Mat light = cv::Mat::ones(drawn.bgr.size(), CV_32F);
    cv::circle(light, drawn.at(1.8, -0.3), int(drawn.face.eyeDistance()), 0.75, cv::FILLED);
    cv::GaussianBlur(light, light, {0, 0}, 10);
    lightWall(drawn, light);
    const PhotoView view = drawn.view();
    EXPECT_LT(difference(before, view.person), 0.01);
    EXPECT_LT(view.shade.at<float>(drawn.at(2.3, -0.3)), 0.96F);
}

TEST(Silhouette, KeepsAThingAtTheEdgeApartFromTheHead)
{
    DrawnFace drawn = drawnFace();
    cv::rectangle(drawn.bgr, {0, 0, 30, drawn.bgr.rows}, {60, 90, 140}, cv::FILLED);
    const PhotoView view = drawn.view();
    EXPECT_TRUE(view.isWallKnown);
    EXPECT_EQ(view.person.at<uchar>(100, 10), 0);
    EXPECT_NE(view.things.at<uchar>(100, 10), 0);
}

TEST(Silhouette, SeesThroughABorderToTheWall)
{
    DrawnFace drawn = drawnFace();
    cv::rectangle(drawn.bgr, {0, 0, drawn.bgr.cols, drawn.bgr.rows}, {255, 255, 255}, 24);
    const PhotoView view = drawn.view();
    EXPECT_TRUE(view.isWallKnown);
    EXPECT_LT(view.wallLab[2], -20) << "the wall is blue, not white as its border";
}

TEST(Silhouette, KnowsNoWallInAMotleyRoom)
{
    DrawnFace drawn = drawnFace();
    const cv::Mat person = drawn.view().person;
    cv::Mat room(drawn.bgr.size(), CV_8UC3);
    for (int y = 0; y < room.rows; ++y)
        for (int x = 0; x < room.cols; ++x)
            room.at<cv::Vec3b>(y, x) =
                cv::Vec3b(uchar(x / 40 * 37 % 256), uchar(y / 40 * 91 % 256), uchar((x + y) / 40 * 53 % 256));
    room.copyTo(drawn.bgr, person == 0);
    EXPECT_FALSE(drawn.view().isWallKnown);
}

TEST(Silhouette, KeepsAShirtOfADarkerShadeOfTheWall)
{
    DrawnFace drawn = drawnFace();
    const cv::Mat before = drawn.view().person;
    const cv::Vec3b wall = drawn.bgr.at<cv::Vec3b>(5, 5);
    const int collar = drawn.at(0, 2.4).y;
    cv::Mat body = cv::Mat::zeros(before.size(), CV_8U);
    before.rowRange(collar, before.rows).copyTo(body.rowRange(collar, before.rows));
    drawn.bgr.setTo(cv::Scalar(wall[0] * 0.65, wall[1] * 0.65, wall[2] * 0.65), body);
    EXPECT_LT(difference(before, drawn.view().person), 0.02);
}

TEST(Silhouette, TakesTheLargestThingWhereThereIsNoFace)
{
    cv::Mat bgr(640, 480, CV_8UC3, cv::Scalar(255, 197, 100));
    cv::circle(bgr, {240, 400}, 120, {40, 40, 200}, cv::FILLED);
    cv::circle(bgr, {40, 40}, 12, {40, 200, 40}, cv::FILLED);
    const PhotoView view = viewOf(bgr, std::nullopt);
    EXPECT_NE(view.person.at<uchar>(400, 240), 0);
    EXPECT_EQ(view.person.at<uchar>(40, 40), 0);
    EXPECT_NE(view.things.at<uchar>(40, 40), 0);
}

} // namespace liuying::vision
