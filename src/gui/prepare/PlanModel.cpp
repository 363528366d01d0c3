// SPDX-License-Identifier: Apache-2.0
#include "gui/prepare/PlanModel.h"

#include "flows/CampaignTime.h"
#include "gui/prepare/ImportPreview.h"

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

QVariant alignment(int column)
{
    if (column == PlanModel::BatchColumn)
        return QVariant::fromValue(Qt::AlignHCenter | Qt::AlignVCenter);
    const bool isFigure = column == PlanModel::ClassesColumn || column == PlanModel::StudentsColumn;
    return QVariant::fromValue((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant sortKey(const PlanLine &line, int column)
{
    switch (column) {
    case PlanModel::RoomColumn:
        return u"%1 %2"_s.arg(line.batch.room, line.batch.window.start.toString());
    case PlanModel::BatchColumn:
        return line.batch.number;
    case PlanModel::CollegeColumn:
        return u"%1 %2"_s.arg(line.batch.college, line.batch.window.start.toString());
    case PlanModel::WindowColumn:
        return u"%1 %2"_s.arg(line.batch.window.start.toString(), line.batch.room);
    case PlanModel::ClassesColumn:
        return line.classes;
    default:
        return line.students;
    }
}

} // namespace

void PlanModel::setLines(const QList<PlanLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlanLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::ToolTipRole:
        return index.column() == RoomColumn ? line.roomName : text(line, index.column());
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case kSortRole:
        return sortKey(line, index.column());
    default:
        return {};
    }
}

QString PlanModel::text(const PlanLine &line, int column) const
{
    switch (column) {
    case RoomColumn:
        return line.batch.room;
    case BatchColumn:
        return QString::number(line.batch.number);
    case CollegeColumn:
        return line.batch.college;
    case WindowColumn:
        return windowWords(line.batch.window);
    case ClassesColumn:
        return line.classes > 0 ? QString::number(line.classes) : u"—"_s;
    case StudentsColumn:
        return line.students > 0 ? countWords(line.students) : u"—"_s;
    default:
        return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RoomColumn:
        return tr("教室");
    case BatchColumn:
        return tr("批次");
    case CollegeColumn:
        return tr("学院");
    case WindowColumn:
        return tr("时间");
    case ClassesColumn:
        return tr("班级");
    case StudentsColumn:
        return tr("人数");
    default:
        return {};
    }
}

} // namespace liuying
