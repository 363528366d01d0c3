// SPDX-License-Identifier: Apache-2.0
#include "demo/PortraitBrush.h"
#include "demo/PortraitParts.h"
#include "demo/Random.h"

#include <QtMath>

namespace liuying::demo {

namespace {

const QColor kLash(22, 15, 14);

/// The edges of an open eye, about its middle, x outwards.
struct EyeEdges {
    QPointF inner, outer;
    QPainterPath upper; ///< from the inner corner to the outer
    QPainterPath whole;
};

EyeEdges eyeEdges(const PortraitFigure &figure)
{
    const double half = figure.eyeHalf;
    const double up = figure.eyeUp / 0.75; // a Bézier's hump reaches three quarters of its handles
    const double down = figure.eyeDown / 0.75;
    EyeEdges edges;
    edges.inner = QPointF(-half, 2.6);
    edges.outer = QPointF(half, 0.8 - figure.eyeSlant);
    const QPointF risen(half * 0.52, -up * 0.98 - figure.eyeSlant * 0.3);
    edges.upper = QPainterPath(edges.inner);
    edges.upper.cubicTo(QPointF(-half * 0.62, -up * 0.82), risen, edges.outer);
    edges.whole = edges.upper;
    edges.whole.cubicTo(QPointF(half * 0.6, down * 1.02), QPointF(-half * 0.45, down * 1.02), edges.inner);
    return edges;
}

void paintIris(QPainter &painter, const PortraitFigure &figure, double side)
{
    const double radius = 9.1;
    const QPointF middle(-0.3, -1.1);
    QRadialGradient iris(middle + QPointF(0, 2), radius);
    iris.setColorAt(0, scaled(figure.iris, 1.35));
    iris.setColorAt(0.62, figure.iris);
    iris.setColorAt(0.9, scaled(figure.iris, 0.55));
    iris.setColorAt(1, scaled(figure.iris, 0.4));
    painter.setPen(Qt::NoPen);
    painter.setBrush(iris);
    painter.drawEllipse(middle, radius, radius);
    painter.setBrush(QColor(10, 7, 7));
    painter.drawEllipse(middle, 3.7, 3.7);
    // the two lamps mirrored, on the same side of either eye
    softSpot(painter, middle + QPointF(-3.2 * side, -3.4), {2.6, 2.6}, QColor(255, 255, 255, 245));
    softSpot(painter, middle + QPointF(3.6 * side, -2.8), {1.8, 1.8}, QColor(255, 255, 255, 190));
    softSpot(painter, middle + QPointF(0, 4.6), {5, 2.6}, withAlpha(scaled(figure.iris, 2.2), 110));
}

void paintEyeball(QPainter &painter, const PortraitFigure &figure, const EyeEdges &edges, double side)
{
    painter.save();
    painter.setClipPath(edges.whole, Qt::IntersectClip);
    painter.fillPath(edges.whole, QColor(237, 230, 224));
    softSpot(painter, edges.outer, {15, 12}, QColor(150, 105, 95, 120));
    softSpot(painter, edges.inner, {10, 8}, QColor(196, 120, 110, 190));
    paintIris(painter, figure, side);
    QPainterPath shade = edges.upper; // of the lid and its lashes
    shade.lineTo(edges.outer + QPointF(6, -16));
    shade.lineTo(edges.inner + QPointF(-6, -16));
    shade.translate(0, 1.4);
    softFill(painter, shade, QColor(40, 22, 18, 150), 4);
    painter.restore();
}

/// The row of lashes: thin at the inner corner, strongest past the middle.
void paintLashLine(QPainter &painter, const QPainterPath &lid, double strength)
{
    for (int i = 0; i < 24; ++i) {
        const double from = i / 24.0;
        QPainterPath piece(lid.pointAtPercent(from));
        piece.lineTo(lid.pointAtPercent(std::min(1.0, from + 0.055)));
        const double width = strength * (0.45 + 0.75 * std::sin(M_PI * std::pow(from, 0.75) * 0.93));
        strokeLine(painter, piece, withAlpha(kLash, 235), width);
    }
}

void paintLoweredLashes(QPainter &painter, const QPainterPath &lid)
{
    for (int i = 3; i < 15; ++i) {
        const double at = i / 15.0;
        const QPointF root = lid.pointAtPercent(at);
        const double lean = (at - 0.45) * 5;
        QPainterPath lash(root);
        lash.quadTo(root + QPointF(lean * 0.3, 2.8), root + QPointF(lean, 4));
        strokeLine(painter, lash, withAlpha(kLash, 170), 0.6);
    }
}

void paintCrease(QPainter &painter, const PortraitFigure &figure, const EyeEdges &edges)
{
    QPainterPath crease = edges.upper;
    crease.translate(0.6, figure.hasDoubleLid ? -4.6 : -3);
    const int alpha = figure.hasDoubleLid ? 105 : 40;
    strokeLine(painter, crease, withAlpha(kShade, alpha / 3), 2.6);
    strokeLine(painter, crease, withAlpha(kShade, alpha), 0.9);
}

void paintOpenEye(QPainter &painter, const PortraitFigure &figure, double side)
{
    const EyeEdges edges = eyeEdges(figure);
    softFill(painter, edges.whole, withAlpha(kShade, 90), 7);
    paintEyeball(painter, figure, edges, side);
    paintCrease(painter, figure, edges);
    paintLashLine(painter, edges.upper, figure.isWoman ? 2.7 : 2.1);
    if (figure.isWoman) { // lashes, where they are longest
        QPainterPath wing(edges.outer + QPointF(-5, -2.6));
        wing.quadTo(edges.outer + QPointF(0, -1.4), edges.outer + QPointF(2.6, -2.4));
        strokeLine(painter, wing, withAlpha(kLash, 190), 1.3);
    }
    QPainterPath lower(edges.outer);
    const double down = figure.eyeDown / 0.75;
    lower.cubicTo(QPointF(figure.eyeHalf * 0.6, down * 1.02), QPointF(-figure.eyeHalf * 0.45, down * 1.02),
                  edges.inner);
    strokeLine(painter, lower, withAlpha(kShade, 130), 1.0);
    lower.translate(0, 1.3);
    strokeLine(painter, lower, QColor(255, 226, 208, 90), 1.2);
}

void paintClosedEye(QPainter &painter, const PortraitFigure &figure)
{
    const double half = figure.eyeHalf;
    QPainterPath lid(QPointF(-half, 3));
    lid.cubicTo(QPointF(-half * 0.5, 9.5), QPointF(half * 0.5, 9.5), QPointF(half, 2.4));
    softSpot(painter, {0, 0}, {half * 0.9, 8}, QColor(255, 226, 206, 70));
    QPainterPath fold(QPointF(-half, -1));
    fold.cubicTo(QPointF(-half * 0.5, -10), QPointF(half * 0.6, -11), QPointF(half + 1, -1));
    strokeLine(painter, fold, withAlpha(kShade, 45), 1.2);
    paintLashLine(painter, lid, 2.2);
    paintLoweredLashes(painter, lid);
}

QPainterPath browShape(const PortraitFigure &figure)
{
    const double thick = figure.browThick;
    const double top = figure.browY - figure.browArch;
    return smoothPath({{-24, figure.browY + thick * 0.45},
                       {-25, figure.browY - thick * 0.35},
                       {-4, top - thick * 0.45},
                       {14, top - thick * 0.5},
                       {30, figure.browY + 1},
                       {13, top + thick * 0.4},
                       {-4, top + thick * 0.6}},
                      true);
}

} // namespace

void paintEyes(QPainter &painter, const PortraitFigure &figure, bool areClosed)
{
    onBothSides(painter, [&](double side) {
        painter.translate(figure.eyeX, 0);
        if (areClosed)
            paintClosedEye(painter, figure);
        else
            paintOpenEye(painter, figure, side);
    });
}

void paintBrows(QPainter &painter, const PortraitFigure &figure, quint32 grain)
{
    Random random(grain);
    const QPainterPath shape = browShape(figure);
    onBothSides(painter, [&](double) {
        painter.translate(figure.eyeX, 0);
        softFill(painter, shape, withAlpha(scaled(figure.hairColour, 1.45), 205), 3.4);
        for (int i = 0; i < 70; ++i) {
            const double along = (i + 0.5) / 70;
            const double x = -24 + 50 * along;
            const double rise = figure.browArch * std::sin(M_PI * std::min(1.0, along * 1.15));
            const double y =
                figure.browY - rise + figure.browThick * 0.42 * (1 - 0.6 * along) * random.swing();
            const double lean = 1.5 + 5 * along;
            QPainterPath hair(QPointF(x, y + 1.5));
            hair.quadTo(QPointF(x + lean * 0.4, y - 1.5), QPointF(x + lean, y - 2.6 + 4.6 * along));
            strokeLine(painter, hair, withAlpha(figure.hairColour, 70 + random.below(60)), 0.75);
        }
    });
}

} // namespace liuying::demo
