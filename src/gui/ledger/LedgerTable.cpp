// SPDX-License-Identifier: Apache-2.0
#include "gui/ledger/LedgerTable.h"

#include "gui/common/Tables.h"
#include "gui/common/Theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableView>

namespace liuying {

using namespace Qt::StringLiterals;

LedgerTable::LedgerTable(const QList<Column> &columns, QObject *parent)
    : QAbstractTableModel(parent), m_columns(columns)
{}

int LedgerTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int LedgerTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant LedgerTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case KeyRole:
        return m_keys.at(index.row());
    case SearchRole:
        return searchText(index.row());
    case WantedRole:
        return isWanted(index.row());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((m_columns.at(index.column()).isFigure ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    default:
        break;
    }
    const LedgerCell shown = cell(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown.text;
    case Qt::ToolTipRole:
        return shown.tip.isEmpty() ? shown.text : shown.tip;
    case Qt::ForegroundRole:
        if (shown.isSoft)
            return theme::colour(theme::Colour::InkSoft);
        return shown.look.tone == Tone::Plain ? QVariant() : QVariant(toneColour(shown.look.tone));
    case SortRole:
        return shown.key.isValid() ? shown.key : QVariant(shown.text);
    case LookRole:
        return QVariant::fromValue(shown.look);
    default:
        return {};
    }
}

QVariant LedgerTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::DisplayRole)
        return m_columns.at(section).title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((m_columns.at(section).isFigure ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    return {};
}

void LedgerTable::replaceRows(const QStringList &keys, const std::function<void()> &assign)
{
    if (keys == m_keys) {
        assign();
        if (!keys.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_keys = keys;
    assign();
    endResetModel();
}

LedgerFilter::LedgerFilter(LedgerTable &table, QObject *parent) : QSortFilterProxyModel(parent)
{
    setSourceModel(&table);
    setSortRole(LedgerTable::SortRole);
    setSortLocaleAware(true);
}

void LedgerFilter::setText(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void LedgerFilter::setWantedOnly(bool wantedOnly)
{
    m_wantedOnly = wantedOnly;
    invalidateFilter();
}

bool LedgerFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty() && !m_wantedOnly)
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_wantedOnly && !index.data(LedgerTable::WantedRole).toBool())
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = index.data(LedgerTable::SearchRole).toString();
    return std::ranges::all_of(
        m_words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

QComboBox *makeLedgerCombo(const QString &name, const QString &meaning, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(name);
    combo->setAccessibleName(meaning);
    combo->setStyleSheet(
        u"QComboBox::drop-down { border: 0; width: 28px; }"
        "QComboBox::down-arrow { image: url(:/style/sort-down.svg); width: 10px; height: 5px; }"_s);
    return combo;
}

QTableView *makeLedgerView(QAbstractItemModel &model, int stretched, const QList<int> &widths,
                           QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setModel(&model);
    setUpTable(*view);
    view->setItemDelegate(new MarkDelegate(view));
    view->setSortingEnabled(true);
    view->sortByColumn(-1, Qt::AscendingOrder); // as the rows come
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = view->horizontalHeader();
    header->setSortIndicatorClearable(true);
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(theme::kGrid * 4);
    for (int column = 0; column < widths.size(); ++column) {
        header->setSectionResizeMode(column,
                                     column == stretched ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (column != stretched)
            header->resizeSection(column, widths.at(column));
    }
    return view;
}

} // namespace liuying
