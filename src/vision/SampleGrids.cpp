// SPDX-License-Identifier: Apache-2.0
#include "vision/SampleGrids.h"

#include "vision/GridSampler.h"
#include "vision/ProcessorTime.h"
#include "vision/ThirdEye.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace liuying::vision {

namespace {

/// Eyes in blurred places stand out against a narrow neighbourhood, dim and large ones against a wide one.
constexpr int kNarrowPx = 25;
constexpr int kWidePx = 51;

cv::Mat sharpened(const cv::Mat &grey)
{
    cv::Mat blurred;
    cv::Mat sharp;
    cv::GaussianBlur(grey, blurred, {}, 2);
    cv::addWeighted(grey, 2.5, blurred, -1.5, 0, sharp);
    return sharp;
}

/// The part of the picture in which a code with these eyes lies, however it is slanted.
cv::Rect partAround(const EyeTriple &eyes)
{
    const cv::Point2f fourth = eyes.topRight.centre + eyes.bottomLeft.centre - eyes.topLeft.centre;
    const cv::Rect box = cv::boundingRect(
        std::vector{eyes.topLeft.centre, eyes.topRight.centre, eyes.bottomLeft.centre, fourth});
    const int margin = std::max(box.width, box.height) / 8 + cvCeil(6 * eyes.modulePx());
    return {box.x - margin, box.y - margin, box.width + 2 * margin, box.height + 2 * margin};
}

class Visit {
public:
    Visit(const cv::Mat &grey, int budgetMs, const std::function<bool(const ModuleGrid &)> &isRead)
        : m_grey(grey), m_budgetMs(budgetMs), m_isRead(isRead)
    {}

    void run()
    {
        for (const bool lightOnDark : {false, true}) {
            m_lightOnDark = lightOnDark;
            m_eyes.clear();
            lookFor(m_grey, kNarrowPx);
            if (m_sharp.empty() && !isOver())
                m_sharp = sharpened(m_grey);
            lookFor(m_sharp, kWidePx);
            if (!isOver())
                lookAt(completedTriples({m_grey, lightOnDark}, m_eyes));
        }
    }

private:
    [[nodiscard]] bool isOver() const { return m_budgetMs > 0 && m_used.elapsedMs() >= m_budgetMs; }

    /// Whether the middle of the triple's eyes lies in a code that was read.
    [[nodiscard]] bool isKnown(const EyeTriple &eyes) const
    {
        const cv::Point2f middle = (eyes.topRight.centre + eyes.bottomLeft.centre) / 2;
        return std::ranges::any_of(m_read, [middle](const QPolygonF &code) {
            return code.containsPoint(QPointF(static_cast<qreal>(middle.x), static_cast<qreal>(middle.y)),
                                      Qt::OddEvenFill);
        });
    }

    void lookFor(const cv::Mat &prepared, int windowPx)
    {
        if (isOver())
            return;
        addEyes(m_eyes, findEyes(prepared, windowPx, m_lightOnDark));
        lookAt(likelyTriples(m_eyes));
    }

    void lookAt(const std::vector<EyeTriple> &triples)
    {
        for (const EyeTriple &eyes : triples) {
            if (isOver())
                return;
            if (!isKnown(eyes) && !wasTried(eyes))
                lookAt(eyes);
        }
    }

    [[nodiscard]] bool wasTried(const EyeTriple &eyes) const
    {
        return std::ranges::any_of(m_tried, [&eyes](const EyeTriple &other) {
            return eyes.topLeft.centre == other.topLeft.centre &&
                   eyes.topRight.centre == other.topRight.centre &&
                   eyes.bottomLeft.centre == other.bottomLeft.centre;
        });
    }

    void lookAt(const EyeTriple &eyes)
    {
        m_tried.push_back(eyes);
        const ContrastView view(m_grey, partAround(eyes), eyes.modulePx(), m_lightOnDark);
        for (const CodePlace &place : placesOf(view, eyes)) {
            const ModuleGrid grid = gridAt(view, settledPlace(view, place));
            if (m_isRead(grid)) {
                m_read.push_back(grid.corners);
                return;
            }
            if (isOver())
                return;
        }
    }

    const cv::Mat &m_grey;
    const int m_budgetMs;
    const std::function<bool(const ModuleGrid &)> &m_isRead;
    const ProcessorTime m_used;
    cv::Mat m_sharp;
    bool m_lightOnDark = false;
    std::vector<Eye> m_eyes;
    std::vector<EyeTriple> m_tried;
    std::vector<QPolygonF> m_read;
};

} // namespace

void visitGrids(const cv::Mat &grey, int budgetMs, const std::function<bool(const ModuleGrid &)> &isRead)
{
    Visit(grey, budgetMs, isRead).run();
}

std::vector<ModuleGrid> sampleGrids(const cv::Mat &grey, int budgetMs)
{
    std::vector<ModuleGrid> grids;
    visitGrids(grey, budgetMs, [&grids](const ModuleGrid &grid) {
        grids.push_back(grid);
        return false;
    });
    return grids;
}

} // namespace liuying::vision
