// SPDX-License-Identifier: Apache-2.0
#include "core/plan/PlanEdit.h"

#include "core/plan/PlanParts.h"
#include "core/plan/SplitSegments.h"

#include <algorithm>

namespace liuying {

namespace {

using namespace std::chrono_literals;

EditedPlan refused(EditRefusal refusal)
{
    return {std::nullopt, refusal};
}

EditedPlan done(Plan plan)
{
    sortSlots(plan.classSlots);
    return {std::move(plan), {}};
}

/// @p moment without its seconds.
LocalDateTime wholeMinute(const LocalDateTime &moment)
{
    return {moment.date, QTime(moment.time.hour(), moment.time.minute())};
}

/// Whether nobody need pass a break or another window on the way from one slot to the other.
bool areInOneStretch(const ClassSlot &first, const ClassSlot &second, const Plan &plan)
{
    const int batch = split::batchHolding(first, plan.batches);
    if (batch < 0 || batch != split::batchHolding(second, plan.batches))
        return false;
    const auto minuteOf = [](const LocalDateTime &moment) {
        return moment.time.msecsSinceStartOfDay() / 60'000;
    };
    return std::ranges::any_of(
        split::workingTime(plan.batches[batch].window, plan.policy), [&](const split::Stretch &stretch) {
            return stretch.from <= minuteOf(first.window.start) && minuteOf(second.window.end) <= stretch.to;
        });
}

/// Puts @p second where @p first begins, @p first where the second ended, and what lies between along.
void swapWithinStretch(ClassSlot &first, ClassSlot &second, QList<ClassSlot> &all)
{
    const Window opened = first.window;
    const Window closed = second.window;
    const std::chrono::minutes shift = closed.length() - opened.length();
    for (ClassSlot &slot : all) {
        if (slot.college == first.college && slot.room == first.room && opened.end <= slot.window.start &&
            slot.window.end <= closed.start) {
            slot.window = {slot.window.start.plus(shift), slot.window.end.plus(shift)};
            slot.isPinned = true;
        }
    }
    second.window = {opened.start, opened.start.plus(closed.length())};
    first.window = {closed.end.plus(-opened.length()), closed.end};
}

} // namespace

EditedPlan moveSlot(Plan plan, const ClassSlot &slot, const QString &room, const Window &window)
{
    const qsizetype index = plan.classSlots.indexOf(slot);
    if (index < 0)
        return refused(EditRefusal::NotFound);
    if (!window.isValid())
        return refused(EditRefusal::BadWindow);
    if (plan.room(room) == nullptr)
        return refused(EditRefusal::UnknownRoom);
    ClassSlot &moved = plan.classSlots[index];
    moved.room = room;
    moved.window = window;
    moved.isPinned = true;
    if (!isInsideABatch(moved, plan.batches))
        return refused(EditRefusal::OutsideBatch);
    return done(std::move(plan));
}

EditedPlan moveBorder(Plan plan, const ClassSlot &before, const ClassSlot &behind,
                      const LocalDateTime &border)
{
    const qsizetype first = plan.classSlots.indexOf(before);
    const qsizetype second = plan.classSlots.indexOf(behind);
    const int batch = split::batchHolding(before, plan.batches);
    const bool areNeighbours = first >= 0 && second >= 0 && batch >= 0 &&
                               batch == split::batchHolding(behind, plan.batches) &&
                               before.window.end == behind.window.start;
    if (!areNeighbours)
        return refused(EditRefusal::NotFound);
    const LocalDateTime earliest = before.window.start.plus(1min);
    const LocalDateTime latest = behind.window.end.plus(-1min);
    if (!border.isValid() || latest < earliest)
        return refused(EditRefusal::BadWindow);
    const LocalDateTime kept = std::clamp(wholeMinute(border), earliest, latest);
    plan.classSlots[first].window.end = kept;
    plan.classSlots[second].window.start = kept;
    plan.classSlots[first].isPinned = true;
    plan.classSlots[second].isPinned = true;
    return done(std::move(plan));
}

EditedPlan swapSlots(Plan plan, const ClassSlot &a, const ClassSlot &b)
{
    const qsizetype indexOfA = plan.classSlots.indexOf(a);
    const qsizetype indexOfB = plan.classSlots.indexOf(b);
    if (indexOfA < 0 || indexOfB < 0 || indexOfA == indexOfB || a.college != b.college)
        return refused(EditRefusal::NotFound);
    const bool isAFirst = a.window.start <= b.window.start;
    ClassSlot &first = plan.classSlots[isAFirst ? indexOfA : indexOfB];
    ClassSlot &second = plan.classSlots[isAFirst ? indexOfB : indexOfA];
    if (first.window.end <= second.window.start && areInOneStretch(first, second, plan)) {
        swapWithinStretch(first, second, plan.classSlots);
    } else {
        std::swap(first.room, second.room);
        std::swap(first.window, second.window);
    }
    first.isPinned = true;
    second.isPinned = true;
    if (!isInsideABatch(first, plan.batches) || !isInsideABatch(second, plan.batches))
        return refused(EditRefusal::OutsideBatch);
    return done(std::move(plan));
}

EditedPlan pinSlot(Plan plan, const ClassSlot &slot, bool isPinned)
{
    const qsizetype index = plan.classSlots.indexOf(slot);
    if (index < 0)
        return refused(EditRefusal::NotFound);
    plan.classSlots[index].isPinned = isPinned;
    return {std::move(plan), {}};
}

EditedPlan releaseCollege(Plan plan, const QString &college)
{
    if (!plan.hasCollege(college))
        return refused(EditRefusal::NotFound);
    for (ClassSlot &slot : plan.classSlots)
        slot.isPinned = slot.isPinned && slot.college != college;
    return {std::move(plan), {}};
}

} // namespace liuying
