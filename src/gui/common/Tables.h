// SPDX-License-Identifier: Apache-2.0
#pragma once

class QAbstractItemView;
class QFrame;
class QTableView;
class QWidget;

namespace liuying {

/// Height of a row with one line of text, and with two.
inline constexpr int kRowHeight = 32;
inline constexpr int kTallRowHeight = 52;
/// What stands left and right of the text of a cell, together; the stylesheet has the same figures.
inline constexpr int kCellMargins = 22;

/// A table to read and to copy from: whole rows, no grid, Tab leaves it.
void setUpTable(QTableView &view);

/// A card around a table, so that it ends on an edge of its own.
[[nodiscard]] QFrame *cardAround(QAbstractItemView *view, QWidget *parent);

} // namespace liuying
