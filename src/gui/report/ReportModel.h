// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reports/ReportTable.h"

#include <QAbstractTableModel>

namespace liuying {

/// A cell of a report as a person reads it: counts and yuan with thousands commas, moments with a blank.
[[nodiscard]] QString reportCellWords(const QVariant &value, reports::ReportTable::Column kind);

/// A report on a screen: its visible columns, its rows in their own order or sorted by a column. Words are
/// made for the rows that are looked at, so twenty thousand cost nothing.
class ReportModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The order asked for is kept; with the same columns and as many rows, so is what points at the rows.
    void setTable(const reports::ReportTable &table);
    [[nodiscard]] const reports::ReportTable &table() const { return m_table; }
    /// A row as it stands now, with its hidden cells.
    [[nodiscard]] const QList<QVariant> &row(int row) const { return m_table.rows[m_order[row]]; }
    /// Of a visible column.
    [[nodiscard]] const reports::ReportTable::Header &header(int column) const;
    /// What the total of a visible column says; empty where there is none.
    [[nodiscard]] QString totalWords(int column) const;
    /// A figure that is seen is added up; the word alone is no total.
    [[nodiscard]] bool hasTotals() const;
    [[nodiscard]] Qt::Alignment alignment(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// A column below zero: the report's own order.
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] QList<qsizetype> sortedOrder() const;

    reports::ReportTable m_table;
    QList<qsizetype> m_columns; ///< of the table, visible ones
    QList<qsizetype> m_order;   ///< of the table's rows
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

/// The totals of a report as a row of its own, under the same columns.
class ReportTotalsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ReportTotalsModel(ReportModel &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// The table behind it was replaced.
    void follow();

private:
    ReportModel &m_rows;
};

} // namespace liuying
