// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/notice/Columns.h"
#include "exchange/notice/Headings.h"

namespace liuying::exchange {

/// The columns of one list. Lists may stand side by side under one header row, with columns they share.
struct ColumnGroup {
    QList<Role> roles;              ///< None for columns of another group
    std::optional<Heading> heading; ///< what stands above the group: 上午 | 下午
};

/// One group, or as many as there are lists side by side.
[[nodiscard]] QList<ColumnGroup> groupsOf(const QList<Role> &roles);

} // namespace liuying::exchange
