// SPDX-License-Identifier: Apache-2.0
#include "core/plan/SplitLine.h"

#include <algorithm>

namespace liuying::split {

Line::Line(const Pool &pool, const QList<Segment> &segments, std::vector<Mark> marks)
    : m_pool(&pool), m_segments(&segments), m_marks(std::move(marks))
{
    countHeads();
    countClasses();
    countMoves();
}

void Line::countHeads()
{
    std::vector<qint64> before{0};
    for (const Portion &portion : m_pool->portions)
        before.push_back(before.back() + portion.students);
    for (const Mark &mark : m_marks)
        m_heads.push_back(before[at(mark.portion)] + mark.offset);
}

void Line::countClasses()
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

void Line::countMoves()
{
    for (const Segment &segment : *m_segments) {
        std::vector<int> counted{0};
        for (const PoolClass &poolClass : m_pool->classes)
            counted.push_back(counted.back() + (poolClass.isMovedTo(segment.batch) ? 1 : 0));
        m_moves.push_back(std::move(counted));
    }
}

std::vector<Mark> everyMark(const Pool &pool, int stride)
{
    std::vector<Mark> marks;
    for (int i = 0; i < pool.portions.size(); ++i) {
        marks.push_back({i, 0});
        for (qint64 cut = stride; pool.portions[i].mayBeDivided && cut < pool.portions[i].students;
             cut += stride)
            marks.push_back({i, static_cast<int>(cut)});
    }
    marks.push_back({static_cast<int>(pool.portions.size()), 0});
    return marks;
}

std::vector<Mark> someMarks(const Pool &pool, int stride, const std::vector<Mark> &kept)
{
    std::vector<Mark> marks = everyMark(pool, stride);
    marks.insert(marks.end(), kept.begin(), kept.end());
    const auto place = [](const Mark &mark) { return std::pair(mark.portion, mark.offset); };
    std::ranges::sort(marks, {}, place);
    marks.erase(std::unique(marks.begin(), marks.end()), marks.end());
    return marks;
}

} // namespace liuying::split
