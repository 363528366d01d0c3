// SPDX-License-Identifier: Apache-2.0
#include "demo/PortraitBrush.h"
#include "demo/PortraitParts.h"
#include "demo/PortraitRelief.h"
#include "demo/Random.h"

#include <QtMath>

namespace liuying::demo {

namespace {

const QColor kShade(96, 52, 38);
const QColor kLash(22, 15, 14);

/// Paints one side as the picture's right and again mirrored: @p paint sees x growing outwards.
template <typename Paint>
void onBothSides(QPainter &painter, const Paint &paint)
{
    for (const double side : {-1.0, 1.0}) {
        painter.save();
        painter.scale(side, 1);
        paint(side);
        painter.restore();
    }
}

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
    strokeLine(painter, fold, withAlpha(kShade, 90), 1.2);
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

QPainterPath upperLip(const PortraitFigure &figure)
{
    const double half = figure.mouthHalf;
    const double up = figure.lipUp;
    const double corner = -figure.smile;
    QPainterPath lip(QPointF(-half, corner));
    lip.cubicTo(QPointF(-half * 0.6, -up * 0.55), QPointF(-half * 0.35, -up * 1.05), QPointF(-6, -up));
    lip.cubicTo(QPointF(-3.5, -up * 0.98), QPointF(-2, -up * 0.74), QPointF(0, -up * 0.74));
    lip.cubicTo(QPointF(2, -up * 0.74), QPointF(3.5, -up * 0.98), QPointF(6, -up));
    lip.cubicTo(QPointF(half * 0.35, -up * 1.05), QPointF(half * 0.6, -up * 0.55), QPointF(half, corner));
    lip.cubicTo(QPointF(half * 0.5, 1.6), QPointF(half * 0.2, -0.4), QPointF(0, 1.2));
    lip.cubicTo(QPointF(-half * 0.2, -0.4), QPointF(-half * 0.5, 1.6), QPointF(-half, corner));
    return lip;
}

QPainterPath lowerLip(const PortraitFigure &figure)
{
    const double half = figure.mouthHalf;
    const double down = figure.lipDown / 0.75;
    const double corner = -figure.smile;
    QPainterPath lip(QPointF(-half, corner));
    lip.cubicTo(QPointF(-half * 0.5, 1.6), QPointF(-half * 0.2, -0.4), QPointF(0, 1.2));
    lip.cubicTo(QPointF(half * 0.2, -0.4), QPointF(half * 0.5, 1.6), QPointF(half, corner));
    lip.cubicTo(QPointF(half * 0.55, down), QPointF(-half * 0.55, down), QPointF(-half, corner));
    return lip;
}

/// Between the lips, from corner to corner.
QPainterPath lipLine(const PortraitFigure &figure)
{
    const double half = figure.mouthHalf;
    const double corner = -figure.smile;
    QPainterPath line(QPointF(-half, corner));
    line.cubicTo(QPointF(-half * 0.5, 1.6), QPointF(-half * 0.2, -0.4), QPointF(0, 1.2));
    line.cubicTo(QPointF(half * 0.2, -0.4), QPointF(half * 0.5, 1.6), QPointF(half, corner));
    return line;
}

/// @p path with everything but what is @p half aside moved down by up to @p shift: lips open between corners
/// that stay.
QPainterPath bulged(QPainterPath path, double half, double shift)
{
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element at = path.elementAt(i);
        const double aside = std::min(1.0, std::abs(at.x) / half);
        path.setElementPositionAt(i, at.x, at.y + shift * (1 - aside * aside));
    }
    return path;
}

void paintLips(QPainter &painter, const PortraitFigure &figure, double parted)
{
    const QPainterPath upper = bulged(upperLip(figure), figure.mouthHalf, -parted * 0.35);
    const QPainterPath lower = bulged(lowerLip(figure), figure.mouthHalf, parted * 0.65);
    QLinearGradient dusk(0, -figure.lipUp, 0, 2);
    dusk.setColorAt(0, scaled(figure.lips, 1.02));
    dusk.setColorAt(1, scaled(figure.lips, 0.78));
    softFill(painter, upper, withAlpha(figure.lips, 120), 3);
    painter.fillPath(upper, dusk);
    QLinearGradient dawn(0, parted, 0, figure.lipDown + parted);
    dawn.setColorAt(0, scaled(figure.lips, 0.92));
    dawn.setColorAt(0.45, scaled(figure.lips, 1.08));
    dawn.setColorAt(1, scaled(figure.lips, 0.94));
    softFill(painter, lower, withAlpha(figure.lips, 120), 3);
    painter.fillPath(lower, dawn);
    softSpot(painter, QPointF(0, figure.lipDown * 0.5 + parted * 0.65), {16, 3.4},
             QColor(255, 232, 224, 105));
}

/// Teeth and the dark behind them, between lips that are @p parted units apart.
void paintOpening(QPainter &painter, const PortraitFigure &figure, double parted)
{
    const double half = figure.mouthHalf * 0.94;
    QPainterPath gap(QPointF(-half, 0));
    gap.cubicTo(QPointF(-half * 0.4, -parted * 0.5), QPointF(half * 0.4, -parted * 0.5), QPointF(half, 0));
    gap.cubicTo(QPointF(half * 0.5, parted * 0.95), QPointF(-half * 0.5, parted * 0.95), QPointF(-half, 0));
    painter.fillPath(gap, QColor(62, 24, 22));
    painter.save();
    painter.setClipPath(gap, Qt::IntersectClip);
    painter.setPen(QPen(QColor(196, 182, 168), 0.7));
    painter.setBrush(QColor(240, 234, 224));
    for (int i = -4; i < 4; ++i)
        painter.drawRoundedRect(QRectF(i * 6.4, -parted, 6.4, parted * 1.38), 2, 2);
    painter.restore();
}

} // namespace

