// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/journal/Facts.h"
#include "core/journal/JsonFields.h"

namespace liuying {

// How the journal writes what happens in a studio; keys in docs/formats/journal.md.
[[nodiscard]] QJsonObject toJson(const ShotTaken &fact);
[[nodiscard]] QJsonObject toJson(const ShotRejected &fact);
[[nodiscard]] QJsonObject toJson(const ShotAccepted &fact);
[[nodiscard]] QJsonObject toJson(const AcceptanceTakenBack &fact);
[[nodiscard]] QJsonObject toJson(const ShotsMoved &fact);
[[nodiscard]] QJsonObject toJson(const RuleExcepted &fact);
[[nodiscard]] QJsonObject toJson(const RuleExceptionEnded &fact);
[[nodiscard]] QJsonObject toJson(const PairingSettled &fact);

[[nodiscard]] ShotTaken shotTakenFromJson(JsonFields &fields);
[[nodiscard]] ShotRejected shotRejectedFromJson(JsonFields &fields);
/// Entries from before there was a studio do not say which picture was accepted.
[[nodiscard]] ShotAccepted shotAcceptedFromJson(JsonFields &fields);
[[nodiscard]] AcceptanceTakenBack acceptanceTakenBackFromJson(JsonFields &fields);
[[nodiscard]] ShotsMoved shotsMovedFromJson(JsonFields &fields);
[[nodiscard]] RuleExcepted ruleExceptedFromJson(JsonFields &fields);
[[nodiscard]] RuleExceptionEnded ruleExceptionEndedFromJson(JsonFields &fields);
[[nodiscard]] PairingSettled pairingSettledFromJson(JsonFields &fields);

} // namespace liuying
