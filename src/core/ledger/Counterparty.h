// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace liuying {

/// Whether an account name is a person's: a Han name of two to four characters, one with middle dots, a
/// masked one (柳*澜) or a Latin one, and not the name of an office. In doubt it is a person: money from a
/// person is looked at, money from an office is booked.
[[nodiscard]] bool isPrivatePerson(const QString &account);

/// Whether a line of a statement is the bank's own: charges, interest. Such lines are nobody's transfer.
[[nodiscard]] bool isBankCharge(const QString &account, const QString &remark);

} // namespace liuying
