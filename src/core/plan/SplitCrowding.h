// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <compare>

namespace liuying::split {

/// Heads by minutes, kept as a fraction and compared exactly: 31 heads in 6 minutes are more crowded than
/// 5.16 a minute. Minutes are above 0.
struct Crowding {
    qint64 heads = 0;
    qint64 minutes = 1;

    /// The fewest whole minutes in which @p count heads are no more crowded than this. Heads are above 0.
    [[nodiscard]] qint64 minutesFor(qint64 count) const { return (count * minutes + heads - 1) / heads; }

    friend bool operator==(const Crowding &a, const Crowding &b)
    {
        return a.heads * b.minutes == b.heads * a.minutes;
    }
    friend std::strong_ordering operator<=>(const Crowding &a, const Crowding &b)
    {
        return a.heads * b.minutes <=> b.heads * a.minutes;
    }
};

/// The least t in (@p low, @p high] for which @p isFeasible(t) holds. It holds at @p high, not at @p low, and
/// from some t on.
template <typename Feasible>
[[nodiscard]] qint64 leastFeasible(qint64 low, qint64 high, Feasible isFeasible)
{
    while (high - low > 1) {
        const qint64 middle = low + (high - low) / 2;
        (isFeasible(middle) ? high : low) = middle;
    }
    return high;
}

} // namespace liuying::split
