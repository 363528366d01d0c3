// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/SplitPool.h"

#include <vector>

namespace liuying::split {

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

/// The students in their order, the marks at which it may be cut, and what has to be known about them. Pool
/// and segments must outlive it.
class Line {
public:
    Line(const Pool &pool, const QList<Segment> &segments, std::vector<Mark> marks);

    [[nodiscard]] int end() const { return static_cast<int>(m_marks.size()) - 1; }
    [[nodiscard]] const Mark &mark(int index) const { return m_marks[at(index)]; }
    [[nodiscard]] qint64 heads(int from, int to) const { return m_heads[at(to)] - m_heads[at(from)]; }
    [[nodiscard]] bool isClassStart(int index) const { return m_isClassStart[at(index)]; }

    /// Whether the mark is inside a class that had slots before.
    [[nodiscard]] bool mayBeMoved(int index) const
    {
        return !m_isClassStart[at(index)] && m_pool->classes[m_class[at(index)]].hadSlots;
    }

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

    void countHeads();
    void countClasses();
    void countMoves();

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

/// The places between portions, and every @p stride th place inside those that may be divided.
[[nodiscard]] std::vector<Mark> everyMark(const Pool &pool, int stride);

/// The same, and those of @p kept.
[[nodiscard]] std::vector<Mark> someMarks(const Pool &pool, int stride, const std::vector<Mark> &kept);

} // namespace liuying::split
