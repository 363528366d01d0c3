// SPDX-License-Identifier: Apache-2.0
#include "exchange/Imports.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace liuying::exchange {

namespace {

/// The windows of the colleges' own rows, by college and room.
using CollegeWindows = QHash<std::pair<QString, QString>, QList<Window>>;

CollegeWindows collegeWindowsOf(const QList<ReadBatch> &batches)
{
    CollegeWindows windows;
    for (const ReadBatch &read : batches) {
        if (read.classes.isEmpty())
            windows[{read.batch.college, read.batch.room}] += read.batch.window;
    }
    return windows;
}

/// Class rows inside a longer window of their college in that room.
bool isSubSchedule(const ReadBatch &read, const CollegeWindows &windows)
{
    const QList<Window> own = windows.value({read.batch.college, read.batch.room});
    const Window &inner = read.batch.window;
    return !read.classes.isEmpty() && std::any_of(own.cbegin(), own.cend(), [&inner](const Window &outer) {
        return outer != inner && outer.start <= inner.start && inner.end <= outer.end;
    });
}

/// Batches in the order of the document, as far as lines tell it.
QList<const ReadBatch *> inOrderOfLines(const QList<ReadBatch> &batches)
{
    QList<const ReadBatch *> ordered;
    for (const ReadBatch &read : batches)
        ordered += &read;
    std::stable_sort(ordered.begin(), ordered.end(), [](const ReadBatch *a, const ReadBatch *b) {
        return a->sheet != b->sheet ? a->sheet < b->sheet : a->line < b->line;
    });
    return ordered;
}

/// Each class once, with the first headcount that a row gives it.
QList<AnnouncedClass> announcedClassesOf(const QList<ReadBatch> &batches)
{
    QList<AnnouncedClass> announced;
    QSet<std::pair<QString, QString>> known;
    for (const ReadBatch *read : inOrderOfLines(batches)) {
        for (const ClassOfBatch &one : read->classes) {
            const std::pair key(read->batch.college, one.name);
            if (!one.students || known.contains(key))
                continue;
            known.insert(key);
            announced.append({read->batch.college, one.name, *one.students});
        }
    }
    return announced;
}

} // namespace

bool Notice::hasErrors() const
{
    return std::any_of(problems.cbegin(), problems.cend(),
                       [](const Problem &problem) { return problem.severity == Problem::Severity::Error; });
}

Plan Notice::toPlan() const
{
    Plan plan;
    plan.campaign = campaign;
    plan.rooms = rooms;
    if (earlyMinutes)
        plan.policy.earlyAllowance = std::chrono::minutes(*earlyMinutes);
    if (splitOverMinutes)
        plan.policy.splitOver = std::chrono::minutes(*splitOverMinutes);
    plan.policy.forbiddenColours = forbiddenColours;
    const CollegeWindows windows = collegeWindowsOf(batches);
    QSet<std::pair<QString, QString>> placed;
    for (const ReadBatch &read : batches) {
        const bool isPart = isSubSchedule(read, windows);
        if (!isPart)
            plan.batches.append(read.batch);
        if (!isPart && read.classes.size() != 1)
            continue; // classes that share a batch have no time of their own
        for (const ClassOfBatch &one : read.classes) {
            if (placed.contains({read.batch.college, one.name}))
                continue; // the rows contradict each other: the first holds
            placed.insert({read.batch.college, one.name});
            ClassSlot slot{read.batch.college, one.name, read.batch.room, read.batch.window};
            slot.students = one.students.value_or(0);
            slot.isPinned = true;
            plan.classSlots.append(slot);
        }
    }
    sortSlots(plan.classSlots);
    plan.announcedClasses = announcedClassesOf(batches);
    return plan;
}

} // namespace liuying::exchange
