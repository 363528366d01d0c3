// SPDX-License-Identifier: Apache-2.0
#include "flows/prepare/PlanChanges.h"
#include "flows/MoneyWords.h"

#include "core/plan/PlanParts.h"
#include "flows/Words.h"
#include "flows/plan/PhotoRuleEdit.h"
#include "flows/plan/PlanScopes.h"
#include "flows/prepare/PlanDiff.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
void keepIfSilent(std::optional<T> &now, const std::optional<T> &before)
{
    if (!now)
        now = before;
}

void keepIfSilent(QString &now, const QString &before)
{
    if (now.isEmpty())
        now = before;
}

Campaign campaignAfter(const Campaign &before, Campaign read)
{
    keepIfSilent(read.university, before.university);
    keepIfSilent(read.title, before.title);
    keepIfSilent(read.number, before.number);
    keepIfSilent(read.cohort, before.cohort);
    keepIfSilent(read.fee, before.fee);
    keepIfSilent(read.feeDue, before.feeDue);
    keepIfSilent(read.id, before.id);
    return read;
}

Policy policyAfter(Policy policy, const exchange::Notice &notice)
{
    if (notice.earlyMinutes)
        policy.earlyAllowance = std::chrono::minutes(*notice.earlyMinutes);
    if (notice.splitOverMinutes)
        policy.splitOver = std::chrono::minutes(*notice.splitOverMinutes);
    if (!notice.forbiddenColours.isEmpty())
        policy.forbiddenColours = notice.forbiddenColours;
    return policy;
}

/// Items of the plan before, of the colleges about which a document says nothing of that sort.
template <typename T>
void keepOfSilentColleges(QList<T> &now, const QList<T> &before)
{
    QSet<QString> named;
    for (const T &item : std::as_const(now))
        named.insert(item.college);
    std::ranges::copy_if(before, std::back_inserter(now),
                         [&named](const T &item) { return !named.contains(item.college); });
}

/// The slots before that still lie inside a batch of their college, of the colleges without new ones.
void keepFittingSlots(Plan &after, const Plan &before)
{
    QList<ClassSlot> fitting = before.classSlots;
    const auto batches = byCollege(after.batches);
    fitting.removeIf(
        [&batches](const ClassSlot &slot) { return !isInsideABatch(slot, batches.value(slot.college)); });
    keepOfSilentColleges(after.classSlots, fitting);
    sortSlots(after.classSlots);
}

QString said(const QString &value)
{
    return value.isEmpty() ? QCoreApplication::translate("Flows", "（未写）") : value;
}

void noteChange(QStringList &changes, const QString &label, const QString &before, const QString &after)
{
    if (before != after)
        changes.append(
            QCoreApplication::translate("Flows", "%1：%2 → %3。").arg(label, said(before), said(after)));
}

QString feeWords(const std::optional<Money> &fee)
{
    return fee ? QCoreApplication::translate("Flows", "%1元").arg(yuanWords(*fee)) : QString();
}

void noteCampaign(QStringList &changes, const Campaign &before, const Campaign &after)
{
    noteChange(changes, QCoreApplication::translate("Flows", "学校"), before.university, after.university);
    noteChange(changes, QCoreApplication::translate("Flows", "标题"), before.title, after.title);
    noteChange(changes, QCoreApplication::translate("Flows", "文号"), before.number, after.number);
    noteChange(changes, QCoreApplication::translate("Flows", "届别"),
               before.cohort ? QString::number(*before.cohort) : QString(),
               after.cohort ? QString::number(*after.cohort) : QString());
    noteChange(changes, QCoreApplication::translate("Flows", "收费"), feeWords(before.fee),
               feeWords(after.fee));
    noteChange(changes, QCoreApplication::translate("Flows", "缴费截止"),
               before.feeDue ? before.feeDue->toString(Qt::ISODate) : QString(),
               after.feeDue ? after.feeDue->toString(Qt::ISODate) : QString());
}

QString breakWords(const Policy &policy)
{
    return u"%1–%2"_s.arg(policy.breakStart.toString(u"HH:mm"), policy.breakEnd.toString(u"HH:mm"));
}

void notePolicy(QStringList &changes, const Policy &before, const Policy &after)
{
    noteChange(changes, QCoreApplication::translate("Flows", "提前量（分钟）"),
               QString::number(before.earlyAllowance.count()), QString::number(after.earlyAllowance.count()));
    noteChange(changes, QCoreApplication::translate("Flows", "须二次分配的时长（分钟）"),
               QString::number(before.splitOver.count()), QString::number(after.splitOver.count()));
    noteChange(changes, QCoreApplication::translate("Flows", "每小时拍摄人数"),
               QString::number(before.studentsPerHour), QString::number(after.studentsPerHour));
    noteChange(changes, QCoreApplication::translate("Flows", "午休"), breakWords(before), breakWords(after));
    noteChange(changes, QCoreApplication::translate("Flows", "禁穿颜色"), listWords(before.forbiddenColours),
               listWords(after.forbiddenColours));
    for (const PhotoRuleChange &change : photoRuleChanges(before.photo, after.photo))
        noteChange(changes, change.name, change.before, change.after);
}

} // namespace

Plan planAfter(const Plan &before, const exchange::Notice &notice)
{
    Plan after = notice.toPlan();
    after.campaign = campaignAfter(before.campaign, after.campaign);
    after.policy = policyAfter(before.policy, notice);
    for (Room &room : after.rooms) {
        const Room *known = before.room(room.code);
        if (known != nullptr && known->name.size() > room.name.size())
            room.name = known->name;
    }
    keepFittingSlots(after, before);
    keepOfSilentColleges(after.announcedClasses, before.announcedClasses);
    keepOfSilentColleges(after.coordinators, before.coordinators);
    return after;
}

QStringList planChanges(const Plan &before, const Plan &after)
{
    QStringList changes;
    noteCampaign(changes, before.campaign, after.campaign);
    notePolicy(changes, before.policy, after.policy);
    changes += timetableChanges(before, after);
    changes += subScheduleChanges(before, after);
    return changes;
}

} // namespace liuying
