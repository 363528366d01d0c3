// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/PlanEdit.h"

#include <QString>

namespace liuying {

/// A class as people call it; the college's students without a class are one too.
[[nodiscard]] QString classWords(const QString &className);

/// Why an edit of the plan was not done, and what to do about it; one sentence.
[[nodiscard]] QString refusalWords(EditRefusal refusal);

} // namespace liuying
