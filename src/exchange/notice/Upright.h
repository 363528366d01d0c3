// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/notice/Lines.h"

namespace liuying::exchange {

/// The lines with tables that lie on their side set upright: where the labels (学院, 日期, 地点) stand in the
/// first column and each further column is a batch. A row made of a column bears the line of its college.
[[nodiscard]] QList<SourceLine> withTablesUpright(const QList<SourceLine> &lines);

} // namespace liuying::exchange
