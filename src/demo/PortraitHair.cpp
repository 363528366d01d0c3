// SPDX-License-Identifier: Apache-2.0
#include "demo/PortraitBrush.h"
#include "demo/PortraitParts.h"
#include "demo/Random.h"

#include <QtMath>

namespace liuying::demo {

namespace {

bool isTied(HairStyle style)
{
    return style == HairStyle::Ponytail || style == HairStyle::Bun;
}

/// How far the hair at the temples comes down.
double sideburnY(const PortraitFigure &figure)
{
    return figure.isWoman ? -20 : -4;
}

/// @p outline with the small waves that loose hair has.
QList<QPointF> ruffled(const QList<QPointF> &outline, const PortraitFigure &figure)
{
    const QPainterPath smooth = smoothPath(outline, false);
    const double wave = figure.hair == HairStyle::Bob ? 1.1 : 1.8;
    QList<QPointF> points{outline.first()};
    for (int i = 1; i < 30; ++i) {
        const QPointF at = smooth.pointAtPercent(i / 30.0);
        const QPointF out = (at - QPointF(0, -60)) / std::hypot(at.x(), at.y() + 60);
        // two waves that never meet in step, shifted from figure to figure
        const double phase = figure.partX + figure.crownY;
        points.append(at + out * wave * (std::sin(i * 1.9 + phase) + std::sin(i * 3.3 + 2 * phase)) / 2);
    }
    points.append(outline.last());
    return points;
}

/// Upper bound of the hair, from the left temple over the crown to the right.
QList<QPointF> hairTop(const PortraitFigure &figure)
{
    const double side = figure.cheekHalf + (isTied(figure.hair) ? 2 : figure.hair == HairStyle::Bob ? 15 : 6);
    const double crown = figure.crownY;
    const double low = sideburnY(figure);
    QList<QPointF> left = {{-side + (figure.isWoman ? 0 : 5), low},
                           {-side - 2, -52},
                           {-side + 4, -96},
                           {-side * 0.8, crown * 0.765},
                           {-side * 0.46, crown * 0.935},
                           {0, crown}};
    const double lift = figure.hair == HairStyle::Parted ? 5 : 0; // more volume away from the parting
    QList<QPointF> all = left;
    for (qsizetype i = left.size() - 2; i >= 0; --i)
        all.append({-left[i].x(), left[i].y()});
    for (QPointF &point : all)
        if (point.x() * figure.partX < 0 && point.y() < -90)
            point += QPointF(point.x() > 0 ? 2 : -2, -lift);
    return isTied(figure.hair) ? all : ruffled(all, figure);
}

/// Where the hair ends on the forehead, from the left temple to the right.
QList<QPointF> hairline(const PortraitFigure &figure)
{
    const double temple = figure.templeHalf;
    const double top = figure.hairlineY;
    const double low = sideburnY(figure);
    const double drop = figure.hair == HairStyle::Short ? 14 : 0; // short hair falls onto the forehead
    QList<QPointF> left = {{-figure.cheekHalf + 1.5, low},        {-temple + 6, -36},    {-temple + 13, -66},
                           {-temple + 30, top + 20 + drop * 0.6}, {-38, top + 4 + drop}, {0, top + drop}};
    QList<QPointF> all = left;
    for (qsizetype i = left.size() - 2; i >= 0; --i)
        all.append({-left[i].x(), left[i].y()});
    for (QPointF &point : all) // nobody's is even
        if (point.y() < -60)
            point.ry() += 2.6 * std::sin(point.x() * 0.13 + figure.partX * figure.crownY);
    if (figure.hair == HairStyle::Parted || figure.hair == HairStyle::Bob)
        for (QPointF &point :
             all) // the parting opens the line, the longer side covers more of the brow's corner
            if (point.x() * figure.partX < 0 && point.y() < -60)
                point.ry() += 8;
    return all;
}

QPainterPath between(const QList<QPointF> &top, QList<QPointF> bottom)
{
    QPainterPath path = smoothPath(top, false);
    std::ranges::reverse(bottom);
    path.connectPath(smoothPath(bottom, false));
    path.closeSubpath();
    return path;
}

/// Which way hair lies at @p at: a direction of about unit length.
QPointF lie(const PortraitFigure &figure, QPointF at)
{
    QPointF way;
    switch (figure.hair) {
    case HairStyle::Short:
        way = at - QPointF(figure.partX * 0.4, figure.crownY * 0.9);
        way.ry() = std::max(way.y(), 12.0);
        break;
    case HairStyle::Swept:
        way = QPointF(-at.x() * 0.3 + figure.partX * 0.8, -70);
        break;
    case HairStyle::Parted:
    case HairStyle::Bob: {
        const double aside = at.x() - figure.partX;
        way = QPointF(aside < 0 ? -60 : 60, std::abs(aside) * 0.9 - 22);
        break;
    }
    case HairStyle::Ponytail:
        way = QPointF(-at.x() * 0.55, -60);
        break;
    case HairStyle::Bun:
        way = QPointF(0, figure.crownY) - at;
        break;
    }
    return way / std::max(1.0, std::hypot(way.x(), way.y()));
}

/// How much of the lamps a place on the head mirrors: a band round the crown.
double sheen(QPointF at)
{
    const double radius = std::hypot(at.x() / 1.02, (at.y() + 48) / 1.12);
    const double off = (radius - 93) / 13;
    return std::exp(-off * off) * (at.y() < -70 ? 1 : 0.25);
}

QColor strandColour(const PortraitFigure &figure, QPointF at, Random &random)
{
    const double light = 0.5 + 0.7 * random.below(1000) / 1000.0 + 1.5 * sheen(at);
    return withAlpha(scaled(figure.hairColour, light), 80 + random.below(90));
}

/// A strand from @p from that follows the lie of the hair.
QPainterPath strand(const PortraitFigure &figure, QPointF from, double length, Random &random)
{
    const double stray = 0.16 * random.swing();
    QList<QPointF> points{from};
    constexpr int kPieces = 4;
    for (int i = 0; i < kPieces; ++i) {
        const QPointF way = lie(figure, points.last());
        const QPointF aside(-way.y() * stray, way.x() * stray);
        points.append(points.last() + (way + aside) * (length / kPieces));
    }
    return smoothPath(points, false);
}

void paintStrands(QPainter &painter, const PortraitFigure &figure, const QPainterPath &hair, int count,
                  double length, Random &random)
{
    painter.save();
    painter.setClipPath(hair, Qt::IntersectClip);
    const QRectF bounds = hair.boundingRect();
    for (int i = 0; i < count; ++i) {
        const QPointF from = bounds.center() + QPointF(bounds.width() / 2 * random.swing(),
                                                       bounds.height() / 2 * random.swing());
        const double reach = length * (0.6 + 0.4 * std::abs(random.swing()));
        strokeLine(painter, strand(figure, from, reach, random),
                   strandColour(figure, from + lie(figure, from) * reach / 2, random),
                   0.8 + 0.5 * std::abs(random.swing()));
    }
    painter.restore();
}

/// Fine hair along the edge: no head of hair ends in a line.
void paintHairEdge(QPainter &painter, const PortraitFigure &figure, Random &random)
{
    const QPainterPath line = smoothPath(hairline(figure), false);
    const bool isFalling = figure.hair == HairStyle::Short;
    for (int i = 0; i < 260; ++i) {
        const double at = 0.02 + 0.96 * random.below(1000) / 1000.0;
        const QPointF edge = line.pointAtPercent(at);
        const QPointF way = lie(figure, edge);
        const double reach = (isFalling ? 13 : 7) * (0.4 + std::abs(random.swing()));
        const QPointF root =
            isFalling ? edge - way * 6 : edge - way * 1.5 + QPointF(0, 1.5 + 2.5 * random.swing());
        QPainterPath hair(root);
        hair.quadTo(root + way * reach * 0.5 + QPointF(1.5 * random.swing(), 0), root + way * reach);
        strokeLine(painter, hair, withAlpha(figure.hairColour, 60 + random.below(110)), 0.8);
    }
    // and along the outside
    const QPainterPath top = smoothPath(hairTop(figure), false);
    for (int i = 0; i < 90; ++i) {
        const QPointF edge = top.pointAtPercent(0.04 + 0.92 * random.below(1000) / 1000.0);
        const QPointF out = (edge - QPointF(0, -60)) / std::hypot(edge.x(), edge.y() + 60);
        const QPointF along(-out.y(), out.x());
        const double turn = random.swing();
        QPainterPath hair(edge - out * 3);
        hair.quadTo(edge + along * 4 * turn,
                    edge + along * 9 * turn + out * (0.6 + 0.8 * std::abs(random.swing())));
        strokeLine(painter, hair, withAlpha(figure.hairColour, 130), 0.7);
    }
}

/// Short hair falls onto the forehead in pointed locks, well above the brows.
void paintTufts(QPainter &painter, const PortraitFigure &figure, Random &random)
{
    const QPainterPath line = smoothPath(hairline(figure), false);
    for (int i = 0; i < 17; ++i) {
        const QPointF root = line.pointAtPercent(0.24 + 0.52 * i / 16.0) + QPointF(0, -9);
        const double reach = 22 + 7 * random.swing();
        const double lean = (figure.partX > 0 ? -7 : 7) + 5 * random.swing();
        QPainterPath tuft(root + QPointF(-9, 0));
        tuft.quadTo(root + QPointF(-5 + lean * 0.3, reach * 0.6), root + QPointF(lean, reach));
        tuft.quadTo(root + QPointF(7 + lean * 0.3, reach * 0.5), root + QPointF(9, 0));
        tuft.closeSubpath();
        softFill(painter, tuft, withAlpha(figure.hairColour, 245), 2.4);
    }
}

/// Hair hanging over the forehead to below the brows.
void paintFringe(QPainter &painter, const PortraitFigure &figure, Random &random)
{
    const double temple = figure.templeHalf;
    const double low = figure.browY + figure.browThick + 9;
    softFill(painter,
             between({{-temple + 4, -70}, {0, figure.hairlineY - 24}, {temple - 4, -70}},
                     {{-temple + 12, low - 16}, {0, low - 3}, {temple - 12, low - 16}}),
             figure.hairColour, 6);
    for (int i = 0; i < 420; ++i) {
        const double x = (temple - 9) * random.swing();
        const double start = figure.hairlineY - 30 + 22 * random.swing() + 24 * std::pow(x / temple, 2);
        const double end = low - 12 * std::pow(x / temple, 2) + 5 * random.swing();
        QPainterPath hair(QPointF(x * 0.9, start));
        hair.cubicTo(QPointF(x * 0.98, start + 24), QPointF(x * 1.02, end - 26),
                     QPointF(x * 1.02 + 3 * random.swing(), end));
        strokeLine(painter, hair,
                   withAlpha(scaled(figure.hairColour, 0.7 + 0.6 * std::abs(random.swing())), 235), 2.0);
    }
}

/// Locks that hang from the temples over the ears.
void paintLocks(QPainter &painter, const PortraitFigure &figure, Random &random)
{
    for (const double side : {-1.0, 1.0}) {
        const double x = figure.cheekHalf * side;
        const QPainterPath lock = smoothPath({{x - 10 * side, -80},
                                              {x + 12 * side, -70},
                                              {x + 25 * side, 0},
                                              {x + 26 * side, 60},
                                              {x + 10 * side, 96},
                                              {x - 9 * side, 92},
                                              {x - 11 * side, 40},
                                              {x - 8 * side, -20}},
                                             true);
        painter.fillPath(lock, figure.hairColour);
        for (int i = 0; i < 70; ++i) {
            const double off = (8 + 16 * random.swing()) * side;
            const double end = 88 + 14 * random.swing();
            QPainterPath hair(QPointF(x + off * 0.3, -76));
            hair.cubicTo(QPointF(x + off, -40), QPointF(x + off * 1.1, end - 50),
                         QPointF(x + off * 0.8, end));
            strokeLine(painter, hair, strandColour(figure, {x, 0}, random), 1.2);
        }
    }
}

/// The lamps mirrored in a band round the crown.
void paintSheen(QPainter &painter, const PortraitFigure &figure, const QPainterPath &hair)
{
    const double side = figure.cheekHalf;
    const QList<QPointF> band = {{-side * 0.86, -96}, {-side * 0.62, -128}, {-side * 0.3, -146}, {0, -151},
                                 {side * 0.3, -146},  {side * 0.62, -128},  {side * 0.86, -96}};
    QPainterPathStroker wide;
    wide.setWidth(13);
    wide.setCapStyle(Qt::RoundCap);
    softFillWithin(painter, hair, wide.createStroke(smoothPath(band, false)),
                   withAlpha(scaled(figure.hairColour, 3.5), 160), 17);
}

/// Men's hair is cut short towards the ears: skin shows through.
void paintFade(QPainter &painter, const PortraitFigure &figure, const QPainterPath &hair)
{
    painter.save();
    painter.setClipPath(hair, Qt::IntersectClip);
    for (const double side : {-1.0, 1.0})
        softSpot(painter, {side * figure.cheekHalf, 4}, {22, 48}, withAlpha(scaled(figure.skin, 0.8), 150));
    painter.restore();
}

QLinearGradient hairTone(const PortraitFigure &figure)
{
    QLinearGradient tone(0, figure.crownY, 0, 20);
    tone.setColorAt(0, scaled(figure.hairColour, 0.85));
    tone.setColorAt(0.3, scaled(figure.hairColour, 1.2));
    tone.setColorAt(1, scaled(figure.hairColour, 0.7));
    return tone;
}

void paintTail(QPainter &painter, const PortraitFigure &figure, Random &random)
{
    const double side = figure.partX < 0 ? 1 : -1;
    const double x = (figure.neckHalf + 6) * side;
    const QPainterPath tail = smoothPath({{x - 30 * side, 70},
                                          {x + 12 * side, 84},
                                          {x + 22 * side, 150},
                                          {x + 16 * side, 230},
                                          {x - 2 * side, 262},
                                          {x - 26 * side, 200}},
                                         true);
    painter.fillPath(tail, scaled(figure.hairColour, 0.8));
    for (int i = 0; i < 40; ++i) {
        const double off = 18 * random.swing() * side;
        QPainterPath hair(QPointF(x + off * 0.6, 84));
        hair.cubicTo(QPointF(x + off, 130), QPointF(x + off * 1.1, 190), QPointF(x + off * 0.5, 245));
        strokeLine(painter, hair, strandColour(figure, {x, 100}, random), 1);
    }
}

void paintBun(QPainter &painter, const PortraitFigure &figure, Random &random)
{
    const QPointF middle(0, figure.crownY + 4);
    QRadialGradient tone(middle + QPointF(-6, -8), 40);
    tone.setColorAt(0, scaled(figure.hairColour, 1.7));
    tone.setColorAt(1, scaled(figure.hairColour, 0.7));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone);
    painter.drawEllipse(middle, 37, 25);
    for (int i = 0; i < 60; ++i) {
        const double radius = 8 + 26 * std::abs(random.swing());
        const QRectF ring(middle.x() - radius, middle.y() - radius * 0.66, 2 * radius, radius * 1.32);
        QPainterPath hair;
        const double from = 180 * random.swing();
        hair.arcMoveTo(ring, from);
        hair.arcTo(ring, from, 70);
        strokeLine(painter, hair, strandColour(figure, {0, -150}, random), 0.9);
    }
}

} // namespace

