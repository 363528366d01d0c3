// SPDX-License-Identifier: Apache-2.0
// Private to Words.cpp: what the door says about an unknown code once its card was looked at.
#pragma once

#include "core/plan/Plan.h"
#include "flows/door/DoorDesk.h"

namespace liuying {

/// What an unknown code's card says and what to do next.
[[nodiscard]] QString unknownCodeSentence(const DoorAnswer &answer, const Plan &plan);
/// A few large characters for an unknown code.
[[nodiscard]] QString unknownCodeHeadline(const DoorAnswer &answer);
/// The code was bound in this step by the text on its card.
[[nodiscard]] bool wasRecognisedNow(const DoorAnswer &answer);
/// That it was, and whom it named; for an answer of which wasRecognisedNow() is true.
[[nodiscard]] QString recognisedSentence(const DoorAnswer &answer);

} // namespace liuying
