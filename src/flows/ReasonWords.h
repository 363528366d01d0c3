// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/admission/Admission.h"

namespace liuying {

/// A door's reason in a few words, for a column or a headline: 未缴费, 走错教室. What to do about it is
/// doorWords()'s.
[[nodiscard]] QString reasonWords(Reason reason);

} // namespace liuying
