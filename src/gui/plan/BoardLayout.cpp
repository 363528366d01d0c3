// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/BoardLayout.h"

#include "gui/plan/BoardRows.h"

#include <algorithm>
#include <cmath>

namespace liuying {

namespace {

constexpr int kMinutesADay = 24 * 60;
constexpr int kMargin = 30; // minutes to drag into, before the first and behind the last

constexpr double kLanePadding = 5;
constexpr double kLeastRow = 88; // in the blocks of a heap the names of classes still stand
constexpr double kHeadHeight = 21;
constexpr double kTallHeadHeight = 40;
constexpr double kTallFrom = 112;
constexpr double kBarHeight = 4;
constexpr double kBarGap = 2;
constexpr double kLeastBody = 14;

/// How near the mouse must come to an edge or border to take hold of it.
constexpr double kEdgeReach = 6;
constexpr double kBorderReach = 4;

void widen(BoardSpan &span, const Window &window)
{
    span.from = std::min(span.from, minuteOf(window.start) - kMargin);
    span.to = std::max(span.to, minuteOf(window.end) + kMargin);
}

bool holds(const Batch &batch, const ClassSlot &slot)
{
    return batch.college == slot.college && batch.room == slot.room &&
           batch.window.start <= slot.window.start && slot.window.end <= batch.window.end;
}

RowPlace placeOf(const Window &window)
{
    return {minuteOf(window.start), minuteOf(window.end)};
}

} // namespace

BoardSpan spanOf(const Plan &plan)
{
    BoardSpan span{7 * 60 + 30, 18 * 60};
    for (const Batch &batch : plan.batches)
        widen(span, batch.window);
    for (const ClassSlot &slot : plan.classSlots)
        widen(span, slot.window);
    return {std::max(0, span.from), std::min(kMinutesADay, span.to)};
}

int minuteOf(const LocalDateTime &moment)
{
    return moment.time.msecsSinceStartOfDay() / 60'000;
}

LocalDateTime momentOf(const QDate &day, int minute)
{
    return {day, QTime::fromMSecsSinceStartOfDay(std::clamp(minute, 0, kMinutesADay - 1) * 60'000)};
}

BoardLayout::BoardLayout(const BoardContent &content, const QDate &day, const BoardScale &scale)
    : m_content(content), m_day(day), m_scale(scale), m_span(spanOf(content.plan))
{
    makeLanes();
    makeBlocks();
    makeCells();
    placeLanes();
    makeMarks();
}

void BoardLayout::makeLanes()
{
    for (const Room &room : m_content.plan.rooms)
        m_lanes.append({room, 0, {}});
    for (const Batch &batch : m_content.plan.batches) {
        if (laneOf(batch.room) < 0)
            m_lanes.append({{batch.room, batch.room}, 0, {}});
    }
}

void BoardLayout::makeBlocks()
{
    const BoardFigures figures(m_content);
    const QList<Batch> &batches = m_content.plan.batches;
    for (qsizetype i = 0; i < batches.size(); ++i) {
        if (batches[i].window.start.date != m_day)
            continue;
        BoardBlock block;
        block.batch = batches[i];
        block.load = figures.load(i);
        block.lane = laneOf(block.batch.room);
        m_lanes[block.lane].heads += block.load.heads;
        m_blocks.append(block);
    }
    std::ranges::stable_sort(m_blocks, [](const BoardBlock &a, const BoardBlock &b) {
        return a.batch.window.start != b.batch.window.start ? a.batch.window.start < b.batch.window.start
                                                            : a.lane < b.lane;
    });
    for (const ClassSlot &slot : m_content.plan.classSlots) {
        if (slot.window.start.date == m_day)
            m_cells.append({slot, figures.heads(slot), -1, laneOf(slot.room), {}});
    }
}

void BoardLayout::makeCells()
{
    for (BoardCell &cell : m_cells) {
        const auto block = std::ranges::find_if(
            m_blocks, [&cell](const BoardBlock &one) { return holds(one.batch, cell.slot); });
        if (block != m_blocks.end())
            cell.block = block - m_blocks.begin();
    }
    m_cells.removeIf([](const BoardCell &cell) { return cell.lane < 0; });
    // As unsigned, -1 is the largest: cells without a block stand behind all others.
    std::ranges::stable_sort(m_cells, [](const BoardCell &a, const BoardCell &b) {
        return a.block != b.block ? static_cast<std::size_t>(a.block) < static_cast<std::size_t>(b.block)
                                  : a.slot.window.start < b.slot.window.start;
    });
    for (qsizetype i = 0; i < m_cells.size() && m_cells[i].block >= 0; ++i) {
        BoardBlock &block = m_blocks[m_cells[i].block];
        block.firstCell = block.cellCount == 0 ? i : block.firstCell;
        ++block.cellCount;
    }
}

void BoardLayout::placeLanes()
{
    // What stands in a lane: its blocks, and the cells that lie in none.
    struct Item {
        Window window;
        BoardBlock *block;
        BoardCell *cell;
    };
    double top = 0;
    for (qsizetype lane = 0; lane < m_lanes.size(); ++lane) {
        QList<Item> items;
        for (BoardBlock &block : m_blocks) {
            if (block.lane == lane)
                items.append({block.batch.window, &block, nullptr});
        }
        for (BoardCell &cell : m_cells) {
            if (cell.lane == lane && cell.block < 0)
                items.append({cell.slot.window, nullptr, &cell});
        }
        std::ranges::stable_sort(
            items, [](const Item &a, const Item &b) { return a.window.start < b.window.start; });
        QList<RowPlace> rows;
        for (const Item &item : std::as_const(items))
            rows.append(placeOf(item.window));
        assignRows(rows);

        const int heap = mostRows(rows);
        const double least = heap > 1 ? heap * kLeastRow + 2 * kLanePadding : 0;
        const double height = std::max(m_scale.laneHeight, least);
        m_lanes[lane].area = QRectF(0, top, xOf(m_span.to), height);
        for (qsizetype i = 0; i < items.size(); ++i) {
            const double rowHeight = std::floor((height - 2 * kLanePadding) / rows[i].rows);
            const double rowTop = top + kLanePadding + rows[i].row * rowHeight;
            if (items[i].block)
                placeBlock(*items[i].block, rowTop, rowHeight);
            else
                items[i].cell->area = QRectF(xOf(rows[i].from), rowTop,
                                             std::max(2.0, xOf(rows[i].to) - xOf(rows[i].from)), rowHeight);
        }
        top += height;
    }
    m_size = QSizeF(xOf(m_span.to), top);
}

void BoardLayout::placeBlock(BoardBlock &block, double top, double height)
{
    const double left = xOf(minuteOf(block.batch.window.start));
    const double right = xOf(minuteOf(block.batch.window.end));
    block.area = QRectF(left, top, std::max(2.0, right - left), height);
    block.isTall = height >= kTallFrom;
    const double headHeight =
        std::min(height - kBarHeight - kBarGap, block.isTall ? kTallHeadHeight : kHeadHeight);
    block.head = QRectF(left, top, block.area.width(), headHeight);
    block.bar = QRectF(left, block.head.bottom(), block.area.width(), kBarHeight);
    block.body = QRectF(left, block.bar.bottom() + kBarGap, block.area.width(),
                        block.area.bottom() - block.bar.bottom() - kBarGap);
    if (block.body.height() < kLeastBody)
        block.body = QRectF();
    placeCells(block);
}

void BoardLayout::placeCells(const BoardBlock &block)
{
    QList<RowPlace> rows;
    for (qsizetype i = block.firstCell; i < block.endCell(); ++i)
        rows.append(placeOf(m_cells[i].slot.window));
    assignRows(rows);
    for (const RowPlace &place : std::as_const(rows)) {
        BoardCell &cell = m_cells[block.firstCell + (&place - rows.constData())];
        const double height = block.body.height() / place.rows;
        const double left = xOf(place.from);
        cell.area = QRectF(left, block.body.top() + place.row * height, xOf(place.to) - left, height);
    }
}

void BoardLayout::makeMarks()
{
    for (qsizetype i = 0; i < m_content.problems.size(); ++i) {
        const PlanProblem &problem = m_content.problems[i];
        const bool hasPlace = !problem.room.isEmpty() && problem.window.isValid();
        if (hasPlace && problem.window.start.date != m_day)
            continue;
        const bool isStretch = problem.code == QLatin1StringView("overlap") ||
                               problem.code == QLatin1StringView("same-room") ||
                               problem.code == QLatin1StringView("slot-outside-batch");
        const qsizetype lane = hasPlace ? laneOf(problem.room) : -1;
        if (isStretch && lane >= 0)
            m_marks.append({i, stretch(lane, problem.window)});
        for (BoardBlock &block : m_blocks) {
            const bool isHere = hasPlace ? block.lane == lane && block.batch.window.overlaps(problem.window)
                                         : block.batch.college == problem.college;
            if (isHere && (isStretch || problem.college.isEmpty() || problem.college == block.batch.college))
                block.problems.append(i);
        }
    }
}

double BoardLayout::xOf(int minute) const
{
    return std::round((minute - m_span.from) * m_scale.pixelsPerMinute);
}

double BoardLayout::minuteAt(double x) const
{
    return m_span.from + x / m_scale.pixelsPerMinute;
}

QRectF BoardLayout::stretch(qsizetype lane, const Window &window) const
{
    const double left = xOf(minuteOf(window.start));
    const QRectF &area = m_lanes.at(lane).area;
    return QRectF(left, area.top() + kLanePadding, xOf(minuteOf(window.end)) - left,
                  area.height() - 2 * kLanePadding);
}

qsizetype BoardLayout::laneOf(QStringView room) const
{
    const auto found =
        std::ranges::find_if(m_lanes, [room](const BoardLane &lane) { return lane.room.code == room; });
    return found == m_lanes.end() ? -1 : found - m_lanes.begin();
}

qsizetype BoardLayout::laneAt(double y) const
{
    for (qsizetype lane = 0; lane < m_lanes.size(); ++lane) {
        if (y < m_lanes[lane].area.bottom())
            return lane;
    }
    return m_lanes.size() - 1;
}

BoardHit BoardLayout::hit(const QPointF &point) const
{
    BoardHit hit;
    if (!QRectF(QPointF(), m_size).contains(point))
        return hit;
    hit.part = BoardHit::Part::Lane;
    hit.lane = laneAt(point.y());
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        if (m_cells[i].block < 0 && m_cells[i].area.contains(point))
            return {BoardHit::Part::Cell, hit.lane, -1, i};
    }
    for (qsizetype i = m_blocks.size() - 1; i >= 0; --i) {
        if (!m_blocks[i].area.contains(point))
            continue;
        hit.block = i;
        return hitBlock(hit, point);
    }
    return hit;
}

BoardHit BoardLayout::hitBlock(BoardHit hit, const QPointF &point) const
{
    const BoardBlock &block = m_blocks[hit.block];
    const double edge = std::min(kEdgeReach, block.area.width() / 4);
    hit.part = BoardHit::Part::Block;
    if (point.x() < block.area.left() + edge)
        hit.part = BoardHit::Part::Start;
    else if (point.x() >= block.area.right() - edge)
        hit.part = BoardHit::Part::End;
    if (hit.part != BoardHit::Part::Block || !block.body.contains(point))
        return hit;
    for (qsizetype i = block.firstCell; i < block.endCell(); ++i) {
        const QRectF &area = m_cells[i].area;
        if (!area.contains(point))
            continue;
        hit.cell = i;
        hit.part = BoardHit::Part::Cell;
        const double reach = std::min(kBorderReach, area.width() / 4);
        if (i + 1 < block.endCell() && point.x() >= area.right() - reach)
            hit.part = BoardHit::Part::Border;
        else if (i > block.firstCell && point.x() < area.left() + reach)
            return {BoardHit::Part::Border, hit.lane, hit.block, i - 1};
        return hit;
    }
    return hit;
}

qsizetype BoardLayout::find(const Batch &batch) const
{
    const auto found =
        std::ranges::find_if(m_blocks, [&batch](const BoardBlock &block) { return block.batch == batch; });
    return found == m_blocks.end() ? -1 : found - m_blocks.begin();
}

qsizetype BoardLayout::find(const ClassSlot &slot) const
{
    const auto found =
        std::ranges::find_if(m_cells, [&slot](const BoardCell &cell) { return cell.slot == slot; });
    return found == m_cells.end() ? -1 : found - m_cells.begin();
}

} // namespace liuying