QPainterPath faceOutline(const PortraitFigure &figure)
{
    const double jaw = figure.jawHalf;
    const double cheek = figure.cheekHalf;
    const double chin = figure.chinY;
    return smoothPath(mirrored({{0, chin},
                                {figure.chinHalf * 0.72, chin - 2.5},
                                {figure.chinHalf + 23, chin - 18},
                                {jaw * 0.83, (figure.mouthY + chin) / 2 - 3},
                                {jaw, figure.mouthY - 8},
                                {cheek - 3.5, 48},
                                {cheek, 4},
                                {figure.templeHalf, -48},
                                {figure.templeHalf - 12, -92},
                                {52, -128},
                                {0, -138}}),
                      true);
}

void paintEars(QPainter &painter, const PortraitFigure &figure)
{
    onBothSides(painter, [&](double) {
        const double root = figure.cheekHalf - 4;
        const QPainterPath ear = smoothPath({{root - 4, -8},
                                             {root + 7, -18},
                                             {root + 17, -13},
                                             {root + 19, 6},
                                             {root + 13, 32},
                                             {root + 8, 50},
                                             {root, 54},
                                             {root - 5, 46}},
                                            true);
        QLinearGradient tone(root, 0, root + 20, 0);
        tone.setColorAt(0, scaled(figure.skin, 0.72));
        tone.setColorAt(0.5, scaled(figure.skin, 0.9));
        tone.setColorAt(1, scaled(figure.skin, 0.8));
        painter.fillPath(ear, tone);
        softFillWithin(
            painter, ear,
            smoothPath({{root + 2, 2}, {root + 8, -8}, {root + 13, 4}, {root + 7, 30}, {root + 3, 28}}, true),
            QColor(148, 74, 56, 150), 4);
        const QPainterPath rim = smoothPath(
            {{root + 1, -6}, {root + 9, -13}, {root + 15, -6}, {root + 15, 10}, {root + 10, 30}}, false);
        strokeLine(painter, rim, QColor(255, 214, 190, 90), 2.6);
        strokeLine(painter, ear, withAlpha(kShade, 70), 0.9);
    });
}

