// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/ModuleGrid.h"

#include "vision/CodePlace.h"
#include "vision/ProcessorTime.h"

#include <functional>
#include <vector>

namespace liuying::vision {

/// Hands over the grids of an image one by one, so that a search can end with the first that reads. The image
/// must outlive it. May throw cv::Exception.
class GridVisit {
public:
    /// Answers whether the grid could be read: then other readings of the same eyes are left out.
    using Reader = std::function<bool(const ModuleGrid &)>;

    /// Asked after each step; what was found in it is handed over in any case.
    using Enough = std::function<bool()>;

    /// @p budgetMs of processor time from now on; 0: no limit.
    GridVisit(const cv::Mat &grey, int budgetMs, Reader isRead, Enough isEnough);

    /// Dark codes whose eyes stand out at once: most of those that can be read at all.
    void quickly();
    /// All others.
    void thoroughly();

private:
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] bool isDone() const { return isOver() || m_isEnough(); }
    [[nodiscard]] bool isKnown(const EyeTriple &eyes) const;
    [[nodiscard]] bool wasTried(const EyeTriple &eyes) const;
    void lookFor(const std::vector<Eye> &eyes);
    void lookForThirdEyes();
    void lookAt(const std::vector<EyeTriple> &triples);
    void lookAt(const EyeTriple &eyes);
    void lookForThirdEye(const EyeComparison &comparison, const Eye &one, const Eye &other);
    void lookAt(const ContrastView &view, const std::vector<CodePlace> &places);
    [[nodiscard]] std::vector<Eye> &eyesSoFar() { return m_lightOnDark ? m_lightEyes : m_darkEyes; }

    const cv::Mat &m_grey;
    const int m_budgetMs;
    const Reader m_isRead;
    const Enough m_isEnough;
    const ProcessorTime m_used;
    bool m_lightOnDark = false;
    std::vector<Eye> m_darkEyes;
    std::vector<Eye> m_lightEyes;
    std::vector<EyeTriple> m_tried;
    std::vector<QPolygonF> m_read;
};

} // namespace liuying::vision
