// SPDX-License-Identifier: Apache-2.0
#include "flows/prepare/PlanChanges.h"

#include "flows/CampaignTime.h"
#include "flows/Words.h"

#include <QCoreApplication>

#include <algorithm>

namespace liuying {

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

bool fitsABatch(const ClassSlot &slot, const QList<Batch> &batches)
{
    return std::ranges::any_of(batches, [&slot](const Batch &batch) {
        return batch.college == slot.college && batch.room == slot.room &&
               batch.window.start <= slot.window.start && slot.window.end <= batch.window.end;
    });
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
    return fee ? QCoreApplication::translate("Flows", "%1元").arg(fee->toYuan()) : QString();
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

void notePolicy(QStringList &changes, const Policy &before, const Policy &after)
{
    noteChange(changes, QCoreApplication::translate("Flows", "提前量（分钟）"),
               QString::number(before.earlyAllowance.count()), QString::number(after.earlyAllowance.count()));
    noteChange(changes, QCoreApplication::translate("Flows", "须二次分配的时长（分钟）"),
               QString::number(before.splitOver.count()), QString::number(after.splitOver.count()));
    noteChange(changes, QCoreApplication::translate("Flows", "禁穿颜色"), listWords(before.forbiddenColours),
               listWords(after.forbiddenColours));
}

template <typename T>
bool holds(const QList<T> &list, const T &item)
{
    return std::ranges::find(list, item) != list.end();
}

template <typename T, typename Words>
void noteItems(QStringList &changes, const QList<T> &before, const QList<T> &after, Words words)
{
    for (const T &item : before) {
        if (!holds(after, item))
            changes.append(QCoreApplication::translate("Flows", "取消：%1。").arg(words(item)));
    }
    for (const T &item : after) {
        if (!holds(before, item))
            changes.append(QCoreApplication::translate("Flows", "新增：%1。").arg(words(item)));
    }
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
    if (after.classSlots.isEmpty()) {
        std::ranges::copy_if(before.classSlots, std::back_inserter(after.classSlots),
                             [&after](const ClassSlot &slot) { return fitsABatch(slot, after.batches); });
    }
    return after;
}

QStringList planChanges(const Plan &before, const Plan &after)
{
    QStringList changes;
    noteCampaign(changes, before.campaign, after.campaign);
    notePolicy(changes, before.policy, after.policy);
    noteItems(changes, before.rooms, after.rooms, [](const Room &room) {
        return QCoreApplication::translate("Flows", "教室%1（%2）").arg(room.code, room.name);
    });
    noteItems(changes, before.batches, after.batches, [](const Batch &batch) {
        return QCoreApplication::translate("Flows", "%1第%2批，%3，%4")
            .arg(batch.room, QString::number(batch.number), batch.college, windowWords(batch.window));
    });
    noteItems(changes, before.classSlots, after.classSlots, [](const ClassSlot &slot) {
        return QCoreApplication::translate("Flows", "%1%2，%3，%4")
            .arg(slot.college, slot.className, slot.room, windowWords(slot.window));
    });
    return changes;
}

} // namespace liuying
