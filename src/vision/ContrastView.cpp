// SPDX-License-Identifier: Apache-2.0
#include "vision/ContrastView.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace liuying::vision {

namespace {

/// Larger modules are shrunk to this.
constexpr float kModulePx = 5;
/// Dark and light are balanced over so many modules in every code, by its mask.
constexpr float kWindowModules = 9;
/// Of grey levels; below it there is nothing but noise.
constexpr float kLeastVariance = 9;
constexpr float kMost = 1.5;

/// @p sign is 1 for dark on light, -1 for light on dark.
cv::Mat contrastOf(const cv::Mat &grey, int windowPx, float sign)
{
    // Light and shadow change slowly: half the resolution shows them as well.
    cv::Mat half;
    cv::Mat mean;
    cv::Mat factor;
    cv::resize(grey, half, {}, 0.5, 0.5, cv::INTER_AREA);
    const cv::Size window(windowPx / 2 | 1, windowPx / 2 | 1);
    cv::boxFilter(half, mean, CV_32F, window);
    cv::sqrBoxFilter(half, factor, CV_32F, window);
    factor -= mean.mul(mean);
    for (int row = 0; row < factor.rows; ++row) {
        float *values = factor.ptr<float>(row);
        for (int column = 0; column < factor.cols; ++column)
            values[column] = sign / std::sqrt(std::max(values[column], kLeastVariance));
    }
    cv::resize(mean, mean, grey.size());
    cv::resize(factor, factor, grey.size());
    for (int row = 0; row < grey.rows; ++row) {
        const uchar *greys = grey.ptr<uchar>(row);
        const float *means = mean.ptr<float>(row);
        float *values = factor.ptr<float>(row);
        for (int column = 0; column < grey.cols; ++column)
            values[column] = std::clamp((means[column] - static_cast<float>(greys[column])) * values[column],
                                        -kMost, kMost);
    }
    return factor;
}

} // namespace

ContrastView::ContrastView(const cv::Mat &grey, const cv::Rect &part, float modulePx, bool lightOnDark)
{
    const cv::Rect inside = part & cv::Rect({}, grey.size());
    m_origin = inside.tl();
    if (std::min(inside.width, inside.height) < 2)
        return;
    cv::Mat cut = grey(inside);
    if (modulePx > 1.2F * kModulePx) {
        m_scale = static_cast<double>(kModulePx / modulePx);
        cv::resize(cut, cut, {}, m_scale, m_scale, cv::INTER_AREA);
    }
    const double windowPx = static_cast<double>(modulePx * kWindowModules) * m_scale;
    m_contrast = contrastOf(cut, cvRound(windowPx), lightOnDark ? -1.F : 1.F);
}

float ContrastView::at(double x, double y) const
{
    x = (x - m_origin.x + 0.5) * m_scale - 0.5;
    y = (y - m_origin.y + 0.5) * m_scale - 0.5;
    const int left = cvFloor(x);
    const int top = cvFloor(y);
    if (left < 0 || top < 0 || left + 1 >= m_contrast.cols || top + 1 >= m_contrast.rows)
        return 0;
    const auto fx = static_cast<float>(x - left);
    const auto fy = static_cast<float>(y - top);
    const float *upper = m_contrast.ptr<float>(top) + left;
    const float *lower = m_contrast.ptr<float>(top + 1) + left;
    const float above = upper[0] + fx * (upper[1] - upper[0]);
    const float below = lower[0] + fx * (lower[1] - lower[0]);
    return above + fy * (below - above);
}

} // namespace liuying::vision
