// SPDX-License-Identifier: Apache-2.0
// The keyboard on the board: everything the mouse does.
#include "gui/plan/BoardViewPrivate.h"

#include <QKeyEvent>

#include <algorithm>

namespace liuying {

namespace {

Direction directionOf(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Up || key == Qt::Key_PageUp ? Direction::Back
                                                                             : Direction::Forward;
}

bool isSideways(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right;
}

bool isUpOrDown(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down;
}

Window between(const QDate &day, int from, int to)
{
    return {momentOf(day, from), momentOf(day, to)};
}

constexpr int kLastMinute = 24 * 60 - 1;

} // namespace

void BoardView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (!d->drag && !d->batch && !d->slot) {
            event->ignore();
            return;
        }
        if (d->drag)
            d->cancelDrag();
        else
            clearSelection();
        return;
    }
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    const int step = held & Qt::AltModifier ? kFineStep : kStep;
    const Qt::KeyboardModifiers beside = held & ~Qt::AltModifier;
    bool isDone = d->drag.has_value(); // while something is held in the air the keys wait
    if (!isDone)
        isDone = d->commandKey(event);
    if (!isDone && beside == (Qt::ControlModifier | Qt::ShiftModifier))
        isDone = d->shiftSlotKey(event->key(), step);
    else if (!isDone && beside == Qt::ControlModifier)
        isDone = d->moveKey(event->key(), step);
    else if (!isDone && beside == Qt::ShiftModifier)
        isDone = d->resizeKey(event->key(), step);
    else if (!isDone && held == Qt::NoModifier)
        isDone = d->walkKey(event->key()) || d->editKey(event->key());
    if (!isDone)
        event->ignore(); // the scroll area's own arrow keys would scroll what a person means to walk
}

bool BoardView::Private::commandKey(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        editor.undo();
    else if (event->matches(QKeySequence::Redo))
        editor.redo();
    else if (event->matches(QKeySequence::ZoomIn) ||
             (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Equal))
        q.zoomIn();
    else if (event->matches(QKeySequence::ZoomOut))
        q.zoomOut();
    else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_0)
        q.zoomToFit();
    else
        return false;
    return true;
}

bool BoardView::Private::walkKey(int key)
{
    if (key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
        const QList<QDate> days = editor.plan().days();
        q.setDay(days.value(days.indexOf(day) + static_cast<int>(directionOf(key))));
        return true;
    }
    if (layout.blocks().isEmpty())
        return false;
    if (key == Qt::Key_Home || key == Qt::Key_End) {
        selectBlock(key == Qt::Key_Home ? 0 : layout.blocks().size() - 1);
        return true;
    }
    if (!isSideways(key) && !isUpOrDown(key))
        return false;
    const qsizetype block = selectedBlock();
    if (block < 0) {
        selectBlock(0);
    } else if (isUpOrDown(key)) {
        selectBlock(inNextRoom(layout, block, directionOf(key)));
    } else if (look.selectedCell >= 0) {
        const qsizetype cell = look.selectedCell + static_cast<int>(directionOf(key));
        const BoardBlock &inside = layout.blocks()[block];
        selectCell(std::clamp(cell, inside.firstCell, inside.endCell() - 1));
    } else {
        selectBlock(besideInRoom(layout, block, directionOf(key)));
    }
    return true;
}

bool BoardView::Private::editKey(int key)
{
    const bool hasSelection = look.selectedBlock >= 0 || look.selectedCell >= 0;
    if (!hasSelection)
        return false;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT q.detailsAsked();
        return true;
    case Qt::Key_Space:
        enterOrLeaveBlock();
        return true;
    case Qt::Key_P:
        pinOrRelease();
        return true;
    case Qt::Key_S:
        tell(editor.split(slot ? slot->college : batch->college));
        return true;
    case Qt::Key_Delete:
        tell(batch ? editor.removeBatch(*batch) : tr("班级时段不能单独删除。可以移动它，或重新分配本学院。"));
        return true;
    default:
        return false;
    }
}

void BoardView::Private::enterOrLeaveBlock()
{
    if (look.selectedCell >= 0)
        selectBlock(selectedBlock());
    else if (look.selectedBlock >= 0 && layout.blocks()[look.selectedBlock].cellCount > 0)
        selectCell(layout.blocks()[look.selectedBlock].firstCell);
}

void BoardView::Private::pinOrRelease()
{
    if (slot) {
        tell(editor.pinSlot(*slot, !slot->isPinned));
        return;
    }
    const bool hasPinned = std::ranges::any_of(editor.plan().classSlots, [this](const ClassSlot &one) {
        return one.college == batch->college && one.isPinned;
    });
    tell(hasPinned ? editor.releaseCollege(batch->college)
                   : tr("本学院没有固定的班级。要固定一个班级，请先选中它。"));
}

