// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/ColourNames.h"

#include <opencv2/imgproc.hpp>

#include <gtest/gtest.h>

namespace liuying::vision {

namespace {

cv::Vec3f labOf(const Rgb &colour)
{
    cv::Mat pixel(1, 1, CV_32FC3, cv::Scalar(colour.blue / 255.0, colour.green / 255.0, colour.red / 255.0));
    cv::cvtColor(pixel, pixel, cv::COLOR_BGR2Lab);
    return pixel.at<cv::Vec3f>(0, 0);
}

struct Cloth {
    const char *name;
    Rgb colour;
    ColourName called;
};

void PrintTo(const Cloth &row, std::ostream *out)
{
    *out << row.name;
}

class ClothColours : public testing::TestWithParam<Cloth> {};

TEST_P(ClothColours, AreCalledAsPeopleDo)
{
    EXPECT_EQ(colourName(labOf(GetParam().colour)), GetParam().called);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, ClothColours,
    testing::Values(Cloth{"WhiteShirt", {245, 245, 245}, ColourName::White},
                    Cloth{"WhiteShirtBesideABlueWallIsWhite", {222, 233, 246}, ColourName::White},
                    Cloth{"PaleBlueShirtIsBlue", {180, 205, 240}, ColourName::Blue},
                    Cloth{"BlackSuit", {20, 20, 22}, ColourName::Black},
                    Cloth{"SuitOfNearlyBlackNavyIsBlack", {30, 35, 50}, ColourName::Black},
                    Cloth{"CharcoalIsBlack", {50, 52, 56}, ColourName::Black},
                    Cloth{"GreySuit", {120, 120, 124}, ColourName::Grey},
                    Cloth{"NavyThatIsClearlyBlueIsBlue", {25, 35, 95}, ColourName::Blue},
                    Cloth{"RoyalBlue", {40, 80, 190}, ColourName::Blue},
                    Cloth{"SkyBlue", {110, 180, 225}, ColourName::Blue},
                    Cloth{"Turquoise", {40, 180, 180}, ColourName::Cyan},
                    Cloth{"Yellow", {235, 200, 30}, ColourName::Yellow},
                    Cloth{"PaleYellow", {250, 245, 180}, ColourName::Yellow},
                    Cloth{"Green", {40, 140, 60}, ColourName::Green},
                    Cloth{"DarkGreen", {20, 70, 40}, ColourName::Green},
                    Cloth{"Purple", {110, 30, 150}, ColourName::Purple},
                    Cloth{"DarkRed", {120, 20, 35}, ColourName::Red},
                    Cloth{"Pink", {240, 170, 190}, ColourName::Pink},
                    Cloth{"BeigeIsNotYellow", {215, 200, 165}, ColourName::Brown},
                    Cloth{"Brown", {100, 65, 40}, ColourName::Brown},
                    Cloth{"Orange", {235, 120, 30}, ColourName::Orange}),
    [](const auto &row) { return row.param.name; });

TEST(ColourShares, AreOfTheMaskOnlyLargestFirst)
{
    cv::Mat bgr(10, 10, CV_8UC3, cv::Scalar(0, 0, 255));
    bgr.rowRange(0, 4).setTo(cv::Scalar(250, 250, 250));
    bgr.rowRange(4, 5).setTo(cv::Scalar(200, 60, 20));
    cv::Mat mask(10, 10, CV_8U, cv::Scalar(255));
    mask.rowRange(5, 10).setTo(0);
    cv::Mat lab;
    bgr.convertTo(lab, CV_32FC3, 1 / 255.0);
    cv::cvtColor(lab, lab, cv::COLOR_BGR2Lab);
    const QList<ColourShare> shares = colourShares(lab, bgr, mask);
    ASSERT_EQ(shares.size(), 2);
    EXPECT_EQ(shares[0].name, ColourName::White);
    EXPECT_DOUBLE_EQ(shares[0].share, 0.8);
    EXPECT_EQ(shares[1].name, ColourName::Blue);
    EXPECT_EQ(shares[1].mean, (Rgb{20, 60, 200}));
}

} // namespace

} // namespace liuying::vision
