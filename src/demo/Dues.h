// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/Ledger.h"
#include "core/plan/Plan.h"
#include "demo/Random.h"

namespace liuying::demo {

/// What each college's list of who paid says, with the faults of real lists: some two in a hundred did not
/// pay or are not named rightly, a few stand on another college's list, a few names are strangers'.
[[nodiscard]] QList<PaymentList> inventPayments(const QList<Student> &roster, Random &random);

/// The bank statements of March and April: one transfer for most colleges, and one each that is short, late,
/// in two parts, without or with the wrong remark, or from a private person.
[[nodiscard]] QList<Statement> inventStatements(const QList<Student> &roster,
                                                const QList<PaymentList> &payments, Money fee);

} // namespace liuying::demo
