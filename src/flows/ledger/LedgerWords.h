// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/LedgerInput.h"

#include <QString>

class QTimeZone;

namespace liuying {

/// What a person has to settle, in sentences of the user's language: the student or the transfer it is about,
/// whether it counts, and what to do. File and row stand beside it, they are not repeated.
[[nodiscard]] QString openItemWords(const OpenItem &item);
/// A few words for the kind of an open item, for a column or a filter: 不在名单, 未写学院.
[[nodiscard]] QString openKindWords(const QString &kind);

/// "已结清" and the like for the state of a college's account.
[[nodiscard]] QString accountStateWords(const QString &state);

/// What a person may decide about a row, as a button or a column says it: 归学院, 不计入.
[[nodiscard]] QString decisionKindWords(ItemDecision::Kind kind);
/// What was decided, in a sentence without its reason: "归文学院。"
[[nodiscard]] QString decisionWords(const ItemDecision &decision);
/// Who decided what, when (in campaign time, @p zone) and why, in sentences.
[[nodiscard]] QString settledItemWords(const SettledItem &item, const QTimeZone &zone);

/// "待审批" and the like for how far a refund is.
[[nodiscard]] QString refundStateWords(RefundState state);
/// "批准" and the like for a step of a refund.
[[nodiscard]] QString refundStepWords(RefundStep::Kind kind);
/// Why a student's refund may not take a step (whyNot()), in sentences that say what to do instead.
[[nodiscard]] QString refundRefusalWords(const QString &whyNot, const QString &name, const QString &number);

/// "个人转账" and the like for a flag of a transfer (LedgerTransfer::flags).
[[nodiscard]] QString transferFlagWords(const QString &flag);

/// The name of an account of the book: 银行到账, 应收学院款.
[[nodiscard]] QString accountKindWords(AccountKind kind);
/// The same with its party: 应收学院款（文学院）.
[[nodiscard]] QString accountWords(const Account &account);
/// What an entry of the book is about (BookEntry::subject): "学生2101010101", "2月流水.csv第12行".
[[nodiscard]] QString bookSubjectWords(const QString &subject);

/// What stands open in the settlement, and what to do about it, in sentences.
[[nodiscard]] QString settlementItemWords(const SettlementItem &item);
/// That the plan does not say the fee, what cannot be known so, and what to do.
[[nodiscard]] QString feeUnknownWords();
/// A few words for the kind of such an item, for a column: 学院多汇, 待归属.
[[nodiscard]] QString settlementKindWords(const QString &kind);

/// Why a college, a student is suggested for a row: 名称相近, 金额相符.
[[nodiscard]] QString collegeGroundWords(const QString &ground);
[[nodiscard]] QString studentGroundWords(const QString &ground);

} // namespace liuying
