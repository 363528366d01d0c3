// SPDX-License-Identifier: Apache-2.0
#include "demo/PortraitBrush.h"
#include "demo/PortraitParts.h"

#include <QtMath>

namespace liuying::demo {

namespace {

constexpr double kFoot = 1100; ///< below every frame

/// What is worn, and what it takes to paint it.
struct Cloth {
    QColor colour;
    bool isSuit = false;
};

Cloth clothOf(const PortraitFigure &figure, const PortraitLook &look)
{
    using enum PortraitFault;
    static const QList<std::pair<PortraitFault, QColor>> kForbidden = {{BlueShirt, QColor(38, 74, 160)},
                                                                       {YellowShirt, QColor(238, 202, 66)},
                                                                       {GreenShirt, QColor(44, 128, 78)},
                                                                       {PurpleShirt, QColor(116, 66, 148)}};
    for (const auto &[fault, colour] : kForbidden)
        if (look.has(fault))
            return {colour};
    if (look.has(TShirt) || look.has(Striped))
        return {QColor(240, 240, 240)};
    switch (figure.outfit) {
    case Outfit::WhiteShirt:
        return {QColor(243, 243, 244)};
    case Outfit::GreyShirt:
        return {QColor(152, 153, 156)};
    case Outfit::BeigeShirt:
        return {QColor(214, 196, 170)};
    case Outfit::BlackSuit:
        return {QColor(36, 35, 37), true};
    case Outfit::CharcoalSuit:
        return {QColor(70, 70, 73), true};
    }
    return {};
}

/// Shoulders and arms; @p raise lifts the cloth's edge at the neck.
QPainterPath torso(const PortraitFigure &figure, double neckX, double neckY)
{
    const double wide = figure.shoulderHalf;
    const double top = figure.shoulderY;
    QList<QPointF> right = {{wide + 44, kFoot},      {wide + 34, top + 420},  {wide + 20, top + 220},
                            {wide, top + 122},       {wide * 0.86, top + 76}, {wide * 0.62, top + 48},
                            {wide * 0.42, top + 26}, {neckX + 8, neckY + 6},  {neckX, neckY}};
    return smoothPath(mirrored(right), true);
}

/// Skin below the chin, a little darker than the face.
QLinearGradient bareTone(const PortraitFigure &figure)
{
    QLinearGradient tone(0, figure.shoulderY, 0, figure.shoulderY + 200);
    tone.setColorAt(0, scaled(figure.skin, 0.93));
    tone.setColorAt(1, scaled(figure.skin, 0.87));
    return tone;
}

/// What of the neck turns away from the lamps.
QPainterPath sideOfNeck(const PortraitFigure &figure, double side)
{
    const double half = figure.neckHalf;
    return smoothPath({{side * (half - 8), figure.mouthY},
                       {side * (half + 30), figure.mouthY},
                       {side * (half + 30), figure.shoulderY - 10},
                       {side * (half - 2), figure.shoulderY - 16}},
                      true);
}

void paintNeck(QPainter &painter, const PortraitFigure &figure, double shownTo)
{
    const double half = figure.neckHalf;
    const double top = figure.mouthY - 12;
    const QPainterPath neck = smoothPath(mirrored({{0, shownTo},
                                                   {half + 30, shownTo},
                                                   {half + 22, figure.shoulderY + 8},
                                                   {half + 4, figure.shoulderY - 22},
                                                   {half, figure.chinY},
                                                   {half + 3, top},
                                                   {0, top}}),
                                         true);
    painter.fillPath(neck, bareTone(figure));
    for (const double side : {-1.0, 1.0}) // round, so its sides face away from the lamps
        softFillWithin(painter, neck, sideOfNeck(figure, side), QColor(120, 64, 46, 120), 18);
    const QPainterPath chin = faceOutline(figure).translated(0, 22);
    softFillWithin(painter, neck, chin, QColor(112, 58, 42, 185), 15);
    softSpot(painter, {0, figure.shoulderY + 34}, {11, 8},
             QColor(110, 58, 42, 70)); // between the collar bones
}

void paintCollarBones(QPainter &painter, const PortraitFigure &figure)
{
    for (const double side : {-1.0, 1.0}) {
        const QPointF bone(side * 92, figure.shoulderY + 42);
        softSpot(painter, bone + QPointF(0, 9), {78, 9}, QColor(110, 58, 42, 80));
        softSpot(painter, bone, {74, 7}, QColor(255, 232, 214, 120));
    }
}

/// Shades that make cloth of a flat shape: light from above, the arms' fold, creases from the shoulder.
void paintFolds(QPainter &painter, const PortraitFigure &figure, const QPainterPath &cloth,
                const QColor &colour)
{
    painter.save();
    painter.setClipPath(cloth, Qt::IntersectClip);
    const bool isDark = colour.lightness() < 110;
    const QColor shade(30, 32, 40, isDark ? 90 : 44);
    const QColor light(255, 255, 255, isDark ? 20 : 80);
    const double top = figure.shoulderY;
    const double wide = figure.shoulderHalf;
    for (const double side : {-1.0, 1.0}) {
        softSpot(painter, {side * wide * 0.5, top + 66}, {wide * 0.42, 34}, light);
        softSpot(painter, {side * (wide + 26), top + 260}, {74, 190}, shade);
        QPainterPath armhole(QPointF(side * wide * 0.86, top + 78));
        armhole.cubicTo(QPointF(side * wide * 0.74, top + 140), QPointF(side * wide * 0.7, top + 230),
                        QPointF(side * wide * 0.76, top + 330));
        strokeLine(painter, armhole, withAlpha(shade, shade.alpha() / 2), 7);
        strokeLine(painter, armhole, withAlpha(shade, shade.alpha()), 1.4);
        softSpot(painter, {side * wide * 0.4, top + 190}, {22, 120}, withAlpha(shade, shade.alpha() / 3));
    }
    painter.restore();
}

/// One half of a shirt's collar, x outwards.
QPainterPath collarFlap(const PortraitFigure &figure)
{
    const double neck = figure.neckHalf;
    const double y = figure.shoulderY;
    QPainterPath flap(QPointF(neck + 1, y - 40));
    flap.cubicTo(QPointF(neck + 12, y - 24), QPointF(neck + 22, y - 8), QPointF(neck + 26, y + 8));
    flap.cubicTo(QPointF(neck + 16, y + 34), QPointF(neck * 0.95, y + 64), QPointF(neck * 0.74, y + 84));
    flap.cubicTo(QPointF(neck * 0.5, y + 64), QPointF(neck * 0.22, y + 44), QPointF(0, y + 30));
    flap.cubicTo(QPointF(neck * 0.5, y + 14), QPointF(neck * 0.86, y - 10), QPointF(neck + 1, y - 40));
    return flap;
}

void paintCollar(QPainter &painter, const PortraitFigure &figure, const QColor &colour)
{
    for (const double side : {-1.0, 1.0}) {
        painter.save();
        painter.scale(side, 1);
        const QPainterPath flap = collarFlap(figure);
        softFill(painter, flap.translated(2, 6), QColor(30, 32, 44, 105), 9);
        QLinearGradient tone(figure.neckHalf + 20, figure.shoulderY - 30, 20, figure.shoulderY + 70);
        tone.setColorAt(0, scaled(colour, 0.9));
        tone.setColorAt(0.4, scaled(colour, 1.03));
        tone.setColorAt(1, scaled(colour, 0.96));
        painter.fillPath(flap, tone);
        strokeLine(painter, flap, QColor(60, 62, 74, 90), 1.1);
        painter.restore();
    }
}

/// The strip with the buttons.
void paintPlacket(QPainter &painter, const PortraitFigure &figure, const QColor &colour)
{
    const double top = figure.shoulderY + 34;
    for (const double x : {-13.0, 13.0}) {
        QPainterPath edge(QPointF(x, top + 8));
        edge.lineTo(x, kFoot);
        strokeLine(painter, edge, QColor(50, 54, 66, 52), 1.3);
    }
    painter.setPen(QPen(QColor(80, 82, 92, 120), 0.8));
    painter.setBrush(scaled(colour, 0.93));
    for (double y = top + 16; y < kFoot; y += 92)
        painter.drawEllipse(QPointF(0, y), 4.6, 4.6);
}

void paintShirt(QPainter &painter, const PortraitFigure &figure, const QColor &colour)
{
    const QPainterPath cloth = torso(figure, figure.neckHalf + 4, figure.shoulderY + 4);
    painter.fillPath(cloth, colour);
    paintFolds(painter, figure, cloth, colour);
    // the throat that an open top button leaves bare is drawn over the cloth, under the collar
    painter.save();
    const double neck = figure.neckHalf;
    const double y = figure.shoulderY;
    QPainterPath throat(QPointF(-neck - 2, y - 46));
    throat.lineTo(neck + 2, y - 46);
    throat.cubicTo(QPointF(neck * 0.88, y - 8), QPointF(neck * 0.5, y + 16), QPointF(0, y + 32));
    throat.cubicTo(QPointF(-neck * 0.5, y + 16), QPointF(-neck * 0.88, y - 8), QPointF(-neck - 2, y - 46));
    painter.setClipPath(throat, Qt::IntersectClip);
    paintNeck(painter, figure, figure.shoulderY + 120);
    painter.restore();
    paintPlacket(painter, figure, colour);
    paintCollar(painter, figure, colour);
}

/// One front of the jacket: from the collar down to the button, x outwards.
QPainterPath jacketFront(const PortraitFigure &figure)
{
    const double neck = figure.neckHalf;
    const double y = figure.shoulderY;
    const double wide = figure.shoulderHalf;
    QPainterPath front(QPointF(neck + 14, y - 20));
    front.cubicTo(QPointF(neck + 30, y + 16), QPointF(neck * 0.9, y + 170), QPointF(-2, y + 330));
    front.lineTo(-2, kFoot);
    front.lineTo(wide + 46, kFoot);
    front.cubicTo(QPointF(wide + 40, y + 400), QPointF(wide + 30, y + 240), QPointF(wide + 6, y + 124));
    front.cubicTo(QPointF(wide * 0.94, y + 80), QPointF(wide * 0.74, y + 52), QPointF(wide * 0.42, y + 22));
    front.cubicTo(QPointF(wide * 0.36, y + 14), QPointF(neck + 22, y - 8), QPointF(neck + 14, y - 20));
    return front;
}

QPainterPath lapel(const PortraitFigure &figure)
{
    const double neck = figure.neckHalf;
    const double y = figure.shoulderY;
    QPainterPath lapel(QPointF(neck + 14, y - 20));
    lapel.cubicTo(QPointF(neck + 34, y + 2), QPointF(neck + 50, y + 40), QPointF(neck + 54, y + 84));
    lapel.lineTo(neck + 40, y + 92); // the notch
    lapel.lineTo(neck + 74, y + 104);
    lapel.cubicTo(QPointF(neck + 64, y + 190), QPointF(60, y + 280), QPointF(-2, y + 330));
    lapel.cubicTo(QPointF(neck * 0.9, y + 170), QPointF(neck + 30, y + 16), QPointF(neck + 14, y - 20));
    return lapel;
}

void paintSuit(QPainter &painter, const PortraitFigure &figure, const QColor &colour)
{
    paintShirt(painter, figure, QColor(243, 243, 244));
    for (const double side : {-1.0, 1.0}) {
        painter.save();
        painter.scale(side, 1);
        const QPainterPath front = jacketFront(figure);
        softFill(painter, front.translated(-5, 3), QColor(20, 22, 30, 80), 10);
        painter.fillPath(front, colour);
        paintFolds(painter, figure, front, colour);
        const QPainterPath fold = lapel(figure);
        softFillWithin(painter, front, fold.translated(3, 4), QColor(0, 0, 0, 110), 8);
        QLinearGradient tone(figure.neckHalf + 70, 0, 10, 0);
        tone.setColorAt(0, scaled(colour, 1.22));
        tone.setColorAt(1, scaled(colour, 0.95));
        painter.fillPath(fold, tone);
        strokeLine(painter, fold, QColor(0, 0, 0, 120), 1.2);
        painter.restore();
    }
}

void paintTShirt(QPainter &painter, const PortraitFigure &figure, const QColor &colour)
{
    const double y = figure.shoulderY;
    QPainterPath cloth = torso(figure, figure.neckHalf + 14, y + 2);
    QPainterPath opening;
    opening.addEllipse(QPointF(0, y - 4), figure.neckHalf + 26, 46);
    cloth = cloth.subtracted(opening);
    painter.fillPath(cloth, colour);
    paintFolds(painter, figure, cloth, colour);
    QPainterPath hem;
    hem.addEllipse(QPointF(0, y - 2), figure.neckHalf + 33, 53);
    painter.save();
    painter.setClipPath(cloth, Qt::IntersectClip);
    strokeLine(painter, hem, QColor(60, 62, 74, 100), 1.4);
    painter.restore();
}

/// A top that leaves the shoulders bare.
void paintTop(QPainter &painter, const PortraitFigure &figure, const QColor &colour)
{
    const double y = figure.shoulderY + 118;
    const QPainterPath cloth = smoothPath(mirrored({{0, y + 14},
                                                    {90, y},
                                                    {figure.shoulderHalf * 0.72, y - 4},
                                                    {figure.shoulderHalf * 0.76, y + 120},
                                                    {figure.shoulderHalf * 0.74, kFoot},
                                                    {0, kFoot}}),
                                          true);
    painter.fillPath(cloth, colour);
    paintFolds(painter, figure, cloth, colour);
    strokeLine(painter, cloth, QColor(60, 62, 74, 100), 1.4);
}

void paintStripes(QPainter &painter, const PortraitFigure &figure)
{
    painter.save();
    painter.setClipPath(torso(figure, figure.neckHalf + 14, figure.shoulderY - 14), Qt::IntersectClip);
    for (double y = figure.shoulderY; y < kFoot; y += 34)
        painter.fillRect(QRectF(-400, y, 800, 15), QColor(52, 52, 60));
    painter.restore();
}

} // namespace

void paintBody(QPainter &painter, const PortraitFigure &figure, const PortraitLook &look)
{
    using enum PortraitFault;
    const auto [colour, isSuit] = clothOf(figure, look);
    const bool isBare = look.has(BareShoulders);
    if (isBare || look.has(TShirt))
        painter.fillPath(torso(figure, figure.neckHalf, figure.shoulderY - 14), bareTone(figure));
    paintNeck(painter, figure, figure.shoulderY + 60);
    if (isBare || look.has(TShirt))
        paintCollarBones(painter, figure);
    if (isBare)
        paintTop(painter, figure, colour);
    else if (look.has(TShirt))
        paintTShirt(painter, figure, colour);
    else if (isSuit)
        paintSuit(painter, figure, colour);
    else
        paintShirt(painter, figure, colour);
    if (look.has(Striped)) {
        paintStripes(painter, figure);
        paintCollar(painter, figure, colour);
    }
}

} // namespace liuying::demo
