// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/Ledger.h"

#include <QString>

namespace liuying {

/// What a person has to settle, in sentences of the user's language: the student or the transfer it is about,
/// whether it counts, and what to do. File and row stand beside it, they are not repeated.
[[nodiscard]] QString openItemWords(const OpenItem &item);

/// "已结清" and the like for the state of a college's account.
[[nodiscard]] QString accountStateWords(const QString &state);

} // namespace liuying