bool BoardView::Private::moveKey(int key, int step)
{
    if (!isSideways(key) && !isUpOrDown(key))
        return false;
    if (look.selectedCell >= 0 && isSideways(key))
        swapCell(look.selectedCell, directionOf(key));
    else if (look.selectedCell < 0 && look.selectedBlock >= 0)
        moveBlock(look.selectedBlock, key, step);
    return true;
}

void BoardView::Private::moveBlock(qsizetype block, int key, int step)
{
    const BoardBlock &moved = layout.blocks()[block];
    BoardProposal proposal{
        BoardProposal::Kind::MoveBatch, moved.batch, {}, {}, moved.batch.room, moved.batch.window};
    if (isSideways(key)) {
        const int from = minuteOf(moved.batch.window.start);
        const int length = minuteOf(moved.batch.window.end) - from;
        const int start = std::clamp(nextStep(from, step, directionOf(key)), 0, kLastMinute - length);
        proposal.window = between(day, start, start + length);
    } else {
        const qsizetype lane = moved.lane + static_cast<int>(directionOf(key));
        if (lane >= 0 && lane < layout.lanes().size())
            proposal.room = layout.lanes()[lane].room.code;
    }
    commit(proposal);
}

void BoardView::Private::swapCell(qsizetype cell, Direction direction)
{
    const ClassSlot &own = layout.cells()[cell].slot;
    // The college's classes of this day by time: over the border of a batch too.
    QList<ClassSlot> ordered;
    for (const BoardCell &one : layout.cells()) {
        if (one.slot.college == own.college)
            ordered.append(one.slot);
    }
    std::ranges::stable_sort(ordered, {}, [](const ClassSlot &one) { return one.window.start; });
    const qsizetype other = ordered.indexOf(own) + static_cast<int>(direction);
    if (other < 0 || other >= ordered.size())
        return;
    commit({BoardProposal::Kind::SwapSlots,
            {},
            own,
            ordered[other],
            ordered[other].room,
            ordered[other].window});
}

bool BoardView::Private::resizeKey(int key, int step)
{
    if (!isSideways(key))
        return false;
    const Direction direction = directionOf(key);
    if (look.selectedCell >= 0) {
        const qsizetype block = layout.cells()[look.selectedCell].block;
        if (block < 0 || layout.blocks()[block].cellCount < 2)
            return true;
        // The last class has no border behind it: the one before it moves.
        const qsizetype before = std::min(look.selectedCell, layout.blocks()[block].endCell() - 2);
        const ClassSlot &own = layout.cells()[before].slot;
        const ClassSlot &behind = layout.cells()[before + 1].slot;
        const int first = minuteOf(own.window.start) + 1;
        const int border = std::clamp(nextStep(minuteOf(own.window.end), step, direction), first,
                                      std::max(first, minuteOf(behind.window.end) - 1));
        commit({BoardProposal::Kind::MoveBorder,
                {},
                own,
                behind,
                own.room,
                between(day, minuteOf(own.window.start), border)});
    } else if (look.selectedBlock >= 0) {
        const Batch &own = layout.blocks()[look.selectedBlock].batch;
        const int from = minuteOf(own.window.start);
        const int to = std::clamp(nextStep(minuteOf(own.window.end), step, direction), from + 1, kLastMinute);
        commit({BoardProposal::Kind::MoveBatch, own, {}, {}, own.room, between(day, from, to)});
    }
    return true;
}

bool BoardView::Private::shiftSlotKey(int key, int step)
{
    if (!isSideways(key) || look.selectedCell < 0)
        return false;
    const BoardCell &cell = layout.cells()[look.selectedCell];
    if (cell.block < 0)
        return true;
    const Window &frame = layout.blocks()[cell.block].batch.window;
    const int from = minuteOf(cell.slot.window.start);
    const int length = minuteOf(cell.slot.window.end) - from;
    const int start = std::clamp(nextStep(from, step, directionOf(key)), minuteOf(frame.start),
                                 minuteOf(frame.end) - length);
    commit({BoardProposal::Kind::MoveSlot,
            {},
            cell.slot,
            {},
            cell.slot.room,
            between(day, start, start + length)});
    return true;
}

bool BoardView::focusNextPrevChild(bool next)
{
    const qsizetype blocks = d->layout.blocks().size();
    const qsizetype block = d->selectedBlock();
    const qsizetype wanted = block < 0 ? (next ? 0 : blocks - 1) : block + (next ? 1 : -1);
    if (wanted < 0 || wanted >= blocks)
        return QAbstractScrollArea::focusNextPrevChild(next);
    d->selectBlock(wanted);
    return true;
}

} // namespace liuying
