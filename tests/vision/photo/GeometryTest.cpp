// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/Crop.h"
#include "vision/photo/DrawnFace.h"

#include <gtest/gtest.h>

#include <opencv2/core.hpp>

namespace liuying::vision {

namespace {

/// A view whose person is a block as wide as the head from @p crown down.
PhotoView viewWith(int crown)
{
    PhotoView view;
    view.bgr = cv::Mat(640, 480, CV_8UC3);
    view.face = drawnFace().face;
    view.person = cv::Mat::zeros(640, 480, CV_8U);
    view.person(cv::Rect(140, crown, 200, 640 - crown)).setTo(255);
    view.isWallKnown = true;
    return view;
}

PhotoMeasures measured(const PhotoView &view)
{
    PhotoMeasures measures;
    measureGeometry(view, measures);
    return measures;
}

} // namespace

TEST(Geometry, ReadsWhatTheFaceIsMadeOf)
{
    const PhotoView view = viewWith(90);
    const PhotoMeasures measures = measured(view);
    const FoundFace &face = *view.face;
    const double jaw = cv::norm(face.points[16] - face.points[0]);
    EXPECT_NEAR(*measures.readings[CheckId::FaceWidth].value, jaw, 0.01);
    EXPECT_NEAR(*measures.readings[CheckId::FaceEyeLine].value, double(face.leftEye().y), 1);
    EXPECT_NEAR(*measures.readings[CheckId::FaceCentred].value, 0, 3);
    EXPECT_NEAR(*measures.readings[CheckId::FaceCrown].value, 90, 1);
    ASSERT_TRUE(measures.face);
    EXPECT_EQ(measures.face->points.size(), 68);
    EXPECT_LT(measures.face->leftEye.x(), measures.face->rightEye.x());
    EXPECT_EQ(measures.face->crownY, measures.readings[CheckId::FaceCrown].value);
}

TEST(Geometry, AFaceMovedAsideIsMovedByAsMuch)
{
    PhotoView view = viewWith(90);
    const double before = *measured(view).readings[CheckId::FaceCentred].value;
    view.face = moved(*view.face, {30, 0});
    EXPECT_NEAR(*measured(view).readings[CheckId::FaceCentred].value, before + 30, 0.01);
}

TEST(Crown, IsNotRaisedBySingleHairs)
{
    PhotoView view = viewWith(90);
    view.person(cv::Rect(200, 20, 3, 70)).setTo(255);
    view.person(cv::Rect(260, 10, 6, 80)).setTo(255);
    EXPECT_NEAR(crownOf(view).value_or(-1), 90, 1);
}

TEST(Crown, IsNotRaisedByAThingBesideTheHead)
{
    PhotoView view = viewWith(90);
    view.person(cv::Rect(0, 0, 90, 640)).setTo(255);
    EXPECT_NEAR(crownOf(view).value_or(-1), 90, 1);
}

TEST(Crown, IsTheTopEdgeWhereTheHairIsCutOff)
{
    EXPECT_EQ(crownOf(viewWith(0)).value_or(-1), 0);
}

TEST(Crown, IsUnknownWithoutAWallToTellItFrom)
{
    PhotoView view = viewWith(90);
    view.isWallKnown = false;
    EXPECT_EQ(crownOf(view), std::nullopt);
    EXPECT_TRUE(measured(view).readings.contains(CheckId::FaceCrown));
    EXPECT_EQ(measured(view).readings[CheckId::FaceCrown].value, std::nullopt);
}

TEST(Crown, IsUnknownWhereTheKeySwallowedTheForehead)
{
    PhotoView view = viewWith(90);
    view.person.rowRange(0, int(view.face->leftEye().y) - 10).setTo(0);
    EXPECT_EQ(crownOf(view), std::nullopt);
}

struct Scene {
    const char *rule;
    cv::Size picture;
    CropFace face;
    bool hasRoom = true; ///< for everything to come into its span
};

void PrintTo(const Scene &row, std::ostream *out)
{
    *out << row.rule;
}

class CropOf : public testing::TestWithParam<Scene> {};

TEST_P(CropOf, StaysInThePictureAndKeepsItsShape)
{
    const Scene &scene = GetParam();
    const cv::Rect crop = cropFor(scene.face, scene.picture, {});
    EXPECT_EQ(crop & cv::Rect({}, scene.picture), crop);
    EXPECT_FALSE(crop.empty());
    EXPECT_NEAR(crop.width * 4.0, crop.height * 3.0, crop.height * 0.03);
}

TEST_P(CropOf, BringsTheFaceIntoTheSpansWhereThereIsRoom)
{
    const Scene &scene = GetParam();
    if (!scene.hasRoom)
        return;
    const cv::Rect crop = cropFor(scene.face, scene.picture, {});
    const double scale = 640.0 / crop.height;
    const PhotoPolicy policy;
    EXPECT_TRUE(policy.faceWidth.contains(scene.face.jawWidth * scale));
    EXPECT_TRUE(policy.eyeLine.contains((double(scene.face.eyes.y) - crop.y) * scale));
    EXPECT_TRUE(policy.crown.contains((scene.face.crownY - crop.y) * scale));
    EXPECT_NEAR((scene.face.middle - crop.x - crop.width / 2.0) * scale, 0, 24);
}

INSTANTIATE_TEST_SUITE_P(
    Scenes, CropOf,
    testing::Values(Scene{"a half-length portrait, standing", {3000, 4500}, {{1500, 1500}, 1500, 700, 900}},
                    Scene{"a half-length portrait, lying", {4500, 3000}, {{2250, 1100}, 2250, 500, 650}},
                    Scene{"somebody far off", {4000, 6000}, {{2100, 1500}, 2090, 200, 1330}},
                    Scene{"high hair", {3000, 4000}, {{1500, 1600}, 1500, 600, 980}},
                    Scene{"a low, bald head", {3000, 4000}, {{1500, 1600}, 1500, 600, 1190}},
                    Scene{"a finished photograph in double size", {960, 1280}, {{480, 540}, 482, 430, 170}},
                    Scene{"a face at the left edge", {3000, 4000}, {{150, 1500}, 150, 600, 1000}, false},
                    Scene{
                        "a head that touches the top edge", {3000, 4000}, {{1500, 500}, 1500, 600, 0}, false},
                    Scene{"a face that fills the frame", {800, 1000}, {{400, 450}, 400, 700, 10}, false},
                    Scene{"a tiny picture", {7, 5}, {{3, 2}, 3, 4, 0}, false}));

TEST(Crop, LeavesAFinishedShapeWhole)
{
    EXPECT_EQ(cropFor({{480, 540}, 482, 430, 170}, {960, 1280}, {}), cv::Rect(0, 0, 960, 1280));
}

TEST(Crop, AimsForWhatPhotographersWant)
{
    const CropFace face{{1500, 1500}, 1500, 700, 900};
    const cv::Rect crop = cropFor(face, {3000, 4500}, {});
    const double scale = 640.0 / crop.height;
    EXPECT_NEAR(face.jawWidth * scale, 212, 12);
    EXPECT_NEAR((double(face.eyes.y) - crop.y) * scale, 270, 8);
}

TEST(Crop, FollowsAPolicyOfItsOwn)
{
    PhotoPolicy policy;
    policy.faceWidth = {260, 300};
    policy.crown = {20, 60};
    const CropFace face{{1500, 1500}, 1500, 700, 900};
    const cv::Rect crop = cropFor(face, {3000, 4500}, policy);
    const double scale = 640.0 / crop.height;
    EXPECT_TRUE(policy.faceWidth.contains(face.jawWidth * scale));
    EXPECT_TRUE(policy.crown.contains((face.crownY - crop.y) * scale));
}

TEST(Crop, WithoutACrownTakesTheUsualOne)
{
    const FoundFace face = drawnFace().face;
    const CropFace usual = cropFace(face, std::nullopt);
    EXPECT_NEAR((double(usual.eyes.y) - usual.crownY) / usual.jawWidth, 0.85, 0.01);
    EXPECT_EQ(cropFace(face, 33).crownY, 33);
}

} // namespace liuying::vision
