// SPDX-License-Identifier: Apache-2.0
#include "demo/PortraitBrush.h"
#include "demo/PortraitParts.h"

#include <QtMath>

namespace liuying::demo {

namespace {

QPainterPath lens(const PortraitFigure &figure, double side)
{
    QPainterPath glass;
    glass.addRoundedRect(QRectF(side * figure.eyeX - 33, -22, 66, 47), 19, 21);
    return glass;
}

} // namespace

void paintGlasses(QPainter &painter, const PortraitFigure &figure, bool areDark)
{
    const QColor frame(34, 30, 32);
    for (const double side : {-1.0, 1.0}) {
        const QPainterPath glass = lens(figure, side);
        softFill(painter, glass.translated(0, 4), QColor(70, 34, 24, 40), 6); // its shade on the cheek
        painter.fillPath(glass, areDark ? QColor(18, 18, 22, 244) : QColor(210, 226, 240, 26));
        QPainterPath gleam(QPointF(side * figure.eyeX - 22, -16));
        gleam.lineTo(side * figure.eyeX - 8, -16);
        gleam.lineTo(side * figure.eyeX - 22, 14);
        gleam.closeSubpath();
        painter.fillPath(gleam, QColor(255, 255, 255, areDark ? 46 : 52));
        strokeLine(painter, glass, frame, 3.6);
        QPainterPath arm(QPointF(side * (figure.eyeX + 33), -10));
        arm.lineTo(side * (figure.cheekHalf + 6), -13);
        strokeLine(painter, arm, frame, 3.4);
    }
    QPainterPath bridge(QPointF(-figure.eyeX + 33, -5));
    bridge.quadTo(QPointF(0, -14), QPointF(figure.eyeX - 33, -5));
    strokeLine(painter, bridge, frame, 3.4);
}

void paintCap(QPainter &painter, const PortraitFigure &figure)
{
    const double side = figure.cheekHalf + 11;
    const double edge = -62;
    const QPainterPath crown = smoothPath(mirrored({{0, edge - 10},
                                                    {side, edge},
                                                    {side - 2, -112},
                                                    {side * 0.74, figure.crownY * 0.9},
                                                    {side * 0.3, figure.crownY - 8},
                                                    {0, figure.crownY - 10}}),
                                          true);
    QLinearGradient felt(-side, 0, side, 0);
    felt.setColorAt(0, QColor(92, 26, 30));
    felt.setColorAt(0.4, QColor(160, 48, 50));
    felt.setColorAt(1, QColor(86, 24, 28));
    painter.fillPath(crown, felt);
    const QPainterPath peak = smoothPath(
        mirrored({{0, -56}, {64, -58}, {side + 4, edge + 6}, {side - 8, edge - 18}, {0, edge - 34}}), true);
    softFillWithin(painter, faceOutline(figure), peak.translated(0, 9), QColor(50, 24, 18, 120), 9);
    painter.fillPath(peak, QColor(116, 32, 36));
    strokeLine(painter, peak, QColor(60, 14, 18), 1.6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(140, 40, 44));
    painter.drawEllipse(QPointF(0, figure.crownY - 9), 7, 4.5);
}

void paintEarrings(QPainter &painter, const PortraitFigure &figure)
{
    for (const double side : {-1.0, 1.0}) {
        const QPointF lobe(side * (figure.cheekHalf + 4), 51);
        QPainterPath wire(lobe);
        wire.lineTo(lobe + QPointF(0, 12));
        strokeLine(painter, wire, QColor(196, 158, 66), 2);
        const QPointF drop = lobe + QPointF(0, 19);
        QRadialGradient gold(drop + QPointF(-2, -3), 10);
        gold.setColorAt(0, QColor(255, 244, 190));
        gold.setColorAt(0.4, QColor(232, 186, 74));
        gold.setColorAt(1, QColor(140, 96, 24));
        painter.setPen(Qt::NoPen);
        painter.setBrush(gold);
        painter.drawEllipse(drop, 7.5, 8.5);
        softSpot(painter, lobe, {3, 3}, QColor(255, 240, 180, 255));
    }
}

void paintNecklace(QPainter &painter, const PortraitFigure &figure)
{
    const double half = figure.neckHalf;
    const double y = figure.shoulderY;
    QPainterPath chain(QPointF(-half - 2, y - 34));
    chain.cubicTo(QPointF(-half * 0.8, y + 4), QPointF(-half * 0.3, y + 10), QPointF(0, y + 12));
    chain.cubicTo(QPointF(half * 0.3, y + 10), QPointF(half * 0.8, y + 4), QPointF(half + 2, y - 34));
    strokeLine(painter, chain.translated(0, 3), QColor(90, 44, 30, 90), 3);
    for (int i = 0; i <= 26; ++i) {
        const QPointF at = chain.pointAtPercent(i / 26.0);
        QRadialGradient pearl(at + QPointF(-1.4, -1.6), 5);
        pearl.setColorAt(0, QColor(255, 255, 255));
        pearl.setColorAt(0.6, QColor(236, 226, 214));
        pearl.setColorAt(1, QColor(150, 130, 118));
        painter.setPen(Qt::NoPen);
        painter.setBrush(pearl);
        painter.drawEllipse(at, 3.9, 3.9);
    }
}

void paintHighlights(QPainter &painter, const PortraitFigure &figure)
{
    const auto blown = [&painter](QPointF at, QSizeF radii) {
        QPainterPath spot;
        spot.addEllipse(at, radii.width(), radii.height());
        softFill(painter, spot, Qt::white, 7);
    };
    blown({-14, -70}, {32, 14});
    blown({-4, figure.noseY - 22}, {9, 15});
    blown({figure.cheekHalf * 0.55, 44}, {19, 12});
}

} // namespace liuying::demo
