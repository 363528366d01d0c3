// SPDX-License-Identifier: Apache-2.0
#include "vision/CodeSearch.h"

#include "vision/ProcessorTime.h"
#include "vision/QrDecoder.h"

#include <opencv2/imgproc.hpp>

namespace liuying::vision {

namespace {

/// Of processor time. A frame that took longer would hold up the newer ones behind it.
constexpr qint64 kFrameBudgetMs = 30;

cv::Mat asItIs(const cv::Mat &grey)
{
    return grey;
}

cv::Mat sharpened(const cv::Mat &grey)
{
    cv::Mat blurred;
    cv::Mat sharp;
    cv::GaussianBlur(grey, blurred, {}, 1.5);
    cv::addWeighted(grey, 2.5, blurred, -1.5, 0, sharp);
    return sharp;
}

cv::Mat blackAndWhite(const cv::Mat &grey, int windowPx)
{
    cv::Mat result;
    cv::adaptiveThreshold(grey, result, 255, cv::ADAPTIVE_THRESH_MEAN_C, cv::THRESH_BINARY, windowPx, 0);
    return result;
}

cv::Mat blackAndWhiteWide(const cv::Mat &grey)
{
    return blackAndWhite(grey, 51);
}

cv::Mat smoothBlackAndWhite(const cv::Mat &grey)
{
    cv::Mat smooth;
    cv::GaussianBlur(grey, smooth, {}, 1.0);
    return blackAndWhite(smooth, 25);
}

cv::Mat inverted(const cv::Mat &grey)
{
    return 255 - grey;
}

cv::Mat doubled(const cv::Mat &grey)
{
    cv::Mat large;
    cv::resize(grey, large, {}, 2, 2, cv::INTER_CUBIC);
    return large;
}

cv::Mat halved(const cv::Mat &grey)
{
    cv::Mat small;
    cv::resize(grey, small, {}, 0.5, 0.5, cv::INTER_AREA);
    return small;
}

struct Step {
    cv::Mat (*prepare)(const cv::Mat &grey);
    Threshold threshold;
    double scale;   ///< of the prepared image
    int costMs;     ///< of a 1280×720 frame that holds nothing; a step that no longer fits is left out
    Effort atLeast; ///< Frame: always
};

constexpr Step kSteps[] = {
    {asItIs, Threshold::LocalAverage, 1, 0, Effort::Frame},
    {sharpened, Threshold::LocalAverage, 1, 6, Effort::Frame},
    {blackAndWhiteWide, Threshold::Middle, 1, 5, Effort::Frame},
    {inverted, Threshold::LocalAverage, 1, 5, Effort::Frame},
    {smoothBlackAndWhite, Threshold::Middle, 1, 6, Effort::Frame},
    {doubled, Threshold::LocalAverage, 2, 20, Effort::File},
    {halved, Threshold::LocalAverage, 0.5, 3, Effort::File},
};

QList<SeenCode> scaledBack(QList<SeenCode> codes, double scale)
{
    for (SeenCode &code : codes) {
        for (QPointF &corner : code.corners)
            corner /= scale;
    }
    return codes;
}

} // namespace

QList<SeenCode> searchCodes(const cv::Mat &grey, Effort effort)
{
    if (grey.empty())
        return {};
    const ProcessorTime used;
    for (const Step &step : kSteps) {
        if (effort == Effort::Frame &&
            (step.atLeast == Effort::File || used.elapsedMs() + step.costMs > kFrameBudgetMs))
            continue;
        const QList<SeenCode> codes = decodeQrCodes(step.prepare(grey), step.threshold);
        if (!codes.isEmpty())
            return scaledBack(codes, step.scale);
    }
    return {};
}

} // namespace liuying::vision
