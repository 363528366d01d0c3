// SPDX-License-Identifier: Apache-2.0
#include "gui/report/AttendanceModel.h"

#include "gui/common/Theme.h"
#include "gui/prepare/ImportPreview.h"

#include <QFont>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

// internalId of a college; a class carries its college's row.
constexpr quintptr kCollege = ~quintptr{0};

void add(AttendanceRow &sum, const AttendanceRow &row)
{
    sum.students += row.students;
    sum.eligible += row.eligible;
    sum.paid += row.paid;
    sum.in += row.in;
    sum.photographed += row.photographed;
    sum.missing += row.missing;
}

/// Of those who are in or should be.
double shareIn(const AttendanceRow &row, int count)
{
    const int expected = row.in + row.missing;
    return expected > 0 ? std::min(1.0, static_cast<double>(count) / expected) : 0.0;
}

bool isSameClass(const AttendanceRow &a, const AttendanceRow &b)
{
    return a.college == b.college && a.className == b.className;
}

} // namespace

QList<CollegeAttendance> byCollege(const QList<AttendanceRow> &rows)
{
    QList<CollegeAttendance> colleges;
    for (const AttendanceRow &row : rows) {
        if (row.className.isEmpty())
            colleges.append({row, {}});
        else if (!colleges.isEmpty())
            colleges.last().classes.append(row);
    }
    return colleges;
}

AttendanceRow totalOf(const QList<CollegeAttendance> &colleges)
{
    AttendanceRow total;
    for (const CollegeAttendance &college : colleges)
        add(total, college.sum);
    return total;
}

void AttendanceModel::setColleges(const QList<CollegeAttendance> &colleges)
{
    // During a day only the figures change: then what is unfolded and selected must stay.
    if (hasSameShape(colleges)) {
        m_colleges = colleges;
        return announceChange();
    }
    beginResetModel();
    m_colleges = colleges;
    endResetModel();
}

bool AttendanceModel::hasSameShape(const QList<CollegeAttendance> &colleges) const
{
    return std::ranges::equal(
        m_colleges, colleges, [](const CollegeAttendance &a, const CollegeAttendance &b) {
            return a.sum.college == b.sum.college && std::ranges::equal(a.classes, b.classes, isSameClass);
        });
}

void AttendanceModel::announceChange()
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex college = index(row, 0);
        Q_EMIT dataChanged(college, index(row, ColumnCount - 1));
        if (const int classes = rowCount(college); classes > 0)
            Q_EMIT dataChanged(index(0, 0, college), index(classes - 1, ColumnCount - 1, college));
    }
}

QModelIndex AttendanceModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : kCollege);
}

QModelIndex AttendanceModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == kCollege)
        return {};
    return createIndex(static_cast<int>(index.internalId()), 0, kCollege);
}

int AttendanceModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_colleges.size());
    if (parent.internalId() != kCollege || parent.column() != 0)
        return 0;
    return static_cast<int>(m_colleges.at(parent.row()).classes.size());
}

int AttendanceModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

const AttendanceRow &AttendanceModel::rowAt(const QModelIndex &index) const
{
    if (index.internalId() == kCollege)
        return m_colleges.at(index.row()).sum;
    return m_colleges.at(static_cast<qsizetype>(index.internalId())).classes.at(index.row());
}

QVariant AttendanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AttendanceRow &row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == NameColumn ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    case Qt::FontRole:
        return theme::font(theme::Type::Body,
                           index.internalId() == kCollege ? QFont::DemiBold : QFont::Normal);
    case Qt::ForegroundRole:
        return index.column() == MissingColumn && row.missing > 0
                   ? QVariant(theme::colour(theme::Colour::HoldInk))
                   : QVariant();
    case Qt::ToolTipRole:
        return tr("%1：应到 %2，已到 %3，未到 %4")
            .arg(row.className.isEmpty() ? row.college : row.className)
            .arg(row.in + row.missing)
            .arg(row.in)
            .arg(row.missing);
    case SortRole:
        return sortKey(row, index.column());
    case ShareRole:
        return shareIn(row, row.in);
    case PhotographedShareRole:
        return shareIn(row, row.photographed);
    case MissingRole:
        return row.missing;
    default:
        return {};
    }
}

QVariant AttendanceModel::displayText(const AttendanceRow &row, int column)
{
    if (column == ShareColumn)
        return {};
    const QVariant key = sortKey(row, column);
    return column == NameColumn ? key : QVariant(countWords(key.toInt()));
}

QVariant AttendanceModel::sortKey(const AttendanceRow &row, int column)
{
    switch (column) {
    case NameColumn:
        return row.className.isEmpty() ? row.college : row.className;
    case StudentsColumn:
        return row.students;
    case PaidColumn:
        return row.paid;
    case InColumn:
        return row.in;
    case PhotographedColumn:
        return row.photographed;
    case MissingColumn:
        return row.missing;
    default:
        return shareIn(row, row.in);
    }
}

QVariant AttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractItemModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            (section == NameColumn || section == ShareColumn ? Qt::AlignLeft : Qt::AlignRight) |
            Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("学院 / 班级");
    case StudentsColumn:
        return tr("名单");
    case PaidColumn:
        return tr("已缴费");
    case InColumn:
        return tr("已到");
    case PhotographedColumn:
        return tr("已拍");
    case MissingColumn:
        return tr("未到");
    case ShareColumn:
        return tr("到场进度");
    default:
        return {};
    }
}

} // namespace liuying
