// SPDX-License-Identifier: Apache-2.0
#include "core/plan/PlanParts.h"
#include "flows/CampaignTime.h"
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
using ClassKey = std::pair<QString, QString>; // college, class

/// Looks at the slots of one class after the other.
class ClassRules {
public:
    explicit ClassRules(const CheckedPlan &checked)
        : m_checked(checked), m_batches(byCollege(checked.plan.batches))
    {
        for (const ClassHeads &heads : checked.classes) {
            m_heads.insert({heads.college, heads.name}, &heads);
            m_known.insert(heads.college);
        }
    }

    QList<PlanProblem> problems();

private:
    void checkSlot(const ClassSlot &slot, bool isOnly);
    void checkParts(const QList<ClassSlot> &parts);
    void note(Severity severity, const QString &code, const ClassSlot &slot, const QString &text);
    [[nodiscard]] const ClassHeads *headsOf(const ClassSlot &slot) const
    {
        return m_heads.value({slot.college, slot.className});
    }
    [[nodiscard]] qint64 headsIn(const ClassSlot &slot, bool isOnly) const;

    const CheckedPlan &m_checked;
    const QHash<QString, QList<Batch>> m_batches;
    QHash<ClassKey, const ClassHeads *> m_heads;
    QSet<QString> m_known; // colleges whose classes are known
    QList<PlanProblem> m_problems;
};

void ClassRules::note(Severity severity, const QString &code, const ClassSlot &slot, const QString &text)
{
    m_problems.append(
        {severity, code, classWords(slot.className), text, slot.room, slot.window, slot.college});
}

/// How many are expected in a slot; 0 where nobody knows.
qint64 ClassRules::headsIn(const ClassSlot &slot, bool isOnly) const
{
    const ClassHeads *heads = headsOf(slot);
    if (heads == nullptr)
        return slot.students;
    if (isOnly && slot.range.isWhole())
        return heads->students;
    if (heads->numbers.isEmpty() || slot.range.isWhole())
        return slot.students;
    return std::ranges::count_if(heads->numbers,
                                 [&slot](const QString &number) { return slot.range.contains(number); });
}

void ClassRules::checkSlot(const ClassSlot &slot, bool isOnly)
{
    const QString name = classWords(slot.className);
    const QString full = classOfCollegeWords(slot.college, slot.className);
    if (!isInsideABatch(slot, m_batches.value(slot.college)))
        note(Severity::Error, u"slot-outside-batch"_s, slot,
             QCoreApplication::translate("Flows", "%1的时间（%2，%3）不在%4的时段里。")
                 .arg(full, slot.room, windowWords(slot.window), slot.college));
    if (headsOf(slot) == nullptr && m_known.contains(slot.college))
        note(Severity::Warning, u"unknown-class"_s, slot,
             slot.isPinned
                 ? QCoreApplication::translate("Flows", "%1固定了%2的时间，但名单里没有这个班要采集的学生。")
                       .arg(slot.college, name)
                 : QCoreApplication::translate("Flows", "%1有%2的时间，但名单里没有这个班要采集的学生。")
                       .arg(slot.college, name));
    const qint64 heads = headsIn(slot, isOnly);
    const qint64 pace = m_checked.plan.policy.studentsPerHour;
    const qint64 minutes = slot.window.length().count();
    if (slot.window.isValid() && heads * 60 > pace * minutes)
        note(Severity::Warning, u"crowded"_s, slot,
             QCoreApplication::translate("Flows", "%1（%2，%3）有%4人，这段时间大约只够拍%5人。")
                 .arg(full, slot.room, windowWords(slot.window), QString::number(heads),
                      QString::number(pace * minutes / 60)));
}

/// Together the parts of a divided class hold every number there can be, each once.
void ClassRules::checkParts(const QList<ClassSlot> &parts)
{
    const bool isUncut = std::ranges::all_of(parts, [](const ClassSlot &s) { return s.range.isWhole(); });
    const ClassHeads *heads = headsOf(parts.constFirst());
    if (isUncut && (parts.size() == 1 || heads == nullptr || heads->numbers.isEmpty()))
        return; // not divided; or divided by a list alone, which names no numbers
    QList<ClassSlot> ordered = parts;
    std::ranges::stable_sort(ordered, numberBefore, [](const ClassSlot &s) { return s.range.after; });
    bool leavesOut = !ordered.constFirst().range.after.isEmpty();
    bool doubles = false;
    for (qsizetype i = 1; i < ordered.size(); ++i) {
        const QString &end = ordered[i - 1].range.upTo;
        const QString &begin = ordered[i].range.after;
        doubles = doubles || end.isEmpty() || numberBefore(begin, end);
        leavesOut = leavesOut || (!end.isEmpty() && numberBefore(end, begin));
    }
    leavesOut =
        leavesOut || std::ranges::none_of(ordered, [](const ClassSlot &s) { return s.range.upTo.isEmpty(); });
    const QString name = classWords(parts.constFirst().className);
    const QString &college = parts.constFirst().college;
    if (leavesOut)
        note(Severity::Error, u"numbers-left-out"_s, parts.constFirst(),
             QCoreApplication::translate("Flows", "%1的%2分成几段，但有学号不在任何一段里。")
                 .arg(college, name));
    if (doubles)
        note(Severity::Error, u"numbers-doubled"_s, parts.constFirst(),
             QCoreApplication::translate("Flows", "%1的%2有几个时间，其中有学号重复。").arg(college, name));
}

QList<PlanProblem> ClassRules::problems()
{
    QHash<ClassKey, QList<ClassSlot>> ofClass;
    for (const ClassSlot &slot : m_checked.plan.classSlots)
        ofClass[{slot.college, slot.className}].append(slot);
    for (const ClassSlot &slot : m_checked.plan.classSlots) {
        const QList<ClassSlot> parts = ofClass.value({slot.college, slot.className});
        checkSlot(slot, parts.size() == 1);
        if (slot == parts.constFirst())
            checkParts(parts);
    }
    return m_problems;
}

} // namespace

QList<PlanProblem> classProblems(const CheckedPlan &checked)
{
    return ClassRules(checked).problems();
}

} // namespace liuying
