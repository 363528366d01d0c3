// SPDX-License-Identifier: Apache-2.0
#include "core/journal/StudioJson.h"

#include <algorithm>
#include <array>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

QJsonObject with(QJsonObject object, const QJsonObject &more)
{
    for (auto field = more.begin(); field != more.end(); ++field)
        object.insert(field.key(), field.value());
    return object;
}

ShotNumber readShot(JsonFields &fields)
{
    return fields.shot();
}

EntryRef readRef(JsonFields &fields)
{
    return fields.ref();
}

QJsonObject moveToJson(const ShotMove &move)
{
    return with(refToJson(move.shot), {{"from"_L1, move.from},
                                       {"to"_L1, move.to},
                                       {"shot"_L1, shotToJson(move.shotNumber)},
                                       {"frame"_L1, move.frame}});
}

ShotMove moveFromJson(JsonFields &fields)
{
    return {fields.ref(), fields.text("from"_L1), fields.text("to"_L1), fields.object("shot"_L1, readShot),
            fields.smallInteger("frame"_L1)};
}

CheckResult readVerdict(JsonFields &fields)
{
    const auto verdict = resultFromKey(fields.text("verdict"_L1));
    if (!verdict)
        fields.refuse("verdict"_L1);
    return verdict.value_or(CheckResult::Skipped);
}

/// The keys of an acceptance that came with the studio: all of them or, in entries of old, none.
constexpr std::array kOfTheStudio = {"taken"_L1, "originalDigest"_L1, "overridden"_L1, "overrideWhy"_L1};

} // namespace

QJsonObject toJson(const ShotTaken &fact)
{
    return {{"room"_L1, fact.room},
            {"day"_L1, dayToJson(fact.day)},
            {"student"_L1, fact.student},
            {"shot"_L1, shotToJson(fact.shot)},
            {"frame"_L1, fact.frame},
            {"at"_L1, fact.at.toString()},
            {"file"_L1, fact.file},
            {"fileDigest"_L1, digestToJson(fact.fileDigest)},
            {"rawFile"_L1, fact.rawFile},
            {"cameraFile"_L1, fact.cameraFile},
            {"cameraMs"_L1, maybeToJson(fact.cameraMs)},
            {"verdict"_L1, resultKey(fact.verdict)},
            {"failed"_L1, checksToJson(fact.failed)},
            {"doubtful"_L1, checksToJson(fact.doubtful)}};
}

ShotTaken shotTakenFromJson(JsonFields &fields)
{
    ShotTaken fact;
    fact.room = fields.text("room"_L1);
    fact.day = fields.day("day"_L1);
    fact.student = fields.text("student"_L1);
    fact.shot = fields.object("shot"_L1, readShot);
    fact.frame = fields.smallInteger("frame"_L1);
    fact.at = fields.moment("at"_L1);
    fact.file = fields.text("file"_L1);
    fact.fileDigest = fields.digest("fileDigest"_L1);
    fact.rawFile = fields.text("rawFile"_L1);
    fact.cameraFile = fields.text("cameraFile"_L1);
    fact.cameraMs = fields.maybeLongInteger("cameraMs"_L1);
    fact.verdict = readVerdict(fields);
    fact.failed = fields.checks("failed"_L1);
    fact.doubtful = fields.checks("doubtful"_L1);
    return fact;
}

QJsonObject toJson(const ShotRejected &fact)
{
    return with(refToJson(fact.shot), {{"why"_L1, fact.why}});
}

ShotRejected shotRejectedFromJson(JsonFields &fields)
{
    return {fields.ref(), fields.text("why"_L1)};
}

QJsonObject toJson(const ShotAccepted &fact)
{
    return {{"student"_L1, fact.student},
            {"room"_L1, fact.room},
            {"shot"_L1, shotToJson(fact.shot)},
            {"at"_L1, fact.at.toString()},
            {"file"_L1, fact.file},
            {"fileDigest"_L1, digestToJson(fact.fileDigest)},
            {"taken"_L1, refToJson(fact.taken)},
            {"originalDigest"_L1, digestToJson(fact.originalDigest)},
            {"overridden"_L1, checksToJson(fact.overridden)},
            {"overrideWhy"_L1, fact.overrideWhy}};
}

ShotAccepted shotAcceptedFromJson(JsonFields &fields)
{
    ShotAccepted fact;
    fact.student = fields.text("student"_L1);
    fact.room = fields.text("room"_L1);
    fact.shot = fields.object("shot"_L1, readShot);
    fact.at = fields.moment("at"_L1);
    fact.file = fields.text("file"_L1);
    fact.fileDigest = fields.digest("fileDigest"_L1);
    if (std::ranges::any_of(kOfTheStudio, [&](QLatin1String key) { return fields.has(key); })) {
        fact.taken = fields.object("taken"_L1, readRef);
        fact.originalDigest = fields.digest("originalDigest"_L1);
        fact.overridden = fields.checks("overridden"_L1);
        fact.overrideWhy = fields.text("overrideWhy"_L1);
    }
    return fact;
}

QJsonObject toJson(const AcceptanceTakenBack &fact)
{
    return with(refToJson(fact.acceptance), {{"student"_L1, fact.student}, {"why"_L1, fact.why}});
}

AcceptanceTakenBack acceptanceTakenBackFromJson(JsonFields &fields)
{
    return {fields.ref(), fields.text("student"_L1), fields.text("why"_L1)};
}

QJsonObject toJson(const ShotsMoved &fact)
{
    return {{"moves"_L1, listToJson(fact.moves, moveToJson)}, {"why"_L1, fact.why}};
}

ShotsMoved shotsMovedFromJson(JsonFields &fields)
{
    return {fields.list("moves"_L1, moveFromJson), fields.text("why"_L1)};
}

QJsonObject toJson(const RuleExcepted &fact)
{
    return {{"student"_L1, fact.student}, {"checks"_L1, checksToJson(fact.checks)}, {"why"_L1, fact.why}};
}

RuleExcepted ruleExceptedFromJson(JsonFields &fields)
{
    return {fields.text("student"_L1), fields.checks("checks"_L1), fields.text("why"_L1)};
}

QJsonObject toJson(const RuleExceptionEnded &fact)
{
    return {{"student"_L1, fact.student}, {"checks"_L1, checksToJson(fact.checks)}, {"why"_L1, fact.why}};
}

RuleExceptionEnded ruleExceptionEndedFromJson(JsonFields &fields)
{
    return {fields.text("student"_L1), fields.checks("checks"_L1), fields.text("why"_L1)};
}

QJsonObject toJson(const PairingSettled &fact)
{
    return with(refToJson(fact.about), {{"fault"_L1, faultKey(fact.fault)}, {"why"_L1, fact.why}});
}

PairingSettled pairingSettledFromJson(JsonFields &fields)
{
    const auto fault = faultFromKey(fields.text("fault"_L1));
    if (!fault)
        fields.refuse("fault"_L1);
    return {fault.value_or(PairingFault::ShotWithoutArrival), fields.ref(), fields.text("why"_L1)};
}

} // namespace liuying
