// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace liuying {

/// Stretches of one line that may lie over each other, told apart by rows: where nothing overlaps there is
/// one row; a heap of overlapping ones shares its place in as few rows as do.
struct RowPlace {
    int from = 0;
    int to = 0;
    int row = 0;
    int rows = 1; ///< of its heap

    friend bool operator==(const RowPlace &, const RowPlace &) = default;
};

/// Fills in rows. @p places by start.
void assignRows(QList<RowPlace> &places);
/// The most rows that any heap of @p places has; 1 for none.
[[nodiscard]] int mostRows(const QList<RowPlace> &places);

} // namespace liuying
