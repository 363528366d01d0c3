// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reports/ReportTable.h"

namespace liuying {

/// Of report "codes" only who has not handed in one; totals summed anew.
[[nodiscard]] reports::ReportTable onlyMissing(const reports::ReportTable &codes);

/// Report "codes" counted: a row a class with how many have, and how many have not. Name "codes-by-class".
[[nodiscard]] reports::ReportTable countedByClass(const reports::ReportTable &codes);

} // namespace liuying
