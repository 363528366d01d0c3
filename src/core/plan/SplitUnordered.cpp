// SPDX-License-Identifier: Apache-2.0
#include "core/plan/SplitUnordered.h"

#include "core/plan/SplitEvenest.h"
#include "core/plan/SplitTidy.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <set>

namespace liuying::split {

namespace {

/// States one search for a packing may look at.
constexpr int kMostStates = 100'000;

/// Looks for a way to put portions into segments, the longest first and each where it fits most tightly.
/// Remembers the states from which there was none: with two or three segments there are few of them.
class Packing {
public:
    Packing(const Pool &pool, const QList<Segment> &segments) : m_pool(pool), m_segments(segments) {}

    /// The segment of each portion; empty if there is no way or none was found in time.
    std::optional<std::vector<int>> at(const Crowding &crowding)
    {
        const std::vector<int> sizes = sizesAt(m_pool, crowding);
        m_order = longestFirst(sizes);
        m_sizes.clear();
        for (const size_t portion : m_order)
            m_sizes.push_back(sizes[portion]);
        m_rest.assign(m_sizes.size() + 1, 0);
        for (size_t i = m_sizes.size(); i > 0; --i)
            m_rest[i - 1] = m_rest[i] + m_sizes[i - 1];
        m_left.clear();
        for (const Segment &segment : m_segments)
            m_left.push_back(segment.length());
        m_failed.clear();
        m_chosen.assign(m_sizes.size(), 0);
        return fit(0) ? std::optional(m_chosen) : std::nullopt;
    }

    [[nodiscard]] bool wasLimited() const { return m_wasLimited; }

private:
    bool fit(size_t index)
    {
        if (index == m_sizes.size())
            return true;
        if (usableMinutes() < m_rest[index])
            return false;
        const std::vector<int> state = stateAt(index);
        if (m_failed.contains(state))
            return false;
        if (m_failed.size() >= kMostStates) {
            m_wasLimited = true;
            return false;
        }
        if (fitSomewhere(index))
            return true;
        m_failed.insert(state);
        return false;
    }

    bool fitSomewhere(size_t index)
    {
        const int size = m_sizes[index];
        std::set<std::pair<int, size_t>> tightestFirst;
        for (size_t k = 0; k < m_left.size(); ++k) {
            if (m_left[k] >= size)
                tightestFirst.insert({m_left[k], k});
        }
        int tried = -1;
        for (const auto &[left, k] : tightestFirst) {
            if (left == tried) // as good as the one before
                continue;
            tried = left;
            m_left[k] -= size;
            m_chosen[m_order[index]] = static_cast<int>(k);
            if (fit(index + 1))
                return true;
            m_left[k] += size;
        }
        return false;
    }

    /// Minutes of segments in which at least the shortest portion fits.
    [[nodiscard]] int usableMinutes() const
    {
        int minutes = 0;
        for (const int left : m_left)
            minutes += left >= m_sizes.back() ? left : 0;
        return minutes;
    }

    [[nodiscard]] std::vector<int> stateAt(size_t index) const
    {
        std::vector<int> state = m_left;
        std::ranges::sort(state);
        state.push_back(static_cast<int>(index));
        return state;
    }

    const Pool &m_pool;
    const QList<Segment> &m_segments;
    std::vector<size_t> m_order;
    std::vector<int> m_sizes; // in that order
    std::vector<int> m_rest;  // minutes from each on
    std::vector<int> m_left;  // minutes of each segment
    std::vector<int> m_chosen;
    std::set<std::vector<int>> m_failed;
    bool m_wasLimited = false;
};

/// What any packing needs: minutes enough in all, and a segment for the longest portion.
bool mayFit(const Pool &pool, const QList<Segment> &segments, const Crowding &crowding)
{
    const std::vector<int> sizes = sizesAt(pool, crowding);
    int longest = 0;
    int all = 0;
    for (const Segment &segment : segments) {
        longest = std::max(longest, segment.length());
        all += segment.length();
    }
    return std::ranges::max(sizes) <= longest && std::accumulate(sizes.begin(), sizes.end(), 0) <= all;
}

/// Whether a slot would have more than a tenth more time at @p less.
bool isWorthBreakingOrder(const Crowding &ordered, const Crowding &less)
{
    return Crowding{ordered.heads * 10, ordered.minutes} > Crowding{less.heads * 11, less.minutes};
}

Placement placementOf(const std::vector<int> &chosen, const Pool &pool, const QList<Segment> &segments)
{
    Placement placement;
    placement.isOrderKept = false;
    for (int k = 0; k < segments.size(); ++k) {
        for (size_t i = 0; i < chosen.size(); ++i) {
            const auto portion = static_cast<int>(i);
            if (chosen[i] == k)
                placement.parts.append({portion, 0, pool.portions[portion].students, k});
        }
    }
    return placement;
}

Crowding worstOf(const Placement &placement, const Pool &pool, const QList<Segment> &segments)
{
    return worstCrowding(slotsOf(placement, {}, pool, segments));
}

} // namespace

Placement placeInAnyOrder(const Placement &ordered, const Pool &pool, const QList<Segment> &segments)
{
    const Crowding worst = worstOf(ordered, pool, segments);
    const int longest = std::ranges::max(segments, {}, &Segment::length).length();
    const qint64 steps = qint64(longest) * longest; // as in order: no two fractions lie within a step
    const qint64 high = (worst.heads * steps + worst.minutes - 1) / worst.minutes;
    const qint64 low = leastFeasible(0, high, [&](qint64 crowding) {
        return mayFit(pool, segments, {crowding, steps});
    });
    if (!isWorthBreakingOrder(worst, {low - 1, steps})) // every packing is more crowded than that
        return ordered;

    Packing packing(pool, segments);
    std::optional<std::vector<int>> found;
    const qint64 least = leastFeasible(low - 1, high, [&](qint64 crowding) {
        const auto packed = packing.at({crowding, steps});
        if (packed)
            found = packed;
        return packed.has_value();
    });
    Placement kept = ordered;
    kept.isProven = ordered.isProven && !packing.wasLimited();
    if (!found || !isWorthBreakingOrder(worst, worstOf(placementOf(*found, pool, segments), pool, segments)))
        return kept;
    const Evenest evenest = evenestPacking(pool, segments, {least, steps}, *found);
    Placement placement = placementOf(tidied(evenest.chosen, pool, segments), pool, segments);
    placement.isProven = evenest.isProven && !packing.wasLimited();
    return placement;
}

} // namespace liuying::split
