// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/prepare/PlanOverview.h"

#include <QAbstractTableModel>

namespace liuying {

/// The plan as a table: one row a batch, in the order of the plan.
class PlanModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        RoomColumn,
        BatchColumn,
        CollegeColumn,
        WindowColumn,
        ClassesColumn,
        StudentsColumn,
        ColumnCount
    };
    /// Sorts figures and times by value.
    static constexpr int kSortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<PlanLine> &lines);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const PlanLine &line, int column) const;

    QList<PlanLine> m_lines;
};

} // namespace liuying
