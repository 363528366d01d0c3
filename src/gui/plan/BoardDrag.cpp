// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/BoardDrag.h"

#include <algorithm>

namespace liuying {

namespace {

constexpr double kReachPixels = 8; // from which a neighbour's edge catches

} // namespace

bool BoardProposal::changesNothing() const
{
    switch (kind) {
    case Kind::MoveBatch:
        return batch.room == room && batch.window == window;
    case Kind::MoveSlot:
    case Kind::MoveBorder:
        return slot.room == room && slot.window == window;
    case Kind::SwapSlots:
        return slot == other;
    case Kind::NotHere:
        break;
    }
    return true;
}

std::optional<BoardDrag> BoardDrag::begin(const BoardLayout &layout, const QPointF &point)
{
    const BoardHit hit = layout.hit(point);
    if (hit.block < 0 && hit.cell < 0)
        return std::nullopt;
    return BoardDrag(layout, hit, point);
}

BoardDrag::BoardDrag(const BoardLayout &layout, const BoardHit &hit, const QPointF &from)
    : m_layout(&layout), m_hit(hit)
{
    const Window &grabbedWindow =
        hit.part == BoardHit::Part::Cell     ? layout.cells().at(hit.cell).slot.window
        : hit.part == BoardHit::Part::Border ? Window{layout.cells().at(hit.cell).slot.window.end, {}}
        : hit.part == BoardHit::Part::End    ? Window{layout.blocks().at(hit.block).batch.window.end, {}}
                                             : layout.blocks().at(hit.block).batch.window;
    m_hold = layout.minuteAt(from.x()) - minuteOf(grabbedWindow.start);
}

BoardProposal BoardDrag::to(const QPointF &point, int step) const
{
    switch (m_hit.part) {
    case BoardHit::Part::Start:
    case BoardHit::Part::End:
        return moveEdge(point, step);
    case BoardHit::Part::Border:
        return moveBorder(point, step);
    case BoardHit::Part::Cell:
        return moveCell(point, step);
    default:
        return moveBlock(point, step);
    }
}

Window BoardDrag::window(int from, int to) const
{
    return {momentOf(m_layout->day(), from), momentOf(m_layout->day(), to)};
}

SnapRule BoardDrag::rule(qsizetype lane, int step) const
{
    SnapRule rule{step, {}, 0};
    if (step <= 1)
        return rule;
    rule.reach = kReachPixels / m_layout->pixelsPerMinute();
    const Policy &policy = m_layout->content().plan.policy;
    rule.edges = {minuteOf({m_layout->day(), policy.breakStart}),
                  minuteOf({m_layout->day(), policy.breakEnd})};
    for (qsizetype i = 0; i < m_layout->blocks().size(); ++i) {
        const BoardBlock &block = m_layout->blocks()[i];
        if (block.lane == lane && i != m_hit.block)
            rule.edges << minuteOf(block.batch.window.start) << minuteOf(block.batch.window.end);
    }
    return rule;
}

BoardProposal BoardDrag::moveBlock(const QPointF &point, int step) const
{
    const Batch &batch = m_layout->blocks().at(m_hit.block).batch;
    const auto length = static_cast<int>(batch.window.length().count());
    const qsizetype lane = m_layout->laneAt(point.y());
    const int wanted = snapStart(m_layout->minuteAt(point.x()) - m_hold, length, rule(lane, step));
    const BoardSpan &span = m_layout->span();
    const int start = std::clamp(wanted, span.from, std::max(span.from, span.to - length));
    return {BoardProposal::Kind::MoveBatch, batch, {}, {}, m_layout->lanes().at(lane).room.code,
            window(start, start + length)};
}

BoardProposal BoardDrag::moveEdge(const QPointF &point, int step) const
{
    const BoardBlock &block = m_layout->blocks().at(m_hit.block);
    const int wanted = snapMinute(m_layout->minuteAt(point.x()) - m_hold, rule(block.lane, step));
    const int start = minuteOf(block.batch.window.start);
    const int end = minuteOf(block.batch.window.end);
    const BoardSpan &span = m_layout->span();
    const Window moved =
        m_hit.part == BoardHit::Part::Start
            ? window(std::clamp(wanted, span.from, std::max(span.from, end - step)), end)
            : window(start, std::clamp(wanted, start + step, std::max(span.to, start + step)));
    return {BoardProposal::Kind::MoveBatch, block.batch, {}, {}, block.batch.room, moved};
}

BoardProposal BoardDrag::moveBorder(const QPointF &point, int step) const
{
    const ClassSlot &before = m_layout->cells().at(m_hit.cell).slot;
    const ClassSlot &behind = m_layout->cells().at(m_hit.cell + 1).slot;
    const int wanted = snapMinute(m_layout->minuteAt(point.x()) - m_hold, {step, {}, 0});
    // Each keeps a minute.
    const int first = minuteOf(before.window.start) + 1;
    const int border = std::clamp(wanted, first, std::max(first, minuteOf(behind.window.end) - 1));
    return {BoardProposal::Kind::MoveBorder,
            {},
            before,
            behind,
            before.room,
            window(minuteOf(before.window.start), border)};
}

BoardProposal BoardDrag::moveCell(const QPointF &point, int step) const
{
    const ClassSlot &slot = m_layout->cells().at(m_hit.cell).slot;
    const BoardHit over = m_layout->hit(point);
    BoardProposal proposal{BoardProposal::Kind::NotHere, {}, slot, {}, slot.room, slot.window};
    if (over.cell >= 0 && over.cell != m_hit.cell) {
        const ClassSlot &other = m_layout->cells().at(over.cell).slot;
        if (other.college != slot.college)
            return proposal;
        proposal.kind = BoardProposal::Kind::SwapSlots;
        proposal.other = other;
        proposal.room = other.room;
        proposal.window = other.window;
        return proposal;
    }
    if (over.block < 0 || m_layout->blocks().at(over.block).batch.college != slot.college)
        return proposal;
    const Batch &batch = m_layout->blocks().at(over.block).batch;
    const auto length = static_cast<int>(slot.window.length().count());
    const int first = minuteOf(batch.window.start);
    const int last = minuteOf(batch.window.end) - length;
    if (last < first)
        return proposal;
    const int wanted =
        snapStart(m_layout->minuteAt(point.x()) - m_hold, length, {step, {first, last + length}, 0});
    const int start = std::clamp(wanted, first, last);
    proposal.kind = BoardProposal::Kind::MoveSlot;
    proposal.room = batch.room;
    proposal.window = window(start, start + length);
    return proposal;
}

} // namespace liuying
