// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/plan/PlanEditor.h"

#include <QAbstractTableModel>

#include <optional>

namespace liuying {

/// A college's sub-schedule as a table: each of its windows as a heading, its classes below in time, at the
/// end the classes that have no time yet. Start and end are edited in place; every edit goes through the
/// PlanEditor, whose changes the model follows.
class SlotModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        ClassColumn,
        StudentsColumn,
        StartColumn,
        EndColumn,
        MinutesColumn,
        LoadColumn,
        PinColumn,
        ColumnCount
    };
    enum Role {
        IsHeadingRole = Qt::UserRole,
        DetailRole, ///< of a heading: heads and load, at its right
        ShareRole   ///< students a minute as a part of the room's pace; not valid without a time
    };

    explicit SlotModel(PlanEditor &editor, QObject *parent = nullptr);

    void setCollege(const QString &college);
    [[nodiscard]] const QString &college() const { return m_college; }

    [[nodiscard]] bool isHeading(int row) const;
    [[nodiscard]] std::optional<Batch> batchAt(int row) const;
    [[nodiscard]] std::optional<ClassSlot> slotAt(int row) const;
    /// Of the same class and part, wherever it lies now; -1 where there is none.
    [[nodiscard]] int rowOf(const ClassSlot &slot) const;
    [[nodiscard]] int rowOf(const Batch &batch) const;

    void togglePin(int row);
    /// Lets a class change places with the one before (@p step -1) or behind (1) in its window.
    void swapWithNeighbour(int row, int step);
    /// Takes a class to the end of another window of its college.
    void moveToBatch(int row, const Batch &batch);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void refused(const QString &text);

private:
    /// A heading has no class; a class that has no time yet no slot.
    struct Row {
        QString heading{};
        QString detail{};
        std::optional<Batch> batch{};
        std::optional<ClassSlot> slot{};
        QString name{};
        int students = 0;

        friend bool operator==(const Row &, const Row &) = default;
    };

    void rebuild();
    [[nodiscard]] QList<Row> rowsOfPlan() const;
    [[nodiscard]] Row headingOf(const Batch &batch, const QList<ClassSlot> &inside) const;
    [[nodiscard]] QString nameOf(const ClassSlot &slot) const;
    [[nodiscard]] QList<Row> rowsWithoutTime() const;
    [[nodiscard]] double studentsPerMinute(const Row &row) const;
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] QString tip(const Row &row, int column) const;
    [[nodiscard]] std::optional<ClassSlot> neighbour(int row, int step) const;
    [[nodiscard]] QString editTime(int row, int column, const QTime &time);

    PlanEditor &m_editor;
    QString m_college;
    QList<Row> m_rows;
};

} // namespace liuying
