// SPDX-License-Identifier: Apache-2.0
// What a person decides about money: items and refunds.
#include "flows/CampaignTime.h"
#include "flows/ledger/LedgerWords.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace liuying {

QString decisionKindWords(ItemDecision::Kind kind)
{
    switch (kind) {
    case ItemDecision::Kind::AsItIs:
        return QCoreApplication::translate("Flows", "维持原样");
    case ItemDecision::Kind::CountsFor:
        return QCoreApplication::translate("Flows", "记为已缴费");
    case ItemDecision::Kind::DoesNotCount:
        return QCoreApplication::translate("Flows", "不计入");
    case ItemDecision::Kind::BelongsTo:
        return QCoreApplication::translate("Flows", "归学院");
    case ItemDecision::Kind::NotOurs:
        return QCoreApplication::translate("Flows", "不是学院的款");
    case ItemDecision::Kind::RefundPayout:
        break;
    }
    return QCoreApplication::translate("Flows", "退费支出");
}

QString decisionWords(const ItemDecision &decision)
{
    switch (decision.kind) {
    case ItemDecision::Kind::AsItIs:
        return QCoreApplication::translate("Flows", "已核对，维持原样。");
    case ItemDecision::Kind::CountsFor:
        return QCoreApplication::translate("Flows", "记为学号%1已缴费。").arg(decision.student);
    case ItemDecision::Kind::DoesNotCount:
        return QCoreApplication::translate("Flows", "这一行不计入。");
    case ItemDecision::Kind::BelongsTo:
        return QCoreApplication::translate("Flows", "这笔钱归%1。").arg(decision.college);
    case ItemDecision::Kind::NotOurs:
        return QCoreApplication::translate("Flows", "这笔钱不属于任何学院，待退回。");
    case ItemDecision::Kind::RefundPayout:
        break;
    }
    return QCoreApplication::translate("Flows", "这笔支出是付给学生的退费。");
}

QString settledItemWords(const SettledItem &item, const QTimeZone &zone)
{
    //: %1 who, %2 when, %3 what was decided (a sentence), %4 the reason
    return QCoreApplication::translate("Flows", "%1于%2核定：%3原因：%4")
        .arg(item.actor, momentWords(LocalDateTime::fromUtcMs(item.atMs, zone)), decisionWords(item.decision),
             item.decision.why);
}

QString refundStateWords(RefundState state)
{
    switch (state) {
    case RefundState::Due:
        return QCoreApplication::translate("Flows", "待审批");
    case RefundState::Approved:
        return QCoreApplication::translate("Flows", "待付款");
    case RefundState::Blocked:
        return QCoreApplication::translate("Flows", "不应付款");
    case RefundState::PaidOut:
        return QCoreApplication::translate("Flows", "已付款");
    case RefundState::Recover:
        break;
    }
    return QCoreApplication::translate("Flows", "应追回");
}

QString refundStepWords(RefundStep::Kind kind)
{
    switch (kind) {
    case RefundStep::Kind::Approved:
        return QCoreApplication::translate("Flows", "批准退费");
    case RefundStep::Kind::PaidOut:
        return QCoreApplication::translate("Flows", "付款");
    case RefundStep::Kind::TakenBack:
        break;
    }
    return QCoreApplication::translate("Flows", "撤回");
}

QString refundRefusalWords(const QString &whyNot, const QString &name, const QString &number)
{
    const auto words = [&](const char *sentence) {
        return QCoreApplication::translate("Flows", sentence).arg(name, number);
    };
    if (whyNot == u"not-over")
        return words(
            QT_TRANSLATE_NOOP("Flows", "采集还没有结束，%1（%2）还可能来拍摄。请在结束以后再退费。"));
    if (whyNot == u"already-approved")
        return words(QT_TRANSLATE_NOOP("Flows", "%1（%2）的退费已经批准，不能再批准一次。"));
    if (whyNot == u"not-approved")
        return words(QT_TRANSLATE_NOOP("Flows", "%1（%2）的退费还没有批准。请先批准，再付款。"));
    if (whyNot == u"blocked")
        return words(QT_TRANSLATE_NOOP(
            "Flows", "%1（%2）在批准退费以后已拍摄，或者不再算作已缴费，不能付款。请撤回批准。"));
    if (whyNot == u"already-paid")
        return words(QT_TRANSLATE_NOOP("Flows", "%1（%2）的退费已经付过，不能再付一次。"));
    if (whyNot == u"nothing-to-take-back")
        return words(QT_TRANSLATE_NOOP("Flows", "%1（%2）没有可以撤回的退费。"));
    return words(QT_TRANSLATE_NOOP("Flows", "%1（%2）没有缴费或者已经拍摄，没有应退的费用。"));
}

} // namespace liuying
