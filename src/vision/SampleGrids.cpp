// SPDX-License-Identifier: Apache-2.0
#include "vision/SampleGrids.h"

#include "vision/GridSampler.h"
#include "vision/ThirdEye.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace liuying::vision {

namespace {

/// Narrow enough for eyes in blurred places; at half resolution wide enough for large ones.
constexpr int kWindowPx = 25;

/// Of the best version's agreement; the right one is hardly ever second.
constexpr double kWorthTrying = 0.7;

/// The eyes that half the resolution shows as well, in a quarter of the time.
std::vector<Eye> eyesOfHalf(const cv::Mat &grey, bool lightOnDark)
{
    cv::Mat half;
    cv::resize(grey, half, {}, 0.5, 0.5, cv::INTER_AREA);
    std::vector<Eye> eyes = findEyes(half, kWindowPx, lightOnDark);
    for (Eye &eye : eyes) {
        eye.centre = 2 * eye.centre + cv::Point2f(0.5F, 0.5F);
        eye.modulePx *= 2;
    }
    return eyes;
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

/// The same where the third eye may be on either side.
cv::Rect partAround(const Eye &one, const Eye &other)
{
    const cv::Point2f line = other.centre - one.centre;
    const int reach = cvCeil(1.3F * std::hypot(line.x, line.y) + 6 * one.modulePx);
    const cv::Point middle = (one.centre + other.centre) / 2;
    return {middle.x - reach, middle.y - reach, 2 * reach, 2 * reach};
}

} // namespace

GridVisit::GridVisit(const cv::Mat &grey, int budgetMs, Reader isRead, Enough isEnough)
    : m_grey(grey), m_budgetMs(budgetMs), m_isRead(std::move(isRead)), m_isEnough(std::move(isEnough))
{}

void GridVisit::quickly()
{
    lookFor(eyesOfHalf(m_grey, m_lightOnDark));
    if (!isDone())
        lookFor(findEyes(m_grey, kWindowPx, m_lightOnDark));
}

void GridVisit::thoroughly()
{
    m_lightOnDark = true;
    if (!isDone())
        lookFor(eyesOfHalf(m_grey, m_lightOnDark));
    m_lightOnDark = false;
    lookForThirdEyes();
    m_lightOnDark = true;
    if (!isDone())
        lookFor(findEyes(m_grey, kWindowPx, m_lightOnDark));
    lookForThirdEyes();
}

void GridVisit::lookForThirdEyes()
{
    const EyeComparison comparison(m_grey, m_lightOnDark);
    const std::vector<Eye> &eyes = eyesSoFar();
    for (std::size_t one = 0; one < eyes.size(); ++one) {
        for (std::size_t other = one + 1; other < eyes.size() && !isDone(); ++other)
            lookForThirdEye(comparison, eyes[one], eyes[other]);
    }
}

void GridVisit::lookForThirdEye(const EyeComparison &comparison, const Eye &one, const Eye &other)
{
    if (!mayBeOfOneCode(one, other))
        return;
    const std::vector<EyeTriple> triples = completedTriples(comparison, one, other);
    lookAt(triples);
    if (!triples.empty() || isDone())
        return;
    const ContrastView view(m_grey, partAround(one, other), (one.modulePx + other.modulePx) / 2,
                            m_lightOnDark);
    lookAt(view, placesOf(view, one, other));
}

bool GridVisit::isOver() const
{
    return m_budgetMs > 0 && m_used.elapsedMs() >= m_budgetMs;
}

/// Whether the middle of the code lies in one that was read.
bool GridVisit::isKnown(const EyeTriple &eyes) const
{
    const cv::Point2f middle = (eyes.topRight.centre + eyes.bottomLeft.centre) / 2;
    return std::ranges::any_of(m_read, [middle](const QPolygonF &code) {
        return code.containsPoint(QPointF(static_cast<qreal>(middle.x), static_cast<qreal>(middle.y)),
                                  Qt::OddEvenFill);
    });
}

bool GridVisit::wasTried(const EyeTriple &eyes) const
{
    return std::ranges::any_of(m_tried, [&eyes](const EyeTriple &other) {
        return eyes.topLeft.centre == other.topLeft.centre && eyes.topRight.centre == other.topRight.centre &&
               eyes.bottomLeft.centre == other.bottomLeft.centre;
    });
}

void GridVisit::lookFor(const std::vector<Eye> &eyes)
{
    addEyes(eyesSoFar(), eyes);
    lookAt(likelyTriples(eyesSoFar()));
}

void GridVisit::lookAt(const std::vector<EyeTriple> &triples)
{
    for (const EyeTriple &eyes : triples) {
        if (isOver())
            return;
        if (!isKnown(eyes) && !wasTried(eyes))
            lookAt(eyes);
    }
}

void GridVisit::lookAt(const EyeTriple &eyes)
{
    m_tried.push_back(eyes);
    const ContrastView view(m_grey, partAround(eyes), eyes.modulePx(), m_lightOnDark);
    lookAt(view, placesOf(view, eyes));
}

void GridVisit::lookAt(const ContrastView &view, const std::vector<CodePlace> &places)
{
    for (const CodePlace &place : places) {
        if (isOver() || place.agreement < kWorthTrying * places.front().agreement)
            return;
        const ModuleGrid grid = gridAt(view, settledPlace(view, place));
        if (m_isRead(grid)) {
            m_read.push_back(grid.corners);
            return;
        }
    }
}

std::vector<ModuleGrid> sampleGrids(const cv::Mat &grey, int budgetMs)
{
    std::vector<ModuleGrid> grids;
    const auto collect = [&grids](const ModuleGrid &grid) {
        grids.push_back(grid);
        return false;
    };
    GridVisit visit(grey, budgetMs, collect, [] { return false; });
    visit.quickly();
    visit.thoroughly();
    return grids;
}

} // namespace liuying::vision
