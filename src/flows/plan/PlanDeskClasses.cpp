// SPDX-License-Identifier: Apache-2.0
#include "flows/plan/PlanDesk.h"

#include "core/plan/PlanParts.h"
#include "flows/CampaignTime.h"
#include "flows/door/RoomNames.h"
#include "flows/plan/CampaignId.h"
#include "flows/plan/PlanScopes.h"
#include "flows/prepare/ImportFiles.h"
#include "flows/prepare/PlanChanges.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

using ClassKey = std::pair<QString, QString>; // college, class

/// Lays a list of classes over a plan and counts what that changes.
class ClassesLaying {
public:
    ClassesLaying(ClassesPreview &preview, const Plan &before) : m_preview(preview)
    {
        preview.before = before;
        preview.after = before;
    }

    void lay();

private:
    void layHeads();
    void count(const QHash<ClassKey, int> &before);
    void layTimes();
    void layCoordinators();
    [[nodiscard]] std::optional<ClassSlot> placed(ClassSlot slot) const;
    void doubt(const QString &code, const QString &text);

    ClassesPreview &m_preview;
    QSet<ClassKey> m_moved; // classes whose own time changed
};

void ClassesLaying::doubt(const QString &code, const QString &text)
{
    m_preview.read.problems.append({exchange::Problem::Severity::Warning, 0, {}, code, text});
}

void ClassesLaying::lay()
{
    QHash<ClassKey, int> before;
    for (const AnnouncedClass &announced : std::as_const(m_preview.before.announcedClasses))
        before.insert({announced.college, announced.name}, announced.students);
    layTimes();
    layHeads();
    layCoordinators();
    count(before);
    m_preview.changes = planChanges(m_preview.before, m_preview.after);
}

/// A list speaks for the colleges it names. Where a row of it could not be taken, a class it does not name
/// may be that row: nothing is removed then.
void ClassesLaying::layHeads()
{
    QSet<QString> named;
    QSet<ClassKey> inFile;
    for (const AnnouncedClass &announced : std::as_const(m_preview.read.classes)) {
        named.insert(announced.college);
        inFile.insert({announced.college, announced.name});
    }
    const bool mayRemove = std::ranges::all_of(
        m_preview.read.rejected, [](const exchange::RejectedRow &row) { return row.why == u"duplicate"; });
    QList<AnnouncedClass> &announced = m_preview.after.announcedClasses;
    announced.removeIf([&](const AnnouncedClass &old) {
        const bool isInFile = inFile.contains({old.college, old.name});
        const bool isGone = mayRemove && !isInFile && named.contains(old.college);
        m_preview.removed += isGone ? 1 : 0;
        return isInFile || isGone;
    });
    announced.append(m_preview.read.classes);
    for (const QString &college : std::as_const(named)) {
        if (!m_preview.after.hasCollege(college))
            doubt(u"unknown-college"_s,
                  QCoreApplication::translate("Flows", "日程表里没有“%1”，请核对学院名称。").arg(college));
    }
}

void ClassesLaying::count(const QHash<ClassKey, int> &before)
{
    for (const AnnouncedClass &announced : std::as_const(m_preview.read.classes)) {
        const ClassKey key{announced.college, announced.name};
        const auto old = before.constFind(key);
        if (old == before.constEnd())
            ++m_preview.added;
        else if (*old != announced.students || m_moved.contains(key))
            ++m_preview.updated;
        else
            ++m_preview.unchanged;
    }
}

/// @p slot with the room as the plan calls it; empty where the plan has no such room or the college no window
/// there. A row without a room means the college's own window at that time.
std::optional<ClassSlot> ClassesLaying::placed(ClassSlot slot) const
{
    const Plan &plan = m_preview.before;
    if (slot.room.isEmpty()) {
        const auto batch = std::ranges::find_if(plan.batches, [&slot](const Batch &candidate) {
            return candidate.college == slot.college && candidate.window.start <= slot.window.start &&
                   slot.window.end <= candidate.window.end;
        });
        if (batch != plan.batches.end())
            slot.room = batch->room;
    } else if (const auto room = roomMeant(plan, slot.room)) {
        slot.room = *room;
    }
    return isInsideABatch(slot, plan.batches) ? std::optional(slot) : std::nullopt;
}

void ClassesLaying::layTimes()
{
    QHash<ClassKey, ClassSlot> own;
    for (const ClassSlot &slot : std::as_const(m_preview.read.classSlots)) {
        if (const auto fitting = placed(slot))
            own.insert({slot.college, slot.className}, *fitting);
        else
            doubt(u"slot-outside-batch"_s,
                  QCoreApplication::translate("Flows", "%1的时间（%2，%3）不在%4的时段里，没有采用。")
                      .arg(slot.className, slot.room, windowWords(slot.window), slot.college));
    }
    QList<ClassSlot> &classSlots = m_preview.after.classSlots;
    QSet<ClassKey> same;
    for (const ClassSlot &slot : std::as_const(classSlots)) {
        const ClassKey key{slot.college, slot.className};
        if (own.contains(key) && own.value(key) == slot)
            same.insert(key);
    }
    classSlots.removeIf([&own](const ClassSlot &slot) {
        return own.contains({slot.college, slot.className});
    });
    for (auto it = own.cbegin(); it != own.cend(); ++it) {
        classSlots.append(*it);
        if (!same.contains(it.key()))
            m_moved.insert(it.key());
    }
    sortSlots(classSlots);
}

void ClassesLaying::layCoordinators()
{
    QList<Coordinator> &coordinators = m_preview.after.coordinators;
    for (const Coordinator &person : std::as_const(m_preview.read.coordinators)) {
        const auto old = std::ranges::find(coordinators, person.college, &Coordinator::college);
        if (old == coordinators.end())
            coordinators.append(person);
        else
            *old = person;
    }
}

} // namespace

Result<ClassesPreview> PlanDesk::compareClasses(const QString &file, exchange::ClassesFile read) const
{
    const auto plan = standingPlan(m_stores);
    if (!plan)
        return failureOf(plan);
    if (!*plan)
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate("Flows", "还没有日程表。请先导入日程表，再导入班级名单。"),
                       u"no plan yet"_s);
    ClassesPreview preview;
    preview.file = file;
    preview.read = std::move(read);
    ClassesLaying(preview, **plan).lay();
    return preview;
}

Result<int> PlanDesk::importClasses(const ClassesPreview &preview, BadRows badRows)
{
    if (badRows == BadRows::Refuse && !preview.read.rejected.isEmpty())
        return rejectedRows(preview.file, preview.read.rejected);
    int revision = 0;
    const auto done = m_stores.transact([&]() -> Result<void> {
        // Something may have been published since the person looked.
        const auto now = compareClasses(preview.file, preview.read);
        if (!now)
            return failureOf(now);
        const auto latest = m_stores.latestRevision(campaignScope());
        if (!latest)
            return failureOf(latest);
        revision = *latest;
        if (!differ(now->before, now->after))
            return {};
        const auto entry =
            m_stores.append(PlanPublished{campaignScope(), ++revision, now->after, preview.file},
                            m_clock.nowUtcMs(), u"import"_s);
        return entry ? Result<void>() : failureOf(entry);
    });
    if (!done)
        return failureOf(done);
    return revision;
}

} // namespace liuying
