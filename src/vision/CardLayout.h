// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/Codes.h"

#include <opencv2/core.hpp>

#include <vector>

namespace liuying::vision {

/// A picture of the card turned upright and seen from straight above, as its code lies, with room on all
/// sides of the code. Dark text on a light ground.
struct CardView {
    cv::Mat grey;
    cv::Mat card;      ///< 255 where the picture shows something that is not the code
    cv::Mat ink;       ///< 255 where there is something clearly darker than its surroundings
    double codePx = 0; ///< side of the code in this picture
};

/// A stretch of text without a wide gap.
struct TextRun {
    cv::Rect box;
    std::vector<cv::Rect> parts; ///< strokes and dots, from left to right
};

/// The runs of one line, from left to right.
using TextRow = std::vector<TextRun>;

[[nodiscard]] CardView viewOfCard(const cv::Mat &grey, const QPolygonF &codeCorners);

/// The same card with light and dark exchanged, for cards in dark mode.
[[nodiscard]] CardView negativeOf(const CardView &view);

/// The lines of text on the card, from top to bottom.
[[nodiscard]] std::vector<TextRow> textRows(const CardView &view);

} // namespace liuying::vision
