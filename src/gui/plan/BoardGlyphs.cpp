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

void paintWarning(QPainter &painter, const QRectF &area, const QColor &shape, const QColor &sign)
{
    painter.save();
    enterBox(painter, area);
    // The pen rounds the corners.
    painter.setPen(QPen(shape, 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(shape);
    painter.drawPolygon(QPolygonF{{8, 2.2}, {14.4, 13.4}, {1.6, 13.4}});
    painter.setPen(QPen(sign, 1.9, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(8, 5.6), QPointF(8, 9));
    painter.drawPoint(QPointF(8, 12));
    painter.restore();
}

} // namespace liuying
