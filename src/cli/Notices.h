// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/Call.h"

namespace liuying::cli {

/// `report class-notices`: pdf and xlsx as pages for people, json for programs.
[[nodiscard]] int writeClassNotices(Call &call, const QString &format, const QString &target);

} // namespace liuying::cli
