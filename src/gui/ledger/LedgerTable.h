// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/ledger/StateMark.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <functional>

class QComboBox;
class QTableView;

namespace liuying {

/// One cell of a table of the ledger.
struct LedgerCell {
    QString text;
    QVariant key{};      ///< to sort by; invalid: the text
    MarkLook look{};     ///< with a mark, it stands before the text; else the tone alone colours it
    QString tip{};       ///< empty: the text
    bool isSoft = false; ///< of second rank
};

/// What the tables of the ledger share: rows that are made when they are looked at, sorting, filtering, and
/// that new figures for the same rows keep the selection. A table says which rows it has and what stands in
/// them.
class LedgerTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        SortRole = Qt::UserRole,
        LookRole,
        KeyRole,    ///< names the row: a college, a student number
        SearchRole, ///< everything a filter looks in
        WantedRole  ///< whether the row is among those that "only these" leaves
    };
    struct Column {
        QString title;
        bool isFigure = false; ///< stands at the right
    };

    LedgerTable(const QList<Column> &columns, QObject *parent);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] const QStringList &keys() const { return m_keys; }

protected:
    [[nodiscard]] virtual LedgerCell cell(int row, int column) const = 0;
    [[nodiscard]] virtual QString searchText(int row) const = 0;
    [[nodiscard]] virtual bool isWanted(int) const { return true; }
    /// Brings the rows @p keys names; @p assign puts them in place. The same keys keep the selection.
    void replaceRows(const QStringList &keys, const std::function<void()> &assign);

private:
    QList<Column> m_columns;
    QStringList m_keys;
};

/// Rows that hold every word typed, and where asked only the wanted ones.
class LedgerFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit LedgerFilter(LedgerTable &table, QObject *parent = nullptr);
    void setText(const QString &text);
    void setWantedOnly(bool wantedOnly);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    bool m_wantedOnly = false;
};

/// A combo box as flat as the fields beside it.
[[nodiscard]] QComboBox *makeLedgerCombo(const QString &name, const QString &meaning, QWidget *parent);

/// A view of @p model: sortable, @p stretched takes what width is left, the others have @p widths.
[[nodiscard]] QTableView *makeLedgerView(QAbstractItemModel &model, int stretched, const QList<int> &widths,
                                         QWidget *parent);

} // namespace liuying

Q_DECLARE_METATYPE(liuying::MarkLook)
