// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/ledger/LedgerDesk.h"

namespace liuying {

/// One thing a person may decide about an open item: what, on what ground, and the reason that is offered.
struct ItemChoice {
    QString key;           ///< "1" … "5", "N", "S", "R": pressed to choose it
    QString text;          ///< whom or what: a college, a student, 不计入
    QString ground;        ///< why it is suggested, or what follows, in words
    ItemDecision decision; ///< its reason is the one offered
};

/// What may be decided about @p item: at most five suggestions, best first, then the answers that are always
/// there.
[[nodiscard]] QList<ItemChoice> choicesFor(const OpenItem &item, const LedgerView &view);
/// The same with the colleges or students that @p text finds in place of the suggestions.
[[nodiscard]] QList<ItemChoice> searchChoices(const OpenItem &item, const LedgerView &view,
                                              const QString &text);

/// The name in a transfer that could be remembered for the college it is given to: 医学院 of an account, a
/// short remark. Empty when it has none.
[[nodiscard]] QString rememberableName(const OpenItem &item, const LedgerView &view);

} // namespace liuying
