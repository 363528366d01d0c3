// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/notice/Columns.h"

namespace liuying::exchange {

/// The cells of a line that was cut at every blank, put under its columns by their shape: "3月14日",
/// "上午8:00" under 时间 are one cell, so are "理", "学", "院"; a column of which the line says nothing stays
/// blank. The cells as they are where these fit, or where none says when.
[[nodiscard]] QStringList fittedToColumns(const QStringList &cells, const QList<Role> &roles);

} // namespace liuying::exchange
