// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/Table.h"

namespace liuying::exchange {

/// Cells from … to, 0-based columns, 1-based rows, both included.
struct CellRange {
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;
};

/// Puts a sheet together from cells in any order of columns, within the limits of a document.
class SheetBuilder {
public:
    /// @p cellsLeft is shared by all sheets of a document.
    explicit SheetBuilder(qsizetype &cellsLeft) : m_cellsLeft(cellsLeft), m_fillsLeft(cellsLeft) {}

    /// False when the document grows beyond the limits. An empty cell is left out.
    [[nodiscard]] bool put(int row, int column, Cell cell);
    /// Repeats the upper left cell in the other cells of the range, where rows exist. False beyond the
    /// limits.
    [[nodiscard]] bool fillMerged(const CellRange &range);
    /// The rows that hold something, in order.
    [[nodiscard]] QList<Row> takeRows();

private:
    [[nodiscard]] Row &rowFor(int number);
    [[nodiscard]] bool extend(Row &row, int columns);
    void sort();

    QList<Row> m_rows;
    bool m_sorted = true;
    qsizetype &m_cellsLeft;
    qsizetype m_fillsLeft; ///< a file may name more merged ranges than anyone could fill
    int m_columns = 0;     ///< the widest row
};

} // namespace liuying::exchange
