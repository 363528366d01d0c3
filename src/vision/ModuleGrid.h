// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core.hpp>

#include <QByteArray>
#include <QPolygonF>

#include <optional>
#include <vector>

namespace liuying::vision {

/// What a picture shows of every module of one QR code, before anybody says what is dark and what is light.
struct ModuleGrid {
    int side = 0; ///< modules along a side: 21, 25 … 177 (ISO/IEC 18004: 17 + 4 × version)
    /// Row by row as the code is read upright: -1 surely light, +1 surely dark, 0 nothing known (glare, a
    /// finger, outside the picture). Codes with light modules on dark are given as if they were dark on
    /// light.
    std::vector<float> darkness;
    QPolygonF corners; ///< of the code in pixels of the picture, as SeenCode::corners

    [[nodiscard]] float at(int row, int column) const
    {
        return darkness[static_cast<std::size_t>(row * side + column)];
    }
};

/// The codes of an 8-bit grey image as grids, likeliest first: eyes found, the homography fitted through all
/// patterns of the code, every module looked up at its own place between the pixels. Says nothing about
/// whether they can be read. Takes at most @p budgetMs of processor time (0: no limit). May throw
/// cv::Exception.
[[nodiscard]] std::vector<ModuleGrid> sampleGrids(const cv::Mat &grey, int budgetMs);

/// What a grid says, if it can be told without doubt: what is least certain counts as erased, errors are
/// corrected, and the corrected code is read by the decoder as a clean drawing. Empty rather than wrong.
[[nodiscard]] std::optional<QByteArray> decodeGrid(const ModuleGrid &grid);

/// The same code seen in several frames as one grid: what one frame could not tell, another can. Empty when
/// the grids are not of one size or contradict each other.
[[nodiscard]] std::optional<ModuleGrid> joinGrids(const std::vector<ModuleGrid> &grids);

} // namespace liuying::vision
