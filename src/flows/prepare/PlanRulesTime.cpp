// SPDX-License-Identifier: Apache-2.0
#include "core/plan/PlanParts.h"
#include "flows/CampaignTime.h"
#include "flows/Words.h"
#include "flows/plan/PlanScopes.h"
#include "flows/plan/PlanWords.h"
#include "flows/prepare/PlanRules.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

using Severity = exchange::Problem::Severity;

// One item that overlaps a hundred others is one mistake; a few of them show it.
constexpr int kMostOfOne = 8;

/// Whether a window takes time out of the break without spanning all of it.
bool usesBreak(const Window &window, const Policy &policy)
{
    const bool touches = window.start.time < policy.breakEnd && policy.breakStart < window.end.time;
    const bool spans = window.start.time <= policy.breakStart && policy.breakEnd <= window.end.time;
    return touches && !spans;
}

template <typename T>
PlanProblem badWindow(const T &item, const QString &subject, const QString &who)
{
    return {Severity::Error,
            u"bad-window"_s,
            subject,
            QCoreApplication::translate("Flows", "%1在%2的时间不对：结束要晚于开始，也不能跨过午夜。")
                .arg(who, item.room),
            item.room,
            {},
            item.college};
}

template <typename T>
PlanProblem inBreak(const T &item, const QString &subject, const QString &who, const Policy &policy)
{
    return {Severity::Warning,
            u"in-break"_s,
            subject,
            QCoreApplication::translate("Flows", "%1在%2的时间（%3）占用了%4–%5的午休。")
                .arg(who, item.room, windowWords(item.window), policy.breakStart.toString(u"HH:mm"_s),
                     policy.breakEnd.toString(u"HH:mm"_s)),
            item.room,
            item.window,
            item.college};
}

/// Calls @p clash for items of one list that overlap in time; both in the order of their starts. Near linear:
/// at most kMostOfOne for each item.
template <typename T, typename Clash>
void forOverlaps(QList<T> items, Clash clash)
{
    items.removeIf([](const T &item) { return !item.window.isValid(); });
    std::ranges::stable_sort(items, {}, [](const T &item) { return item.window.start; });
    for (qsizetype i = 0; i < items.size(); ++i) {
        int found = 0;
        for (qsizetype j = i + 1; j < items.size() && found < kMostOfOne; ++j) {
            if (items[j].window.start >= items[i].window.end)
                break;
            ++found;
            clash(items[i], items[j]);
        }
    }
}

/// The items of a list under a key of theirs; keys in the order of the list.
template <typename T, typename Key>
QList<QList<T>> groupsBy(const QList<T> &list, Key key)
{
    QHash<QString, qsizetype> places;
    QList<QList<T>> groups;
    for (const T &item : list) {
        const QString of = key(item);
        if (!places.contains(of)) {
            places.insert(of, groups.size());
            groups.append(QList<T>());
        }
        groups[places.value(of)].append(item);
    }
    return groups;
}

PlanProblem batchesTogether(const Batch &a, const Batch &b)
{
    const bool isSame = a.window == b.window;
    return {isSame ? Severity::Warning : Severity::Error,
            isSame ? u"same-room"_s : u"overlap"_s,
            a.room,
            QCoreApplication::translate("Flows", "%1在%2同时安排了%3和%4。")
                .arg(a.room, windowWords(b.window), a.college, b.college),
            a.room,
            b.window,
            b.college};
}

/// Batches of a college that are going on at once, by start: however many they are, they are one problem.
PlanProblem collegeTwice(const QList<Batch> &atOnce)
{
    const Batch &last = atOnce.constLast();
    QStringList rooms;
    for (const Batch &batch : atOnce)
        rooms.append(batch.room);
    rooms.removeDuplicates();
    const QString text = rooms.size() == 2
                             ? QCoreApplication::translate("Flows", "%1在%2同时安排在%3和%4。")
                                   .arg(last.college, windowWords(last.window), rooms[0], rooms[1])
                             : QCoreApplication::translate("Flows", "%1在%2同时安排在%3间教室：%4。")
                                   .arg(last.college, windowWords(last.window), QString::number(rooms.size()),
                                        listWords(rooms));
    return {Severity::Warning, u"twice-at-once"_s, last.college, text, last.room, last.window, last.college};
}

