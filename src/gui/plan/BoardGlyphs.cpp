// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/BoardGlyphs.h"

#include <QPainter>
#include <QPainterPath>

namespace liuying {

namespace {

constexpr qreal kBox = 16; // glyphs are drawn on a 16 by 16 board

void enterBox(QPainter &painter, const QRectF &area)
{
    const qreal side = std::min(area.width(), area.height());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center() - QPointF(side, side) / 2);
    painter.scale(side / kBox, side / kBox);
}

} // namespace

void paintPin(QPainter &painter, const QRectF &area, const QColor &colour)
{
    painter.save();
    enterBox(painter, area);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(4, 0.5, 8, 2.6), 1.2, 1.2);
    painter.drawPolygon(QPolygonF{{5.5, 2}, {10.5, 2}, {11, 6.5}, {13.5, 9.6}, {2.5, 9.6}, {5, 6.5}});
    painter.drawRect(QRectF(7.1, 9, 1.8, 6.5));
    painter.restore();
}

} // namespace liuying
