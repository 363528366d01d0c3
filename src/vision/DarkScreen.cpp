// SPDX-License-Identifier: Apache-2.0
#include "vision/DarkScreen.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <vector>

namespace liuying::vision {

namespace {

/// Black glass at most, and as a share of the picture's mean brightness: doors and clothes are brighter.
constexpr double kMostBlack = 48;
constexpr double kBlackShare = 0.3;
/// Shares of the picture: smaller things are not held up to be read, larger ones are the dark itself.
constexpr double kLeastShare = 0.03;
constexpr double kMostShare = 0.6;
/// Long side by short side of phones, seen at a slant or with a hand over one end.
constexpr double kLeastLength = 1.5;
constexpr double kMostLength = 2.6;
/// Of its surrounding rectangle, as it is turned; fingers and rounded corners take a little.
constexpr double kLeastFill = 0.82;
/// Of the outline, so that the black frame of a lit screen is none.
constexpr double kLeastBlackness = 0.9;

double blackness(const cv::Mat &black, const std::vector<cv::Point> &outline)
{
    cv::Mat inside = cv::Mat::zeros(black.size(), CV_8UC1);
    cv::fillPoly(inside, std::vector{outline}, cv::Scalar(255));
    return cv::mean(black, inside)[0] / 255;
}

bool isPhone(const std::vector<cv::Point> &outline, const cv::Size &picture)
{
    const double area = cv::contourArea(outline);
    if (area < kLeastShare * picture.area() || area > kMostShare * picture.area())
        return false;
    const cv::RotatedRect box = cv::minAreaRect(outline);
    const double width = std::min(box.size.width, box.size.height);
    const double length = std::max(box.size.width, box.size.height);
    return length > kLeastLength * width && length < kMostLength * width &&
           area > kLeastFill * width * length;
}

} // namespace

bool showsDarkScreen(const cv::Mat &grey)
{
    cv::Mat black = grey < std::min(kMostBlack, kBlackShare * cv::mean(grey)[0]);
    cv::morphologyEx(black, black, cv::MORPH_CLOSE, cv::getStructuringElement(cv::MORPH_RECT, {5, 5}));
    std::vector<std::vector<cv::Point>> outlines;
    cv::findContours(black, outlines, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_SIMPLE);
    return std::ranges::any_of(outlines, [&](const auto &outline) {
        return isPhone(outline, grey.size()) && blackness(black, outline) > kLeastBlackness;
    });
}

} // namespace liuying::vision
