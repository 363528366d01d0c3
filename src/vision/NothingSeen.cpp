// SPDX-License-Identifier: Apache-2.0
#include "vision/NothingSeen.h"

#include "vision/FinderPatterns.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>

namespace liuying::vision {

namespace {

/// When even the brightest places stay below this, cameras deliver more noise than picture.
constexpr int kDarkHighlights = 60;
/// Smaller modules are not told apart by a camera's lens and compression.
constexpr float kSmallModulePx = 3.2F;
/// White without any more detail; a lit screen stays below.
constexpr int kBlownOut = 250;
/// Share of the code that a lamp must cover to be the reason.
constexpr double kGlareShare = 0.08;
/// Standard deviation of brightness within the code's texture; walls and faces stay below.
constexpr double kLeastContrast = 18;
/// Share of the place around the strongest texture that must be as textured: a code is so all over, the edge
/// of a lamp, a door or a shoulder only along a line.
constexpr double kLeastCover = 0.55;
/// Mean edge strength against contrast; sharp modules reach 0.5.
constexpr double kSharp = 0.22;

/// The brightness that one pixel in a hundred exceeds.
int highlightsOf(const cv::Mat &grey)
{
    std::array<int, 256> counts{};
    for (int y = 0; y < grey.rows; y += 2) {
        const uchar *row = grey.ptr<uchar>(y);
        for (int x = 0; x < grey.cols; x += 2)
            ++counts[row[x]];
    }
    int left = ((grey.rows + 1) / 2) * ((grey.cols + 1) / 2) / 100;
    int level = 255;
    while (level > 0 && (left -= counts[static_cast<std::size_t>(level)]) >= 0)
        --level;
    return level;
}

/// Where fine black and white texture is, whether or not it can be resolved; empty when nothing in view looks
/// like that.
cv::Rect texturedPlace(const cv::Mat &grey)
{
    constexpr int kQuarter = 4;
    constexpr int kWindow = 15;
    constexpr int kReach = 40;
    cv::Mat small;
    cv::Mat mean;
    cv::Mat meanOfSquares;
    cv::resize(grey, small, {}, 1.0 / kQuarter, 1.0 / kQuarter, cv::INTER_AREA);
    small.convertTo(small, CV_32F);
    cv::boxFilter(small, mean, CV_32F, {kWindow, kWindow});
    cv::sqrBoxFilter(small, meanOfSquares, CV_32F, {kWindow, kWindow});
    const cv::Mat variance = meanOfSquares - mean.mul(mean);
    double most = 0;
    cv::Point place;
    cv::minMaxLoc(variance, nullptr, &most, nullptr, &place);
    if (most < kLeastContrast * kLeastContrast)
        return {};
    const cv::Rect around =
        cv::Rect(place.x - kReach, place.y - kReach, 2 * kReach, 2 * kReach) & cv::Rect({}, small.size());
    const int textured = cv::countNonZero(variance(around) > kLeastContrast * kLeastContrast);
    if (textured < kLeastCover * around.area())
        return {};
    return cv::Rect(around.tl() * kQuarter, around.size() * kQuarter) & cv::Rect({}, grey.size());
}

/// Share of @p place that is blown out in patches larger than the white of a code's own modules.
double glareShare(const cv::Mat &grey, const cv::Rect &place, int largestWhitePx)
{
    cv::Mat blown = grey(place) >= kBlownOut;
    const int size = std::max(3, largestWhitePx);
    cv::morphologyEx(blown, blown, cv::MORPH_OPEN,
                     cv::getStructuringElement(cv::MORPH_RECT, cv::Size(size, size)));
    return static_cast<double>(cv::countNonZero(blown)) / place.area();
}

double sharpnessOf(const cv::Mat &part)
{
    cv::Mat edges;
    cv::Laplacian(part, edges, CV_32F);
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(part, mean, deviation);
    return deviation[0] < 1 ? 0 : cv::mean(cv::abs(edges))[0] / deviation[0];
}

/// The eyes of one code: those of about the size of the middle one.
std::vector<FinderPattern> eyesOfOneCode(const cv::Mat &grey)
{
    cv::Mat blackAndWhite;
    cv::adaptiveThreshold(grey, blackAndWhite, 255, cv::ADAPTIVE_THRESH_MEAN_C, cv::THRESH_BINARY, 51, 5);
    std::vector<FinderPattern> eyes = findFinderPatterns(blackAndWhite);
    std::ranges::sort(eyes, {}, &FinderPattern::modulePx);
    if (eyes.empty())
        return eyes;
    const float middle = eyes[eyes.size() / 2].modulePx;
    std::erase_if(eyes, [middle](const FinderPattern &eye) {
        return eye.modulePx > 1.4F * middle || eye.modulePx < 0.7F * middle;
    });
    return eyes;
}

NothingRead whyUnread(const cv::Mat &grey, const std::vector<FinderPattern> &eyes)
{
    const float modulePx = eyes[eyes.size() / 2].modulePx;
    std::vector<cv::Point2f> centres;
    for (const FinderPattern &eye : eyes)
        centres.push_back(eye.centre);
    const cv::Rect place = cv::boundingRect(centres) & cv::Rect({}, grey.size());
    // The largest white within a code is rarely more than six modules wide.
    if (!place.empty() && glareShare(grey, place, static_cast<int>(6 * modulePx)) > kGlareShare)
        return NothingRead::Glare;
    return modulePx < kSmallModulePx ? NothingRead::TooFar : NothingRead::Blurred;
}

} // namespace

NothingRead whyNothing(const cv::Mat &grey)
{
    constexpr int kSmallestPx = 64;
    if (std::min(grey.cols, grey.rows) < kSmallestPx)
        return NothingRead::NoCodeInView;
    if (highlightsOf(grey) < kDarkHighlights)
        return NothingRead::TooDark;
    const std::vector<FinderPattern> eyes = eyesOfOneCode(grey);
    if (eyes.size() >= 2)
        return whyUnread(grey, eyes);
    const cv::Rect place = texturedPlace(grey);
    if (place.empty())
        return NothingRead::NoCodeInView;
    constexpr int kLampPx = 40;
    if (!eyes.empty() && glareShare(grey, place, kLampPx) > kGlareShare)
        return NothingRead::Glare;
    return sharpnessOf(grey(place)) < kSharp ? NothingRead::Blurred : NothingRead::NoCodeInView;
}

} // namespace liuying::vision
