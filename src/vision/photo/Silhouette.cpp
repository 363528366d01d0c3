// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/Silhouette.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <vector>

namespace liuying::vision {

namespace {

/// So far the wall's own shades go: gradient, noise and JPEG blocks.
constexpr float kWallSteps = 14;

/// Median of one channel over the upper part of the border, where nobody's shoulders are.
cv::Vec3f borderMedian(const cv::Mat &lab)
{
    const int thick = std::max(2, lab.cols / 40);
    std::array<std::vector<float>, 3> channels;
    for (int y = 0; y < lab.rows / 2; y += 2)
        for (int x = 0; x < lab.cols; x += 2) {
            if (y >= thick && x >= thick && x < lab.cols - thick)
                continue;
            const auto pixel = lab.at<cv::Vec3f>(y, x);
            for (size_t c = 0; c < 3; ++c)
                channels.at(c).push_back(pixel[int(c)]);
        }
    cv::Vec3f median;
    for (size_t c = 0; c < 3; ++c) {
        auto &values = channels.at(c);
        const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
        std::ranges::nth_element(values, middle);
        median[int(c)] = *middle;
    }
    return median;
}

} // namespace

Silhouette findSilhouette(const cv::Mat &lab, const std::optional<FoundFace> &)
{
    Silhouette silhouette;
    silhouette.wallLab = borderMedian(lab);
    cv::Mat apart;
    cv::absdiff(lab, cv::Scalar(silhouette.wallLab[0], silhouette.wallLab[1], silhouette.wallLab[2]), apart);
    std::vector<cv::Mat> channels;
    cv::split(apart, channels);
    cv::Mat distance =
        channels[0].mul(channels[0]) * 0.25 + channels[1].mul(channels[1]) + channels[2].mul(channels[2]);
    cv::compare(distance, kWallSteps * kWallSteps, silhouette.person, cv::CMP_GT);
    const cv::Mat kernel = cv::getStructuringElement(cv::MORPH_ELLIPSE, {5, 5});
    cv::morphologyEx(silhouette.person, silhouette.person, cv::MORPH_OPEN, kernel);
    cv::morphologyEx(silhouette.person, silhouette.person, cv::MORPH_CLOSE, kernel);
    silhouette.isWallKnown =
        cv::countNonZero(silhouette.person.rowRange(0, lab.rows / 20)) < lab.cols * (lab.rows / 20) / 4;
    return silhouette;
}

} // namespace liuying::vision
