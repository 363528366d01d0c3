// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/report/ReportDesk.h"

#include <QAbstractItemModel>

namespace liuying {

/// One college with its classes.
struct CollegeAttendance {
    AttendanceRow sum;
    QList<AttendanceRow> classes;
};

/// Groups what ReportDesk::attendanceByClass() answers: a college's row (no class), then its classes' rows.
[[nodiscard]] QList<CollegeAttendance> byCollege(const QList<AttendanceRow> &rows);
/// All colleges together.
[[nodiscard]] AttendanceRow totalOf(const QList<CollegeAttendance> &colleges);

/// Attendance as a tree: colleges, and below each its classes.
class AttendanceModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        StudentsColumn,
        PaidColumn,
        InColumn,
        PhotographedColumn,
        MissingColumn,
        ShareColumn,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole, ///< figures by value
        ShareRole,               ///< 0–1: of those who should come, how many are in; on every column
        PhotographedShareRole,   ///< 0–1
        MissingRole              ///< int, on every column
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setColleges(const QList<CollegeAttendance> &colleges);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const AttendanceRow &rowAt(const QModelIndex &index) const;
    [[nodiscard]] static QVariant displayText(const AttendanceRow &row, int column);
    [[nodiscard]] static QVariant sortKey(const AttendanceRow &row, int column);
    [[nodiscard]] bool hasSameShape(const QList<CollegeAttendance> &colleges) const;
    void announceChange();

    QList<CollegeAttendance> m_colleges;
};

} // namespace liuying
