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
