// SPDX-License-Identifier: Apache-2.0
#include "core/plan/PlanParts.h"

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
QList<T> ofCollege(const QList<T> &list, const QString &college)
{
    QList<T> own;
    std::ranges::copy_if(list, std::back_inserter(own),
                         [&college](const T &item) { return item.college == college; });
    return own;
}

/// @p list with the items of @p college replaced by @p own, in the place of the first of them.
template <typename T>
void replaceOfCollege(QList<T> &list, const QString &college, const QList<T> &own)
{
    const auto first =
        std::ranges::find_if(list, [&college](const T &item) { return item.college == college; }) -
        list.begin();
    list.removeIf([&college](const T &item) { return item.college == college; });
    for (qsizetype i = 0; i < own.size(); ++i)
        list.insert(first + i, own[i]);
}

} // namespace

QString campaignScope()
{
    return u"campaign"_s;
}

QString collegeScope(const QString &college)
{
    return u"college:"_s + college;
}

QString collegeOfScope(const QString &scope)
{
    const auto prefix = u"college:"_s;
    return scope.startsWith(prefix) ? scope.mid(prefix.size()) : QString();
}

Plan collegePart(const Plan &plan, const QString &college)
{
    Plan part;
    part.campaign = plan.campaign;
    part.policy = plan.policy;
    part.batches = ofCollege(plan.batches, college);
    part.classSlots = ofCollege(plan.classSlots, college);
    part.announcedClasses = ofCollege(plan.announcedClasses, college);
    part.coordinators = ofCollege(plan.coordinators, college);
    std::ranges::copy_if(plan.rooms, std::back_inserter(part.rooms), [&part](const Room &room) {
        return std::ranges::any_of(part.batches,
                                   [&room](const Batch &batch) { return batch.room == room.code; });
    });
    return part;
}

bool isInsideABatch(const ClassSlot &slot, const QList<Batch> &batches)
{
    return std::ranges::any_of(batches, [&slot](const Batch &batch) {
        return batch.college == slot.college && batch.room == slot.room &&
               batch.window.start <= slot.window.start && slot.window.end <= batch.window.end;
    });
}

Plan withSubSchedule(Plan plan, const QString &college, const Plan &part)
{
    QList<ClassSlot> fitting = ofCollege(part.classSlots, college);
    fitting.removeIf([&plan](const ClassSlot &slot) { return !isInsideABatch(slot, plan.batches); });
    replaceOfCollege(plan.classSlots, college, fitting);
    replaceOfCollege(plan.announcedClasses, college, ofCollege(part.announcedClasses, college));
    replaceOfCollege(plan.coordinators, college, ofCollege(part.coordinators, college));
    return plan;
}

} // namespace liuying
