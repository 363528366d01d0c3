// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/WallModel.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace liuying::vision {

namespace {

// Steps of Lab; a plain wall with a camera's noise fills two or three of these bins.
constexpr float kBin = 4;
constexpr int kLightBins = 26;
constexpr int kColourBins = 64;

size_t binOf(const cv::Vec3f &lab)
{
    const auto bin = [](float value, int bins) {
        return size_t(std::clamp(int(std::floor(value / kBin)), 0, bins - 1));
    };
    return (bin(lab[0], kLightBins) * kColourBins + bin(lab[1] + 128, kColourBins)) * kColourBins +
           bin(lab[2] + 128, kColourBins);
}

/// Mean of the pixels in the fullest bin and those around it.
std::optional<cv::Vec3f> commonestColour(const cv::Mat &lab, const cv::Mat &candidates)
{
    std::vector<int> counts(size_t(kLightBins) * kColourBins * kColourBins);
    for (int y = 0; y < lab.rows; ++y)
        for (int x = 0; x < lab.cols; ++x)
            if (candidates.at<uchar>(y, x) != 0)
                ++counts[binOf(lab.at<cv::Vec3f>(y, x))];
    const auto fullest = std::ranges::max_element(counts);
    if (*fullest == 0)
        return std::nullopt;
    const auto index = int(fullest - counts.begin());
    const cv::Vec3f middle((float(index / (kColourBins * kColourBins)) + 0.5F) * kBin,
                           (float(index / kColourBins % kColourBins) + 0.5F) * kBin - 128,
                           (float(index % kColourBins) + 0.5F) * kBin - 128);
    cv::Vec3d sum;
    int number = 0;
    for (int y = 0; y < lab.rows; ++y)
        for (int x = 0; x < lab.cols; ++x) {
            const auto pixel = lab.at<cv::Vec3f>(y, x);
            if (candidates.at<uchar>(y, x) == 0 || cv::norm(pixel - middle) > 1.5 * double(kBin))
                continue;
            sum += cv::Vec3d(pixel);
            ++number;
        }
    return number == 0 ? middle : cv::Vec3f(sum / number);
}

} // namespace

std::optional<WallModel> WallModel::fit(const cv::Mat &lab, const cv::Mat &candidates)
{
    const std::optional<cv::Vec3f> commonest = commonestColour(lab, candidates);
    if (!commonest)
        return std::nullopt;
    WallModel model;
    model.m_commonest = *commonest;
    for (int c = 0; c < 3; ++c)
        model.m_channels.at(size_t(c))[0] = (*commonest)[c];
    // A plane first, and wide, so that the fit can climb along a gradient; curved only when it stands.
    constexpr int kPlane = 3;
    for (const auto &[terms, tolerance] :
         {std::pair(kPlane, 12.0F), std::pair(kPlane, 10.0F), std::pair(kPlane, 9.0F),
          std::pair(kTerms, 8.0F), std::pair(kTerms, 7.0F), std::pair(kTerms, 6.0F)})
        if (!model.refit(lab, candidates, terms, tolerance))
            break;
    return model;
}

WallModel::Terms WallModel::termsAt(double x, double y)
{
    x = 2 * x - 1;
    y = 2 * y - 1;
    return {1, x, y, x * x, x * y, y * y};
}

/// Least squares over the candidates that are near the wall as it is known so far; false when they are too
/// few for so many @p terms.
bool WallModel::refit(const cv::Mat &lab, const cv::Mat &candidates, int terms, float tolerance)
{
    cv::Mat normal = cv::Mat::zeros(terms, terms, CV_64F);
    cv::Mat right = cv::Mat::zeros(terms, 3, CV_64F);
    int number = 0;
    for (int y = 0; y < lab.rows; ++y)
        for (int x = 0; x < lab.cols; ++x) {
            if (candidates.at<uchar>(y, x) == 0)
                continue;
            const auto shareX = (float(x) + 0.5F) / float(lab.cols);
            const auto shareY = (float(y) + 0.5F) / float(lab.rows);
            const auto pixel = lab.at<cv::Vec3f>(y, x);
            if (cv::norm(pixel - at(shareX, shareY)) > double(tolerance))
                continue;
            const Terms basis = termsAt(double(shareX), double(shareY));
            for (int i = 0; i < terms; ++i) {
                for (int j = 0; j <= i; ++j)
                    normal.at<double>(i, j) += basis.at(size_t(i)) * basis.at(size_t(j));
                for (int c = 0; c < 3; ++c)
                    right.at<double>(i, c) += basis.at(size_t(i)) * double(pixel[c]);
            }
            ++number;
        }
    if (number < 20 * terms)
        return false;
    cv::completeSymm(normal, true);
    // A little stiffness: wall seen only in one corner must not bend the rest of the picture.
    for (int i = 1; i < terms; ++i)
        normal.at<double>(i, i) += 0.002 * number;
    cv::Mat solved;
    cv::solve(normal, right, solved, cv::DECOMP_CHOLESKY);
    for (int c = 0; c < 3; ++c) {
        Terms &channel = m_channels.at(size_t(c));
        channel = {};
        for (int i = 0; i < terms; ++i)
            channel.at(size_t(i)) = solved.at<double>(i, c);
    }
    return true;
}

cv::Vec3f WallModel::at(float x, float y) const
{
    const Terms basis = termsAt(double(x), double(y));
    cv::Vec3f wall;
    for (int c = 0; c < 3; ++c) {
        const Terms &channel = m_channels.at(size_t(c));
        double value = 0;
        for (size_t i = 0; i < kTerms; ++i)
            value += channel.at(i) * basis.at(i);
        wall[c] = float(value);
    }
    return wall;
}

WallDeparture WallModel::departure(const cv::Vec3f &lab, const cv::Vec3f &wall)
{
    const cv::Vec3f ray(wall[0] + 16, wall[1], wall[2]);
    const cv::Vec3f pixel(lab[0] + 16, lab[1], lab[2]);
    const float shade = pixel.dot(ray) / ray.dot(ray);
    return {float(cv::norm(pixel - ray * shade)), shade};
}

} // namespace liuying::vision
