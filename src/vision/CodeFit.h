// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/CodePlace.h"
#include "vision/KnownModules.h"

#include <vector>

namespace liuying::vision {

enum class Look {
    Rough, ///< at the nearest pixel
    Fine   ///< between the pixels
};

/// Moves the corners of a place about, as long as the modules stand out the better.
class CodeFit {
public:
    /// @p view must outlive it.
    CodeFit(const ContrastView &view, const CodePlace &place, std::vector<KnownModule> modules, Look look);

    /// Whether the lower right corner moves along with another one.
    enum class Fourth { Stays, Follows };
    /// Looks for a corner wherever a slanted phone may show it.
    void findCorner(std::size_t corner, Fourth fourth);

    /// Moves all corners by @p step modules at a time.
    void settle(double step);

    [[nodiscard]] const CodePlace &place() const { return m_place; }

private:
    [[nodiscard]] double agreement(const ModuleMap::Corners &corners) const;
    bool moveCorner(std::size_t corner, double step);
    bool tryCorners(const ModuleMap::Corners &corners);

    const ContrastView &m_view;
    std::vector<KnownModule> m_modules;
    Look m_look;
    CodePlace m_place;
    cv::Point2d m_across; ///< a module along the upper edge
    cv::Point2d m_down;   ///< a module along the left edge
};

} // namespace liuying::vision
