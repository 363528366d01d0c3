// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/PhotoView.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace liuying::vision {

namespace {

/// Sums of the gradient's squares and product: the energy of the edges in any direction n is n' T n.
struct EdgeEnergy {
    double xx = 0;
    double xy = 0;
    double yy = 0;

    void add(const cv::Mat &grey, double sigma)
    {
        cv::Mat smooth;
        cv::GaussianBlur(grey, smooth, {0, 0}, sigma);
        cv::Mat alongX;
        cv::Mat alongY;
        cv::Sobel(smooth, alongX, CV_32F, 1, 0);
        cv::Sobel(smooth, alongY, CV_32F, 0, 1);
        xx += alongX.dot(alongX);
        xy += alongX.dot(alongY);
        yy += alongY.dot(alongY);
    }
};

/// The smallest ratio of two energies over all directions: the smaller root of det(fine − λ coarse) = 0.
double smallestRatio(const EdgeEnergy &fine, const EdgeEnergy &coarse)
{
    const double a = coarse.xx * coarse.yy - coarse.xy * coarse.xy;
    const double b = -(fine.xx * coarse.yy + fine.yy * coarse.xx - 2 * fine.xy * coarse.xy);
    const double c = fine.xx * fine.yy - fine.xy * fine.xy;
    return (-b - std::sqrt(std::max(0.0, b * b - 4 * a * c))) / (2 * a);
}

} // namespace

// Blurring a picture by hand takes much from the edges of a sharp one and little from those of a blurred one
// (after Crété et al., 2007). Contrast drops out of the ratio; the worst direction shows a shaken camera; and
// the squares of JPEG are weak against lids, brows and lips.
void measureFocus(const PhotoView &view, PhotoMeasures &measures)
{
    const cv::Rect whole({}, view.grey.size());
    const cv::Rect eyes = cv::Rect(around(*view.face, 17, 47, 0.1)) & whole;
    const cv::Rect mouth = cv::Rect(around(*view.face, 31, 59, 0.1)) & whole;
    constexpr double kFine = 0.8; // pixels; takes out noise and the edges of JPEG's squares
    constexpr double kCoarse = 2.0;
    EdgeEnergy fine;
    EdgeEnergy coarse;
    for (const cv::Rect &part : {eyes, mouth}) {
        if (part.empty())
            continue;
        cv::Mat grey;
        view.grey(part).convertTo(grey, CV_32F);
        fine.add(grey, kFine);
        coarse.add(grey, kCoarse);
    }
    Reading &reading = measures.readings[CheckId::FocusSharp];
    reading.where = rectOf(eyes);
    const double ratio = smallestRatio(fine, coarse);
    if (std::isfinite(ratio)) // else there are no edges at all
        reading.value = std::sqrt(std::max(0.0, ratio));
}

} // namespace liuying::vision
