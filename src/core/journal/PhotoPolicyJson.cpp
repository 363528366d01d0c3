// SPDX-License-Identifier: Apache-2.0
#include "core/journal/PhotoPolicyJson.h"

#include <algorithm>
#include <array>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

// In the order of BackdropKind.
constexpr std::array kBackdrops = {"light-blue"_L1, "white"_L1, "light-grey"_L1};

BackdropKind readBackdrop(JsonFields &fields)
{
    const QString word = fields.text("backdrop"_L1);
    const auto *const found = std::ranges::find(kBackdrops, word);
    if (found == kBackdrops.end()) {
        fields.refuse("backdrop"_L1);
        return BackdropKind::LightBlue;
    }
    return BackdropKind(found - kBackdrops.begin());
}

QJsonObject spanToJson(const Span &span)
{
    return {{"from"_L1, span.from}, {"to"_L1, span.to}};
}

Span spanFromJson(JsonFields &fields)
{
    return {fields.number("from"_L1), fields.number("to"_L1)};
}

/// In the order of the checks, so that one policy is always written with the same bytes.
QJsonArray rulesToJson(const QHash<CheckId, CheckRule> &rules)
{
    QJsonArray array;
    for (const CheckId check : allChecks()) {
        if (rules.contains(check))
            array.append(
                QJsonObject{{"check"_L1, checkKey(check)}, {"rule"_L1, ruleKey(rules.value(check))}});
    }
    return array;
}

std::pair<CheckId, CheckRule> ruleFromJson(JsonFields &fields)
{
    const auto check = checkFromKey(fields.text("check"_L1));
    const auto rule = ruleFromKey(fields.text("rule"_L1));
    if (!check)
        fields.refuse("check"_L1);
    if (!rule)
        fields.refuse("rule"_L1);
    return {check.value_or(CheckId::FileFormat), rule.value_or(CheckRule::Enforced)};
}

} // namespace

QJsonObject photoPolicyToJson(const PhotoPolicy &policy)
{
    return {{"rules"_L1, rulesToJson(policy.rules)},
            {"clearGlassesAllowed"_L1, policy.clearGlassesAllowed},
            {"backdrop"_L1, kBackdrops.at(size_t(policy.backdrop))},
            {"faceWidth"_L1, spanToJson(policy.faceWidth)},
            {"eyeLine"_L1, spanToJson(policy.eyeLine)},
            {"crown"_L1, spanToJson(policy.crown)},
            {"nameIsMasked"_L1, policy.nameIsMasked},
            {"manifestNamesPeople"_L1, policy.manifestNamesPeople},
            {"shotExpectedWithinSeconds"_L1, policy.shotExpectedWithinSeconds}};
}

PhotoPolicy photoPolicyFromJson(JsonFields &fields)
{
    PhotoPolicy policy;
    const auto rules = fields.list("rules"_L1, ruleFromJson);
    for (const auto &[check, rule] : rules)
        policy.rules.insert(check, rule);
    policy.clearGlassesAllowed = fields.flag("clearGlassesAllowed"_L1);
    policy.backdrop = readBackdrop(fields);
    policy.faceWidth = fields.object("faceWidth"_L1, spanFromJson);
    policy.eyeLine = fields.object("eyeLine"_L1, spanFromJson);
    policy.crown = fields.object("crown"_L1, spanFromJson);
    policy.nameIsMasked = fields.flag("nameIsMasked"_L1);
    policy.manifestNamesPeople = fields.flag("manifestNamesPeople"_L1);
    policy.shotExpectedWithinSeconds = fields.smallInteger("shotExpectedWithinSeconds"_L1);
    return policy;
}

} // namespace liuying
