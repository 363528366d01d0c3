// SPDX-License-Identifier: Apache-2.0
#include "demo/PortraitBrush.h"
#include "demo/PortraitParts.h"
#include "demo/PortraitRelief.h"

namespace liuying::demo {

namespace {

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
                                             {root + 9, -19},
                                             {root + 21, -14},
                                             {root + 24, 6},
                                             {root + 17, 32},
                                             {root + 9, 51},
                                             {root, 54},
                                             {root - 5, 46}},
                                            true);
        QLinearGradient tone(root, 0, root + 25, 0);
        tone.setColorAt(0, scaled(figure.skin, 0.8));
        tone.setColorAt(0.5, scaled(figure.skin, 0.96));
        tone.setColorAt(1, scaled(figure.skin, 0.86));
        painter.fillPath(ear, tone);
        softFillWithin(
            painter, ear,
            smoothPath({{root + 2, 2}, {root + 8, -8}, {root + 13, 4}, {root + 7, 30}, {root + 3, 28}}, true),
            QColor(158, 84, 64, 125), 4);
        const QPainterPath rim = smoothPath(
            {{root + 1, -6}, {root + 9, -13}, {root + 18, -6}, {root + 19, 10}, {root + 10, 30}}, false);
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
        QPainterPath wing(QPointF(half * 0.9, base - 14));
        wing.cubicTo(QPointF(half * 1.12, base - 12), QPointF(half * 1.1, base - 2),
                     QPointF(half * 0.76, base + 0.5));
        strokeLine(painter, wing, withAlpha(kShade, 45), 3.4);
        strokeLine(painter, wing, withAlpha(kShade, 48), 1.1);
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
