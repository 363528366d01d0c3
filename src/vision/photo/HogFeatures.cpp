// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/HogFeatures.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace liuying::vision {

namespace {

constexpr int kDirections = 9;
using Cell = std::array<float, kDirections>;

/// Each gradient votes with its length for the two nearest directions of its cell.
std::vector<Cell> cellsOf(const cv::Mat &grey, int cell, cv::Size count)
{
    cv::Mat across;
    cv::Mat down;
    cv::Sobel(grey, across, CV_32F, 1, 0, 1);
    cv::Sobel(grey, down, CV_32F, 0, 1, 1);
    std::vector<Cell> cells(size_t(count.area()));
    for (int y = 0; y < count.height * cell; ++y)
        for (int x = 0; x < count.width * cell; ++x) {
            const float gx = across.at<float>(y, x);
            const float gy = down.at<float>(y, x);
            const float turn = std::atan2(gy, gx) / std::numbers::pi_v<float>;            // −1 … 1
            const float place = (turn < 0 ? turn + 1 : turn) * float(kDirections) - 0.5F; // −0.5 … 8.5
            const float lower = std::floor(place);
            const float upperShare = place - lower;
            const float length = std::hypot(gx, gy);
            Cell &votes = cells[size_t((y / cell) * count.width + x / cell)];
            const auto direction = size_t(int(lower) + kDirections);
            votes.at(direction % kDirections) += length * (1 - upperShare);
            votes.at((direction + 1) % kDirections) += length * upperShare;
        }
    return cells;
}

/// Length one, no part above 0.2, length one again: one strong edge does not drown the rest.
void normalise(float *block, size_t size)
{
    constexpr float kMost = 0.2F;
    constexpr float kNothing = 4; // grey levels: a flat block stays flat
    const auto scale = [&](float least) {
        float sum = least * least;
        for (size_t i = 0; i < size; ++i)
            sum += block[i] * block[i];
        const float by = 1 / std::sqrt(sum);
        for (size_t i = 0; i < size; ++i)
            block[i] = std::min(block[i] * by, kMost);
    };
    scale(kNothing);
    scale(0.05F);
}

} // namespace

std::vector<float> hogFeatures(const cv::Mat &grey, int cell)
{
    const cv::Size count(grey.cols / cell, grey.rows / cell);
    const std::vector<Cell> cells = cellsOf(grey, cell, count);
    std::vector<float> features;
    constexpr size_t kBlock = size_t(4) * kDirections;
    features.reserve(size_t(std::max(0, count.width - 1) * std::max(0, count.height - 1)) * kBlock);
    for (int row = 0; row + 1 < count.height; ++row)
        for (int column = 0; column + 1 < count.width; ++column) {
            for (const int offset : {0, 1, count.width, count.width + 1}) {
                const Cell &votes = cells[size_t(row * count.width + column + offset)];
                features.insert(features.end(), votes.begin(), votes.end());
            }
            normalise(&features[features.size() - kBlock], kBlock);
        }
    return features;
}

std::vector<float> shadeFeatures(const cv::Mat &patch, int columns, int rows)
{
    cv::Mat small;
    patch.convertTo(small, CV_32F);
    cv::resize(small, small, {columns, rows}, 0, 0, cv::INTER_AREA);
    cv::Scalar mean;
    cv::Scalar spread;
    cv::meanStdDev(small, mean, spread);
    constexpr double kNothing = 2;  // of 255: noise of a flat patch is no shade
    constexpr double kWeight = 0.1; // beside blocks of length one
    small = (small - mean[0]) * (kWeight / (spread[0] + kNothing));
    return {small.begin<float>(), small.end<float>()};
}

} // namespace liuying::vision
