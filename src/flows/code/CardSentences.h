// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/code/CodeDesk.h"

namespace liuying {

/// What became of pictures, as a person sorts them.
enum class CardKind {
    Bound,      ///< by this run, or by a person
    Known,      ///< bound before, or by another picture of the same code
    Doubtful,   ///< a person who looks can tell whose it is
    Conflict,   ///< contradicts another picture or the record
    Stranger,   ///< of another school, level or enrolment, or of nobody on the roster
    Unreadable, ///< no picture, no code, no capture code, several of them
};
inline constexpr int kCardKinds = 6;

[[nodiscard]] CardKind kindOf(const CardMatch &match);

/// Why nothing was bound, in a sentence; one for each reason of CardMatch.
[[nodiscard]] QString cardReasonWords(const CardMatch &match);

} // namespace liuying
