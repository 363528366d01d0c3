// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/door/VerdictLook.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace liuying {

/// The last verdicts, newest first, so that one that was overwritten can be seen again. Kept in memory only.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { VerdictRole = Qt::UserRole };
    using QAbstractListModel::QAbstractListModel;

    void add(const Verdict &verdict);
    /// Puts @p verdict in the place of the one that stood there while the code's card was read. Whether
    /// there was one.
    bool settle(const Verdict &verdict);
    void markReleased(const QString &student);
    void markUndone(const EntryRef &entry);
    void clear();
    [[nodiscard]] const Verdict *at(int row) const;
    /// The newest admission that still stands; null when there is none.
    [[nodiscard]] const Verdict *lastAdmission() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Verdict> m_verdicts;
};

/// One line of the history: shape, who or which headline, number or time.
class HistoryDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace liuying
