// SPDX-License-Identifier: Apache-2.0
#include "exchange/table/SheetBuilder.h"

#include "exchange/table/Limits.h"

#include <algorithm>
#include <utility>

namespace liuying::exchange {

bool SheetBuilder::put(int row, int column, Cell cell)
{
    if (cell.kind == Cell::Kind::Empty)
        return true;
    if (row < 1 || row > limits::kRows || column < 0 || column >= limits::kColumns)
        return false;
    Row &target = rowFor(row);
    if (!extend(target, column + 1))
        return false;
    target.cells[column] = std::move(cell);
    m_columns = std::max(m_columns, column + 1);
    return true;
}

bool SheetBuilder::fillMerged(const CellRange &range)
{
    sort();
    const auto first = std::lower_bound(m_rows.begin(), m_rows.end(), range.firstRow,
                                        [](const Row &row, int number) { return row.number < number; });
    if (first == m_rows.end() || first->number != range.firstRow || first->at(range.firstColumn).isEmpty())
        return true;
    Cell repeated = first->at(range.firstColumn);
    repeated.filledFromMerge = true;
    const int lastColumn = std::min(range.lastColumn, m_columns - 1);
    for (auto row = first; row != m_rows.end() && row->number <= range.lastRow; ++row) {
        if (!extend(*row, lastColumn + 1))
            return false;
        m_fillsLeft -= lastColumn - range.firstColumn + 1;
        if (m_fillsLeft < 0)
            return false;
        for (int column = range.firstColumn; column <= lastColumn; ++column) {
            if (row->cells.at(column).kind == Cell::Kind::Empty)
                row->cells[column] = repeated;
        }
    }
    return true;
}

QList<Row> SheetBuilder::takeRows()
{
    sort();
    m_rows.removeIf([](const Row &row) { return row.isBlank(); });
    return std::exchange(m_rows, {});
}

Row &SheetBuilder::rowFor(int number)
{
    if (m_rows.isEmpty() || m_rows.last().number != number) {
        m_sorted = m_sorted && (m_rows.isEmpty() || m_rows.last().number < number);
        m_rows.append(Row{number, {}});
    }
    return m_rows.last();
}

bool SheetBuilder::extend(Row &row, int columns)
{
    const qsizetype more = columns - row.cells.size();
    if (more <= 0)
        return true;
    m_cellsLeft -= more;
    if (m_cellsLeft < 0)
        return false;
    row.cells.resize(columns);
    return true;
}

/// Rows come in order from every program we know; a file that mixes them is put right here.
void SheetBuilder::sort()
{
    if (std::exchange(m_sorted, true))
        return;
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const Row &a, const Row &b) { return a.number < b.number; });
    QList<Row> merged;
    for (Row &row : m_rows) {
        if (merged.isEmpty() || merged.last().number != row.number) {
            merged.append(std::move(row));
            continue;
        }
        QList<Cell> &cells = merged.last().cells;
        cells.resize(std::max(cells.size(), row.cells.size()));
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            if (row.cells.at(i).kind != Cell::Kind::Empty)
                cells[i] = std::move(row.cells[i]);
        }
    }
    m_rows = std::move(merged);
}

} // namespace liuying::exchange
