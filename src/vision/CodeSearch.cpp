// SPDX-License-Identifier: Apache-2.0
#include "vision/CodeSearch.h"

#include "vision/ModuleGrid.h"
#include "vision/ProcessorTime.h"
#include "vision/QrDecoder.h"
#include "vision/SampleGrids.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace liuying::vision {

namespace {

/// Of processor time. A frame that took longer would hold up the newer ones behind it.
constexpr int kFrameBudgetMs = 32;
/// Files of up to this size are as likely frames of a camera, and thousands of them may wait.
constexpr std::size_t kFramePixels = 1280 * 720;

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
    double scale;  ///< of the prepared image
    double costMs; ///< of a 1280×720 frame that holds nothing; a step that no longer fits is left out
};

/// What follows the plain pass and the grids.
constexpr Step kSteps[] = {
    {sharpened, Threshold::LocalAverage, 1, 6}, {blackAndWhiteWide, Threshold::Middle, 1, 5},
    {inverted, Threshold::LocalAverage, 1, 5},  {smoothBlackAndWhite, Threshold::Middle, 1, 6},
    {doubled, Threshold::LocalAverage, 2, 30},  {halved, Threshold::LocalAverage, 0.5, 3},
};

QList<SeenCode> scaledBack(QList<SeenCode> codes, double scale)
{
    for (SeenCode &code : codes) {
        for (QPointF &corner : code.corners)
            corner /= scale;
    }
    return codes;
}

/// A payment code or a link: capture codes are longer, and are not text that anybody reads.
bool isSomethingElse(const SeenCode &code)
{
    constexpr qsizetype kShortestCaptureCode = 40;
    return code.payload.size() < kShortestCaptureCode || code.payload.contains("://");
}

class Search {
public:
    Search(const cv::Mat &grey, int budgetMs) : m_grey(grey), m_budgetMs(budgetMs) {}

    QList<SeenCode> run()
    {
        // Where time is no matter, one capture code is no reason to overlook a second one beside it.
        bool isHurried = m_budgetMs != 0;
        GridVisit grids(
            m_grey, m_budgetMs, [this](const ModuleGrid &grid) { return isRead(grid); },
            [&] { return isHurried && isEnough(); });
        grids.quickly();
        if (!isHurried || !isEnough())
            add(decodeQrCodes(m_grey, Threshold::LocalAverage));
        isHurried = true;
        if (!isEnough())
            grids.thoroughly();
        addPrepared();
        return m_codes;
    }

private:
    [[nodiscard]] bool isEnough() const { return !std::ranges::all_of(m_codes, isSomethingElse); }

    void addPrepared()
    {
        const double frames = static_cast<double>(m_grey.total()) / static_cast<double>(kFramePixels);
        for (const Step &step : kSteps) {
            if (!m_codes.isEmpty())
                return;
            if (m_budgetMs == 0 || m_used.milliseconds() + step.costMs * frames <= m_budgetMs)
                add(scaledBack(decodeQrCodes(step.prepare(m_grey), step.threshold), step.scale));
        }
    }

    bool isRead(const ModuleGrid &grid)
    {
        const std::optional<QByteArray> payload = decodeGrid(grid);
        if (payload)
            add({SeenCode{*payload, grid.corners}});
        return payload.has_value();
    }

    void add(const QList<SeenCode> &codes)
    {
        for (const SeenCode &code : codes) {
            const bool isKnown = std::ranges::any_of(
                m_codes, [&code](const SeenCode &other) { return other.payload == code.payload; });
            if (!isKnown)
                m_codes.append(code);
        }
    }

    const cv::Mat &m_grey;
    const int m_budgetMs;
    const ProcessorTime m_used;
    QList<SeenCode> m_codes;
};

} // namespace

int budgetMs(const cv::Mat &grey, Effort effort)
{
    return effort == Effort::Frame || grey.total() <= kFramePixels ? kFrameBudgetMs : 0;
}

QList<SeenCode> searchCodes(const cv::Mat &grey, int budgetMs)
{
    return grey.empty() ? QList<SeenCode>() : Search(grey, budgetMs).run();
}

} // namespace liuying::vision
