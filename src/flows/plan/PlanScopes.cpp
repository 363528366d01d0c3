// SPDX-License-Identifier: Apache-2.0
#include "flows/plan/PlanScopes.h"

#include <QSet>

#include <algorithm>

namespace liuying {

namespace {

QList<Batch> sorted(QList<Batch> batches)
{
    sortBatches(batches);
    return batches;
}

QHash<QString, QList<ClassSlot>> slotsByCollege(const Plan &plan)
{
    QList<ClassSlot> classSlots = plan.classSlots;
    sortSlots(classSlots);
    return byCollege(classSlots);
}

/// Every college of both plans once: by first batch, then as the other lists name them.
QStringList collegesOf(const Plan &a, const Plan &b)
{
    QStringList colleges;
    QSet<QString> seen;
    const auto note = [&](const auto &list) {
        for (const auto &item : list) {
            if (!seen.contains(item.college)) {
                seen.insert(item.college);
                colleges.append(item.college);
            }
        }
    };
    for (const Plan *plan : {&b, &a})
        note(plan->batches);
    for (const Plan *plan : {&b, &a}) {
        note(plan->classSlots);
        note(plan->announcedClasses);
        note(plan->coordinators);
    }
    return colleges;
}

} // namespace

bool differInCampaign(const Plan &a, const Plan &b)
{
    return a.campaign != b.campaign || a.policy != b.policy || a.rooms != b.rooms ||
           sorted(a.batches) != sorted(b.batches);
}

QStringList collegesThatDiffer(const Plan &a, const Plan &b)
{
    const auto slotsA = slotsByCollege(a);
    const auto slotsB = slotsByCollege(b);
    const auto announcedA = byCollege(a.announcedClasses);
    const auto announcedB = byCollege(b.announcedClasses);
    const auto personsA = byCollege(a.coordinators);
    const auto personsB = byCollege(b.coordinators);
    QStringList colleges = collegesOf(a, b);
    colleges.removeIf([&](const QString &college) {
        return slotsA.value(college) == slotsB.value(college) &&
               announcedA.value(college) == announcedB.value(college) &&
               personsA.value(college) == personsB.value(college);
    });
    return colleges;
}

bool differ(const Plan &a, const Plan &b)
{
    return a != b && (differInCampaign(a, b) || !collegesThatDiffer(a, b).isEmpty());
}

bool haveSameWindows(const QList<Batch> &a, const QList<Batch> &b)
{
    const QList<Batch> left = sorted(a);
    const QList<Batch> right = sorted(b);
    return std::ranges::equal(left, right, [](const Batch &one, const Batch &other) {
        return one.room == other.room && one.window == other.window;
    });
}

Plan withSubSchedulesOf(Plan plan, const Plan &other)
{
    plan.classSlots = other.classSlots;
    plan.announcedClasses = other.announcedClasses;
    plan.coordinators = other.coordinators;
    return plan;
}

} // namespace liuying