void paintSkin(QPainter &painter, const PortraitFigure &figure, quint32 grain)
{
    const PortraitRelief relief(figure);
    QBrush skin(relief.skin(grain));
    skin.setTransform(QTransform::fromTranslate(PortraitRelief::area().left(), PortraitRelief::area().top()));
    const QPainterPath outline = faceOutline(figure);
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    painter.setBrush(skin);
    painter.drawPath(outline);
    painter.restore();
    if (figure.isWoman)
        return;
    // a shaven beard
    softFillWithin(painter, outline,
                   smoothPath(mirrored({{0, figure.chinY + 4},
                                        {figure.jawHalf * 0.72, figure.mouthY + 26},
                                        {figure.jawHalf * 0.66, figure.mouthY + 8},
                                        {figure.mouthHalf + 8, figure.mouthY - 6},
                                        {16, figure.noseY + 12},
                                        {0, figure.noseY + 12}}),
                              true),
                   QColor(92, 84, 84, 26), 14);
}

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

void paintNose(QPainter &painter, const PortraitFigure &figure)
{
    const double half = figure.noseHalf;
    const double base = figure.noseY;
    softSpot(painter, {0, base + 4}, {half * 1.2, 8}, withAlpha(kShade, 62));
    onBothSides(painter, [&](double) {
        QPainterPath nostril(QPointF(half * 0.22, base - 1));
        nostril.cubicTo(QPointF(half * 0.36, base - 6), QPointF(half * 0.66, base - 5),
                        QPointF(half * 0.68, base - 1.4));
        nostril.cubicTo(QPointF(half * 0.6, base + 1.6), QPointF(half * 0.36, base + 1.2),
                        QPointF(half * 0.22, base - 1));
        softFill(painter, nostril, QColor(58, 22, 18, 210), 2.2);
        QPainterPath wing(QPointF(half * 0.86, base - 16));
        wing.cubicTo(QPointF(half * 1.12, base - 12), QPointF(half * 1.1, base - 2),
                     QPointF(half * 0.76, base + 0.5));
        strokeLine(painter, wing, withAlpha(kShade, 45), 3.4);
        strokeLine(painter, wing, withAlpha(kShade, 66), 1.1);
        QPainterPath fold(QPointF(half * 1.15, base - 4)); // from the nose towards the corner of the mouth
        fold.cubicTo(QPointF(half * 1.5, base + 6), QPointF(figure.mouthHalf + 4, figure.mouthY - 16),
                     QPointF(figure.mouthHalf + 7, figure.mouthY - 8));
        strokeLine(painter, fold, withAlpha(kShade, 7), 9);
        strokeLine(painter, fold, withAlpha(kShade, 7), 5);
    });
    softSpot(painter, {0, base - 17}, {6, 5}, QColor(255, 244, 236, 60));
}

void paintMouth(QPainter &painter, const PortraitFigure &figure, bool isParted)
{
    const double parted = isParted ? 13 : 0;
    painter.save();
    painter.translate(0, figure.mouthY);
    softSpot(painter, {0, figure.lipDown + parted * 0.65 + 5}, {20, 5}, withAlpha(kShade, 48));
    if (isParted)
        paintOpening(painter, figure, parted);
    paintLips(painter, figure, parted);
    if (!isParted) {
        strokeLine(painter, lipLine(figure), QColor(120, 52, 48, 90), 2.6);
        strokeLine(painter, lipLine(figure), QColor(88, 32, 32, 215), 1.2);
    }
    onBothSides(painter, [&](double) {
        softSpot(painter, QPointF(figure.mouthHalf + 1.5, -figure.smile), {4.5, 4}, withAlpha(kShade, 75));
    });
    painter.restore();
}

} // namespace liuying::demo
