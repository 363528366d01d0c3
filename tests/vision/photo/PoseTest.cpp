// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/DrawnFace.h"

#include <gtest/gtest.h>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace liuying::vision {

namespace {

/// So far behind the tip of the nose each part of the solid head lies, in eyes' distances; its front view is
/// the drawn face's.
double depthOf(size_t point)
{
    constexpr double kJawEnds = 1.3;
    constexpr double kEyesAndChin = 0.45;
    return point == 30 ? 0 : point <= 2 || (point >= 14 && point <= 16) ? kJawEnds : kEyesAndChin;
}

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

/// The drawn face, which looks straight, turned as a solid and seen from far off. Degrees.
FoundFace turned(double roll, double yaw, double pitch)
{
    FoundFace face = drawnFace().face;
    const cv::Point2d middle = cv::Point2d(face.leftEye() + face.rightEye()) / 2;
    const double unit = face.eyeDistance();
    const double r = radians(roll);
    for (size_t i = 0; i < face.points.size(); ++i) {
        const cv::Point2d at = (cv::Point2d(face.points[i]) - middle) / unit;
        const double depth = depthOf(i);
        // the nose comes towards the side the head turns to, what lies behind goes the other way
        const double x = at.x * std::cos(radians(yaw)) - depth * std::sin(radians(yaw));
        const double y = at.y * std::cos(radians(pitch)) - depth * std::sin(radians(pitch));
        face.points[i] = cv::Point2f(middle + unit * cv::Point2d(x * std::cos(r) - y * std::sin(r),
                                                                 x * std::sin(r) + y * std::cos(r)));
    }
    return face;
}

PhotoMeasures measured(const cv::Mat &bgr, const FoundFace &face)
{
    PhotoView view;
    view.bgr = bgr;
    view.face = face;
    PhotoMeasures measures;
    measurePose(view, measures);
    return measures;
}

PhotoMeasures measured(const FoundFace &face)
{
    return measured(drawnFace().bgr, face);
}

double value(const PhotoMeasures &measures, CheckId id)
{
    return measures.readings.value(id).value.value_or(-999);
}

} // namespace

class Pose : public testing::TestWithParam<double> {};

TEST_P(Pose, RollIsTheLineOfTheEyes)
{
    EXPECT_NEAR(value(measured(turned(GetParam(), 0, 0)), CheckId::PoseRoll), GetParam(), 0.5);
}

TEST_P(Pose, YawIsReadFromTheNose)
{
    EXPECT_NEAR(value(measured(turned(0, GetParam(), 0)), CheckId::PoseYaw), GetParam(), 2.5);
}

TEST_P(Pose, RollIsNotTakenForATurn)
{
    const PhotoMeasures straight = measured(turned(0, 0, 0));
    const PhotoMeasures tilted = measured(turned(GetParam(), 0, 0));
    EXPECT_NEAR(value(tilted, CheckId::PoseYaw), value(straight, CheckId::PoseYaw), 0.2);
}

TEST_P(Pose, AReadingHasItsPlace)
{
    const PhotoMeasures measures = measured(turned(0, GetParam(), 0));
    for (const CheckId id : {CheckId::PoseRoll, CheckId::PoseYaw, CheckId::PosePitch})
        EXPECT_FALSE(measures.readings.value(id).where.isEmpty()) << checkKey(id).data();
}

/// The drawn picture and its landmarks turned together about the middle of the eyes.
DrawnFace tiltedDrawing(double degrees)
{
    DrawnFace drawn = drawnFace();
    const cv::Point2f middle = (drawn.face.leftEye() + drawn.face.rightEye()) / 2;
    const cv::Mat turn = cv::getRotationMatrix2D(middle, -degrees, 1);
    cv::warpAffine(drawn.bgr, drawn.bgr, turn, drawn.bgr.size(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    std::vector<cv::Point2f> points(drawn.face.points.begin(), drawn.face.points.end());
    cv::transform(points, points, turn);
    std::ranges::copy(points, drawn.face.points.begin());
    return drawn;
}

double pitchOf(const DrawnFace &drawn)
{
    return value(measured(drawn.bgr, drawn.face), CheckId::PosePitch);
}

TEST_P(Pose, RollIsNotTakenForANod)
{
    EXPECT_NEAR(pitchOf(tiltedDrawing(GetParam())), pitchOf(drawnFace()), 1.5);
}

TEST(Pitch, GrowsAsTheHeadIsBowed)
{
    double before = -999;
    for (const double degrees : {-20.0, -10.0, 0.0, 10.0, 20.0}) {
        const double pitch = value(measured(turned(0, 0, degrees)), CheckId::PosePitch);
        EXPECT_GT(pitch, before + 0.5) << degrees;
        before = pitch;
    }
}

TEST(Pitch, OfAFaceWithoutItsPictureIsNotKnown)
{
    const PhotoMeasures measures = measured(cv::Mat(), drawnFace().face);
    ASSERT_TRUE(measures.readings.contains(CheckId::PosePitch));
    EXPECT_FALSE(measures.readings.value(CheckId::PosePitch).value);
}

INSTANTIATE_TEST_SUITE_P(Degrees, Pose, testing::Values(-20.0, -10.0, -4.0, 0.0, 4.0, 10.0, 20.0));

} // namespace liuying::vision
