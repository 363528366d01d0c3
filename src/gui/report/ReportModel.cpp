// SPDX-License-Identifier: Apache-2.0
#include "gui/report/ReportModel.h"

#include "flows/MoneyWords.h"
#include "gui/common/Theme.h"
#include "gui/prepare/ImportPreview.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace liuying {

using reports::ReportTable;

namespace {

bool isFigure(ReportTable::Column kind)
{
    return kind == ReportTable::Column::Number || kind == ReportTable::Column::Money;
}

bool hasSameColumns(const ReportTable &a, const ReportTable &b)
{
    return std::ranges::equal(a.headers, b.headers,
                              [](const ReportTable::Header &one, const ReportTable::Header &other) {
                                  return one.key == other.key && one.isHidden == other.isHidden;
                              });
}

/// Rows in the order of @p keys, equal ones as they stood.
template <typename Key>
void sortBy(QList<qsizetype> &order, const std::vector<Key> &keys, Qt::SortOrder direction)
{
    std::ranges::stable_sort(order, [&keys, direction](qsizetype a, qsizetype b) {
        const Key &left = keys[static_cast<std::size_t>(a)];
        const Key &right = keys[static_cast<std::size_t>(b)];
        return direction == Qt::AscendingOrder ? left < right : right < left;
    });
}

std::vector<qlonglong> figuresOf(const ReportTable &table, qsizetype column)
{
    std::vector<qlonglong> keys;
    keys.reserve(static_cast<std::size_t>(table.rows.size()));
    for (const QList<QVariant> &row : table.rows)
        keys.push_back(row.value(column).toLongLong());
    return keys;
}

/// Pinyin order where the machine knows it; figures inside a text by value, so that 9班 stands before 10班.
std::vector<QCollatorSortKey> textsOf(const ReportTable &table, qsizetype column)
{
    QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(static_cast<std::size_t>(table.rows.size()));
    for (const QList<QVariant> &row : table.rows)
        keys.push_back(collator.sortKey(row.value(column).toString()));
    return keys;
}

} // namespace

QString reportCellWords(const QVariant &value, ReportTable::Column kind)
{
    if (value.isNull() || value.typeId() == QMetaType::QString) {
        QString text = value.toString();
        return kind == ReportTable::Column::DateTime ? text.replace(u'T', u' ') : text;
    }
    if (kind == ReportTable::Column::Money)
        return yuanWords(Money{value.toLongLong()});
    return kind == ReportTable::Column::Number ? countWords(value.toLongLong()) : value.toString();
}

void ReportModel::setTable(const ReportTable &table)
{
    const bool isSameShape = hasSameColumns(m_table, table) && m_table.rows.size() == table.rows.size();
    if (!isSameShape)
        beginResetModel();
    m_table = table;
    m_columns.clear();
    for (qsizetype i = 0; i < table.headers.size(); ++i) {
        if (!table.headers[i].isHidden)
            m_columns.append(i);
    }
    if (m_sortColumn >= m_columns.size())
        m_sortColumn = -1;
    m_order = sortedOrder();
    if (!isSameShape)
        endResetModel();
    else if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const ReportTable::Header &ReportModel::header(int column) const
{
    return m_table.headers[m_columns[column]];
}

QString ReportModel::totalWords(int column) const
{
    return reportCellWords(m_table.totals.value(m_columns[column]), header(column).kind);
}

bool ReportModel::hasTotals() const
{
    return std::ranges::any_of(m_columns, [this](qsizetype column) {
        return isFigure(m_table.headers[column].kind) && !m_table.totals.value(column).isNull();
    });
}

Qt::Alignment ReportModel::alignment(int column) const
{
    return (isFigure(header(column).kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

int ReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int ReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ReportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return reportCellWords(m_table.rows[m_order[index.row()]].value(m_columns[index.column()]),
                               header(index.column()).kind);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignment(index.column()));
    default:
        return {};
    }
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return header(section).title;
    return role == Qt::TextAlignmentRole ? QVariant::fromValue(alignment(section)) : QVariant();
}

void ReportModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < m_columns.size() ? column : -1;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QList<qsizetype> before = std::exchange(m_order, sortedOrder());
    QList<qsizetype> places(m_order.size());
    for (qsizetype i = 0; i < m_order.size(); ++i)
        places[m_order[i]] = i;
    const QModelIndexList old = persistentIndexList();
    QModelIndexList moved;
    for (const QModelIndex &one : old)
        moved.append(index(static_cast<int>(places[before[one.row()]]), one.column()));
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

QList<qsizetype> ReportModel::sortedOrder() const
{
    QList<qsizetype> order(m_table.rows.size());
    std::iota(order.begin(), order.end(), 0);
    if (m_sortColumn < 0)
        return order;
    const qsizetype column = m_columns[m_sortColumn];
    if (isFigure(m_table.headers[column].kind))
        sortBy(order, figuresOf(m_table, column), m_sortOrder);
    else
        sortBy(order, textsOf(m_table, column), m_sortOrder);
    return order;
}

ReportTotalsModel::ReportTotalsModel(ReportModel &rows) : QAbstractTableModel(&rows), m_rows(rows) {}

void ReportTotalsModel::follow()
{
    beginResetModel();
    endResetModel();
}

int ReportTotalsModel::rowCount(const QModelIndex &parent) const
{
    return !parent.isValid() && m_rows.hasTotals() ? 1 : 0;
}

int ReportTotalsModel::columnCount(const QModelIndex &parent) const
{
    return m_rows.columnCount(parent);
}

QVariant ReportTotalsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return m_rows.totalWords(index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(m_rows.alignment(index.column()));
    case Qt::FontRole:
        return theme::font(theme::Type::Body, QFont::DemiBold);
    default:
        return {};
    }
}

} // namespace liuying
