// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/LedgerCall.h"
#include "cli/PlanJson.h"
#include "flows/ledger/LedgerWords.h"

#include <QCoreApplication>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray openJson(const QList<SettlementItem> &items)
{
    QJsonArray array;
    for (const SettlementItem &item : items)
        array.append(QJsonObject{{u"kind"_s, item.kind},
                                 {u"college"_s, orNull(item.college)},
                                 {u"count"_s, item.count},
                                 {u"amountFen"_s, item.amount.fen},
                                 {u"text"_s, settlementItemWords(item)}});
    return array;
}

QJsonObject settlementJson(const Settlement &settlement)
{
    return {{u"receivedFen"_s, settlement.received.fen},
            {u"photographed"_s, settlement.photographed},
            {u"feeFen"_s, settlement.isFeeKnown ? QJsonValue(settlement.fee.fen) : QJsonValue()},
            {u"earnedFen"_s, settlement.earned.fen},
            {u"refundsDue"_s, settlement.refundsDue},
            {u"refundsApproved"_s, settlement.refundsApproved},
            {u"refundsPaid"_s, settlement.refundsPaid},
            {u"dueFen"_s, settlement.due.fen},
            {u"approvedFen"_s, settlement.approved.fen},
            {u"paidFen"_s, settlement.paidOut.fen},
            {u"refundsFen"_s, settlement.refunds().fen},
            {u"open"_s, openJson(settlement.open)},
            {u"openFen"_s, settlement.openSum().fen},
            {u"gapFen"_s, settlement.gap().fen},
            {u"balanced"_s, settlement.isBalanced()},
            {u"isOver"_s, settlement.isOver}};
}

QString earnedWords(const Settlement &settlement)
{
    if (!settlement.isFeeKnown)
        return QCoreApplication::translate("Cli", "拍摄%1人，应付摄影费还算不出来。")
            .arg(settlement.photographed);
    return QCoreApplication::translate("Cli", "拍摄%1人，每人%2元，应付摄影费%3元。")
        .arg(QString::number(settlement.photographed), settlement.fee.toYuan(), settlement.earned.toYuan());
}

void say(Call &call, const Settlement &settlement)
{
    call.say(QCoreApplication::translate("Cli", "到账%1元。").arg(settlement.received.toYuan()));
    call.say(earnedWords(settlement));
    call.say(QCoreApplication::translate("Cli", "退费：待审批%1元，待付款%2元，已付款%3元。")
                 .arg(settlement.due.toYuan(), settlement.approved.toYuan(), settlement.paidOut.toYuan()));
    for (const SettlementItem &item : settlement.open)
        call.say(settlementItemWords(item));
    const Money gap = settlement.gap();
    if (!settlement.isFeeKnown)
        call.say(feeUnknownWords());
    else
        call.say(gap == Money{} ? QCoreApplication::translate("Cli", "账目平衡，一分不差。")
                                : QCoreApplication::translate("Cli", "账目不平，差%1元。").arg(gap.toYuan()));
    if (!settlement.isOver)
        call.say(QCoreApplication::translate("Cli", "采集还没有结束，数字还会变。"));
}

} // namespace

int showSettlement(Call &call)
{
    const Result<OpenLedger> ledger = openLedger(call);
    if (!ledger)
        return call.fail(ledger.error());
    const Settlement &settlement = ledger->view.ledger.settlement;
    call.answer(settlementJson(settlement));
    say(call, settlement);
    return settlement.isBalanced() ? Done : No;
}

} // namespace liuying::cli
