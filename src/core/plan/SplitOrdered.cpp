// SPDX-License-Identifier: Apache-2.0
#include "core/plan/SplitOrdered.h"

#include "core/plan/SplitLine.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace liuying::split {

namespace {

/// More cuts than these inside classes, and only every second, third … is looked at.
constexpr qint64 kMostCuts = 200'000;
/// Pairs of cuts and segment that the exact search may look at: a tenth of a second.
constexpr qint64 kMostSteps = 8'000'000;

/// The marks at which the students of the first k segments may end when nobody is left over: for each k from
/// low to high.
struct Reach {
    std::vector<int> low;
    std::vector<int> high;
};

/// The last mark that the students from @p from on can reach in so many minutes.
int furthest(const Line &line, int from, int length)
{
    int fits = from;
    for (int beyond = line.end() + 1; beyond - fits > 1;) {
        const int middle = fits + (beyond - fits) / 2;
        (line.minutes(from, middle) <= length ? fits : beyond) = middle;
    }
    return fits;
}

/// The first mark from which the students up to @p to fit so many minutes.
int nearest(const Line &line, int to, int length)
{
    int fits = to;
    for (int beyond = -1; fits - beyond > 1;) {
        const int middle = beyond + (fits - beyond) / 2;
        (line.minutes(middle, to) <= length ? fits : beyond) = middle;
    }
    return fits;
}

Reach reachOf(const Line &line, const QList<Segment> &segments)
{
    const auto count = static_cast<size_t>(segments.size());
    Reach reach{std::vector<int>(count + 1, line.end()), std::vector<int>(count + 1, 0)};
    for (size_t k = 0; k < count; ++k)
        reach.high[k + 1] = furthest(line, reach.high[k], segments[static_cast<int>(k)].length());
    for (size_t k = count; k > 0; --k)
        reach.low[k - 1] = nearest(line, reach.low[k], segments[static_cast<int>(k) - 1].length());
    return reach;
}

/// How many pairs of marks a search within reach looks at.
qint64 stepsOf(const Line &line, const QList<Segment> &segments, const Reach &reach)
{
    qint64 steps = 0;
    for (size_t k = 0; k + 1 < reach.low.size(); ++k) {
        const int length = segments[static_cast<int>(k)].length();
        int to = reach.low[k + 1];
        for (int from = reach.low[k]; from <= reach.high[k]; ++from) {
            while (to < reach.high[k + 1] && line.minutes(from, to + 1) <= length)
                ++to;
            steps += to - std::max(from, reach.low[k + 1]) + 1;
        }
    }
    return steps;
}

bool isEverybodyPlaced(const Line &line, const QList<Segment> &segments)
{
    int reached = 0;
    for (const Segment &segment : segments)
        reached = furthest(line, reached, segment.length());
    return reached == line.end();
}

/// The least crowding at which everybody can be placed. Crowdings are looked at in steps so small that no two
/// fractions of heads by minutes lie within one.
Crowding leastCrowding(Line &line, const Pool &pool, const QList<Segment> &segments)
{
    const int longest = std::ranges::max(segments, {}, &Segment::length).length();
    const qint64 steps = qint64(longest) * longest;
    const qint64 largest = std::ranges::max(pool.portions, {}, &Portion::students).students;
    const qint64 least = leastFeasible(0, largest * steps, [&](qint64 crowding) {
        line.setCrowding({crowding, steps});
        return isEverybodyPlaced(line, segments);
    });
    return {least, steps};
}

/// Walks the segments backwards and keeps, for every mark at which one may begin, the best rest.
class BestRest {
public:
    BestRest(const Line &line, const QList<Segment> &segments, Reach reach)
        : m_line(line), m_segments(segments), m_reach(std::move(reach)), m_next(m_reach.high.size() - 1)
    {
        m_costs.assign(1, Cost{});
        m_costs.resize(2);
        for (size_t k = m_next.size(); k > 0; --k)
            look(k - 1);
    }

    /// The marks at which the segments end.
    [[nodiscard]] std::vector<int> ends() const
    {
        std::vector<int> ends;
        int from = 0;
        bool isMoved = false;
        for (size_t k = 0; k < m_next.size(); ++k) {
            const int to = m_next[k][state(k, from, isMoved)];
            isMoved = isMovedAfter(k, from, to, isMoved);
            from = to;
            ends.push_back(from);
        }
        return ends;
    }

private:
    /// Inside a class it matters whether the class is moved already.
    [[nodiscard]] size_t state(size_t k, int mark, bool isMoved) const
    {
        return static_cast<size_t>(mark - m_reach.low[k]) * 2 + (isMoved ? 1 : 0);
    }

