// SPDX-License-Identifier: Apache-2.0
// The mouse on the board.
#include "gui/plan/BoardViewPrivate.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimerEvent>
#include <QWheelEvent>

#include <cmath>

namespace liuying {

namespace {

constexpr int kEdge = 24;           // pixels: held nearer to the edge, the board scrolls
constexpr int kEdgeScroll = 16;     // pixels at a time …
constexpr int kEdgeIntervalMs = 30; // … this often
constexpr double kWheelNotch = 120;
constexpr double kZoomPerNotch = 1.15;

int stepOf(Qt::KeyboardModifiers modifiers)
{
    return modifiers & Qt::AltModifier ? kFineStep : kStep;
}

Qt::CursorShape cursorOver(BoardHit::Part part)
{
    switch (part) {
    case BoardHit::Part::Start:
    case BoardHit::Part::End:
    case BoardHit::Part::Border:
        return Qt::SizeHorCursor;
    case BoardHit::Part::Block:
    case BoardHit::Part::Cell:
        return Qt::OpenHandCursor;
    default:
        return Qt::ArrowCursor;
    }
}

/// How far the mouse must go before it is meant: a block must not move when it is only clicked, but five
/// minutes of an edge are a few pixels.
int dragDistance(BoardHit::Part part)
{
    constexpr int kEdgeDistance = 3;
    return cursorOver(part) == Qt::SizeHorCursor ? kEdgeDistance : QApplication::startDragDistance();
}

/// How far to scroll for a mouse at @p at between two edges.
int edgeScroll(double at, int from, int to)
{
    if (at < from + kEdge)
        return -kEdgeScroll;
    return at > to - kEdge ? kEdgeScroll : 0;
}

} // namespace

void BoardView::Private::hover(const QPointF &inViewport)
{
    const bool isOnBoard = boardArea().contains(inViewport.toPoint());
    const BoardHit hit = isOnBoard ? layout.hit(toBoard(inViewport)) : BoardHit{};
    q.viewport()->setCursor(cursorOver(hit.part));
    if (hit.block == look.hoveredBlock && hit.cell == look.hoveredCell)
        return;
    for (const qsizetype block : {look.hoveredBlock, hit.block}) {
        if (block >= 0)
            update(layout.blocks()[block].area);
    }
    for (const qsizetype cell : {look.hoveredCell, hit.cell}) {
        if (cell >= 0)
            update(layout.cells()[cell].area);
    }
    look.hoveredBlock = hit.block;
    look.hoveredCell = hit.cell;
}

void BoardView::Private::dragTo(const QPointF &inViewport, Qt::KeyboardModifiers modifiers)
{
    mouseAt = inViewport;
    modifiersHeld = modifiers;
    propose(drag->to(toBoard(inViewport), stepOf(modifiers)));
    const QRect area = boardArea();
    const bool isAtEdge = edgeScroll(inViewport.x(), area.left(), area.right()) != 0 ||
                          edgeScroll(inViewport.y(), area.top(), area.bottom()) != 0;
    if (isAtEdge && !edgeTimer.isActive())
        edgeTimer.start(kEdgeIntervalMs, &q);
    else if (!isAtEdge)
        edgeTimer.stop();
}

void BoardView::Private::propose(const std::optional<BoardProposal> &proposal)
{
    if (look.proposal == proposal)
        return;
    BoardPainter painter(layout, look, text);
    for (const auto &one : {look.proposal, proposal}) {
        if (one)
            update(painter.areaOf(*one, visible()));
    }
    // What was picked up is drawn faintly, or no longer.
    const BoardHit &grabbed = drag->grabbed();
    if (grabbed.block >= 0)
        update(layout.blocks()[grabbed.block].area);
    if (grabbed.cell >= 0)
        update(layout.cells()[grabbed.cell].area);
    look.proposal = proposal;
}

void BoardView::Private::cancelDrag()
{
    edgeTimer.stop();
    if (drag)
        propose(std::nullopt);
    drag.reset();
    isDragging = false;
}

void BoardView::Private::commit(const BoardProposal &proposal)
{
    if (proposal.kind == BoardProposal::Kind::NotHere || proposal.changesNothing())
        return;
    switch (proposal.kind) {
    case BoardProposal::Kind::MoveBatch:
        batchToBe = {proposal.room, proposal.batch.number, proposal.batch.college, proposal.window};
        tell(editor.moveBatch(proposal.batch, proposal.room, proposal.window));
        break;
    case BoardProposal::Kind::MoveSlot:
        slotToBe = proposal.slot;
        slotToBe->room = proposal.room;
        slotToBe->window = proposal.window;
        tell(editor.moveSlot(proposal.slot, proposal.room, proposal.window));
        break;
    case BoardProposal::Kind::MoveBorder:
        tell(editor.moveBorder(proposal.slot, proposal.other, proposal.window.end));
        break;
    case BoardProposal::Kind::SwapSlots:
        slotToBe = proposal.slot;
        slotToBe->room = proposal.room;
        slotToBe->window = proposal.window;
        tell(editor.swapSlots(proposal.slot, proposal.other));
        break;
    case BoardProposal::Kind::NotHere:
        break;
    }
    batchToBe.reset();
    slotToBe.reset();
}

void BoardView::Private::tell(const QString &refusal)
{
    if (!refusal.isEmpty())
        Q_EMIT q.refused(refusal);
}

void BoardView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !d->boardArea().contains(event->position().toPoint()))
        return;
    const QPointF point = d->toBoard(event->position());
    const BoardHit hit = d->layout.hit(point);
    if (hit.cell >= 0)
        d->select(std::nullopt, d->layout.cells()[hit.cell].slot);
    else if (hit.block >= 0)
        d->select(d->layout.blocks()[hit.block].batch, std::nullopt);
    else
        clearSelection();
    d->drag = BoardDrag::begin(d->layout, point);
    d->pressedAt = event->position();
}

