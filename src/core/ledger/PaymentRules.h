// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/Decisions.h"
#include "core/ledger/Ledger.h"

namespace liuying {

using StudentsByNumber = QHash<QString, Student>;

/// Names are the same whatever their case, blanks and kind of middle dot.
[[nodiscard]] QString personNameKey(const QString &name);

[[nodiscard]] ItemRef itemRef(const PaymentList &list, const PaymentRow &row);

/// What a decision makes of a payment row. A decision that means nothing for a payment row, or names a
/// student who is not on the roster, does nothing.
enum class PaymentVerdict {
    ByRule, ///< the rules alone speak
    AsItIs, ///< the rules speak, and nobody need look again
    CountsFor,
    DoesNotCount
};
[[nodiscard]] PaymentVerdict verdictOf(const SettledItem *settled, const StudentsByNumber &roster);

/// What keeps a row that says paid from counting for the student of its number by rule: "number-missing",
/// "not-on-roster", "name-mismatch", "amount-low"; empty when nothing does.
[[nodiscard]] QString whyNotCounted(const PaymentRow &row, const StudentsByNumber &roster, Money fee);

/// The student for whom the row counts, by rule and decision; empty: it counts for nobody.
[[nodiscard]] QString countsFor(const PaymentRow &row, const SettledItem *settled,
                                const StudentsByNumber &roster, Money fee);

} // namespace liuying
