// SPDX-License-Identifier: Apache-2.0
#include "core/plan/Plan.h"

#include <algorithm>

namespace liuying {

const Room *Plan::room(QStringView code) const
{
    const auto found = std::ranges::find_if(rooms, [code](const Room &room) { return room.code == code; });
    return found == rooms.end() ? nullptr : &*found;
}

QList<QDate> Plan::days() const
{
    QList<QDate> days;
    for (const Batch &batch : batches) {
        if (!days.contains(batch.window.start.date))
            days.append(batch.window.start.date);
    }
    std::ranges::sort(days);
    return days;
}

bool Plan::hasCollege(QStringView college) const
{
    return std::ranges::any_of(batches, [college](const Batch &batch) { return batch.college == college; });
}

const Coordinator *Plan::coordinator(QStringView college) const
{
    const auto found = std::ranges::find_if(
        coordinators, [college](const Coordinator &person) { return person.college == college; });
    return found == coordinators.end() ? nullptr : &*found;
}

bool numberBefore(QStringView a, QStringView b)
{
    return a.size() != b.size() ? a.size() < b.size() : a < b;
}

bool NumberRange::contains(QStringView number) const
{
    return (after.isEmpty() || numberBefore(after, number)) &&
           (upTo.isEmpty() || !numberBefore(upTo, number));
}

void sortBatches(QList<Batch> &batches)
{
    std::ranges::stable_sort(batches, [](const Batch &a, const Batch &b) {
        if (a.window.start != b.window.start)
            return a.window.start < b.window.start;
        if (a.room != b.room)
            return a.room < b.room;
        return a.college < b.college;
    });
}

void sortSlots(QList<ClassSlot> &classSlots)
{
    std::ranges::stable_sort(classSlots, [](const ClassSlot &a, const ClassSlot &b) {
        if (a.college != b.college)
            return a.college < b.college;
        if (a.window.start != b.window.start)
            return a.window.start < b.window.start;
        if (a.room != b.room)
            return a.room < b.room;
        return a.className < b.className;
    });
}

} // namespace liuying
