// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/studio/StudioDesk.h"

#include <QAbstractTableModel>
#include <QFrame>

class QLabel;
class QPushButton;

namespace liuying {

/// The rows of setting right a shift: whose pictures change, which they are now and which they would be.
class ShiftModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Seat, Before, After, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setPlan(const ShiftPlan &plan, const StudioStatus &status);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString seat;
        QString before;
        QString after;
    };
    QList<Row> m_rows;
};

/// The rows of students who would have no picture left: somebody has to call them back.
[[nodiscard]] QList<ShiftRow> leftWithoutPicture(const ShiftPlan &plan);

/// Shows what would be moved before it is, and who has to be photographed again. The direction can be turned
/// while it stands.
class ShiftTable : public QFrame {
    Q_OBJECT
public:
    explicit ShiftTable(QWidget *parent = nullptr);

    /// @p by empty: an exchange, which has no direction.
    void showPlan(const ShiftPlan &plan, const StudioStatus &status, const std::optional<ShiftBy> &by);

Q_SIGNALS:
    void directionChosen(liuying::ShiftBy by);

private:
    ShiftModel *m_model;
    QLabel *m_title;
    QLabel *m_note;
    QPushButton *m_earlier;
    QPushButton *m_later;
};

} // namespace liuying
