// SPDX-License-Identifier: Apache-2.0
#include "cli/PlanJson.h"

#include "core/journal/PhotoPolicyJson.h"
#include "flows/CampaignTime.h"
#include "flows/plan/PlanWords.h"

#include <QCoreApplication>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject policyJson(const Policy &policy)
{
    return {{u"earlyMinutes"_s, static_cast<int>(policy.earlyAllowance.count())},
            {u"splitOverMinutes"_s, static_cast<int>(policy.splitOver.count())},
            {u"undoMinutes"_s, static_cast<int>(policy.undoWithin.count())},
            {u"unpaidIsHold"_s, policy.unpaidIsHold},
            {u"forbiddenColours"_s, QJsonArray::fromStringList(policy.forbiddenColours)},
            {u"studentsPerHour"_s, policy.studentsPerHour},
            {u"breakStart"_s, policy.breakStart.toString(u"HH:mm"_s)},
            {u"breakEnd"_s, policy.breakEnd.toString(u"HH:mm"_s)},
            {u"photo"_s, photoPolicyToJson(policy.photo)}};
}

} // namespace

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue orNull(const std::optional<Money> &money)
{
    return money ? QJsonValue(money->fen) : QJsonValue();
}

QJsonValue orNull(const std::optional<QDate> &date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject campaignJson(const Campaign &campaign)
{
    return {{u"university"_s, orNull(campaign.university)},
            {u"title"_s, orNull(campaign.title)},
            {u"cohort"_s, orNull(campaign.cohort)},
            {u"number"_s, orNull(campaign.number)},
            {u"feeFen"_s, orNull(campaign.fee)},
            {u"feeDue"_s, orNull(campaign.feeDue)}};
}

QJsonArray roomsJson(const QList<Room> &rooms)
{
    QJsonArray array;
    for (const Room &room : rooms)
        array.append(QJsonObject{{u"code"_s, room.code}, {u"name"_s, room.name}});
    return array;
}

QJsonObject batchJson(const Batch &batch)
{
    return {{u"room"_s, batch.room},
            {u"number"_s, batch.number},
            {u"college"_s, batch.college},
            {u"start"_s, batch.window.start.toString()},
            {u"end"_s, batch.window.end.toString()}};
}

QJsonArray daysJson(const QList<QDate> &days)
{
    QJsonArray array;
    for (const QDate &day : days)
        array.append(day.toString(Qt::ISODate));
    return array;
}

QJsonObject slotJson(const ClassSlot &slot)
{
    const QJsonValue part = slot.range.isWhole() ? QJsonValue()
                                                 : QJsonObject{{u"after"_s, orNull(slot.range.after)},
                                                               {u"upTo"_s, orNull(slot.range.upTo)}};
    return {{u"college"_s, slot.college},
            {u"class"_s, slot.className},
            {u"room"_s, slot.room},
            {u"start"_s, slot.window.start.toString()},
            {u"end"_s, slot.window.end.toString()},
            {u"students"_s, slot.students},
            {u"part"_s, part},
            {u"pinned"_s, slot.isPinned}};
}

QJsonArray slotsJson(const QList<ClassSlot> &classSlots)
{
    QJsonArray array;
    for (const ClassSlot &slot : classSlots)
        array.append(slotJson(slot));
    return array;
}

QJsonArray classesJson(const QList<ClassHeads> &classes)
{
    QJsonArray array;
    for (const ClassHeads &heads : classes)
        array.append(QJsonObject{
            {u"college"_s, heads.college}, {u"class"_s, heads.name}, {u"students"_s, heads.students}});
    return array;
}

QJsonValue coordinatorJson(const Coordinator *coordinator)
{
    if (coordinator == nullptr)
        return {};
    return QJsonObject{{u"college"_s, coordinator->college},
                       {u"name"_s, coordinator->name},
                       {u"phone"_s, coordinator->phone}};
}

QJsonArray coordinatorsJson(const QList<Coordinator> &coordinators)
{
    QJsonArray array;
    for (const Coordinator &coordinator : coordinators)
        array.append(coordinatorJson(&coordinator));
    return array;
}

QJsonObject planJson(const Plan &plan, const QList<ClassHeads> &classes)
{
    QJsonArray batches;
    for (const Batch &batch : plan.batches)
        batches.append(batchJson(batch));
    return {{u"campaign"_s, campaignJson(plan.campaign)},
            {u"policy"_s, policyJson(plan.policy)},
            {u"days"_s, daysJson(plan.days())},
            {u"rooms"_s, roomsJson(plan.rooms)},
            {u"batches"_s, batches},
            {u"classSlots"_s, slotsJson(plan.classSlots)},
            {u"classes"_s, classesJson(classes)},
            {u"coordinators"_s, coordinatorsJson(plan.coordinators)}};
}

QJsonArray scopeChangesJson(const QList<ScopeChange> &changes)
{
    QJsonArray array;
    for (const ScopeChange &change : changes)
        array.append(QJsonObject{{u"scope"_s, change.scope},
                                 {u"revision"_s, change.revision},
                                 {u"changes"_s, QJsonArray::fromStringList(change.changes)}});
    return array;
}

QString slotLine(const ClassSlot &slot)
{
    QString line =
        u"%1  %2  %3 %4"_s.arg(slot.room, windowWords(slot.window), slot.college, classWords(slot.className));
    if (slot.students > 0)
        line += u"  "_s + QCoreApplication::translate("Cli", "%1人").arg(slot.students);
    if (!slot.range.isWhole())
        line += u"  "_s + QCoreApplication::translate("Cli", "学号 %1 之后至 %2")
                              .arg(slot.range.after.isEmpty() ? u"—"_s : slot.range.after,
                                   slot.range.upTo.isEmpty() ? u"—"_s : slot.range.upTo);
    if (slot.isPinned)
        line += u"  "_s + QCoreApplication::translate("Cli", "固定");
    return line;
}

QStringList planLines(const Plan &plan)
{
    QStringList lines;
    for (const Batch &batch : plan.batches)
        lines.append(u"%1  %2  %3"_s.arg(batch.room, windowWords(batch.window), batch.college));
    for (const ClassSlot &slot : plan.classSlots)
        lines.append(slotLine(slot));
    return lines;
}

} // namespace liuying::cli