    [[nodiscard]] bool isMovedAfter(size_t k, int from, int to, bool isMoved) const
    {
        if (m_line.isClassStart(to))
            return false;
        return from == to ? isMoved : m_line.isMoved(from, to, isMoved, static_cast<int>(k));
    }

    void look(size_t k)
    {
        const auto width = static_cast<size_t>(m_reach.high[k] - m_reach.low[k] + 1) * 2;
        std::vector<Cost> costs(width);
        m_next[k].assign(width, 0);
        for (int from = m_reach.low[k]; from <= m_reach.high[k]; ++from) {
            for (const bool isMoved : {false, true}) {
                if (isMoved && !m_line.mayBeMoved(from))
                    continue;
                const size_t here = state(k, from, isMoved);
                std::tie(costs[here], m_next[k][here]) = best(k, from, isMoved);
            }
        }
        m_costs = std::move(costs);
    }

    [[nodiscard]] std::pair<Cost, int> best(size_t k, int from, bool isMoved) const
    {
        const auto segment = static_cast<int>(k);
        const int length = m_segments[segment].length();
        std::pair<Cost, int> best{{}, -1};
        for (int to = std::max(from, m_reach.low[k + 1]); to <= m_reach.high[k + 1]; ++to) {
            if (m_line.minutes(from, to) > length)
                break;
            const Cost rest = m_costs[state(k + 1, to, isMovedAfter(k, from, to, isMoved))];
            const Cost cost = m_line.cost(from, to, isMoved, segment) + rest;
            if (best.second < 0 || cost <= best.first) // of equals the one that fills this segment more
                best = {cost, to};
        }
        return best;
    }

    const Line &m_line;
    const QList<Segment> &m_segments;
    Reach m_reach;
    std::vector<std::vector<int>> m_next; // of each segment and state: where it ends
    std::vector<Cost> m_costs;            // of the rest, by state before the segment looked at last
};

void appendParts(Placement &placement, const Pool &pool, const Mark &from, const Mark &to, int segment)
{
    for (int i = from.portion; i <= to.portion && i < pool.portions.size(); ++i) {
        const Part part{i, i == from.portion ? from.offset : 0,
                        i == to.portion ? to.offset : pool.portions[i].students, segment};
        if (part.students() > 0)
            placement.parts.append(part);
    }
}

Placement placementOf(const Line &line, const std::vector<int> &ends, const Pool &pool)
{
    Placement placement;
    int from = 0;
    for (size_t k = 0; k < ends.size(); ++k) {
        appendParts(placement, pool, line.mark(from), line.mark(ends[k]), static_cast<int>(k));
        from = ends[k];
    }
    return placement;
}

std::vector<Mark> marksAt(const Line &line, const std::vector<int> &indices)
{
    std::vector<Mark> marks;
    for (const int index : indices)
        marks.push_back(line.mark(index));
    return marks;
}

qint64 cutsInside(const Pool &pool)
{
    qint64 cuts = 0;
    for (const Portion &portion : pool.portions)
        cuts += portion.mayBeDivided ? portion.students - 1 : 0;
    return cuts;
}

} // namespace

Placement placeInOrder(const Pool &pool, const QList<Segment> &segments)
{
    if (pool.portions.isEmpty())
        return {};
    const qint64 cuts = cutsInside(pool);
    int stride = static_cast<int>(cuts / kMostCuts) + 1;
    Line line(pool, segments, everyMark(pool, stride));
    const Crowding crowding = leastCrowding(line, pool, segments);
    line.setCrowding(crowding);
    Reach reach = reachOf(line, segments);
    bool isProven = stride == 1;
    // A placement that fills every segment in turn stays possible: its marks are kept.
    const std::vector<Mark> filled = marksAt(line, reach.high);
    while (stride <= cuts && stepsOf(line, segments, reach) > kMostSteps) {
        stride *= 2;
        isProven = false;
        line = Line(pool, segments, someMarks(pool, stride, filled));
        line.setCrowding(crowding);
        reach = reachOf(line, segments);
    }
    Placement placement = placementOf(line, BestRest(line, segments, reach).ends(), pool);
    placement.isProven = isProven;
    return placement;
}

} // namespace liuying::split
