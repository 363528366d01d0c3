// SPDX-License-Identifier: Apache-2.0
// What is done to batches; what is done to class slots is in PlanEditSlots.cpp.
#include "core/plan/PlanEdit.h"

#include "core/plan/PlanParts.h"
#include "core/plan/SplitSegments.h"

#include <algorithm>

namespace liuying {

namespace {

EditedPlan refused(EditRefusal refusal)
{
    return {std::nullopt, refusal};
}

std::optional<EditRefusal> whyNoBatchFits(const Plan &plan, const QString &room, const Window &window)
{
    if (!window.isValid())
        return EditRefusal::BadWindow;
    if (plan.room(room) == nullptr)
        return EditRefusal::UnknownRoom;
    return std::nullopt;
}

/// Whether class slots keep their places in a window that is moved to another.
bool isSameShape(const Window &from, const Window &to, const Policy &policy)
{
    const auto offsets = [&policy](const Window &window) {
        QList<split::Stretch> stretches = split::workingTime(window, policy);
        const int begin = window.start.time.msecsSinceStartOfDay() / 60'000;
        for (split::Stretch &stretch : stretches)
            stretch = {stretch.from - begin, stretch.to - begin};
        return stretches;
    };
    return from.length() == to.length() && from.start.time.second() == to.start.time.second() &&
           offsets(from) == offsets(to);
}

/// Indices of the class slots that lie in a batch; where batches overlap, in the first of them.
QList<qsizetype> slotsIn(const Plan &plan, qsizetype batch)
{
    QList<qsizetype> held;
    for (qsizetype i = 0; i < plan.classSlots.size(); ++i) {
        if (split::batchHolding(plan.classSlots[i], plan.batches) == batch)
            held.append(i);
    }
    return held;
}

/// Slots of the college that fit no batch any more go.
void dropStraySlots(Plan &plan, const QString &college)
{
    plan.classSlots.removeIf([&](const ClassSlot &slot) {
        return slot.college == college && !isInsideABatch(slot, plan.batches);
    });
}

/// The college's slots after its windows changed. @p present are its slots, as far as they say which batch a
/// class was in.
Plan sharedAnew(Plan plan, const QString &college, const QList<ClassSlot> &present,
                const QList<ClassHeads> &classes)
{
    SplitRequest request = splitRequest(plan, classes, college);
    if (request.present.isEmpty())
        return plan;
    request.present = present;
    for (ClassSlot &slot : request.present)
        slot.isPinned = slot.isPinned && isInsideABatch(slot, plan.batches);
    const Split split = splitCollege(request);
    if (split.isComplete())
        return withSplit(std::move(plan), college, split);
    dropStraySlots(plan, college);
    return plan;
}

/// How many batches of its room begin before this one.
qsizetype placeInRoom(const Plan &plan, const Batch &batch)
{
    return std::ranges::count_if(plan.batches, [&batch](const Batch &other) {
        return other.room == batch.room && other.window.start < batch.window.start;
    });
}

} // namespace

void numberBatches(Plan &plan, const QString &room)
{
    QList<Batch *> own;
    for (Batch &batch : plan.batches) {
        if (batch.room == room)
            own.append(&batch);
    }
    std::ranges::stable_sort(own, {}, [](const Batch *batch) { return batch->window.start; });
    int number = 0;
    for (Batch *batch : own)
        batch->number = ++number;
}

EditedPlan moveBatch(Plan plan, const Batch &batch, const QString &room, const Window &window,
                     const QList<ClassHeads> &classes)
{
    const qsizetype index = plan.batches.indexOf(batch);
    if (index < 0)
        return refused(EditRefusal::NotFound);
    if (const auto refusal = whyNoBatchFits(plan, room, window))
        return refused(*refusal);

    const qsizetype placeBefore = placeInRoom(plan, batch);
    const QList<qsizetype> held = slotsIn(plan, index);
    const bool isOnlyMoved = isSameShape(batch.window, window, plan.policy);
    const std::chrono::minutes delta = batch.window.start.minutesTo(window.start);
    const Batch moved{room, batch.number, batch.college, window};
    plan.batches[index] = moved;
    QList<ClassSlot> present = plan.classSlots;
    for (const qsizetype i : held) {
        ClassSlot &slot = plan.classSlots[i];
        slot.room = room;
        if (isOnlyMoved)
            slot.window = {slot.window.start.plus(delta), slot.window.end.plus(delta)};
        present[i] = slot;
        // Still in its batch, wherever that is now: sharing it out anew must not count that as a move.
        if (!slot.isPinned)
            present[i].window = window;
    }
    if (!isOnlyMoved)
        plan = sharedAnew(std::move(plan), batch.college, present, classes);

    const bool isOrderChanged = room != batch.room || placeInRoom(plan, moved) != placeBefore;
    sortBatches(plan.batches);
    sortSlots(plan.classSlots);
    if (isOrderChanged) {
        numberBatches(plan, batch.room);
        numberBatches(plan, room);
    }
    return {std::move(plan), {}};
}

EditedPlan addBatch(Plan plan, const Batch &batch)
{
    if (const auto refusal = whyNoBatchFits(plan, batch.room, batch.window))
        return refused(*refusal);
    plan.batches.append(batch);
    sortBatches(plan.batches);
    numberBatches(plan, batch.room);
    return {std::move(plan), {}};
}

EditedPlan removeBatch(Plan plan, const Batch &batch, const QList<ClassHeads> &classes)
{
    if (!plan.batches.removeOne(batch))
        return refused(EditRefusal::NotFound);
    plan = sharedAnew(plan, batch.college, plan.classSlots, classes);
    numberBatches(plan, batch.room);
    return {std::move(plan), {}};
}

EditedPlan splitAnew(const Plan &plan, const QString &college, const QList<ClassHeads> &classes)
{
    if (!plan.hasCollege(college))
        return refused(EditRefusal::NotFound);
    const Split split = splitCollege(splitRequest(plan, classes, college));
    if (!split.isComplete())
        return refused(EditRefusal::NotSplit);
    return {withSplit(plan, college, split), {}};
}

EditedPlan setCoordinator(Plan plan, const Coordinator &coordinator)
{
    if (coordinator.college.isEmpty())
        return refused(EditRefusal::NotFound);
    const auto present = std::ranges::find(plan.coordinators, coordinator.college, &Coordinator::college);
    if (coordinator.name.isEmpty())
        plan.coordinators.removeIf(
            [&coordinator](const Coordinator &other) { return other.college == coordinator.college; });
    else if (present != plan.coordinators.end())
        *present = coordinator;
    else
        plan.coordinators.append(coordinator);
    return {std::move(plan), {}};
}

} // namespace liuying
