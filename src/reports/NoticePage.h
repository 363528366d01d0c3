// SPDX-License-Identifier: Apache-2.0
// Private to reports.
#pragma once

#include "reports/NoticeLayout.h"

namespace liuying::reports {

/// Paints page @p index, from 0, of a notice.
void paintPage(Paper &paper, const ClassNotice &notice, const NoticeLayout &layout, qsizetype index);

} // namespace liuying::reports
