// SPDX-License-Identifier: Apache-2.0
#include "flows/plan/PartLaying.h"

#include "core/plan/PlanParts.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace liuying {

namespace {

/// How much of a class each of its slots is for: its heads, or its minutes where nobody said.
QList<qint64> sharesOf(const QList<ClassSlot *> &parts)
{
    const bool isSaid = std::ranges::all_of(parts, [](const ClassSlot *slot) { return slot->students > 0; });
    QList<qint64> shares;
    for (const ClassSlot *slot : parts)
        shares.append(isSaid ? slot->students : slot->window.length().count());
    return shares;
}

/// Gives the slots of one divided class, first to last, their parts of its numbers.
void giveRanges(const QList<ClassSlot *> &parts, const QStringList &numbers)
{
    const QList<qint64> shares = sharesOf(parts);
    const qint64 whole = std::max<qint64>(1, std::accumulate(shares.begin(), shares.end(), qint64{0}));
    qint64 upToHere = 0;
    QString after;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        upToHere += shares[i];
        const bool isLast = i == parts.size() - 1;
        const qsizetype end = isLast ? numbers.size() : numbers.size() * upToHere / whole;
        const QString last = end > 0 ? numbers[end - 1] : numbers.front();
        parts[i]->range = {after, isLast ? QString() : last};
        after = last;
    }
}

void giveRangesToDivided(QList<ClassSlot> &classSlots, const QString &college,
                         const QList<ClassHeads> &classes)
{
    QHash<QString, QList<ClassSlot *>> byClass;
    for (ClassSlot &slot : classSlots) {
        if (slot.college == college)
            byClass[slot.className].append(&slot);
    }
    for (const ClassHeads &heads : classes) {
        QList<ClassSlot *> parts = byClass.value(heads.name);
        const bool isCut = parts.size() > 1 &&
                           std::ranges::all_of(parts, [](const ClassSlot *s) { return s->range.isWhole(); });
        if (heads.college != college || heads.numbers.isEmpty() || !isCut)
            continue;
        std::ranges::sort(parts, {}, [](const ClassSlot *slot) { return slot->window.start; });
        giveRanges(parts, heads.numbers);
    }
}

} // namespace

Plan withPart(const Plan &published, const PlanPartFile &part, const QList<ClassHeads> &classes)
{
    Plan after = withSubSchedule(published, part.college, part.part);
    giveRangesToDivided(after.classSlots, part.college, classes);
    sortSlots(after.classSlots);
    return after;
}

Plan comparable(Plan part, const QList<ClassHeads> &classes)
{
    QSet<std::pair<QString, QString>> onRoster;
    for (const ClassHeads &heads : classes) {
        if (!heads.numbers.isEmpty())
            onRoster.insert({heads.college, heads.name});
    }
    part.announcedClasses.removeIf([&onRoster](const AnnouncedClass &announced) {
        return onRoster.contains({announced.college, announced.name});
    });
    return part;
}

} // namespace liuying
