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
/// Standard deviation in grey levels below which there is nothing but noise.
constexpr double kLeastDeviation = 3;
constexpr double kMost = 1.5;

cv::Mat contrastOf(const cv::Mat &grey, int windowPx)
{
    cv::Mat mean;
    cv::Mat deviation;
    const cv::Size window(windowPx, windowPx);
    cv::boxFilter(grey, mean, CV_32F, window);
    cv::sqrBoxFilter(grey, deviation, CV_32F, window);
    deviation -= mean.mul(mean);
    cv::max(deviation, kLeastDeviation * kLeastDeviation, deviation);
    cv::sqrt(deviation, deviation);
    cv::Mat contrast = (mean - grey) / deviation;
    cv::min(contrast, kMost, contrast);
    cv::max(contrast, -kMost, contrast);
    return contrast;
}

bool between(const cv::Mat &image, double x, double y, float &value)
{
    const int left = cvFloor(x);
    const int top = cvFloor(y);
    if (left < 0 || top < 0 || left + 1 >= image.cols || top + 1 >= image.rows)
        return false;
    const auto fx = static_cast<float>(x - left);
    const auto fy = static_cast<float>(y - top);
    const float *upper = image.ptr<float>(top) + left;
    const float *lower = image.ptr<float>(top + 1) + left;
    const float above = upper[0] + fx * (upper[1] - upper[0]);
    const float below = lower[0] + fx * (lower[1] - lower[0]);
    value = above + fy * (below - above);
    return true;
}

} // namespace

ContrastView::ContrastView(const cv::Mat &grey, const cv::Rect &part, float modulePx, bool lightOnDark)
    : m_lightOnDark(lightOnDark)
{
    const cv::Rect inside = part & cv::Rect({}, grey.size());
    m_origin = inside.tl();
    if (inside.empty())
        return;
    cv::Mat cut = grey(inside);
    if (modulePx > 1.2F * kModulePx) {
        m_scale = kModulePx / modulePx;
        cv::resize(cut, cut, {}, m_scale, m_scale, cv::INTER_AREA);
    }
    cut.convertTo(m_grey, CV_32F, lightOnDark ? -1 : 1, lightOnDark ? 255 : 0);
    const double module = modulePx * m_scale;
    m_contrast = contrastOf(m_grey, 2 * cvRound(module * kWindowModules / 2) + 1);
}

float ContrastView::at(double x, double y) const
{
    float value = 0;
    between(m_contrast, (x - m_origin.x + 0.5) * m_scale - 0.5, (y - m_origin.y + 0.5) * m_scale - 0.5,
            value);
    return value;
}

float ContrastView::greyAt(double x, double y) const
{
    float value = -1;
    between(m_grey, (x - m_origin.x + 0.5) * m_scale - 0.5, (y - m_origin.y + 0.5) * m_scale - 0.5, value);
    return value;
}

} // namespace liuying::vision
