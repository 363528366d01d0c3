// SPDX-License-Identifier: Apache-2.0
#include "core/plan/Split.h"

#include "core/plan/SplitOrdered.h"
#include "core/plan/SplitPool.h"
#include "core/plan/SplitSegments.h"
#include "core/plan/SplitUnordered.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace liuying {

using namespace split;

namespace {

template <typename T, typename Condition>
QList<T> only(const QList<T> &list, Condition condition)
{
    QList<T> chosen;
    std::ranges::copy_if(list, std::back_inserter(chosen), condition);
    return chosen;
}

/// A room's pace as heads in an hour.
Crowding paceOf(const Policy &policy)
{
    return {std::max(policy.studentsPerHour, 1), 60};
}

int totalMinutes(const QList<Segment> &segments)
{
    int minutes = 0;
    for (const Segment &segment : segments)
        minutes += segment.length();
    return minutes;
}

qint64 totalStudents(const QList<ClassHeads> &classes)
{
    qint64 students = 0;
    for (const ClassHeads &heads : classes)
        students += heads.students;
    return students;
}

/// No class has more: a typing error must not overflow what is reckoned with.
constexpr int kMostHeads = 1'000'000;

/// What a request comes to once windows and headcounts that say nothing are left out.
struct Question {
    QList<Batch> batches;  ///< by start, then room
    QList<QString> noTime; ///< rooms of the batches without a whole minute
    QList<ClassHeads> classes;
    QList<ClassSlot> present;
    QList<ClassSlot> pinned;
};

Question questionOf(const SplitRequest &request)
{
    Question question;
    for (const Batch &batch : request.batches) {
        if (workingTime(batch.window, request.policy).isEmpty())
            question.noTime.append(batch.room);
        else
            question.batches.append(batch);
    }
    // Of those that begin together in a room the longest is first and has the minutes.
    std::ranges::stable_sort(question.batches, std::ranges::greater{},
                             [](const Batch &batch) { return batch.window.end; });
    sortBatches(question.batches);
    for (ClassHeads heads : request.classes) {
        if (!heads.numbers.isEmpty())
            heads.students = static_cast<int>(heads.numbers.size());
        heads.students = std::min(heads.students, kMostHeads);
        if (heads.students > 0)
            question.classes.append(heads);
    }
    question.present =
        only(request.present, [&request](const ClassSlot &slot) { return slot.college == request.college; });
    question.pinned = only(question.present, &ClassSlot::isPinned);
    return question;
}

bool isOneSlot(const Question &question, const Policy &policy)
{
    return question.batches.size() == 1 && question.pinned.isEmpty() &&
           question.batches.front().window.length() <= policy.splitOver;
}

int perHour(const Crowding &crowding)
{
    return static_cast<int>((crowding.heads * 60 + crowding.minutes - 1) / crowding.minutes);
}

/// Says how crowded the slots made here are, and whether that is above the pace.
void judgeCrowding(Split &split, const QList<ClassSlot> &made, const Policy &policy)
{
    const Crowding worst = worstCrowding(made);
    split.worstCrowding = static_cast<double>(worst.heads) / static_cast<double>(worst.minutes);
    if (worst <= paceOf(policy))
        return;
    const auto crowded = std::ranges::find_if(
        made, [&worst](const ClassSlot &slot) { return worstCrowding({slot}) == worst; });
    split.notes.append({SplitNote::Kind::OverPace, crowded->className, perHour(worst)});
}

void noteUnusedWindows(Split &split, const Question &question)
{
    QSet<int> used;
    for (const ClassSlot &slot : split.classSlots)
        used.insert(batchHolding(slot, question.batches));
    for (int i = 0; i < question.batches.size(); ++i) {
        if (!used.contains(i))
            split.notes.append({SplitNote::Kind::WindowUnused, question.batches[i].room, 0});
    }
    for (const QString &room : question.noTime)
        split.notes.append({SplitNote::Kind::WindowUnused, room, 0});
}

Split oneSlot(const SplitRequest &request, const Question &question)
{
    const Batch &batch = question.batches.front();
    const auto students = static_cast<int>(totalStudents(question.classes));
    Split split;
    split.isOneSlot = true;
    split.classSlots = {{request.college, {}, batch.room, batch.window, {}, students, false}};
    judgeCrowding(split, split.classSlots, request.policy);
    noteUnusedWindows(split, question);
    return split;
}

QList<SplitNote> unknownPins(const Question &question)
{
    QList<SplitNote> notes;
    for (const ClassSlot &pin : question.pinned) {
        const bool isKnown = std::ranges::any_of(
            question.classes, [&pin](const ClassHeads &heads) { return heads.name == pin.className; });
        const SplitNote note{SplitNote::Kind::PinnedUnknown, pin.className, 0};
        if (!isKnown && !notes.contains(note))
            notes.append(note);
    }
    return notes;
}

/// Marks the portions that cannot be taken at the room's pace in any segment; says whether there are such.
bool allowDividing(Pool &pool, const QList<Segment> &segments, const Crowding &pace)
{
    bool isAny = false;
    for (Portion &portion : pool.portions) {
        portion.mayBeDivided = std::ranges::all_of(segments, [&](const Segment &segment) {
            return Crowding{portion.students, segment.length()} > pace;
        });
        isAny |= portion.mayBeDivided;
    }
    return isAny;
}

Crowding worstOf(const Placement &placement, const Pool &pool, const QList<Segment> &segments)
{
    return worstCrowding(slotsOf(placement, {}, pool, segments));
}

/// The second space of the method: where the windows would do for everybody, but not for whole classes.
Placement dividedWherePaceNeedsIt(const Placement &whole, Pool pool, const QList<Segment> &segments,
                                  const Crowding &pace)
{
    qint64 students = 0;
    for (const Portion &portion : pool.portions)
        students += portion.students;
    const Crowding worst = worstOf(whole, pool, segments);
    if (worst <= pace || Crowding{students, totalMinutes(segments)} > pace)
        return whole;
    for (Portion &portion : pool.portions)
        portion.mayBeDivided = true;
    const Placement divided = placeInOrder(pool, segments);
    return worstOf(divided, pool, segments) < worst ? divided : whole;
}

Placement place(Pool pool, const QList<Segment> &segments, const Policy &policy)
{
    if (pool.portions.isEmpty())
        return {};
    const Crowding pace = paceOf(policy);
    const bool isAnyTooLarge = allowDividing(pool, segments, pace);
    const Placement ordered = placeInOrder(pool, segments);
    const Placement whole = isAnyTooLarge ? ordered : placeInAnyOrder(ordered, pool, segments);
    return dividedWherePaceNeedsIt(whole, pool, segments, pace);
}

void noteDividedClasses(Split &split, const Question &question)
{
    QHash<QString, int> slotsOfClass;
    for (const ClassSlot &slot : split.classSlots)
        ++slotsOfClass[slot.className];
    for (const ClassHeads &heads : question.classes) {
        const int count = slotsOfClass.value(heads.name);
        if (count < 2)
            continue;
        ++split.divided;
        split.notes.append({SplitNote::Kind::Divided, heads.name, count});
    }
}

int movedClasses(const QList<ClassSlot> &made, const Pool &pool, const QList<Batch> &batches)
{
    QHash<QString, PoolClass> classes;
    for (const PoolClass &poolClass : pool.classes)
        classes.insert(poolClass.name, poolClass);
    QSet<QString> moved;
    for (const ClassSlot &slot : made) {
        if (classes.value(slot.className).isMovedTo(batchHolding(slot, batches)))
            moved.insert(slot.className);
    }
    return static_cast<int>(moved.size());
}

void sortByTime(QList<ClassSlot> &classSlots)
{
    std::ranges::stable_sort(classSlots, [](const ClassSlot &a, const ClassSlot &b) {
        return a.window.start != b.window.start ? a.window.start < b.window.start : a.room < b.room;
    });
}

Split splitAmongClasses(const SplitRequest &request, const Question &question)
{
    Split split;
    split.notes = unknownPins(question);
    const Pool pool = poolOf(question.classes, question.present, question.batches);
    const QList<Segment> segments = freeSegments(question.batches, question.pinned, request.policy);
    if (pool.portions.size() > totalMinutes(segments)) {
        split.notes.append({SplitNote::Kind::TooManyClasses, {}, static_cast<int>(pool.portions.size())});
        return split;
    }
    const Placement placement = place(pool, segments, request.policy);
    const QList<ClassSlot> made = slotsOf(placement, request.college, pool, segments);
    split.isProven = placement.isProven;
    split.isOrderKept = placement.isOrderKept;
    split.classSlots = made + question.pinned;
    sortByTime(split.classSlots);
    split.moves = movedClasses(made, pool, question.batches);
    judgeCrowding(split, made, request.policy);
    noteDividedClasses(split, question);
    if (!split.isOrderKept)
        split.notes.append({SplitNote::Kind::OrderBroken, {}, 0});
    noteUnusedWindows(split, question);
    return split;
}

Split noSplit(SplitNote::Kind why, const QString &subject = {}, const QList<SplitNote> &notes = {})
{
    Split split;
    split.notes = notes;
    split.notes.append({why, subject, 0});
    return split;
}

} // namespace

Split splitCollege(const SplitRequest &request)
{
    const Question question = questionOf(request);
    if (question.batches.isEmpty())
        return noSplit(SplitNote::Kind::NoWindow);
    if (isOneSlot(question, request.policy))
        return oneSlot(request, question);
    if (question.classes.isEmpty())
        return noSplit(SplitNote::Kind::NoClasses, {}, unknownPins(question));
    if (const auto clash = pinnedClash(question.pinned, question.batches, question.classes))
        return noSplit(SplitNote::Kind::PinnedClash, *clash);
    return splitAmongClasses(request, question);
}

} // namespace liuying
