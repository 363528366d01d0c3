// SPDX-License-Identifier: Apache-2.0
// Private to planChanges(): what became of rooms, batches and sub-schedules.
#pragma once

#include "core/plan/Plan.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace liuying {

/// A sentence for each room and each batch that is another, new or gone. A batch that moved is one change.
[[nodiscard]] QStringList timetableChanges(const Plan &before, const Plan &after);
/// The same for class slots, announced classes and coordinators, college by college.
[[nodiscard]] QStringList subScheduleChanges(const Plan &before, const Plan &after);

/// What became of the items under one key. Items that are in both lists say nothing.
template <typename T>
struct Paired {
    QList<std::pair<T, T>> changed; ///< before, after
    QList<T> gone;
    QList<T> made;

    [[nodiscard]] bool isNothing() const { return changed.isEmpty() && gone.isEmpty() && made.isEmpty(); }
};

/// Pairs what is left of two lists once equal items are taken away: first those that fits(before, after)
/// calls the same thing, then in their order.
template <typename T, typename Fits>
[[nodiscard]] Paired<T> paired(QList<T> before, QList<T> after, Fits fits)
{
    before.removeIf([&after](const T &item) { return after.removeOne(item); });
    Paired<T> answer;
    before.removeIf([&](const T &item) {
        const auto same = std::ranges::find_if(after, [&](const T &other) { return fits(item, other); });
        if (same == after.end())
            return false;
        answer.changed.append({item, *same});
        after.erase(same);
        return true;
    });
    const qsizetype pairs = std::min(before.size(), after.size());
    for (qsizetype i = 0; i < pairs; ++i)
        answer.changed.append({before[i], after[i]});
    answer.gone = before.sliced(pairs);
    answer.made = after.sliced(pairs);
    return answer;
}

/// Every key of two maps of lists once, sorted.
template <typename T>
[[nodiscard]] QStringList keysOf(const QHash<QString, QList<T>> &a, const QHash<QString, QList<T>> &b)
{
    QStringList keys = a.keys() + b.keys();
    keys.removeDuplicates();
    keys.sort();
    return keys;
}

} // namespace liuying
