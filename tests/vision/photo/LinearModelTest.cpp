// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/LinearModel.h"

#include "vision/photo/FaceModels.h"
#include "vision/photo/FacePatches.h"
#include "vision/photo/NodFeatures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

QByteArray jsonOf(int version, int features, const QByteArray &weights)
{
    const QJsonObject object{{u"version"_s, version},
                             {u"features"_s, features},
                             {u"bias"_s, -1.0},
                             {u"weights"_s, QString::fromLatin1(weights)}};
    return QJsonDocument(object).toJson();
}

QByteArray threeWeights()
{
    return LinearModel({1.0F, -2.0F, 0.5F}, 0).encodedWeights();
}

struct Refused {
    const char *name;
    QByteArray json;
};

void PrintTo(const Refused &row, std::ostream *out)
{
    *out << row.name;
}

class RefusedModels : public testing::TestWithParam<Refused> {};

TEST_P(RefusedModels, IsRefused)
{
    const Result<LinearModel> model = LinearModel::fromJson(GetParam().json);
    ASSERT_FALSE(model);
    EXPECT_EQ(model.error().code, ErrorCode::BadInput);
    EXPECT_FALSE(model.error().detail.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Files, RefusedModels,
    testing::Values(Refused{"WhatIsNoJson", "weights"},
                    Refused{"AFileOfAnotherVersion", jsonOf(LinearModel::kVersion + 1, 3, threeWeights())},
                    Refused{"AFileWithoutFeatures", jsonOf(LinearModel::kVersion, 0, {})},
                    Refused{"FewerWeightsThanFeatures", jsonOf(LinearModel::kVersion, 4, threeWeights())},
                    Refused{"MoreWeightsThanFeatures", jsonOf(LinearModel::kVersion, 2, threeWeights())}),
    [](const auto &row) { return std::string(row.param.name); });

} // namespace

TEST(LinearModel, WeighsFeaturesAndTurnsTheSumIntoALikelihood)
{
    const Result<LinearModel> model = LinearModel::fromJson(jsonOf(LinearModel::kVersion, 3, threeWeights()));
    ASSERT_TRUE(model);
    EXPECT_NEAR(model->likelihood(std::vector{1.0F, 0.0F, 0.0F}), 0.5, 1e-9); // 1 − 1
    EXPECT_NEAR(model->likelihood(std::vector{0.0F, 1.0F, 2.0F}), 1 / (1 + std::exp(2.0)), 1e-9);
    EXPECT_NEAR(model->sum(std::vector{0.0F, 1.0F, 2.0F}).value_or(0), -2, 1e-9);
}

TEST(LinearModel, KnowsNothingOfFeaturesOfAnotherLength)
{
    const LinearModel model({1.0F, 1.0F}, 8);
    EXPECT_EQ(model.likelihood(std::vector{9.0F}), 0.5);
    EXPECT_EQ(model.likelihood({}), 0.5);
    EXPECT_FALSE(model.sum(std::vector{9.0F}));
}

TEST(LinearModel, OfANameThatIsNotCarriedIsNotFound)
{
    const Result<LinearModel> model = LinearModel::load(u"whiskers"_s);
    ASSERT_FALSE(model);
    EXPECT_EQ(model.error().code, ErrorCode::NotFound);
}

// A change of the features without new weights would make every answer "nobody knows".
TEST(LinearModel, FilesCarriedFitTheFeaturesOfTheirPatches)
{
    const auto featuresOf = [](std::initializer_list<PatchFrame> look) {
        size_t count = 0;
        for (const PatchFrame &frame : look)
            count += patchFeatures(cv::Mat(frame.size, CV_8UC3, cv::Scalar::all(128))).size();
        return count;
    };
    FoundFace face;
    face.points.fill({100, 100});
    FoundFace wide = face; // nodFeatures() wants eyes apart
    std::fill(wide.points.begin() + 42, wide.points.begin() + 48, cv::Point2f(150, 100));
    const std::vector<std::pair<QString, size_t>> models = {
        {u"eyes"_s, featuresOf({eyeFrame(face, EyeSide::Left)})},
        {u"mouth"_s, featuresOf({mouthFrame(face)})},
        {u"glasses"_s, featuresOf({glassesFrame(face, EyesBy::Eyes), bridgeFrame(face, EyesBy::Eyes)})},
        {u"ears"_s, featuresOf({earFrame(face, EyeSide::Left)})},
        {u"nod"_s, nodFeatures(cv::Mat(300, 300, CV_8UC3, cv::Scalar::all(128)), wide).size()}};
    for (const auto &[name, count] : models) {
        const Result<LinearModel> model = LinearModel::load(name);
        ASSERT_TRUE(model) << name.toStdString();
        EXPECT_EQ(model->size(), count) << name.toStdString();
    }
}

} // namespace liuying::vision
