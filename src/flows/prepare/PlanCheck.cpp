// SPDX-License-Identifier: Apache-2.0
#include "flows/prepare/PlanCheck.h"

#include "flows/CampaignTime.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

using Severity = exchange::Problem::Severity;

// One photographer takes about 350 students an hour, some ten seconds each.
constexpr int kStudentsAnHour = 350;

void checkRooms(QList<PlanProblem> &problems, const Plan &plan)
{
    for (qsizetype i = 0; i < plan.batches.size(); ++i) {
        for (qsizetype j = i + 1; j < plan.batches.size(); ++j) {
            const Batch &a = plan.batches[i];
            const Batch &b = plan.batches[j];
            if (a.room != b.room || !a.window.overlaps(b.window))
                continue;
            const bool isSame = a.window == b.window;
            problems.append({isSame ? Severity::Warning : Severity::Error,
                             isSame ? u"same-room"_s : u"overlap"_s, a.room,
                             QCoreApplication::translate("Flows", "%1在%2同时安排了%3和%4。")
                                 .arg(a.room, windowWords(b.window), a.college, b.college)});
        }
    }
}

bool isInsideABatch(const ClassSlot &slot, const Plan &plan)
{
    return std::ranges::any_of(plan.batches, [&slot](const Batch &batch) {
        return batch.college == slot.college && batch.room == slot.room &&
               batch.window.start <= slot.window.start && slot.window.end <= batch.window.end;
    });
}

void checkSlots(QList<PlanProblem> &problems, const Plan &plan)
{
    for (const ClassSlot &slot : plan.classSlots) {
        if (!isInsideABatch(slot, plan))
            problems.append({Severity::Error, u"slot-outside-batch"_s, slot.className,
                             QCoreApplication::translate("Flows", "%1的时间（%2，%3）不在%4的时段里。")
                                 .arg(slot.className, slot.room, windowWords(slot.window), slot.college)});
    }
    for (const Batch &batch : plan.batches) {
        const bool isSplit = std::ranges::any_of(plan.classSlots, [&batch](const ClassSlot &slot) {
            return slot.college == batch.college && slot.room == batch.room &&
                   slot.window.overlaps(batch.window);
        });
        if (!isSplit && batch.window.length() > plan.policy.splitOver)
            problems.append({Severity::Warning, u"not-split"_s, batch.college,
                             QCoreApplication::translate("Flows", "%1（%2，%3）还没有分配到班级。")
                                 .arg(batch.college, batch.room, windowWords(batch.window))});
    }
}

void checkColleges(QList<PlanProblem> &problems, const Plan &plan, const QList<Student> &roster)
{
    QStringList order;
    QHash<QString, int> students;
    for (const Student &student : roster) {
        if (!students.contains(student.college))
            order.append(student.college);
        students[student.college] += student.eligible ? 1 : 0;
    }
    QMap<QString, qint64> minutes;
    for (const Batch &batch : plan.batches)
        minutes[batch.college] += batch.window.length().count();
    for (const QString &college : std::as_const(order)) {
        const qint64 room = minutes.value(college) * kStudentsAnHour / 60;
        if (!minutes.contains(college))
            problems.append({Severity::Error, u"no-batch"_s, college,
                             QCoreApplication::translate("Flows", "%1有%2名学生，但日程表里没有它的时间。")
                                 .arg(college, QString::number(students.value(college)))});
        else if (students.value(college) > room)
            problems.append(
                {Severity::Warning, u"over-capacity"_s, college,
                 QCoreApplication::translate("Flows", "%1有%2名学生，安排的时间大约只够拍%3名。")
                     .arg(college, QString::number(students.value(college)), QString::number(room))});
    }
    if (roster.isEmpty())
        return;
    for (auto it = minutes.keyBegin(); it != minutes.keyEnd(); ++it) {
        if (!students.contains(*it))
            problems.append(
                {Severity::Warning, u"no-students"_s, *it,
                 QCoreApplication::translate("Flows", "日程表里有%1，但名单里没有这个学院的学生。")
                     .arg(*it)});
    }
}

} // namespace

QList<PlanProblem> checkPlan(const Plan &plan, const QList<Student> &roster)
{
    QList<PlanProblem> problems;
    checkRooms(problems, plan);
    checkSlots(problems, plan);
    checkColleges(problems, plan, roster);
    std::ranges::stable_sort(problems, [](const PlanProblem &a, const PlanProblem &b) {
        return a.severity == Severity::Error && b.severity != Severity::Error;
    });
    return problems;
}

} // namespace liuying
