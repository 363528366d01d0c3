// SPDX-License-Identifier: Apache-2.0
#include "core/plan/SplitSegments.h"

#include "core/plan/PlanParts.h"

#include <algorithm>

namespace liuying::split {

namespace {

int minuteBefore(const QTime &time)
{
    return time.hour() * 60 + time.minute();
}

int minuteBehind(const QTime &time)
{
    return minuteBefore(time) + (time.msecsSinceStartOfDay() % 60'000 > 0 ? 1 : 0);
}

QList<Stretch> without(const QList<Stretch> &stretches, const Stretch &taken)
{
    QList<Stretch> left;
    for (const Stretch &stretch : stretches) {
        const Stretch before{stretch.from, std::min(stretch.to, taken.from)};
        const Stretch behind{std::max(stretch.from, taken.to), stretch.to};
        if (before.length() > 0)
            left.append(before);
        if (behind.length() > 0)
            left.append(behind);
    }
    return left;
}

/// The minutes a window touches, begun ones too.
Stretch touched(const Window &window)
{
    return {minuteBefore(window.start.time), minuteBehind(window.end.time)};
}

QList<Stretch> freeTime(const QList<Batch> &batches, int index, const QList<ClassSlot> &pinned,
                        const Policy &policy)
{
    const Batch &batch = batches[index];
    const auto isHere = [&batch](const QString &room, const Window &window) {
        return room == batch.room && window.start.date == batch.window.start.date;
    };
    QList<Stretch> left = workingTime(batch.window, policy);
    for (const ClassSlot &slot : pinned) {
        if (isHere(slot.room, slot.window))
            left = without(left, touched(slot.window));
    }
    for (const Batch &earlier : batches.first(index)) {
        if (isHere(earlier.room, earlier.window))
            left = without(left, touched(earlier.window));
    }
    return left;
}

} // namespace

QList<Stretch> workingTime(const Window &window, const Policy &policy)
{
    const Stretch whole{minuteBehind(window.start.time), minuteBefore(window.end.time)};
    if (!window.isValid() || whole.length() <= 0)
        return {};
    const bool isBreakSpanned = policy.breakStart < policy.breakEnd &&
                                window.start.time < policy.breakStart && window.end.time > policy.breakEnd;
    if (!isBreakSpanned)
        return {whole};
    return without({whole}, {minuteBefore(policy.breakStart), minuteBehind(policy.breakEnd)});
}

QList<Segment> freeSegments(const QList<Batch> &batches, const QList<ClassSlot> &pinned, const Policy &policy)
{
    QList<Segment> segments;
    for (int i = 0; i < batches.size(); ++i) {
        for (const Stretch &stretch : freeTime(batches, i, pinned, policy))
            segments.append({batches[i].room, batches[i].window.start.date, stretch, i});
    }
    std::ranges::stable_sort(segments, [](const Segment &a, const Segment &b) {
        if (a.date != b.date)
            return a.date < b.date;
        if (a.stretch.from != b.stretch.from)
            return a.stretch.from < b.stretch.from;
        return a.room < b.room;
    });
    return segments;
}

Window windowOf(const Segment &segment, const Stretch &stretch)
{
    const auto moment = [&segment](int minute) {
        return LocalDateTime{segment.date, QTime(minute / 60, minute % 60)};
    };
    return {moment(stretch.from), moment(stretch.to)};
}

int batchHolding(const ClassSlot &slot, const QList<Batch> &batches)
{
    const auto holder =
        std::ranges::find_if(batches, [&slot](const Batch &batch) { return isInsideABatch(slot, {batch}); });
    return holder == batches.end() ? -1 : static_cast<int>(holder - batches.begin());
}

} // namespace liuying::split