/// One problem for each moment at which a batch of the college begins while others go on in other rooms.
QList<PlanProblem> inSeveralRooms(QList<Batch> batches)
{
    batches.removeIf([](const Batch &batch) { return !batch.window.isValid(); });
    std::ranges::stable_sort(batches, {}, [](const Batch &batch) { return batch.window.start; });
    QList<PlanProblem> problems;
    QList<Batch> atOnce;
    for (qsizetype i = 0; i < batches.size(); ++i) {
        const LocalDateTime &start = batches[i].window.start;
        atOnce.removeIf([&start](const Batch &other) { return other.window.end <= start; });
        atOnce.append(batches[i]);
        const bool isLastToStart = i + 1 == batches.size() || batches[i + 1].window.start != start;
        const bool isElsewhere =
            std::ranges::any_of(atOnce, [&](const Batch &other) { return other.room != batches[i].room; });
        if (isLastToStart && isElsewhere)
            problems.append(collegeTwice(atOnce));
    }
    return problems;
}

PlanProblem slotsTogether(const ClassSlot &a, const ClassSlot &b)
{
    // Of two colleges only where one is outside its time, which is an error of its own.
    return {a.college == b.college ? Severity::Error : Severity::Warning,
            u"slot-overlap"_s,
            a.room,
            QCoreApplication::translate("Flows", "%1在%2同时安排了%3和%4。")
                .arg(a.room, windowWords(b.window), classOfCollegeWords(a.college, a.className),
                     classOfCollegeWords(b.college, b.className)),
            a.room,
            b.window,
            b.college};
}

PlanProblem classTwice(const ClassSlot &a, const ClassSlot &b)
{
    return {Severity::Error,
            u"class-twice"_s,
            classWords(a.className),
            QCoreApplication::translate("Flows", "%1的%2在%3有两个时间，%4和%5。")
                .arg(a.college, classWords(a.className), windowWords(b.window), a.room, b.room),
            b.room,
            b.window,
            b.college};
}

/// Class slots of one room at the same time. Where slots of two colleges are each inside a batch, those
/// batches overlap: that is told once, and not again for each pair of their classes.
QList<PlanProblem> slotClashes(const Plan &plan)
{
    const auto batches = byCollege(plan.batches);
    const auto isInPlace = [&batches](const ClassSlot &slot) {
        return isInsideABatch(slot, batches.value(slot.college));
    };
    QList<PlanProblem> problems;
    const auto noteClash = [&](const ClassSlot &a, const ClassSlot &b) {
        const bool isOneCollege = a.college == b.college;
        const bool isOneClass = isOneCollege && a.className == b.className;
        const bool isToldOfBatches = !isOneCollege && isInPlace(a) && isInPlace(b);
        if (!isOneClass && !isToldOfBatches)
            problems.append(slotsTogether(a, b));
    };
    for (const QList<ClassSlot> &inRoom :
         groupsBy(plan.classSlots, [](const ClassSlot &s) { return s.room; }))
        forOverlaps(inRoom, noteClash);
    return problems;
}

} // namespace

QList<PlanProblem> windowProblems(const CheckedPlan &checked)
{
    const Policy &policy = checked.plan.policy;
    QList<PlanProblem> problems;
    for (const Batch &batch : checked.plan.batches) {
        if (!batch.window.isValid())
            problems.append(badWindow(batch, batch.college, batch.college));
        else if (usesBreak(batch.window, policy))
            problems.append(inBreak(batch, batch.college, batch.college, policy));
    }
    for (const ClassSlot &slot : checked.plan.classSlots) {
        const QString name = classWords(slot.className);
        const QString who = classOfCollegeWords(slot.college, slot.className);
        if (!slot.window.isValid())
            problems.append(badWindow(slot, name, who));
        else if (slot.window.start.time < policy.breakEnd && policy.breakStart < slot.window.end.time)
            problems.append(inBreak(slot, name, who, policy));
    }
    return problems;
}

QList<PlanProblem> overlapProblems(const CheckedPlan &checked)
{
    const Plan &plan = checked.plan;
    QList<PlanProblem> problems;
    for (const QList<Batch> &inRoom : groupsBy(plan.batches, [](const Batch &b) { return b.room; }))
        forOverlaps(inRoom, [&](const Batch &a, const Batch &b) { problems.append(batchesTogether(a, b)); });
    for (const QList<Batch> &ofCollege : groupsBy(plan.batches, [](const Batch &b) { return b.college; }))
        problems += inSeveralRooms(ofCollege);
    problems += slotClashes(plan);
    const auto classOf = [](const ClassSlot &slot) { return QString(slot.college + u'\n' + slot.className); };
    for (const QList<ClassSlot> &ofClass : groupsBy(plan.classSlots, classOf))
        forOverlaps(ofClass,
                    [&](const ClassSlot &a, const ClassSlot &b) { problems.append(classTwice(a, b)); });
    return problems;
}

} // namespace liuying
