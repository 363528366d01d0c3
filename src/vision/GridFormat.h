// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/ModuleGrid.h"

#include <opencv2/core/types.hpp>

namespace liuying::vision {

/// A grid seen from the front or, mirrored, from behind: rows and columns change places.
class GridView {
public:
    GridView(const ModuleGrid &grid, bool isMirrored) : m_grid(&grid), m_isMirrored(isMirrored) {}

    /// -1 … +1 as in the grid.
    [[nodiscard]] float darkness(cv::Point place) const
    {
        return m_isMirrored ? m_grid->at(place.x, place.y) : m_grid->at(place.y, place.x);
    }

private:
    const ModuleGrid *m_grid; ///< outlives the view
    bool m_isMirrored;
};

/// One way to understand a grid.
struct GridGuess {
    GridView view;
    int formatNumber = 0; ///< as in qrFormat()
    float agreement = 0;  ///< with both copies of the format information: 30 when all of it does
};

/// Every format, from the front and from behind, the likeliest first. The grid's side must be one of a
/// version, and the grid outlive the guesses.
[[nodiscard]] std::vector<GridGuess> guessFormats(const ModuleGrid &grid);

} // namespace liuying::vision
