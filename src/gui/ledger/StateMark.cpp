// SPDX-License-Identifier: Apache-2.0
#include "gui/ledger/StateMark.h"

#include "gui/common/Glyphs.h"
#include "gui/common/Theme.h"
#include "gui/ledger/LedgerTable.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::Colour;
using theme::colour;

namespace {

constexpr int kMark = 16;
constexpr int kGap = 6;
constexpr int kLeft = 11; // where the words of other cells begin

void paintRing(QPainter &painter, const QRectF &area, const QColor &ink)
{
    painter.setPen(QPen(ink, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(area.adjusted(2, 2, -2, -2));
}

void paintClock(QPainter &painter, const QRectF &area, const QColor &ink)
{
    paintRing(painter, area, ink);
    painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = area.center();
    painter.drawPolyline(QPolygonF{{middle.x(), middle.y() - 3.5}, middle, {middle.x() + 3, middle.y() + 1}});
}

/// On a rounded square: an arrow up or down.
void paintArrow(QPainter &painter, const QRectF &area, const QColor &ink, bool isUp)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 4, 4);
    painter.setPen(QPen(colour(Colour::Surface), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = area.center();
    const qreal way = isUp ? -1 : 1;
    painter.drawLine(QPointF(middle.x(), middle.y() - 4 * way), QPointF(middle.x(), middle.y() + 4 * way));
    painter.drawPolyline(QPolygonF{{middle.x() - 3, middle.y() + way},
                                   {middle.x(), middle.y() + 4 * way},
                                   {middle.x() + 3, middle.y() + way}});
}

void paintHalf(QPainter &painter, const QRectF &area, const QColor &ink)
{
    paintRing(painter, area, ink);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPie(area.adjusted(2, 2, -2, -2), -90 * 16, 180 * 16);
}

} // namespace

MarkLook accountLook(const QString &state)
{
    if (state == u"settled")
        return {Mark::Done, Tone::Good};
    if (state == u"short")
        return {Mark::Under, Tone::Bad};
    if (state == u"over")
        return {Mark::Over, Tone::Caution};
    if (state == u"late")
        return {Mark::Late, Tone::Caution};
    return {Mark::Waiting, Tone::Bad};
}

MarkLook refundLook(RefundState state)
{
    switch (state) {
    case RefundState::Due:
        return {Mark::Waiting, Tone::Plain};
    case RefundState::Approved:
        return {Mark::Ready, Tone::Plain};
    case RefundState::Blocked:
        return {Mark::Stop, Tone::Caution};
    case RefundState::PaidOut:
        return {Mark::Done, Tone::Good};
    case RefundState::Recover:
        break;
    }
    return {Mark::Alert, Tone::Bad};
}

void paintMark(QPainter &painter, const MarkLook &look, const QRectF &area)
{
    const QColor ink = toneColour(look.tone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (look.mark) {
    case Mark::None:
        break;
    case Mark::Done:
        paintBadge(painter, Glyph::Tick, area, ink, colour(Colour::Surface));
        break;
    case Mark::Under:
    case Mark::Over:
        paintArrow(painter, area, ink, look.mark == Mark::Over);
        break;
    case Mark::Waiting:
        paintRing(painter, area, ink);
        break;
    case Mark::Late:
        paintClock(painter, area, ink);
        break;
    case Mark::Ready:
        paintHalf(painter, area, ink);
        break;
    case Mark::Stop:
        paintBadge(painter, Glyph::Hand, area, colour(Colour::Hold), colour(Colour::OnHold));
        break;
    case Mark::Alert:
        paintWarning(painter, area, ink, colour(Colour::Surface));
        break;
    }
    painter.restore();
}

void MarkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto look = index.data(LedgerTable::LookRole).value<MarkLook>();
    if (look.mark == Mark::None)
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QStyle *style = background.widget ? background.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, background.widget);

    const QRectF row = option.rect;
    const QRectF mark(row.left() + kLeft, row.center().y() - kMark / 2.0, kMark, kMark);
    paintMark(*painter, look, mark);
    const QRectF words = row.adjusted(kLeft + kMark + kGap, 0, -kGap, 0);
    painter->save();
    painter->setFont(theme::font(theme::Type::Body, QFont::DemiBold));
    painter->setPen(toneColour(look.tone));
    const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                           static_cast<int>(words.width()));
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, text);
    painter->restore();
}

QSize MarkDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    const bool hasMark = index.data(LedgerTable::LookRole).value<MarkLook>().mark != Mark::None;
    return hasMark ? QSize(size.width() + kMark + kGap, size.height()) : size;
}

} // namespace liuying
