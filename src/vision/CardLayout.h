// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/Codes.h"

#include <opencv2/core.hpp>

#include <vector>

namespace liuying::vision {

/// A picture of the card turned upright and seen from straight above, as its code lies, with room on all
/// sides of the code as far as the picture shows it. Dark text on a light ground; as bright as if the code
/// were black on white.
struct CardView {
    cv::Mat grey;
    cv::Mat card;      ///< 255 where the picture shows something that is not the code
    cv::Mat ink;       ///< 255 where there is something clearly darker than its surroundings
    cv::Rect code;     ///< where the code lies
    double codePx = 0; ///< side of the code in this picture
};

/// A stretch of text without a wide gap.
struct TextRun {
    cv::Rect box;
    std::vector<cv::Rect> parts; ///< strokes and dots, from left to right
    int inColumn = 0; ///< so many other lines have a run as high that begins below or above this one
};

/// The runs of one line, from left to right.
using TextRow = std::vector<TextRun>;

/// Without its ink, which positiveOf() and negativeOf() find.
[[nodiscard]] CardView viewOfCard(const cv::Mat &grey, const QPolygonF &codeCorners);

/// The view with its edges drawn sharper: text out of focus, which only costs where it is in focus.
[[nodiscard]] CardView sharpened(const CardView &view);

/// The card with its dark text as ink.
[[nodiscard]] CardView positiveOf(const CardView &view);
/// The same with light and dark exchanged, for cards in dark mode.
[[nodiscard]] CardView negativeOf(const CardView &view);

/// Whether the card around the code is dark: its text is light then.
[[nodiscard]] bool isDark(const CardView &view);

/// The lines of text on the card. Those come first whose beginnings stand in a column, as labels do; else
/// from top to bottom.
[[nodiscard]] std::vector<TextRow> textRows(const CardView &view);

} // namespace liuying::vision
