// SPDX-License-Identifier: Apache-2.0
#include "gui/common/Glyphs.h"

#include "gui/common/Theme.h"

#include <QFile>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kBox = 24; // glyphs are drawn on a 24 by 24 board

QPainterPath tickPath()
{
    QPainterPath path(QPointF(4.5, 12.8));
    path.lineTo(9.8, 18);
    path.lineTo(19.5, 7);
    return path;
}

QPainterPath crossPath()
{
    QPainterPath path(QPointF(6, 6));
    path.lineTo(18, 18);
    path.moveTo(18, 6);
    path.lineTo(6, 18);
    return path;
}

/// A palm held up: four fingers, a thumb, the heel of the hand.
QPainterPath handPath()
{
    QPainterPath hand;
    hand.setFillRule(Qt::WindingFill);
    const auto finger = [&hand](qreal x, qreal top) {
        hand.addRoundedRect(QRectF(x, top, 2.9, 17 - top), 1.45, 1.45);
    };
    finger(6.1, 5.4);
    finger(9.4, 2.8);
    finger(12.7, 2.8);
    finger(16.0, 5.0);
    hand.addRoundedRect(QRectF(6.1, 11, 12.8, 10.8), 4.4, 4.4);
    QPainterPath thumb(QPointF(7.4, 18.6));
    thumb.lineTo(2.6, 13.6);
    thumb.cubicTo(1.5, 12.2, 3.5, 10.7, 4.8, 11.9);
    thumb.lineTo(8.6, 15.2);
    thumb.closeSubpath();
    hand.addPath(thumb);
    return hand.simplified();
}

QPainterPath doubleTickPath()
{
    QPainterPath path(QPointF(2.2, 13));
    path.lineTo(6.4, 17.4);
    path.lineTo(14.2, 8);
    path.moveTo(11.6, 16.8);
    path.lineTo(12.2, 17.4);
    path.lineTo(21.6, 6.6);
    return path;
}

QPainterPath phonePath()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(6.5, 2.5, 11, 19), 2.2, 2.2);
    path.addRect(QRectF(9, 7, 2.2, 2.2));
    path.addRect(QRectF(12.8, 7, 2.2, 2.2));
    path.addRect(QRectF(9, 10.8, 2.2, 2.2));
    path.moveTo(13, 12.8);
    path.lineTo(15, 12.8);
    path.moveTo(11, 18.2);
    path.lineTo(13, 18.2);
    return path;
}

QPainterPath octagon(const QRectF &area)
{
    QPainterPath path;
    const qreal radius = area.width() / 2 / std::cos(std::numbers::pi / 8);
    for (int i = 0; i < 8; ++i) {
        const qreal angle = std::numbers::pi / 8 + i * std::numbers::pi / 4;
        const QPointF point = area.center() + QPointF(std::cos(angle), std::sin(angle)) * radius;
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

QPainterPath badgePath(Glyph glyph, const QRectF &area)
{
    QPainterPath path;
    switch (glyph) {
    case Glyph::Tick:
    case Glyph::DoubleTick:
        path.addEllipse(area);
        break;
    case Glyph::Cross:
        path = octagon(area);
        break;
    case Glyph::Hand:
    case Glyph::Phone:
        path.addRoundedRect(area, area.width() / 4, area.width() / 4);
        break;
    }
    return path;
}

void strokeGlyph(QPainter &painter, const QPainterPath &path, const QColor &colour, qreal width)
{
    painter.strokePath(path, QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

} // namespace

void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &area, const QColor &colour)
{
    const qreal side = std::min(area.width(), area.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center() - QPointF(side, side) / 2);
    painter.scale(side / kBox, side / kBox);
    switch (glyph) {
    case Glyph::Tick:
        strokeGlyph(painter, tickPath(), colour, 3.6);
        break;
    case Glyph::Cross:
        strokeGlyph(painter, crossPath(), colour, 3.6);
        break;
    case Glyph::Hand:
        painter.fillPath(handPath(), colour);
        break;
    case Glyph::DoubleTick:
        strokeGlyph(painter, doubleTickPath(), colour, 2.9);
        break;
    case Glyph::Phone:
        strokeGlyph(painter, phonePath(), colour, 1.4);
        break;
    }
    painter.restore();
}

void paintBadge(QPainter &painter, Glyph glyph, const QRectF &area, const QColor &shape,
                const QColor &glyphColour)
{
    const qreal side = std::min(area.width(), area.height());
    const QRectF square(area.center() - QPointF(side, side) / 2, QSizeF(side, side));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(badgePath(glyph, square), shape);
    painter.restore();
    const qreal inset = side * (glyph == Glyph::Hand ? 0.16 : 0.12);
    paintGlyph(painter, glyph, square.adjusted(inset, inset, -inset, -inset), glyphColour);
}

void paintWarning(QPainter &painter, const QRectF &area, const QColor &shape, const QColor &sign)
{
    const qreal side = std::min(area.width(), area.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center() - QPointF(side, side) / 2);
    painter.scale(side / kBox, side / kBox);
    // The pen rounds the corners.
    painter.setPen(QPen(shape, 3.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(shape);
    painter.drawPolygon(QPolygonF{{12, 3.3}, {21.6, 20.1}, {2.4, 20.1}});
    painter.setPen(QPen(sign, 2.8, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(12, 8.4), QPointF(12, 13.5));
    painter.drawPoint(QPointF(12, 18));
    painter.restore();
}

void paintKeyCap(QPainter &painter, const QRectF &area, const QString &key, bool isChosen)
{
    using theme::Colour;
    painter.setPen(QPen(theme::colour(isChosen ? Colour::Accent : Colour::InkSoft), 1));
    painter.setBrush(theme::colour(isChosen ? Colour::Accent : Colour::Surface));
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setPen(theme::colour(isChosen ? Colour::OnAccent : Colour::Ink));
    painter.setFont(theme::font(theme::Type::Caption, QFont::Bold));
    painter.drawText(area, Qt::AlignCenter, key);
}

QIcon icon(const QString &name)
{
    const QString path = u":/icons/%1.svg"_s.arg(name);
    return QFile::exists(path) ? QIcon(path) : QIcon();
}

QPixmap tintedIcon(const QString &name, int sizePx, const QColor &colour)
{
    QPixmap pixmap = icon(name).pixmap(QSize(sizePx, sizePx), 2.0);
    if (pixmap.isNull())
        return {};
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    return pixmap;
}

} // namespace liuying
