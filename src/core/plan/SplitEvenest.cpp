// SPDX-License-Identifier: Apache-2.0
#include "core/plan/SplitEvenest.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace liuying::split {

namespace {

/// Nodes the search may look at: a fifth of a second.
constexpr int kMostNodes = 300'000;
/// Differences of evenness below this are none.
constexpr double kNothing = 1e-6;

/// What is minimised here.
struct Worth {
    int moves = 0;
    double unevenness = 0;

    [[nodiscard]] bool isBetterThan(const Worth &other) const
    {
        return moves != other.moves ? moves < other.moves : unevenness < other.unevenness - kNothing;
    }
};

/// Heads and minutes of a segment while portions are put in.
struct Load {
    qint64 heads = 0;
    int length = 0;
    int left = 0;

    [[nodiscard]] double weight() const { return weightOf(heads); }
    [[nodiscard]] double weightOf(qint64 count) const
    {
        return static_cast<double>(count) * static_cast<double>(count) / length;
    }
    /// What one more head adds.
    [[nodiscard]] double nextHead() const { return weightOf(heads + 1) - weight(); }
};

double unevennessOf(const std::vector<Load> &loads)
{
    double sum = 0;
    for (const Load &load : loads)
        sum += load.weight();
    return sum;
}

/// The least unevenness if @p rest more heads could be put one by one where they please.
double leastUnevenness(std::vector<Load> loads, qint64 rest)
{
    // Nearly all go in at once: up to the level at which the segments that get any would be equally full.
    std::ranges::sort(loads, {}, [](const Load &load) { return double(load.heads) / load.length; });
    double level = 0;
    qint64 heads = rest;
    int minutes = 0;
    for (const Load &load : loads) {
        if (minutes > 0 && double(load.heads) / load.length >= level)
            break;
        heads += load.heads;
        minutes += load.length;
        level = static_cast<double>(heads) / minutes;
    }
    // Whole heads make the best differ from the level by half a head each, so stop that far below it …
    const double slack = static_cast<double>(loads.size()) / 2 / minutes;
    for (Load &load : loads) {
        const auto added = static_cast<qint64>(std::floor((level - slack) * load.length - 1)) - load.heads;
        const qint64 fitting = std::clamp<qint64>(added, 0, rest);
        load.heads += fitting;
        rest -= fitting;
    }
    // … and the few left over each where it weighs least.
    for (; rest > 0; --rest)
        ++std::ranges::min_element(loads, {}, &Load::nextHead)->heads;
    return unevennessOf(loads);
}

/// Depth first, the longest portion first; a branch is left when even its best rest is no better than the
/// best way known.
class Search {
public:
    Search(const Pool &pool, const QList<Segment> &segments, const Crowding &crowding)
        : m_pool(pool), m_segments(segments), m_sizes(sizesAt(pool, crowding)),
          m_order(longestFirst(m_sizes)), m_movedParts(static_cast<size_t>(pool.classes.size()), 0),
          m_chosen(m_sizes.size(), 0)
    {
        m_loads = emptyLoads();
        m_restHeads.assign(m_order.size() + 1, 0);
        m_restMoves.assign(m_order.size() + 1, 0);
        for (size_t i = m_order.size(); i > 0; --i) {
            m_restHeads[i - 1] = m_restHeads[i] + portion(i - 1).students;
            m_restMoves[i - 1] = m_restMoves[i] + (isMovedAnyway(i - 1) ? 1 : 0);
        }
    }

    /// Takes a way to start from, if it is one and better than what is known.
    void know(const std::vector<int> &chosen)
    {
        const std::optional<Worth> worth = worthOf(chosen);
        if (worth && (m_best.empty() || worth->isBetterThan(m_worth))) {
            m_best = chosen;
            m_worth = *worth;
        }
    }

    Evenest run()
    {
        look(0);
        return {m_best, m_nodes < kMostNodes};
    }

private:
    [[nodiscard]] const Portion &portion(size_t index) const
    {
        return m_pool.portions[static_cast<int>(m_order[index])];
    }

    [[nodiscard]] bool isMoved(const Portion &portion, size_t segment) const
    {
        return m_pool.classes[portion.ofClass].isMovedTo(m_segments[static_cast<int>(segment)].batch);
    }

    /// Wherever it goes. Classes of several portions are not looked at: they would count twice.
    [[nodiscard]] bool isMovedAnyway(size_t index) const
    {
        const Portion &own = portion(index);
        const auto isOfIt = [&own](const Portion &other) { return other.ofClass == own.ofClass; };
        for (size_t k = 0; k < m_loads.size(); ++k) {
            if (!isMoved(own, k))
                return false;
        }
        return std::ranges::count_if(m_pool.portions, isOfIt) == 1;
    }