void BoardView::mouseMoveEvent(QMouseEvent *event)
{
    if (!d->drag) {
        d->hover(event->position());
        return;
    }
    const QPointF way = event->position() - d->pressedAt;
    d->isDragging = d->isDragging || way.manhattanLength() >= dragDistance(d->drag->grabbed().part);
    if (d->isDragging)
        d->dragTo(event->position(), event->modifiers());
}

void BoardView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !d->drag)
        return;
    std::optional<BoardProposal> proposal;
    if (d->isDragging)
        proposal = d->drag->to(d->toBoard(event->position()), stepOf(event->modifiers()));
    d->cancelDrag();
    if (proposal)
        d->commit(*proposal);
    d->hover(event->position());
}

void BoardView::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
    d->cancelDrag();
    if (d->batch || d->slot)
        Q_EMIT detailsAsked();
}

void BoardView::wheelEvent(QWheelEvent *event)
{
    const double notches = event->angleDelta().y() / kWheelNotch;
    if (event->modifiers() & Qt::ControlModifier) {
        d->zoomTo(d->scale * std::pow(kZoomPerNotch, notches), event->position().x());
        event->accept();
        return;
    }
    const bool isSideways = event->modifiers() & Qt::ShiftModifier || verticalScrollBar()->maximum() == 0;
    if (isSideways && event->angleDelta().x() == 0) {
        QScrollBar *bar = horizontalScrollBar();
        bar->setValue(bar->value() - qRound(notches * 3 * bar->singleStep()));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void BoardView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != d->edgeTimer.timerId() || !d->drag) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const QRect area = d->boardArea();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                    edgeScroll(d->mouseAt.x(), area.left(), area.right()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                  edgeScroll(d->mouseAt.y(), area.top(), area.bottom()));
    d->dragTo(d->mouseAt, d->modifiersHeld);
}

} // namespace liuying
