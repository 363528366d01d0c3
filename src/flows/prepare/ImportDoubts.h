// SPDX-License-Identifier: Apache-2.0
// Private to ImportDesk: what makes a whole file of money look like the wrong one.
#pragma once

#include "core/ledger/LedgerInput.h"
#include "core/plan/Plan.h"
#include "flows/prepare/ImportDesk.h"

namespace liuying {

/// "other-cohort", "nobody-known" and "fee-unknown" of a list of who paid.
[[nodiscard]] QList<Doubt> doubtsAbout(const exchange::PaymentsFile &read, const QList<Student> &roster,
                                       const Campaign &campaign);

/// What a statement is held against.
struct StatementGround {
    QList<Statement> before;
    QDate today;
    std::optional<QDate> feeDue; ///< of the campaign
};
/// "other-account": the account differs from that of every statement before. "future-days": a row of a day
/// that is still to come. "other-years": a row more than two years from the day the fee is due.
[[nodiscard]] QList<Doubt> doubtsAbout(const Statement &statement, const StatementGround &ground);

/// Whether two printed account numbers may be of one account: a run of * stands for any run of digits. Two
/// empty ones are not comparable and may be.
[[nodiscard]] bool maybeSameAccount(const QString &a, const QString &b);

} // namespace liuying
