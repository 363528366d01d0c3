// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/PlanJson.h"
#include "flows/CampaignTime.h"

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
            {u"forbiddenColours"_s, QJsonArray::fromStringList(policy.forbiddenColours)}};
}

QJsonObject planJson(const Plan &plan, int students)
{
    QJsonArray batches;
    for (const Batch &batch : plan.batches)
        batches.append(batchJson(batch));
    QJsonArray slotList;
    for (const ClassSlot &slot : plan.classSlots)
        slotList.append(QJsonObject{{u"college"_s, slot.college},
                                    {u"class"_s, slot.className},
                                    {u"room"_s, slot.room},
                                    {u"start"_s, slot.window.start.toString()},
                                    {u"end"_s, slot.window.end.toString()}});
    return {{u"campaign"_s, campaignJson(plan.campaign)},
            {u"policy"_s, policyJson(plan.policy)},
            {u"days"_s, daysJson(plan.days())},
            {u"rooms"_s, roomsJson(plan.rooms)},
            {u"batches"_s, batches},
            {u"classSlots"_s, slotList},
            {u"students"_s, students}};
}

} // namespace

int showPlan(Call &call)
{
    const Result<OpenStation> station = openStation(call, storage::OpenMode::ReadOnly);
    if (!station)
        return call.fail(station.error());
    const auto plan = station->stores->plan();
    const Result<int> students = station->stores->studentCount();
    if (!plan)
        return call.fail(plan.error());
    if (!students)
        return call.fail(students.error());
    if (!*plan) {
        call.answer(QJsonObject{{u"campaign"_s, QJsonValue()}, {u"students"_s, *students}});
        call.say(QCoreApplication::translate("Cli",
                                             "还没有拍摄计划。请先运行 liuyingctl plan import-timetable。"));
        return No;
    }
    call.answer(planJson(**plan, *students));
    call.say((**plan).campaign.title);
    for (const Batch &batch : (**plan).batches)
        call.say(u"%1  %2  %3"_s.arg(batch.room, windowWords(batch.window), batch.college));
    for (const ClassSlot &slot : (**plan).classSlots)
        call.say(u"%1  %2  %3 %4"_s.arg(slot.room, windowWords(slot.window), slot.college, slot.className));
    call.say(QCoreApplication::translate("Cli", "名单上有%1名学生。").arg(*students));
    return Done;
}

} // namespace liuying::cli
