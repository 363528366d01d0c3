// SPDX-License-Identifier: Apache-2.0
// What is selected on the board, and what is said of it.
#include "gui/plan/BoardViewPrivate.h"
#include "gui/plan/BoardWords.h"

#include <algorithm>

namespace liuying {

namespace {

/// How unlike two are: of what an edit leaves over, the likest is what it was done to.
qint64 distance(const QString &roomA, const Window &a, const QString &roomB, const Window &b)
{
    constexpr qint64 kAnotherRoom = 24 * 60;
    return std::abs(a.start.minutesTo(b.start).count()) + std::abs(a.end.minutesTo(b.end).count()) +
           (roomA == roomB ? 0 : kAnotherRoom);
}

template <typename T, typename IsSame>
std::optional<T> likest(const QList<T> &list, const T &wanted, IsSame isSame)
{
    std::optional<T> found;
    for (const T &one : list) {
        if (isSame(one) && (!found || distance(one.room, one.window, wanted.room, wanted.window) <
                                          distance(found->room, found->window, wanted.room, wanted.window)))
            found = one;
    }
    return found;
}

std::optional<Batch> findAgain(const Plan &plan, const Batch &wanted)
{
    return likest(plan.batches, wanted,
                  [&wanted](const Batch &one) { return one.college == wanted.college; });
}

std::optional<ClassSlot> findAgain(const Plan &plan, const ClassSlot &wanted)
{
    return likest(plan.classSlots, wanted, [&wanted](const ClassSlot &one) {
        return one.college == wanted.college && one.className == wanted.className;
    });
}

} // namespace

void BoardView::Private::select(const std::optional<Batch> &wantedBatch,
                                const std::optional<ClassSlot> &wantedSlot)
{
    if (batch == wantedBatch && slot == wantedSlot)
        return;
    batch = wantedBatch;
    slot = wantedSlot;
    markSelection();
    if (isFramed)
        q.viewport()->update();
    QString said;
    if (look.selectedCell >= 0)
        said = slotTip(layout, layout.cells()[look.selectedCell]);
    else if (look.selectedBlock >= 0)
        said = batchTip(layout, layout.blocks()[look.selectedBlock]);
    q.setAccessibleDescription(said);
    if (slot)
        Q_EMIT q.slotSelected(*slot);
    else if (batch)
        Q_EMIT q.batchSelected(*batch);
    else
        Q_EMIT q.selectionCleared();
}

void BoardView::Private::markSelection()
{
    const auto updateSelected = [this] {
        if (look.selectedCell >= 0 && look.selectedCell < layout.cells().size())
            update(layout.cells()[look.selectedCell].area);
        if (look.selectedBlock >= 0 && look.selectedBlock < layout.blocks().size())
            update(layout.blocks()[look.selectedBlock].area);
    };
    updateSelected();
    look.selectedCell = slot ? layout.find(*slot) : -1;
    look.selectedBlock = batch ? layout.find(*batch) : -1;
    updateSelected();
}

void BoardView::Private::selectBlock(qsizetype block)
{
    if (block < 0)
        return;
    select(layout.blocks()[block].batch, std::nullopt);
    scrollTo(layout.blocks()[block].area);
}

void BoardView::Private::selectCell(qsizetype cell)
{
    if (cell < 0)
        return;
    select(std::nullopt, layout.cells()[cell].slot);
    scrollTo(layout.cells()[cell].area);
}

qsizetype BoardView::Private::selectedBlock() const
{
    return look.selectedCell >= 0 ? layout.cells()[look.selectedCell].block : look.selectedBlock;
}

void BoardView::Private::findSelectionAgain()
{
    const Plan &plan = editor.plan();
    if (slot)
        select(std::nullopt, findAgain(plan, slotToBe.value_or(*slot)));
    else if (batch)
        select(findAgain(plan, batchToBe.value_or(*batch)), std::nullopt);
}

QString BoardView::Private::tipAt(const QPointF &inViewport) const
{
    const QPointF point = toBoard(inViewport);
    if (inViewport.y() < kRulerHeight)
        return {};
    if (inViewport.x() < kRoomsWidth) {
        const qsizetype lane = layout.laneAt(point.y());
        return lane >= 0 && point.y() < layout.size().height() ? layout.lanes()[lane].room.name : QString();
    }
    const BoardHit hit = layout.hit(point);
    QStringList lines;
    if (hit.part == BoardHit::Part::Cell || hit.part == BoardHit::Part::Border)
        lines.append(slotTip(layout, layout.cells()[hit.cell]));
    else if (hit.block >= 0)
        lines.append(batchTip(layout, layout.blocks()[hit.block]));
    for (const BoardMark &mark : layout.marks()) {
        const QString &sentence = layout.content().problems[mark.problem].text;
        if (mark.area.contains(point) && !lines.join(u'\n').contains(sentence))
            lines.append(sentence);
    }
    return lines.join(u'\n');
}

void BoardView::selectBatch(const Batch &batch)
{
    const QList<Batch> &batches = d->editor.plan().batches;
    const auto found = std::ranges::find_if(batches, [&batch](const Batch &one) {
        return one.college == batch.college && one.room == batch.room && one.window == batch.window;
    });
    if (found == batches.end()) {
        clearSelection();
        return;
    }
    d->showDay(found->window.start.date);
    d->selectBlock(d->layout.find(*found));
}

void BoardView::selectSlot(const ClassSlot &slot)
{
    const QList<ClassSlot> &all = d->editor.plan().classSlots;
    const auto found = std::ranges::find_if(all, [&slot](const ClassSlot &one) {
        return one.college == slot.college && one.className == slot.className && one.room == slot.room &&
               one.window == slot.window;
    });
    if (found == all.end()) {
        clearSelection();
        return;
    }
    d->showDay(found->window.start.date);
    d->selectCell(d->layout.find(*found));
}

void BoardView::clearSelection()
{
    d->select(std::nullopt, std::nullopt);
}

std::optional<Batch> BoardView::selectedBatch() const
{
    return d->batch;
}

std::optional<ClassSlot> BoardView::selectedSlot() const
{
    return d->slot;
}

} // namespace liuying