    [[nodiscard]] std::vector<Load> emptyLoads() const
    {
        std::vector<Load> loads;
        for (const Segment &segment : m_segments)
            loads.push_back({0, segment.length(), segment.length()});
        return loads;
    }

    [[nodiscard]] std::optional<Worth> worthOf(const std::vector<int> &chosen) const
    {
        std::vector<Load> loads = emptyLoads();
        std::vector<bool> moved(m_movedParts.size(), false);
        for (size_t i = 0; i < chosen.size(); ++i) {
            const Portion &own = m_pool.portions[static_cast<int>(i)];
            const auto k = static_cast<size_t>(chosen[i]);
            loads[k].heads += own.students;
            loads[k].left -= m_sizes[i];
            if (loads[k].left < 0)
                return std::nullopt;
            if (isMoved(own, k))
                moved[static_cast<size_t>(own.ofClass)] = true;
        }
        return Worth{static_cast<int>(std::ranges::count(moved, true)), unevennessOf(loads)};
    }

    void look(size_t index)
    {
        if (index == m_order.size()) {
            know(m_chosen);
            return;
        }
        const Worth atBest{m_moves + m_restMoves[index], leastUnevenness(m_loads, m_restHeads[index])};
        if (!atBest.isBetterThan(m_worth) || ++m_nodes >= kMostNodes)
            return;
        for (const size_t segment : likeliestFirst(index))
            put(index, segment);
    }

    void put(size_t index, size_t segment)
    {
        const Portion &own = portion(index);
        const int size = m_sizes[m_order[index]];
        Load &load = m_loads[segment];
        int &movedParts = m_movedParts[static_cast<size_t>(own.ofClass)];
        const int moved = isMoved(own, segment) ? 1 : 0;
        const int counted = moved == 1 && movedParts == 0 ? 1 : 0;
        load.left -= size;
        load.heads += own.students;
        movedParts += moved;
        m_moves += counted;
        m_chosen[m_order[index]] = static_cast<int>(segment);
        look(index + 1);
        m_moves -= counted;
        m_movedParts[static_cast<size_t>(own.ofClass)] -= moved;
        m_loads[segment].heads -= own.students;
        m_loads[segment].left += size;
    }

    /// The segments that have room: those that move nobody first, then the emptiest.
    [[nodiscard]] std::vector<size_t> likeliestFirst(size_t index) const
    {
        std::vector<size_t> segments;
        for (size_t k = 0; k < m_loads.size(); ++k) {
            if (m_loads[k].left >= m_sizes[m_order[index]])
                segments.push_back(k);
        }
        std::ranges::stable_sort(segments, {}, [&](size_t k) {
            return std::pair(isMoved(portion(index), k), double(m_loads[k].heads) / m_loads[k].length);
        });
        return segments;
    }

    const Pool &m_pool;
    const QList<Segment> &m_segments;
    std::vector<int> m_sizes;      // of each portion
    std::vector<size_t> m_order;   // portions, the longest first
    std::vector<int> m_movedParts; // of each class, portions that are moved
    std::vector<int> m_chosen;
    std::vector<Load> m_loads;
    std::vector<qint64> m_restHeads; // from each place in the order on
    std::vector<int> m_restMoves;    // at least
    int m_moves = 0;
    int m_nodes = 0;
    std::vector<int> m_best;
    Worth m_worth;
};

/// The segment in which each portion was before; empty if one was in none.
std::vector<int> chosenBefore(const Pool &pool, const QList<Segment> &segments)
{
    std::vector<int> chosen;
    for (const Portion &portion : pool.portions) {
        const auto holding = std::ranges::find_if(segments, [&portion](const Segment &segment) {
            return portion.before && segment.room == portion.before->room &&
                   windowOf(segment, segment.stretch).contains(portion.before->window.start);
        });
        if (holding == segments.end())
            return {};
        chosen.push_back(static_cast<int>(holding - segments.begin()));
    }
    return chosen;
}

} // namespace

std::vector<int> sizesAt(const Pool &pool, const Crowding &crowding)
{
    std::vector<int> sizes;
    for (const Portion &portion : pool.portions)
        sizes.push_back(static_cast<int>(crowding.minutesFor(portion.students)));
    return sizes;
}

std::vector<size_t> longestFirst(const std::vector<int> &sizes)
{
    std::vector<size_t> order(sizes.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, [&sizes](size_t a, size_t b) { return sizes[a] > sizes[b]; });
    return order;
}

Evenest evenestPacking(const Pool &pool, const QList<Segment> &segments, const Crowding &crowding,
                       const std::vector<int> &found)
{
    Search search(pool, segments, crowding);
    // What holds now comes first: of equals it stays.
    const std::vector<int> before = chosenBefore(pool, segments);
    if (!before.empty())
        search.know(before);
    search.know(found);
    return search.run();
}

} // namespace liuying::split
