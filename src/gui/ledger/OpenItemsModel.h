// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/ledger/LedgerDesk.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace liuying {

/// One line of the queue: an item that waits, or one that was settled.
struct QueueItem {
    OpenItem item;
    std::optional<SettledItem> settled;
};
/// The items that wait, in order of import.
[[nodiscard]] QList<QueueItem> waitingItems(const LedgerView &view);
/// The items that were settled, the latest first.
[[nodiscard]] QList<QueueItem> settledItems(const LedgerView &view);

/// The queue of open items, or the list of settled ones.
class OpenItemsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { SubjectRole = Qt::UserRole, AmountRole, PlaceRole, SentRole, SettledRole };
    using QAbstractListModel::QAbstractListModel;

    void showItems(const QList<QueueItem> &items);
    /// Shown as on its way until it is gone from what is shown.
    void markSent(const ItemRef &item, bool isSent);
    [[nodiscard]] bool isSent(const ItemRef &item) const { return m_sent.contains(item); }
    [[nodiscard]] const QueueItem *at(int row) const;
    [[nodiscard]] int rowOf(const ItemRef &item) const; ///< -1: not there

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<QueueItem> m_items;
    QSet<ItemRef> m_sent;
};

/// Paints a line of the queue: kind and amount above, whom and where below.
class OpenItemDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace liuying
