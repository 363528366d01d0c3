// SPDX-License-Identifier: Apache-2.0
#include "core/journal/Facts.h"

#include "core/journal/JsonFields.h"
#include "core/journal/LedgerJson.h"
#include "core/journal/PlanJson.h"
#include "core/journal/SettlingJson.h"
#include "core/journal/StudioJson.h"

#include <array>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const PlanPublished &fact)
{
    return {{"scope"_L1, fact.scope},
            {"revision"_L1, fact.revision},
            {"source"_L1, fact.source},
            {"plan"_L1, planToJson(fact.plan)}};
}

QJsonObject toJson(const RosterImported &fact)
{
    return {{"source"_L1, fact.source},
            {"sourceDigest"_L1, digestToJson(fact.sourceDigest)},
            {"put"_L1, listToJson(fact.put, studentToJson)},
            {"removed"_L1, QJsonArray::fromStringList(fact.removed)}};
}

QJsonObject toJson(const PaymentsImported &fact)
{
    return {{"list"_L1, paymentListToJson(fact.list)}, {"sourceDigest"_L1, digestToJson(fact.sourceDigest)}};
}

QJsonObject toJson(const RemittancesImported &fact)
{
    return {{"statement"_L1, statementToJson(fact.statement)},
            {"sourceDigest"_L1, digestToJson(fact.sourceDigest)}};
}

QJsonObject toJson(const CodeBound &fact)
{
    return {{"code"_L1, digestToJson(fact.codeDigest)},
            {"student"_L1, fact.student},
            {"how"_L1, fact.how},
            {"payload"_L1, bytesToJson(fact.payload)}};
}

QJsonObject toJson(const CodeReleased &fact)
{
    return {{"code"_L1, digestToJson(fact.codeDigest)}, {"student"_L1, fact.student}, {"why"_L1, fact.why}};
}

QJsonObject toJson(const Arrived &fact)
{
    return {{"student"_L1, fact.student},
            {"room"_L1, fact.room},
            {"day"_L1, dayToJson(fact.day)},
            {"shot"_L1, shotToJson(fact.shot)},
            {"at"_L1, fact.at.toString()},
            {"code"_L1, digestToJson(fact.codeDigest)},
            {"reasons"_L1, reasonsToJson(fact.reasons)},
            {"overrideWhy"_L1, fact.overrideWhy}};
}

QJsonObject toJson(const ArrivalUndone &fact)
{
    return {{"station"_L1, fact.arrival.station}, {"seq"_L1, fact.arrival.seq}, {"why"_L1, fact.why}};
}

QJsonObject toJson(const TurnedAway &fact)
{
    return {{"student"_L1, fact.student},
            {"room"_L1, fact.room},
            {"at"_L1, fact.at.toString()},
            {"code"_L1, digestToJson(fact.codeDigest)},
            {"outcome"_L1, outcomeCode(fact.outcome)},
            {"reasons"_L1, reasonsToJson(fact.reasons)}};
}

QJsonObject toJson(const SignedIn &fact)
{
    return {{"room"_L1, fact.room}};
}

QJsonObject toJson(const Exported &fact)
{
    return {{"what"_L1, fact.what}, {"file"_L1, fact.file}};
}

Fact readPlanPublished(JsonFields &fields)
{
    return PlanPublished{fields.text("scope"_L1), fields.smallInteger("revision"_L1),
                         fields.object("plan"_L1, planFromJson), fields.text("source"_L1)};
}

Fact readRosterImported(JsonFields &fields)
{
    return RosterImported{fields.text("source"_L1), fields.list("put"_L1, studentFromJson),
                          fields.texts("removed"_L1), fields.digest("sourceDigest"_L1)};
}

Fact readPaymentsImported(JsonFields &fields)
{
    return PaymentsImported{fields.object("list"_L1, paymentListFromJson), fields.digest("sourceDigest"_L1)};
}

Fact readRemittancesImported(JsonFields &fields)
{
    return RemittancesImported{fields.object("statement"_L1, statementFromJson),
                               fields.digest("sourceDigest"_L1)};
}

Fact readCodeBound(JsonFields &fields)
{
    return CodeBound{fields.digest("code"_L1), fields.text("student"_L1), fields.text("how"_L1),
                     fields.bytes("payload"_L1)};
}

Fact readCodeReleased(JsonFields &fields)
{
    return CodeReleased{fields.digest("code"_L1), fields.text("student"_L1), fields.text("why"_L1)};
}

ShotNumber readShot(JsonFields &fields)
{
    return fields.shot();
}

Fact readArrived(JsonFields &fields)
{
    Arrived fact;
    fact.student = fields.text("student"_L1);
    fact.room = fields.text("room"_L1);
    fact.day = fields.day("day"_L1);
    fact.shot = fields.object("shot"_L1, readShot);
    fact.at = fields.moment("at"_L1);
    fact.codeDigest = fields.digest("code"_L1);
    fact.reasons = fields.reasons("reasons"_L1);
    fact.overrideWhy = fields.text("overrideWhy"_L1);
    return fact;
}

