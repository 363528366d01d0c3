// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/SlotDelegate.h"

#include "gui/common/Glyphs.h"
#include "gui/common/Theme.h"
#include "gui/plan/SlotModel.h"

#include <QPainter>
#include <QTimeEdit>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::Colour;
using theme::colour;
using theme::kGrid;

namespace {

constexpr int kMargin = kGrid * 3 / 2; // of the panel
constexpr int kCellMargin = 7;         // of every cell, by the style sheet
constexpr int kPin = 16;
constexpr qreal kBarHeight = 4;
constexpr int kEditorWidth = kGrid * 9;

void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(option.rect, colour(isSelected ? Colour::AccentSoft : Colour::SurfaceLow));
    QRect area = option.rect.adjusted(kMargin, 0, -kGrid, 0);
    painter.setFont(theme::font(theme::Type::Caption));
    painter.setPen(colour(Colour::InkSoft));
    const QString detail = index.data(SlotModel::DetailRole).toString();
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, detail);
    area.setRight(area.right() - painter.fontMetrics().horizontalAdvance(detail) - kGrid);
    painter.setFont(theme::font(theme::Type::Caption, QFont::Bold));
    painter.setPen(colour(Colour::Ink));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width()));
}

/// The bar under the figure: full at the room's pace, amber above it.
void paintLoad(QPainter &painter, const QRect &cell, double share)
{
    const QRectF track(cell.left() + kGrid, cell.bottom() - kBarHeight - 2, cell.width() - 2 * kGrid,
                       kBarHeight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Colour::Line));
    painter.drawRoundedRect(track, kBarHeight / 2, kBarHeight / 2);
    QRectF bar = track;
    bar.setWidth(std::max(kBarHeight, track.width() * std::min(1.0, share)));
    painter.setBrush(colour(share > 1 ? Colour::Refuse : Colour::Accent));
    painter.drawRoundedRect(bar, kBarHeight / 2, kBarHeight / 2);
}

void paintPin(QPainter &painter, const QRect &cell, bool isPinned)
{
    // Faint, not grey on grey: only the pins that are in must catch the eye.
    static const QPixmap in = tintedIcon(u"pin"_s, kPin, colour(Colour::Accent));
    static const QPixmap out = tintedIcon(u"pin"_s, kPin, QColor(0xb7, 0xc1, 0xce));
    const QRect place(cell.center().x() - kPin / 2, cell.center().y() - kPin / 2, kPin, kPin);
    painter.drawPixmap(place, isPinned ? in : out);
}

} // namespace

void SlotDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    if (index.data(SlotModel::IsHeadingRole).toBool()) {
        painter->save();
        paintHeading(*painter, option, index);
        painter->restore();
        return;
    }
    const QVariant share = index.data(SlotModel::ShareRole);
    const bool isLoad = index.column() == SlotModel::LoadColumn && share.isValid();
    if (index.column() == SlotModel::ClassColumn)
        paintName(*painter, option, index);
    else
        QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    if (isLoad)
        paintLoad(*painter, option.rect, share.toDouble());
    else if (index.column() == SlotModel::PinColumn && share.isValid())
        paintPin(*painter, option.rect, index.data(Qt::CheckStateRole).toInt() == Qt::Checked);
    painter->restore();
}

/// The names stand on the edge of the panel's other words, further in than a cell's own.
void SlotDelegate::paintName(QPainter &painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, &painter, option.widget);
    QStyleOptionViewItem words(option);
    words.rect.setLeft(words.rect.left() + kMargin - kCellMargin);
    QStyledItemDelegate::paint(&painter, words, index);
}

void SlotDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->features &= ~QStyleOptionViewItem::HasCheckIndicator; // the pin says it
}

QWidget *SlotDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    auto *editor = new QTimeEdit(parent);
    editor->setObjectName(u"timeEditor"_s);
    editor->setDisplayFormat(u"HH:mm"_s);
    editor->setButtonSymbols(QAbstractSpinBox::NoButtons);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void SlotDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *time = qobject_cast<QTimeEdit *>(editor);
    time->setTime(index.data(Qt::EditRole).toTime());
    time->setSelectedSection(QDateTimeEdit::MinuteSection); // what mostly changes
}

void SlotDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, qobject_cast<QTimeEdit *>(editor)->time());
}

void SlotDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    QRect place = option.rect;
    place.setLeft(place.right() - std::max(place.width(), kEditorWidth));
    editor->setGeometry(place);
}

} // namespace liuying
