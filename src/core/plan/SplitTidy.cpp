// SPDX-License-Identifier: Apache-2.0
#include "core/plan/SplitTidy.h"

#include <algorithm>
#include <set>

namespace liuying::split {

namespace {

qsizetype movesOf(const std::vector<int> &chosen, const Pool &pool, const QList<Segment> &segments)
{
    std::set<int> moved;
    for (size_t i = 0; i < chosen.size(); ++i) {
        const int own = pool.portions[static_cast<int>(i)].ofClass;
        if (pool.classes[own].isMovedTo(segments[chosen[i]].batch))
            moved.insert(own);
    }
    return std::ssize(moved);
}

/// Pairs of portions of which the later one comes first.
qsizetype disorderOf(const std::vector<int> &chosen)
{
    qsizetype disorder = 0;
    for (auto later = chosen.begin(); later != chosen.end(); ++later)
        disorder += std::count_if(chosen.begin(), later, [later](int earlier) { return earlier > *later; });
    return disorder;
}

/// Of equally disordered ones, the one in which earlier portions come earlier.
bool isTidier(const std::vector<int> &a, const std::vector<int> &b)
{
    const qsizetype ofA = disorderOf(a);
    const qsizetype ofB = disorderOf(b);
    return ofA != ofB ? ofA < ofB : a < b;
}

std::vector<int> withSegmentsSwapped(std::vector<int> chosen, int a, int b)
{
    for (int &segment : chosen)
        segment = segment == a ? b : segment == b ? a : segment;
    return chosen;
}

/// Each returns whether something was improved.
class Tidying {
public:
    Tidying(std::vector<int> &chosen, const Pool &pool, const QList<Segment> &segments)
        : m_chosen(chosen), m_pool(pool), m_segments(segments), m_moves(movesOf(chosen, pool, segments))
    {}

    bool swapSegments()
    {
        for (int b = 1; b < m_segments.size(); ++b) {
            for (int a = 0; a < b; ++a) {
                if (m_segments[a].length() != m_segments[b].length())
                    continue;
                const std::vector<int> swapped = withSegmentsSwapped(m_chosen, a, b);
                if (isTidier(swapped, m_chosen) && take(swapped))
                    return true;
            }
        }
        return false;
    }

    bool swapPortions()
    {
        for (size_t later = 1; later < m_chosen.size(); ++later) {
            for (size_t earlier = 0; earlier < later; ++earlier) {
                if (m_chosen[earlier] <= m_chosen[later] || students(earlier) != students(later))
                    continue;
                std::vector<int> swapped = m_chosen;
                std::swap(swapped[earlier], swapped[later]);
                if (take(swapped))
                    return true;
            }
        }
        return false;
    }

private:
    [[nodiscard]] int students(size_t portion) const
    {
        return m_pool.portions[static_cast<int>(portion)].students;
    }

    bool take(const std::vector<int> &chosen)
    {
        if (movesOf(chosen, m_pool, m_segments) > m_moves)
            return false;
        m_chosen = chosen;
        return true;
    }

    std::vector<int> &m_chosen;
    const Pool &m_pool;
    const QList<Segment> &m_segments;
    qsizetype m_moves;
};

/// Beyond this many portions nobody would see the difference, and it would take its time.
constexpr size_t kMostTidied = 100;

} // namespace

std::vector<int> tidied(std::vector<int> chosen, const Pool &pool, const QList<Segment> &segments)
{
    if (chosen.size() > kMostTidied)
        return chosen;
    Tidying tidying(chosen, pool, segments);
    while (tidying.swapSegments() || tidying.swapPortions()) {
    }
    return chosen;
}

} // namespace liuying::split