Fact readArrivalUndone(JsonFields &fields)
{
    return ArrivalUndone{{fields.text("station"_L1), fields.integer("seq"_L1)}, fields.text("why"_L1)};
}

Fact readTurnedAway(JsonFields &fields)
{
    TurnedAway fact;
    fact.student = fields.text("student"_L1);
    fact.room = fields.text("room"_L1);
    fact.at = fields.moment("at"_L1);
    fact.codeDigest = fields.digest("code"_L1);
    fact.outcome = fields.outcome("outcome"_L1);
    fact.reasons = fields.reasons("reasons"_L1);
    return fact;
}

Fact readSignedIn(JsonFields &fields)
{
    return SignedIn{fields.text("room"_L1)};
}

Fact readExported(JsonFields &fields)
{
    return Exported{fields.text("what"_L1), fields.text("file"_L1)};
}

struct Kind {
    QLatin1String word;
    Fact (*read)(JsonFields &fields);
};

// In the order of the variant's alternatives, so that Fact::index() finds the word.
constexpr std::array kKinds{
    Kind{"plan.published"_L1, readPlanPublished},
    Kind{"roster.imported"_L1, readRosterImported},
    Kind{"payments.imported"_L1, readPaymentsImported},
    Kind{"remittances.imported"_L1, readRemittancesImported},
    Kind{"code.bound"_L1, readCodeBound},
    Kind{"code.released"_L1, readCodeReleased},
    Kind{"arrival"_L1, readArrived},
    Kind{"arrival.undone"_L1, readArrivalUndone},
    Kind{"turned-away"_L1, readTurnedAway},
    Kind{"shot.accepted"_L1, [](JsonFields &f) -> Fact { return shotAcceptedFromJson(f); }},
    Kind{"signed-in"_L1, readSignedIn},
    Kind{"exported"_L1, readExported},
    Kind{"item.settled"_L1, [](JsonFields &f) -> Fact { return itemSettledFromJson(f); }},
    Kind{"item.reopened"_L1, [](JsonFields &f) -> Fact { return itemReopenedFromJson(f); }},
    Kind{"college.alias"_L1, [](JsonFields &f) -> Fact { return collegeAliasFromJson(f); }},
    Kind{"import.reversed"_L1, [](JsonFields &f) -> Fact { return importReversedFromJson(f); }},
    Kind{"refunds.approved"_L1, [](JsonFields &f) -> Fact { return refundsApprovedFromJson(f); }},
    Kind{"refunds.paid-out"_L1, [](JsonFields &f) -> Fact { return refundsPaidOutFromJson(f); }},
    Kind{"refund.taken-back"_L1, [](JsonFields &f) -> Fact { return refundTakenBackFromJson(f); }},
    Kind{"proofreading.imported"_L1, [](JsonFields &f) -> Fact { return proofreadingFromJson(f); }},
    Kind{"shot.taken"_L1, [](JsonFields &f) -> Fact { return shotTakenFromJson(f); }},
    Kind{"shot.rejected"_L1, [](JsonFields &f) -> Fact { return shotRejectedFromJson(f); }},
    Kind{"shot.acceptance.taken-back"_L1,
         [](JsonFields &f) -> Fact { return acceptanceTakenBackFromJson(f); }},
    Kind{"shots.moved"_L1, [](JsonFields &f) -> Fact { return shotsMovedFromJson(f); }},
    Kind{"rule.excepted"_L1, [](JsonFields &f) -> Fact { return ruleExceptedFromJson(f); }},
    Kind{"rule.exception.ended"_L1, [](JsonFields &f) -> Fact { return ruleExceptionEndedFromJson(f); }},
    Kind{"pairing.settled"_L1, [](JsonFields &f) -> Fact { return pairingSettledFromJson(f); }}};
static_assert(kKinds.size() == std::variant_size_v<Fact>);

} // namespace

QString factKind(const Fact &fact)
{
    return kKinds[fact.index()].word;
}

QJsonObject factToJson(const Fact &fact)
{
    return std::visit([](const auto &alternative) { return toJson(alternative); }, fact);
}

Result<Fact> factFromJson(const QString &kind, const QJsonObject &body)
{
    const auto found = std::ranges::find(kKinds, kind, [](const Kind &known) { return known.word; });
    if (found == kKinds.end())
        return failure(ErrorCode::Corrupt, {}, u"journal entry of unknown kind "_s + kind);
    JsonFields fields(body);
    Fact fact = found->read(fields);
    if (!fields.problem().isEmpty())
        return failure(ErrorCode::Corrupt, {}, u"journal entry "_s + kind + u": "_s + fields.problem());
    return fact;
}

} // namespace liuying
