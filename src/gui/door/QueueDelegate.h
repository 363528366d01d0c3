// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace liuying {

/// Paints the rows of QueueModel and FoundModel: a mark for where the student stands, name over number, a
/// badge.
class QueueDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintHeading(QPainter &painter, const QRect &area, const QModelIndex &index);
    static void paintPerson(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace liuying
