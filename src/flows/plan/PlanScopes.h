// SPDX-License-Identifier: Apache-2.0
// Private to the plan's flows: what of a plan belongs to which scope.
#pragma once

#include "core/plan/Plan.h"

#include <QHash>
#include <QStringList>

namespace liuying {

/// The items of a list by college, in the order of the list.
template <typename T>
[[nodiscard]] QHash<QString, QList<T>> byCollege(const QList<T> &list)
{
    QHash<QString, QList<T>> parts;
    for (const T &item : list)
        parts[item.college].append(item);
    return parts;
}

/// Whether two plans differ in anything beside sub-schedules: campaign, policy, rooms or batches.
[[nodiscard]] bool differInCampaign(const Plan &a, const Plan &b);
/// The colleges whose class slots, announced classes or coordinator differ; those with batches first, by
/// their first batch in @p b.
[[nodiscard]] QStringList collegesThatDiffer(const Plan &a, const Plan &b);
/// Whether two plans say different things; the order of their lists says nothing.
[[nodiscard]] bool differ(const Plan &a, const Plan &b);
/// Whether a college has the same windows in the same rooms in both, whatever their numbers.
[[nodiscard]] bool haveSameWindows(const QList<Batch> &a, const QList<Batch> &b);

/// @p plan, of which only the sub-schedules are @p other's: to compare those alone.
[[nodiscard]] Plan withSubSchedulesOf(Plan plan, const Plan &other);

} // namespace liuying
