// SPDX-License-Identifier: Apache-2.0
#include "core/plan/SplitOrdered.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace liuying::split {

namespace {

/// A place where the students' order may be cut: before the @p offset th student of a portion. The last mark
/// is the end, a portion behind the last.
struct Mark {
    int portion = 0;
    int offset = 0;

    friend bool operator==(const Mark &, const Mark &) = default;
};

/// What comes after worst crowding, in the order of weight.
struct Cost {
    qint64 divided = 0;
    qint64 moves = 0;
    qint64 unevenness = 0;

    friend auto operator<=>(const Cost &, const Cost &) = default;
    friend Cost operator+(const Cost &a, const Cost &b)
    {
        return {a.divided + b.divided, a.moves + b.moves, a.unevenness + b.unevenness};
    }
};

/// More cuts than these inside classes, and only every second, third … is looked at.
constexpr qint64 kMostCuts = 200'000;
/// Pairs of cuts and segment that the exact search may look at: half a second.
constexpr qint64 kMostSteps = 100'000'000;

/// Marks and what has to be known about them.
class Line {
public:
    Line(const Pool &pool, const QList<Segment> &segments, std::vector<Mark> marks)
        : m_pool(&pool), m_segments(&segments), m_marks(std::move(marks))
    {
        countHeads();
        countClasses();
        countMoves();
    }

    [[nodiscard]] int end() const { return static_cast<int>(m_marks.size()) - 1; }
    [[nodiscard]] const Mark &mark(int index) const { return m_marks[at(index)]; }
    [[nodiscard]] qint64 heads(int from, int to) const { return m_heads[at(to)] - m_heads[at(from)]; }
    [[nodiscard]] bool isClassStart(int index) const { return m_isClassStart[at(index)]; }

    /// How crowded a slot may be; minutes() goes by it.
    void setCrowding(const Crowding &crowding)
    {
        m_crowding = crowding;
        m_minutes.assign(1, 0);
        for (const Portion &portion : m_pool->portions)
            m_minutes.push_back(m_minutes.back() + crowding.minutesFor(portion.students));
    }

    /// What the students between two marks need; the later the second mark the more.
    [[nodiscard]] qint64 minutes(int from, int to) const
    {
        const Mark &a = m_marks[at(from)];
        const Mark &b = m_marks[at(to)];
        if (a.portion == b.portion)
            return m_crowding.minutesFor(b.offset - a.offset);
        const qint64 first = a.offset == 0
                                 ? wholePortions(a.portion, a.portion + 1)
                                 : m_crowding.minutesFor(m_pool->portions[a.portion].students - a.offset);
        return first + wholePortions(a.portion + 1, b.portion) + m_crowding.minutesFor(b.offset);
    }

    /// Whether the class at @p to is moved if the students between the marks are in the segment; @p isMoved
    /// if it was by those before. Only for a mark inside a class.
    [[nodiscard]] bool isMoved(int from, int to, bool isMovedBefore, int segment) const
    {
        const int own = m_class[at(to)];
        const bool isContinued = m_class[at(from)] == own && !m_isClassStart[at(from)];
        return moves(segment, own, own + 1) > 0 || (isContinued && isMovedBefore);
    }

    /// What it costs to have the students between two marks in a segment, beyond what the ones before cost.
    [[nodiscard]] Cost cost(int from, int to, bool isMovedBefore, int segment) const
    {
        if (from == to)
            return {};
        Cost cost;
        const Mark &a = m_marks[at(from)];
        const Mark &b = m_marks[at(to)];
        const bool isFirstCut = b.offset > 0 && (a.portion != b.portion || a.offset == 0);
        cost.divided = isFirstCut && !m_pool->classes[m_class[at(to)]].isDividedByPin ? 1 : 0;
        const int firstClass = m_class[at(from)] + (m_isClassStart[at(from)] || !isMovedBefore ? 0 : 1);
        const int lastClass = m_class[at(to)] + (m_isClassStart[at(to)] ? 0 : 1);
        cost.moves = firstClass < lastClass ? moves(segment, firstClass, lastClass) : 0;
        cost.unevenness = unevenness(heads(from, to), m_segments->at(segment).length());
        return cost;
    }

private:
    [[nodiscard]] static size_t at(int index) { return static_cast<size_t>(index); }

    [[nodiscard]] qint64 wholePortions(int from, int to) const
    {
        return m_minutes[at(to)] - m_minutes[at(from)];
    }

    /// How many of these classes are moved when they are in the segment.
    [[nodiscard]] qint64 moves(int segment, int fromClass, int toClass) const
    {
        const std::vector<int> &counted = m_moves[at(segment)];
        return counted[at(toClass)] - counted[at(fromClass)];
    }

    void countHeads()
    {
        std::vector<qint64> before{0};
        for (const Portion &portion : m_pool->portions)
            before.push_back(before.back() + portion.students);
        for (const Mark &mark : m_marks)
            m_heads.push_back(before[at(mark.portion)] + mark.offset);
    }

    void countClasses()
    {
        for (const Mark &mark : m_marks) {
            const bool isEnd = mark.portion == m_pool->portions.size();
            const int own =
                isEnd ? static_cast<int>(m_pool->classes.size()) : m_pool->portions[mark.portion].ofClass;
            m_class.push_back(own);
            m_isClassStart.push_back(mark.offset == 0 && (mark.portion == 0 || isEnd ||
                                                          m_pool->portions[mark.portion - 1].ofClass != own));
        }
    }

    void countMoves()
    {
        for (const Segment &segment : *m_segments) {
            std::vector<int> counted{0};
            for (const PoolClass &poolClass : m_pool->classes)
                counted.push_back(counted.back() + (poolClass.isMovedTo(segment.batch) ? 1 : 0));
            m_moves.push_back(std::move(counted));
        }
    }

    const Pool *m_pool;
    const QList<Segment> *m_segments;
    std::vector<Mark> m_marks;
    std::vector<qint64> m_heads;           // before each mark
    std::vector<int> m_class;              // at each mark
    std::vector<bool> m_isClassStart;      // at each mark
    std::vector<std::vector<int>> m_moves; // of each segment: classes before each that are moved into it
    Crowding m_crowding;
    std::vector<qint64> m_minutes; // whole portions before each
};

std::vector<Mark> everyMark(const Pool &pool, int stride)
{
    std::vector<Mark> marks;
    for (int i = 0; i < pool.portions.size(); ++i) {
        marks.push_back({i, 0});
        for (int cut = stride; pool.portions[i].mayBeDivided && cut < pool.portions[i].students;
             cut += stride)
            marks.push_back({i, cut});
    }
    marks.push_back({static_cast<int>(pool.portions.size()), 0});
    return marks;
}

/// Every @p stride th cut inside the classes, and those of @p kept.
std::vector<Mark> someMarks(const Pool &pool, int stride, const std::vector<Mark> &kept)
{
    std::vector<Mark> marks = everyMark(pool, stride);
    marks.insert(marks.end(), kept.begin(), kept.end());
    const auto place = [](const Mark &mark) { return std::pair(mark.portion, mark.offset); };
    std::ranges::sort(marks, {}, place);
    marks.erase(std::unique(marks.begin(), marks.end()), marks.end());
    return marks;
}

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
                if (isMoved && m_line.isClassStart(from))
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
