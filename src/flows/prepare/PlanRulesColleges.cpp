// SPDX-License-Identifier: Apache-2.0
#include "core/plan/SplitSegments.h"
#include "flows/CampaignTime.h"
#include "flows/Words.h"
#include "flows/plan/PlanScopes.h"
#include "flows/plan/PlanWords.h"
#include "flows/prepare/PlanRules.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <limits>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

using Severity = exchange::Problem::Severity;

constexpr qsizetype kMostNames = 5; // of classes in a sentence
constexpr int kMostUnused = 10;     // minutes of a window; a class moved by hand may leave some
constexpr int kMinuteMs = 60'000;

/// One college as the rules see it.
struct CheckedCollege {
    QString name;
    QList<Batch> batches;
    QList<ClassSlot> classSlots;
    QList<ClassHeads> classes;

    [[nodiscard]] int heads() const
    {
        int sum = 0;
        for (const ClassHeads &one : classes)
            sum += one.students;
        return sum;
    }
};

/// Colleges with batches in the order of the plan, then those that only have classes.
QList<CheckedCollege> collegesOf(const CheckedPlan &checked)
{
    const auto batches = byCollege(checked.plan.batches);
    const auto classSlots = byCollege(checked.plan.classSlots);
    const auto classes = byCollege(checked.classes);
    QList<CheckedCollege> colleges;
    QSet<QString> seen;
    const auto note = [&](const QString &name) {
        if (seen.contains(name))
            return;
        seen.insert(name);
        colleges.append({name, batches.value(name), classSlots.value(name), classes.value(name)});
    };
    for (const Batch &batch : checked.plan.batches)
        note(batch.college);
    for (const ClassHeads &heads : checked.classes)
        note(heads.college);
    return colleges;
}

/// How many students the college's windows are enough for.
qint64 capacityOf(const CheckedCollege &college, const Policy &policy)
{
    qint64 minutes = 0;
    for (const Batch &batch : college.batches) {
        if (!batch.window.isValid())
            continue;
        const QList<split::Stretch> stretches = split::workingTime(batch.window, policy);
        for (const split::Stretch &stretch : stretches)
            minutes += stretch.length();
    }
    return minutes * policy.studentsPerHour / 60;
}

PlanProblem noBatch(const CheckedCollege &college)
{
    return {Severity::Error,
            u"no-batch"_s,
            college.name,
            QCoreApplication::translate("Flows", "%1有%2名学生，但日程表里没有它的时间。")
                .arg(college.name, QString::number(college.heads())),
            {},
            {},
            college.name};
}

PlanProblem noStudents(const CheckedCollege &college)
{
    const Batch &first = college.batches.constFirst();
    return {
        Severity::Warning,
        u"no-students"_s,
        college.name,
        QCoreApplication::translate("Flows", "日程表里有%1，但名单里没有这个学院的学生。").arg(college.name),
        first.room,
        first.window,
        college.name};
}

PlanProblem overCapacity(const CheckedCollege &college, qint64 capacity)
{
    const Batch &first = college.batches.constFirst();
    return {Severity::Warning,
            u"over-capacity"_s,
            college.name,
            QCoreApplication::translate("Flows", "%1有%2名学生，安排的时间大约只够拍%3名。")
                .arg(college.name, QString::number(college.heads()), QString::number(capacity)),
            first.room,
            first.window,
            college.name};
}

PlanProblem notSplit(const Batch &batch)
{
    return {Severity::Warning,
            u"not-split"_s,
            batch.college,
            QCoreApplication::translate("Flows", "%1（%2，%3）还没有分配到班级。")
                .arg(batch.college, batch.room, windowWords(batch.window)),
            batch.room,
            batch.window,
            batch.college};
}

PlanProblem classesLeftOut(const CheckedCollege &college, const QStringList &names)
{
    const Batch &first = college.batches.constFirst();
    const QString listed = listWords(names.first(std::min(names.size(), kMostNames)));
    const QString text =
        names.size() > kMostNames
            ? QCoreApplication::translate("Flows", "%1已经分配，但%2等%3个班级还没有时间。")
                  .arg(college.name, listed, QString::number(names.size()))
            : QCoreApplication::translate("Flows", "%1已经分配，但%2还没有时间。").arg(college.name, listed);
    return {Severity::Warning, u"not-split"_s, college.name, text, first.room, first.window, college.name};
}

