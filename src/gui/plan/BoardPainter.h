// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/plan/BoardDrag.h"
#include "gui/plan/BoardText.h"
#include "gui/plan/BoardTints.h"

#include <optional>

class QPainter;

namespace liuying {

/// What changes from frame to frame while the plan stays as it is.
struct BoardLook {
    qsizetype selectedBlock = -1;
    qsizetype selectedCell = -1;
    qsizetype hoveredBlock = -1;
    qsizetype hoveredCell = -1;
    bool hasFocus = false;
    std::optional<int> now; ///< minute of the day shown
    std::optional<BoardProposal> proposal;
};

/// Height of the ruler and width of the column of rooms.
inline constexpr int kRulerHeight = 30;
inline constexpr int kRoomsWidth = 104;

/// Draws a board, on a screen or on paper. Everything is in the layout's coordinates and only what meets
/// @p exposed is drawn.
class BoardPainter {
public:
    /// All three must outlive the painter.
    BoardPainter(const BoardLayout &layout, const BoardLook &look, BoardText &text);

    /// Lanes, grid, break, blocks, what is wrong, the line of now.
    void paintBoard(QPainter &painter, const QRectF &exposed);
    /// Over the board: where what is dragged would lie. The label stays inside @p visible.
    void paintProposal(QPainter &painter, const QRectF &visible);
    /// The ruler from y = 0 to kRulerHeight.
    void paintRuler(QPainter &painter, const QRectF &exposed);
    /// The rooms from x = 0 to kRoomsWidth.
    void paintRooms(QPainter &painter, const QRectF &exposed);

    /// What a proposal's drawing covers, label included.
    [[nodiscard]] QRectF areaOf(const BoardProposal &proposal, const QRectF &visible);

private:
    void paintLanes(QPainter &painter, const QRectF &exposed);
    void paintGrid(QPainter &painter, const QRectF &exposed);
    void paintHatches(QPainter &painter, const BoardMark &mark, const QRectF &area);
    void paintFrames(QPainter &painter, const QRectF &exposed);
    void paintNow(QPainter &painter, const QRectF &exposed);
    void paintHourLabels(QPainter &painter, const QRectF &exposed);
    [[nodiscard]] QRectF stretchOf(const BoardProposal &proposal) const;
    [[nodiscard]] QRectF labelOf(const BoardProposal &proposal, const QRectF &visible);

    const BoardLayout &m_layout;
    const BoardLook &m_look;
    BoardText &m_text;
};

} // namespace liuying
