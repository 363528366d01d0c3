// SPDX-License-Identifier: Apache-2.0
#include "core/journal/PlanJson.h"

#include "core/journal/PhotoPolicyJson.h"

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

QJsonObject campaignToJson(const Campaign &campaign)
{
    return {{"id"_L1, campaign.id},
            {"university"_L1, campaign.university},
            {"title"_L1, campaign.title},
            {"cohort"_L1, maybeToJson(campaign.cohort)},
            {"number"_L1, campaign.number},
            {"feeFen"_L1, maybeToJson(campaign.fee)},
            {"feeDue"_L1, maybeToJson(campaign.feeDue)},
            {"zone"_L1, campaign.zone}};
}

Campaign campaignFromJson(JsonFields &fields)
{
    Campaign campaign;
    campaign.id = fields.textOrNone("id"_L1);
    campaign.university = fields.text("university"_L1);
    campaign.title = fields.text("title"_L1);
    campaign.cohort = fields.maybeInteger("cohort"_L1);
    campaign.number = fields.text("number"_L1);
    campaign.fee = fields.maybeMoney("feeFen"_L1);
    campaign.feeDue = fields.maybeDay("feeDue"_L1);
    campaign.zone = fields.text("zone"_L1);
    return campaign;
}

QString timeToJson(QTime time)
{
    return time.toString(u"HH:mm");
}

QJsonObject policyToJson(const Policy &policy)
{
    return {{"earlyMinutes"_L1, minutesToJson(policy.earlyAllowance)},
            {"splitOverMinutes"_L1, minutesToJson(policy.splitOver)},
            {"undoMinutes"_L1, minutesToJson(policy.undoWithin)},
            {"clockToleranceMinutes"_L1, minutesToJson(policy.clockTolerance)},
            {"unpaidIsHold"_L1, policy.unpaidIsHold},
            {"keepPayload"_L1, policy.keepPayload},
            {"codeMinBytes"_L1, policy.codeMinBytes},
            {"forbiddenColours"_L1, QJsonArray::fromStringList(policy.forbiddenColours)},
            {"studentsPerHour"_L1, policy.studentsPerHour},
            {"breakStart"_L1, timeToJson(policy.breakStart)},
            {"breakEnd"_L1, timeToJson(policy.breakEnd)},
            {"photo"_L1, photoPolicyToJson(policy.photo)}};
}

Policy policyFromJson(JsonFields &fields)
{
    Policy policy;
    policy.earlyAllowance = fields.minutes("earlyMinutes"_L1);
    policy.splitOver = fields.minutes("splitOverMinutes"_L1);
    policy.undoWithin = fields.minutes("undoMinutes"_L1);
    policy.clockTolerance = fields.minutes("clockToleranceMinutes"_L1);
    policy.unpaidIsHold = fields.flag("unpaidIsHold"_L1);
    policy.keepPayload = fields.flag("keepPayload"_L1);
    policy.codeMinBytes = fields.smallInteger("codeMinBytes"_L1);
    policy.forbiddenColours = fields.texts("forbiddenColours"_L1);
    if (fields.has("studentsPerHour"_L1)) {
        policy.studentsPerHour = fields.smallInteger("studentsPerHour"_L1);
        policy.breakStart = fields.time("breakStart"_L1);
        policy.breakEnd = fields.time("breakEnd"_L1);
    }
    if (fields.has("photo"_L1))
        policy.photo = fields.object("photo"_L1, photoPolicyFromJson);
    return policy;
}

QJsonObject roomToJson(const Room &room)
{
    return {{"code"_L1, room.code}, {"name"_L1, room.name}};
}

Room roomFromJson(JsonFields &fields)
{
    return {fields.text("code"_L1), fields.text("name"_L1)};
}

QJsonObject batchToJson(const Batch &batch)
{
    return {{"room"_L1, batch.room},
            {"number"_L1, batch.number},
            {"college"_L1, batch.college},
            {"start"_L1, batch.window.start.toString()},
            {"end"_L1, batch.window.end.toString()}};
}

Batch batchFromJson(JsonFields &fields)
{
    return {fields.text("room"_L1), fields.smallInteger("number"_L1), fields.text("college"_L1),
            fields.window()};
}

