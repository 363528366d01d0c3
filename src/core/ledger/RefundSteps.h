// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/Refunds.h"

namespace liuying {

/// What stands of one student's steps.
struct RefundSteps {
    std::optional<RefundStep> approved;
    std::optional<RefundStep> paidOut; ///< never without an approval

    /// False, and nothing changed, when @p step does not follow from the ones before.
    [[nodiscard]] bool take(const RefundStep &step);
};

/// Whether a student should have the fee back, be the campaign over or not. Where nothing is charged nobody
/// is owed anything.
[[nodiscard]] bool isRefundOwed(bool isPaid, bool isPhotographed, Money fee);

/// Whether the student is getting the money, or got it, and rightly.
[[nodiscard]] bool isUnderWay(RefundState state);

/// Empty when there is nothing to refund and nothing was.
[[nodiscard]] std::optional<Refund> refundOf(const QString &student, const RefundSteps &steps, bool isOwed,
                                             Money fee, bool isOver);

} // namespace liuying
