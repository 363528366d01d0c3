// SPDX-License-Identifier: Apache-2.0
// Private to BoardView.
#pragma once

#include "flows/plan/PlanEditor.h"
#include "gui/plan/BoardHeader.h"
#include "gui/plan/BoardPainter.h"
#include "gui/plan/BoardView.h"
#include "gui/plan/BoardWalk.h"

#include <QBasicTimer>

namespace liuying {

class BoardView::Private {
public:
    Private(BoardView &view, PlanEditor &planEditor);

    // -- BoardView.cpp: what is shown
    void takePlan(); ///< the editor changed
    void layOut();
    void setScrollRanges(); ///< lays out again where a bar that comes or goes changes the room
    void showDay(const QDate &wanted);
    void zoomTo(double wanted, double anchor); ///< @p anchor stays where it is: x in the viewport
    [[nodiscard]] double fittingScale() const;
    [[nodiscard]] QRect boardArea() const; ///< of the viewport
    [[nodiscard]] QPointF toBoard(const QPointF &inViewport) const;
    [[nodiscard]] QRectF visible() const; ///< of the board
    void update(const QRectF &onBoard);
    void scrollTo(const QRectF &onBoard);
    void paint(QPainter &painter, const QRect &exposed);

    // -- BoardViewSelection.cpp
    void select(const std::optional<Batch> &wantedBatch, const std::optional<ClassSlot> &wantedSlot);
    void selectBlock(qsizetype block);
    void selectCell(qsizetype cell);
    void findSelectionAgain();
    void markSelection();
    [[nodiscard]] qsizetype selectedBlock() const; ///< also that of the selected class; -1
    [[nodiscard]] QString tipAt(const QPointF &inViewport) const;

    // -- BoardViewMouse.cpp
    void hover(const QPointF &inViewport);
    void dragTo(const QPointF &inViewport, Qt::KeyboardModifiers modifiers);
    void propose(const std::optional<BoardProposal> &proposal);
    void cancelDrag();
    void commit(const BoardProposal &proposal);
    void tell(const QString &refusal);

    // -- BoardViewKeys.cpp: each says whether the key was its own
    bool commandKey(QKeyEvent *event);
    bool walkKey(int key);
    bool moveKey(int key, int step);
    bool resizeKey(int key, int step);
    bool shiftSlotKey(int key, int step);
    bool editKey(int key);
    void moveBlock(qsizetype block, int key, int step);
    void swapCell(qsizetype cell, Direction direction);
    void enterOrLeaveBlock();
    void pinOrRelease();

    BoardView &q;
    PlanEditor &editor;
    BoardHeader *header;
    BoardLayout layout;
    BoardLook look;
    BoardText text;

    QDate day;
    LocalDateTime now;
    bool isFitting = true;
    bool isSized = false;  ///< before the first resize the viewport is of any size
    bool isFramed = false; ///< the keyboard came here and nothing is selected that could show it
    double scale = 1;      ///< pixels a minute

    std::optional<Batch> batch;
    std::optional<ClassSlot> slot;
    // Where an edit that is being done will have moved what is selected.
    std::optional<Batch> batchToBe;
    std::optional<ClassSlot> slotToBe;

    std::optional<BoardDrag> drag;
    bool isDragging = false; ///< moved far enough to be meant
    QPointF pressedAt;       ///< in the viewport
    QPointF mouseAt;
    Qt::KeyboardModifiers modifiersHeld;
    QBasicTimer edgeTimer; ///< scrolls on while something is held at the edge
};

/// Steps of moving and resizing, minutes.
inline constexpr int kStep = 5;
inline constexpr int kFineStep = 1;

} // namespace liuying
