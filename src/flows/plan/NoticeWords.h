// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/Plan.h"

#include <QStringList>

namespace liuying {

/// How a student fetches the capture code, one step each (docs: CHSI; an enrolment has one code, and it does
/// not run out).
[[nodiscard]] QStringList captureCodeSteps();
/// What to wear and how to look; colours as the policy forbids them.
[[nodiscard]] QStringList dressRules(const Policy &policy);

} // namespace liuying
