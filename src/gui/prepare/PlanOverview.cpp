// SPDX-License-Identifier: Apache-2.0
#include "gui/prepare/PlanOverview.h"

#include <QHash>
#include <QSet>

namespace liuying {

namespace {

using ClassKey = std::pair<QString, QString>; // college, class

struct Heads {
    QHash<ClassKey, int> byClass;
    QHash<QString, int> byCollege;
};

Heads countHeads(const QList<Student> &roster)
{
    Heads heads;
    for (const Student &student : roster) {
        if (!student.eligible)
            continue;
        ++heads.byClass[{student.college, student.className}];
        ++heads.byCollege[student.college];
    }
    return heads;
}

bool isInside(const ClassSlot &slot, const Batch &batch)
{
    return slot.college == batch.college && slot.room == batch.room &&
           slot.window.start >= batch.window.start && slot.window.end <= batch.window.end;
}

void countSlots(PlanLine &line, const Plan &plan, const Heads &heads)
{
    QSet<QString> counted;
    for (const ClassSlot &slot : plan.classSlots) {
        if (!isInside(slot, line.batch) || counted.contains(slot.className))
            continue;
        counted.insert(slot.className);
        line.students += heads.byClass.value({slot.college, slot.className});
    }
    line.classes = static_cast<int>(counted.size());
}

/// Students of a college whose class has no slot anywhere: they fall to the batches that were not split.
int withoutSlot(const QString &college, const Plan &plan, const Heads &heads)
{
    QSet<QString> slotted;
    for (const ClassSlot &slot : plan.classSlots) {
        if (slot.college == college)
            slotted.insert(slot.className);
    }
    int rest = heads.byCollege.value(college);
    for (const QString &className : slotted)
        rest -= heads.byClass.value({college, className});
    return rest;
}

void shareRest(QList<PlanLine> &lines, const QString &college, int rest)
{
    qint64 minutes = 0;
    for (const PlanLine &line : lines)
        minutes +=
            line.batch.college == college && line.classes == 0 ? line.batch.window.length().count() : 0;
    qint64 minutesSoFar = 0;
    int given = 0;
    for (PlanLine &line : lines) {
        if (line.batch.college != college || line.classes > 0 || minutes == 0)
            continue;
        minutesSoFar += line.batch.window.length().count();
        // Rounded on the running sum, so that the shares always add up to the whole.
        line.students = static_cast<int>(rest * minutesSoFar / minutes) - given;
        given += line.students;
    }
}

} // namespace

QList<PlanLine> planLines(const Plan &plan, const QList<Student> &roster)
{
    const Heads heads = countHeads(roster);
    QList<PlanLine> lines;
    QSet<QString> colleges;
    for (const Batch &batch : plan.batches) {
        const Room *room = plan.room(batch.room);
        PlanLine line{batch, room ? room->name : batch.room};
        countSlots(line, plan, heads);
        lines.append(line);
        colleges.insert(batch.college);
    }
    for (const QString &college : colleges)
        shareRest(lines, college, withoutSlot(college, plan, heads));
    return lines;
}

} // namespace liuying
