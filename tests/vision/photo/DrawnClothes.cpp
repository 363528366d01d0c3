// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/DrawnClothes.h"

#include <opencv2/imgproc.hpp>

#include <vector>

namespace liuying::vision {

cv::Mat garmentMask(const DrawnFace &drawn, double opening)
{
    constexpr double kNeck = 2.1; // below the eyes, where neck and shoulders meet
    const std::vector<cv::Point> outline = {
        drawn.at(-0.6, kNeck), drawn.at(0, kNeck + opening), drawn.at(0.6, kNeck),
        drawn.at(1.6, 2.4),    drawn.at(2.6, 2.8),           drawn.at(2.6, 4.2),
        drawn.at(-2.6, 4.2),   drawn.at(-2.6, 2.8),          drawn.at(-1.6, 2.4)};
    cv::Mat mask = cv::Mat::zeros(drawn.bgr.size(), CV_8U);
    cv::fillPoly(mask, std::vector{outline}, cv::Scalar(255));
    return mask;
}

void drawGarment(DrawnFace &drawn, const cv::Scalar &bgr, double opening)
{
    drawn.bgr.setTo(bgr, garmentMask(drawn, opening));
}

void drawCollar(DrawnFace &drawn, double opening, double light)
{
    const double button = 2.1 + opening;
    for (const int side : {-1, 1})
        drawFold(drawn, {{0, button}, {side * 0.24, button + 0.45}, {side * 0.7, button - 0.05}}, light);
}

void drawFold(DrawnFace &drawn, const std::vector<cv::Point2d> &points, double light)
{
    cv::Mat shade(drawn.bgr.size(), CV_32F, cv::Scalar(1));
    for (size_t i = 1; i < points.size(); ++i)
        cv::line(shade, drawn.at(points[i - 1].x, points[i - 1].y), drawn.at(points[i].x, points[i].y),
                 cv::Scalar(light), 3, cv::LINE_AA);
    cv::GaussianBlur(shade, shade, {0, 0}, 1);
    for (int y = 0; y < shade.rows; ++y)
        for (int x = 0; x < shade.cols; ++x)
            drawn.bgr.at<cv::Vec3b>(y, x) *= double(shade.at<float>(y, x));
}

void addGrain(cv::Mat &bgr)
{
    cv::RNG random(1);
    cv::Mat grain(bgr.size(), CV_16SC3);
    random.fill(grain, cv::RNG::NORMAL, 0, 2);
    cv::Mat sum;
    bgr.convertTo(sum, CV_16SC3);
    sum += grain;
    sum.convertTo(bgr, CV_8UC3);
}

} // namespace liuying::vision
