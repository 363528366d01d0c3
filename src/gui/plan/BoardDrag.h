// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/plan/BoardLayout.h"
#include "gui/plan/BoardSnap.h"

#include <optional>

namespace liuying {

/// What would be done if the mouse were let go now.
struct BoardProposal {
    enum class Kind {
        MoveBatch,  ///< batch to room and window
        MoveSlot,   ///< slot to room and window
        MoveBorder, ///< slot ends, and other begins, at window.end
        SwapSlots,  ///< slot and other change places
        NotHere     ///< nothing: slot may not lie there
    };
    Kind kind = Kind::NotHere;
    Batch batch{};
    ClassSlot slot{};
    ClassSlot other{};
    QString room{};
    Window window{};

    /// Whether letting go would leave everything as it is.
    [[nodiscard]] bool changesNothing() const;
    friend bool operator==(const BoardProposal &, const BoardProposal &) = default;
};

/// One dragging gesture over a board: where what was grabbed would come to lie. The layout must outlive it.
class BoardDrag {
public:
    /// Empty where there is nothing to take hold of.
    [[nodiscard]] static std::optional<BoardDrag> begin(const BoardLayout &layout, const QPointF &point);

    /// @p step is in minutes; with a step of one no neighbour catches.
    [[nodiscard]] BoardProposal to(const QPointF &point, int step) const;
    [[nodiscard]] const BoardHit &grabbed() const { return m_hit; }

private:
    BoardDrag(const BoardLayout &layout, const BoardHit &hit, const QPointF &from);
    [[nodiscard]] BoardProposal moveBlock(const QPointF &point, int step) const;
    [[nodiscard]] BoardProposal moveEdge(const QPointF &point, int step) const;
    [[nodiscard]] BoardProposal moveBorder(const QPointF &point, int step) const;
    [[nodiscard]] BoardProposal moveCell(const QPointF &point, int step) const;
    [[nodiscard]] SnapRule rule(qsizetype lane, int step) const;
    [[nodiscard]] Window window(int from, int to) const;

    const BoardLayout *m_layout;
    BoardHit m_hit;
    double m_hold = 0; ///< minutes between the start of what was grabbed and the mouse
};

} // namespace liuying