QJsonObject slotToJson(const ClassSlot &slot)
{
    return {{"college"_L1, slot.college},
            {"class"_L1, slot.className},
            {"room"_L1, slot.room},
            {"start"_L1, slot.window.start.toString()},
            {"end"_L1, slot.window.end.toString()},
            {"after"_L1, slot.range.after},
            {"upTo"_L1, slot.range.upTo},
            {"students"_L1, slot.students},
            {"pinned"_L1, slot.isPinned}};
}

ClassSlot slotFromJson(JsonFields &fields)
{
    ClassSlot slot{fields.text("college"_L1), fields.text("class"_L1), fields.text("room"_L1),
                   fields.window()};
    if (fields.has("pinned"_L1)) {
        slot.range = {fields.text("after"_L1), fields.text("upTo"_L1)};
        slot.students = fields.smallInteger("students"_L1);
        slot.isPinned = fields.flag("pinned"_L1);
    }
    return slot;
}

QJsonObject announcedToJson(const AnnouncedClass &announced)
{
    return {
        {"college"_L1, announced.college}, {"name"_L1, announced.name}, {"students"_L1, announced.students}};
}

AnnouncedClass announcedFromJson(JsonFields &fields)
{
    return {fields.text("college"_L1), fields.text("name"_L1), fields.smallInteger("students"_L1)};
}

QJsonObject coordinatorToJson(const Coordinator &person)
{
    return {{"college"_L1, person.college}, {"name"_L1, person.name}, {"phone"_L1, person.phone}};
}

Coordinator coordinatorFromJson(JsonFields &fields)
{
    return {fields.text("college"_L1), fields.text("name"_L1), fields.text("phone"_L1)};
}

} // namespace

QJsonObject planToJson(const Plan &plan)
{
    return {{"campaign"_L1, campaignToJson(plan.campaign)},
            {"policy"_L1, policyToJson(plan.policy)},
            {"rooms"_L1, listToJson(plan.rooms, roomToJson)},
            {"batches"_L1, listToJson(plan.batches, batchToJson)},
            {"classSlots"_L1, listToJson(plan.classSlots, slotToJson)},
            {"announcedClasses"_L1, listToJson(plan.announcedClasses, announcedToJson)},
            {"coordinators"_L1, listToJson(plan.coordinators, coordinatorToJson)}};
}

Plan planFromJson(JsonFields &fields)
{
    Plan plan;
    plan.campaign = fields.object("campaign"_L1, campaignFromJson);
    plan.policy = fields.object("policy"_L1, policyFromJson);
    plan.rooms = fields.list("rooms"_L1, roomFromJson);
    plan.batches = fields.list("batches"_L1, batchFromJson);
    plan.classSlots = fields.list("classSlots"_L1, slotFromJson);
    if (fields.has("announcedClasses"_L1)) {
        plan.announcedClasses = fields.list("announcedClasses"_L1, announcedFromJson);
        plan.coordinators = fields.list("coordinators"_L1, coordinatorFromJson);
    }
    return plan;
}

QJsonObject studentToJson(const Student &student)
{
    return {{"number"_L1, student.number},     {"name"_L1, student.name},
            {"college"_L1, student.college},   {"class"_L1, student.className},
            {"major"_L1, student.major},       {"idTail"_L1, student.idTail},
            {"level"_L1, student.level},       {"status"_L1, student.status},
            {"eligible"_L1, student.eligible}, {"statusChanged"_L1, student.statusChanged},
            {"school"_L1, student.school}};
}

Student studentFromJson(JsonFields &fields)
{
    Student student;
    student.number = fields.text("number"_L1);
    student.name = fields.text("name"_L1);
    student.college = fields.text("college"_L1);
    student.className = fields.text("class"_L1);
    student.major = fields.text("major"_L1);
    student.idTail = fields.text("idTail"_L1);
    student.level = fields.text("level"_L1);
    student.status = fields.text("status"_L1);
    student.eligible = fields.flag("eligible"_L1);
    student.statusChanged = fields.flag("statusChanged"_L1);
    student.school = fields.textOrNone("school"_L1);
    return student;
}

} // namespace liuying