/// From the first to the last minute of a window that its class slots use, after midnight; none at first.
struct UsedMinutes {
    int from = std::numeric_limits<int>::max();
    int to = 0;

    void add(const Window &slot)
    {
        from = std::min(from, slot.start.time.msecsSinceStartOfDay() / kMinuteMs);
        to = std::max(to, slot.end.time.msecsSinceStartOfDay() / kMinuteMs);
    }
};

/// Minutes of a window, the break apart, before its first class slot and behind its last; 0 without any.
int unusedMinutes(const Window &window, const UsedMinutes &used, const Policy &policy)
{
    if (used.to == 0)
        return 0;
    int unused = 0;
    for (const split::Stretch &stretch : split::workingTime(window, policy))
        unused += std::clamp(used.from, stretch.from, stretch.to) - stretch.from + stretch.to -
                  std::clamp(used.to, stretch.from, stretch.to);
    return unused;
}

PlanProblem windowTooLong(const Batch &batch, int unused)
{
    return {Severity::Warning,
            u"window-unused"_s,
            batch.college,
            QCoreApplication::translate(
                "Flows", "%1（%2，%3）的时段比班级的时间长%4分钟，这段时间没有班级来拍。请重新分配。")
                .arg(batch.college, batch.room, windowWords(batch.window), QString::number(unused)),
            batch.room,
            batch.window,
            batch.college};
}

/// Windows that were made longer after their classes had their times. A slot outside every window is told as
/// such, and where it belongs nobody knows.
void checkWindows(QList<PlanProblem> &problems, const CheckedCollege &college, const Policy &policy)
{
    QList<UsedMinutes> used(college.batches.size());
    for (const ClassSlot &slot : college.classSlots) {
        const int batch = split::batchHolding(slot, college.batches);
        if (batch < 0)
            return;
        used[batch].add(slot.window);
    }
    for (qsizetype i = 0; i < used.size(); ++i) {
        const int unused = unusedMinutes(college.batches[i].window, used[i], policy);
        if (unused > kMostUnused)
            problems.append(windowTooLong(college.batches[i], unused));
    }
}

/// A college that comes as one in a single short window needs no slots; any other needs all of them.
void checkSplit(QList<PlanProblem> &problems, const CheckedCollege &college, const Policy &policy)
{
    if (college.classSlots.isEmpty()) {
        const bool isShort =
            college.batches.size() == 1 && college.batches.constFirst().window.length() <= policy.splitOver;
        if (!isShort)
            std::ranges::transform(college.batches, std::back_inserter(problems), notSplit);
        return;
    }
    QSet<QString> withTime;
    for (const ClassSlot &slot : college.classSlots)
        withTime.insert(slot.className);
    QStringList without;
    for (const ClassHeads &heads : college.classes) {
        if (!withTime.contains(heads.name))
            without.append(classWords(heads.name));
    }
    if (without.isEmpty())
        checkWindows(problems, college, policy);
    else
        problems.append(classesLeftOut(college, without));
    if (!college.classes.isEmpty())
        return;
    for (const Batch &batch : college.batches) { // nobody knows its classes: long windows show it
        const bool isUsed = std::ranges::any_of(college.classSlots, [&batch](const ClassSlot &slot) {
            return slot.room == batch.room && slot.window.overlaps(batch.window);
        });
        if (!isUsed && batch.window.length() > policy.splitOver)
            problems.append(notSplit(batch));
    }
}

} // namespace

QList<PlanProblem> collegeProblems(const CheckedPlan &checked)
{
    QList<PlanProblem> problems;
    for (const CheckedCollege &college : collegesOf(checked)) {
        if (college.batches.isEmpty()) {
            problems.append(noBatch(college));
            continue;
        }
        const qint64 capacity = capacityOf(college, checked.plan.policy);
        if (college.heads() > capacity)
            problems.append(overCapacity(college, capacity));
        if (checked.hasRoster && college.classes.isEmpty())
            problems.append(noStudents(college));
        else
            checkSplit(problems, college, checked.plan.policy);
    }
    return problems;
}

} // namespace liuying
