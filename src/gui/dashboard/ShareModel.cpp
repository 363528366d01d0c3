// SPDX-License-Identifier: Apache-2.0
#include "gui/dashboard/ShareModel.h"

#include "gui/prepare/ImportPreview.h"
#include "gui/report/AttendanceModel.h"

namespace liuying {

namespace {

/// @p index: of the attendance.
int figure(const QModelIndex &index, int column)
{
    return index.siblingAtColumn(column).data(AttendanceModel::SortRole).toInt();
}

} // namespace

void ShareModel::setShare(Share share)
{
    if (share == m_share)
        return;
    m_share = share;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QVariant ShareModel::data(const QModelIndex &index, int role) const
{
    if (m_share == Share::In || !index.isValid())
        return QIdentityProxyModel::data(index, role);
    const QModelIndex row = mapToSource(index);
    const int students = figure(row, AttendanceModel::StudentsColumn);
    const int paid = figure(row, AttendanceModel::PaidColumn);
    switch (role) {
    case AttendanceModel::ShareRole:
        return students > 0 ? static_cast<double>(paid) / students : 0.0;
    case AttendanceModel::PhotographedShareRole:
        return 0.0;
    case Qt::ToolTipRole:
        return tr("%1：名单 %2 人，已缴费 %3 人")
            .arg(row.siblingAtColumn(AttendanceModel::NameColumn).data().toString(), countWords(students),
                 countWords(paid));
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QVariant ShareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole) {
        if (section == AttendanceModel::NameColumn)
            return tr("学院");
        if (section == AttendanceModel::ShareColumn && m_share == Share::Paid)
            return tr("缴费进度");
    }
    return QIdentityProxyModel::headerData(section, orientation, role);
}

} // namespace liuying
