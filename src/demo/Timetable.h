// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/Plan.h"

namespace liuying::demo {

/// The campaign, rooms, batches and policy of the notice hnust-2025-17, without class slots.
[[nodiscard]] Plan noticePlan();

} // namespace liuying::demo
