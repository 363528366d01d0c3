// SPDX-License-Identifier: Apache-2.0
#include "core/journal/SettlingJson.h"

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

QJsonObject itemToJson(const ItemRef &item)
{
    return {{"source"_L1, digestToJson(item.source)}, {"sheet"_L1, item.sheet}, {"row"_L1, item.row}};
}

ItemRef itemFromJson(JsonFields &fields)
{
    return {fields.digest("source"_L1), fields.text("sheet"_L1), fields.smallInteger("row"_L1)};
}

QJsonObject markToJson(const ProofreadingMark &mark)
{
    return {{"number"_L1, mark.number},
            {"name"_L1, mark.name},
            {"done"_L1, mark.isDone},
            {"day"_L1, maybeToJson(mark.day.isValid() ? std::optional(mark.day) : std::nullopt)}};
}

ProofreadingMark markFromJson(JsonFields &fields)
{
    return {fields.text("number"_L1), fields.text("name"_L1), fields.flag("done"_L1),
            fields.maybeDay("day"_L1).value_or(QDate())};
}

} // namespace

QJsonObject toJson(const ItemSettled &fact)
{
    const ItemDecision &decision = fact.decision;
    return {{"item"_L1, itemToJson(decision.item)},
            {"decision"_L1, decisionCode(decision.kind)},
            {"student"_L1, decision.student},
            {"college"_L1, decision.college},
            {"why"_L1, decision.why}};
}

QJsonObject toJson(const ItemReopened &fact)
{
    return {{"station"_L1, fact.settled.station}, {"seq"_L1, fact.settled.seq}, {"why"_L1, fact.why}};
}

QJsonObject toJson(const CollegeAliasSet &fact)
{
    return {{"alias"_L1, fact.alias}, {"college"_L1, fact.college}};
}

QJsonObject toJson(const ImportReversed &fact)
{
    return {{"station"_L1, fact.import.station}, {"seq"_L1, fact.import.seq}, {"why"_L1, fact.why}};
}

QJsonObject toJson(const RefundsApproved &fact)
{
    return {{"students"_L1, QJsonArray::fromStringList(fact.students)},
            {"amountFen"_L1, fact.amount.fen},
            {"why"_L1, fact.why}};
}

QJsonObject toJson(const RefundsPaidOut &fact)
{
    return {{"students"_L1, QJsonArray::fromStringList(fact.students)},
            {"day"_L1, dayToJson(fact.day)},
            {"reference"_L1, fact.reference}};
}

QJsonObject toJson(const RefundTakenBack &fact)
{
    return {{"student"_L1, fact.student}, {"why"_L1, fact.why}};
}

QJsonObject toJson(const ProofreadingImported &fact)
{
    return {{"source"_L1, fact.source},
            {"sourceDigest"_L1, digestToJson(fact.sourceDigest)},
            {"marks"_L1, listToJson(fact.marks, markToJson)}};
}

ItemSettled itemSettledFromJson(JsonFields &fields)
{
    ItemDecision decision;
    decision.item = fields.object("item"_L1, itemFromJson);
    const auto kind = decisionFromCode(fields.text("decision"_L1));
    if (!kind)
        fields.refuse("decision"_L1);
    decision.kind = kind.value_or(ItemDecision::Kind::AsItIs);
    decision.student = fields.text("student"_L1);
    decision.college = fields.text("college"_L1);
    decision.why = fields.text("why"_L1);
    return {decision};
}

ItemReopened itemReopenedFromJson(JsonFields &fields)
{
    return {fields.ref(), fields.text("why"_L1)};
}

CollegeAliasSet collegeAliasFromJson(JsonFields &fields)
{
    return {fields.text("alias"_L1), fields.text("college"_L1)};
}

ImportReversed importReversedFromJson(JsonFields &fields)
{
    return {fields.ref(), fields.text("why"_L1)};
}

RefundsApproved refundsApprovedFromJson(JsonFields &fields)
{
    return {fields.texts("students"_L1), fields.money("amountFen"_L1), fields.text("why"_L1)};
}

RefundsPaidOut refundsPaidOutFromJson(JsonFields &fields)
{
    return {fields.texts("students"_L1), fields.day("day"_L1), fields.text("reference"_L1)};
}

RefundTakenBack refundTakenBackFromJson(JsonFields &fields)
{
    return {fields.text("student"_L1), fields.text("why"_L1)};
}

ProofreadingImported proofreadingFromJson(JsonFields &fields)
{
    return {fields.text("source"_L1), fields.list("marks"_L1, markFromJson),
            fields.digest("sourceDigest"_L1)};
}

} // namespace liuying
