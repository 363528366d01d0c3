// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/LedgerCall.h"
#include "cli/PlanJson.h"
#include "flows/ledger/LedgerWords.h"

#include <QCoreApplication>

#include <array>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

/// The one decision that the options name. Usage for none, for several, and for names nobody has.
Result<ItemDecision> decisionOf(const Call &call, const OpenLedger &ledger)
{
    using Kind = ItemDecision::Kind;
    struct Choice {
        QString option;
        Kind kind;
    };
    const std::array choices{
        Choice{u"college"_s, Kind::BelongsTo}, Choice{u"student"_s, Kind::CountsFor},
        Choice{u"not-ours"_s, Kind::NotOurs},  Choice{u"does-not-count"_s, Kind::DoesNotCount},
        Choice{u"as-it-is"_s, Kind::AsItIs},   Choice{u"refund-payout"_s, Kind::RefundPayout}};
    QList<Choice> chosen;
    std::ranges::copy_if(choices, std::back_inserter(chosen),
                         [&](const Choice &choice) { return call.has(choice.option); });
    if (chosen.size() != 1)
        return failure(
            ErrorCode::Usage,
            QCoreApplication::translate("Cli", "请写明怎样处理，只写一种：--college、--student、--not-ours、"
                                               "--does-not-count、--as-it-is 或 --refund-payout。"));
    const Result<QString> college = collegeOf(call, ledger);
    if (!college)
        return failureOf(college);
    ItemDecision decision;
    decision.kind = chosen.front().kind;
    decision.college = *college;
    if (decision.kind == Kind::CountsFor) {
        const Result<Student> student = studentOf(ledger, call.value(u"student"_s));
        if (!student)
            return failureOf(student);
        decision.student = student->number;
    }
    return decision;
}

Result<ItemDecision> wishOf(const Call &call, OpenLedger &ledger)
{
    Result<ItemDecision> decision = decisionOf(call, ledger);
    if (!decision)
        return decision;
    const Result<QString> why = reasonOf(call);
    if (!why)
        return failureOf(why);
    const Result<ItemRef> item = itemOf(call, ledger, ItemState::Open);
    if (!item)
        return failureOf(item);
    decision->why = *why;
    decision->item = *item;
    return decision;
}

} // namespace

int settleItem(Call &call)
{
    Result<OpenLedger> ledger = openLedgerToChange(call);
    if (!ledger)
        return call.fail(ledger.error());
    const Result<ItemDecision> decision = wishOf(call, *ledger);
    if (!decision)
        return call.fail(decision.error());
    const Result<EntryRef> settled = ledger->desk().settle(*decision, personOf(call));
    if (!settled)
        return call.failAsRefused(settled.error());
    call.answer(QJsonObject{{u"file"_s, call.operands.front()},
                            {u"sheet"_s, decision->item.sheet},
                            {u"row"_s, decision->item.row},
                            {u"decision"_s, decisionCode(decision->kind)},
                            {u"student"_s, orNull(decision->student)},
                            {u"college"_s, orNull(decision->college)},
                            {u"why"_s, decision->why},
                            {u"by"_s, personOf(call)},
                            {u"dryRun"_s, call.isDryRun()}});
    call.say(itemLine(call.operands.front(), decision->item, decisionWords(*decision)));
    return Done;
}

int reopenItem(Call &call)
{
    Result<ReasonedChange> change = openWithReason(call);
    if (!change)
        return call.fail(change.error());
    auto &[why, ledger] = *change;
    const Result<ItemRef> item = itemOf(call, ledger, ItemState::Settled);
    if (!item)
        return call.fail(item.error());
    const Result<void> reopened = ledger.desk().reopen(*item, why, personOf(call));
    if (!reopened)
        return call.failAsRefused(reopened.error());
    call.answer(QJsonObject{{u"file"_s, call.operands.front()},
                            {u"sheet"_s, item->sheet},
                            {u"row"_s, item->row},
                            {u"why"_s, why},
                            {u"by"_s, personOf(call)},
                            {u"dryRun"_s, call.isDryRun()}});
    call.say(itemLine(call.operands.front(), *item,
                      QCoreApplication::translate("Cli", "核定已撤回，重新按规则处理。")));
    return Done;
}

} // namespace liuying::cli
