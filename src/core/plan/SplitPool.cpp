// SPDX-License-Identifier: Apache-2.0
#include "core/plan/SplitPool.h"

#include <QHash>

#include <algorithm>
#include <queue>

namespace liuying::split {

namespace {

using SlotsByClass = QHash<QString, QList<ClassSlot>>;

SlotsByClass slotsByClass(const QList<ClassSlot> &classSlots, bool isPinned)
{
    SlotsByClass byClass;
    for (const ClassSlot &slot : classSlots) {
        if (slot.isPinned == isPinned)
            byClass[slot.className].append(slot);
    }
    return byClass;
}

bool isPinnedNumber(const QString &number, const QList<ClassSlot> &pins)
{
    return std::ranges::any_of(pins, [&number](const ClassSlot &pin) { return pin.range.contains(number); });
}

/// The range between the pinned ones around @p numbers, none of which is pinned.
NumberRange gapAround(const QStringList &numbers, const QList<ClassSlot> &pins)
{
    NumberRange gap;
    for (const ClassSlot &pin : pins) {
        const QString &ends = pin.range.upTo;
        if (!ends.isEmpty() && numberBefore(ends, numbers.front()) &&
            (gap.after.isEmpty() || numberBefore(gap.after, ends)))
            gap.after = ends;
        const QString &begins = pin.range.after;
        if (!begins.isEmpty() && !numberBefore(begins, numbers.back()) &&
            (gap.upTo.isEmpty() || numberBefore(begins, gap.upTo)))
            gap.upTo = begins;
    }
    return gap;
}

/// The stretches of numbers that no pin holds.
QList<Portion> portionsByNumber(const ClassHeads &heads, const QList<ClassSlot> &pins)
{
    QList<Portion> portions;
    bool isOpen = false;
    for (const QString &number : heads.numbers) {
        if (isPinnedNumber(number, pins)) {
            isOpen = false;
            continue;
        }
        if (!isOpen)
            portions.append(Portion{});
        isOpen = true;
        portions.back().numbers.append(number);
    }
    for (Portion &portion : portions) {
        portion.students = static_cast<int>(portion.numbers.size());
        portion.range = gapAround(portion.numbers, pins);
    }
    return portions;
}

/// Without numbers only the heads tell what pins leave. A class of which every slot is pinned is settled,
/// whatever its heads were when that was done.
QList<Portion> portionsByCount(const ClassHeads &heads, const QList<ClassSlot> &pins, bool hasUnpinned)
{
    if (!pins.isEmpty() && !hasUnpinned)
        return {};
    int left = heads.students;
    for (const ClassSlot &pin : pins)
        left -= std::min(left, std::max(pin.students, 0));
    if (left <= 0)
        return {};
    Portion portion;
    portion.students = left;
    return {portion};
}

PoolClass poolClass(const QString &name, const QList<ClassSlot> &pins, const QList<ClassSlot> &unpinned,
                    const QList<Batch> &batches)
{
    PoolClass poolClass;
    poolClass.name = name;
    poolClass.hadSlots = !unpinned.isEmpty();
    poolClass.isDividedByPin = !pins.isEmpty();
    for (const ClassSlot &slot : unpinned)
        poolClass.batchesBefore.append(batchHolding(slot, batches));
    return poolClass;
}

bool shareAStudent(const ClassSlot &a, const ClassSlot &b, const QList<ClassHeads> &classes)
{
    if (a.className != b.className)
        return false;
    const auto heads = std::ranges::find(classes, a.className, &ClassHeads::name);
    return heads != classes.end() && std::ranges::any_of(heads->numbers, [&](const QString &number) {
               return a.range.contains(number) && b.range.contains(number);
           });
}

} // namespace

Pool poolOf(const QList<ClassHeads> &classes, const QList<ClassSlot> &present, const QList<Batch> &batches)
{
    const SlotsByClass pinned = slotsByClass(present, true);
    const SlotsByClass others = slotsByClass(present, false);
    Pool pool;
    for (const ClassHeads &heads : classes) {
        const QList<ClassSlot> pins = pinned.value(heads.name);
        const QList<ClassSlot> unpinned = others.value(heads.name);
        QList<Portion> portions = heads.numbers.isEmpty() ? portionsByCount(heads, pins, !unpinned.isEmpty())
                                                          : portionsByNumber(heads, pins);
        if (portions.isEmpty())
            continue;
        for (Portion &portion : portions) {
            const auto before = std::ranges::find(unpinned, portion.range, &ClassSlot::range);
            if (before != unpinned.end())
                portion.before = *before;
            portion.ofClass = static_cast<int>(pool.classes.size());
        }
        pool.classes.append(poolClass(heads.name, pins, unpinned, batches));
        pool.portions.append(portions);
    }
    return pool;
}

std::optional<QString> pinnedClash(const QList<ClassSlot> &pinned, const QList<Batch> &batches,
                                   const QList<ClassHeads> &classes)
{
    for (qsizetype i = 0; i < pinned.size(); ++i) {
        const ClassSlot &slot = pinned[i];
        if (!slot.window.isValid() || batchHolding(slot, batches) < 0)
            return slot.className;
        const auto clashes = [&](const ClassSlot &other) {
            return (slot.room == other.room && slot.window.overlaps(other.window)) ||
                   shareAStudent(slot, other, classes);
        };
        if (std::any_of(pinned.begin(), pinned.begin() + i, clashes))
            return slot.className;
    }
    return std::nullopt;
}

QList<int> shareMinutes(const QList<int> &heads, int length)
{
    struct Claim {
        Crowding crowding;
        qsizetype who;
        bool operator<(const Claim &other) const
        {
            if (crowding != other.crowding)
                return crowding < other.crowding;
            // Equally crowded, a minute helps fewer heads more.
            if (crowding.heads != other.crowding.heads)
                return crowding.heads > other.crowding.heads;
            return who > other.who;
        }
    };
    std::priority_queue<Claim> claims;
    for (qsizetype i = 0; i < heads.size(); ++i)
        claims.push({{heads[i], 1}, i});
    for (int left = length - static_cast<int>(heads.size()); left > 0; --left) {
        Claim most = claims.top();
        claims.pop();
        ++most.crowding.minutes;
        claims.push(most);
    }
    QList<int> minutes(heads.size(), 0);
    for (; !claims.empty(); claims.pop())
        minutes[claims.top().who] = static_cast<int>(claims.top().crowding.minutes);
    return minutes;
}

namespace {

NumberRange rangeOf(const Part &part, const Portion &portion)
{
    if (portion.numbers.isEmpty())
        return portion.range;
    return {part.from == 0 ? portion.range.after : portion.numbers[part.from - 1],
            part.to == portion.students ? portion.range.upTo : portion.numbers[part.to - 1]};
}

QList<ClassSlot> slotsOfSegment(const QList<Part> &parts, const QString &college, const Pool &pool,
                                const Segment &segment)
{
    QList<int> heads;
    for (const Part &part : parts)
        heads.append(part.students());
    const QList<int> minutes = shareMinutes(heads, segment.length());
    QList<ClassSlot> classSlots;
    int from = segment.stretch.from;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const Portion &portion = pool.portions[parts[i].portion];
        classSlots.append({college, pool.classes[portion.ofClass].name, segment.room,
                           windowOf(segment, {from, from + minutes[i]}), rangeOf(parts[i], portion),
                           parts[i].students(), false});
        from += minutes[i];
    }
    return classSlots;
}

} // namespace

QList<ClassSlot> slotsOf(const Placement &placement, const QString &college, const Pool &pool,
                         const QList<Segment> &segments)
{
    QList<ClassSlot> classSlots;
    for (auto part = placement.parts.begin(); part != placement.parts.end();) {
        const auto next = std::find_if(part, placement.parts.end(),
                                       [&part](const Part &other) { return other.segment != part->segment; });
        classSlots.append(slotsOfSegment(QList<Part>(part, next), college, pool, segments[part->segment]));
        part = next;
    }
    return classSlots;
}

Crowding worstCrowding(const QList<ClassSlot> &classSlots)
{
    Crowding worst;
    for (const ClassSlot &slot : classSlots)
        worst = std::max(worst, Crowding{slot.students, slot.window.length().count()});
    return worst;
}

qint64 unevenness(qint64 heads, qint64 minutes)
{
    // Nobody has fifty million students; a typing error must not overflow.
    const qint64 counted = std::min<qint64>(heads, 50'000'000);
    return counted * counted * 1000 / minutes;
}

} // namespace liuying::split