void paintBackHair(QPainter &painter, const PortraitFigure &figure, quint32 grain)
{
    Random random(grain + 3);
    if (figure.hair == HairStyle::Bun)
        paintBun(painter, figure, random);
    if (figure.hair == HairStyle::Ponytail)
        paintTail(painter, figure, random);
    if (figure.hair != HairStyle::Bob)
        return;
    const double side = figure.cheekHalf + 11;
    const QPainterPath bob = smoothPath(
        mirrored({{0, 150}, {side * 0.66, 152}, {side - 6, 128}, {side + 3, 60}, {side + 2, -40}, {0, -150}}),
        true);
    painter.fillPath(bob, scaled(figure.hairColour, 0.75));
    painter.save();
    painter.setClipPath(bob, Qt::IntersectClip);
    for (int i = 0; i < 150; ++i) {
        const double x = side * random.swing();
        QPainterPath hair(QPointF(x * 0.9, -60));
        hair.cubicTo(QPointF(x * 1.02, 0), QPointF(x * 1.06, 90), QPointF(x * 0.86, 156));
        strokeLine(painter, hair, strandColour(figure, {x, 40}, random), 1);
    }
    painter.restore();
}

void paintFrontHair(QPainter &painter, const PortraitFigure &figure, const PortraitLook &look)
{
    Random random(look.seed * 31U + 5U);
    const QPainterPath hair = between(hairTop(figure), hairline(figure));
    // its shade on the forehead
    softFillWithin(painter, faceOutline(figure), hair.translated(0, 5), QColor(70, 34, 24, 120), 9);
    // the roots show through, so the edge on the skin is soft
    softFillWithin(painter, faceOutline(figure), hair.translated(0, 2), withAlpha(figure.hairColour, 200), 6);
    painter.fillPath(hair, hairTone(figure));
    paintSheen(painter, figure, hair);
    if (!figure.isWoman)
        paintFade(painter, figure, hair);
    paintStrands(painter, figure, hair, 620, figure.hair == HairStyle::Short ? 34 : 70, random);
    if (figure.hair == HairStyle::Short)
        paintTufts(painter, figure, random);
    paintHairEdge(painter, figure, random);
    if (look.has(PortraitFault::Fringe))
        paintFringe(painter, figure, random);
    if (look.has(PortraitFault::HairOverEars))
        paintLocks(painter, figure, random);
}

} // namespace liuying::demo
