// SPDX-License-Identifier: Apache-2.0
#include "demo/PortraitScene.h"

#include "demo/PortraitBrush.h"
#include "demo/PortraitParts.h"
#include "demo/PortraitRelief.h"

#include <QtMath>

#include <cmath>

namespace liuying::demo {

namespace {

using enum PortraitFault;

constexpr QRgb kWall = qRgb(100, 197, 255); ///< of the image standard
constexpr QRgb kCreamWall = qRgb(226, 208, 176);

QImage emptyLayer(QSize size)
{
    QImage layer(size, QImage::Format_ARGB32_Premultiplied);
    layer.fill(Qt::transparent);
    return layer;
}

/// A painter on @p layer that stands in head units.
void beginLayer(QPainter &painter, QImage &layer, const QTransform &transform)
{
    painter.begin(&layer);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setTransform(transform);
}

QImage paintBehind(const PortraitLook &look, const PortraitFigure &figure, QSize size, const QTransform &head)
{
    QImage layer = emptyLayer(size);
    QPainter painter;
    beginLayer(painter, layer, head);
    paintBackHair(painter, figure, look.seed);
    return layer;
}

QImage paintHead(const PortraitLook &look, const PortraitFigure &figure, QSize size, const QTransform &head)
{
    QImage layer = emptyLayer(size);
    QPainter painter;
    beginLayer(painter, layer, head);
    paintEars(painter, figure);
    paintSkin(painter, figure, look.seed);
    paintNose(painter, figure);
    paintMouth(painter, figure, look.has(LipsParted));
    paintEyes(painter, figure, look.has(EyesClosed));
    paintBrows(painter, figure, look.seed);
    if (look.has(Highlight))
        paintHighlights(painter, figure);
    paintFrontHair(painter, figure, look);
    if (look.has(Glasses) || look.has(DarkGlasses))
        paintGlasses(painter, figure, look.has(DarkGlasses));
    if (look.has(Cap))
        paintCap(painter, figure);
    if (look.has(Earrings))
        paintEarrings(painter, figure);
    return layer;
}

/// @p head seen from the side: every point moves along by how far it stands out (PortraitRelief) towards the
/// camera. Solved backwards, from the place in the turned picture to that in the frontal one.
QImage turned(const QImage &head, const PortraitFigure &figure, const QTransform &transform, double degrees)
{
    const PortraitRelief relief(figure);
    const QTransform toHead = transform.inverted();
    const double sine = std::sin(qDegreesToRadians(degrees));
    const double cosine = std::cos(qDegreesToRadians(degrees));
    const auto depth = [&relief](double x, double y) {
        const double round = 1 - std::pow(x / 150, 2) - std::pow((y + 10) / 240, 2);
        const double face = relief.height(x, y) - 92; // what stands out from the skull
        const double inside = std::clamp(1.6 - std::hypot(x / 80, (y - 50) / 100), 0.0, 1.0);
        return 95 * std::max(round, 0.0) + std::clamp(face, -20.0, 40.0) * inside;
    };
    QImage result = emptyLayer(head.size());
    for (int row = 0; row < head.height(); ++row) {
        auto *line = reinterpret_cast<QRgb *>(result.scanLine(row));
        for (int column = 0; column < head.width(); ++column) {
            const QPointF seen = toHead.map(QPointF(column + 0.5, row + 0.5));
            if (std::abs(seen.x()) > 190 || std::abs(seen.y()) > 260)
                continue;
            double x = seen.x();
            for (int step = 0; step < 5; ++step)
                x += 0.8 * ((seen.x() - depth(x, seen.y()) * sine + 40 * sine) / cosine - x);
            const QPointF from = transform.map(QPointF(x, seen.y()));
            const int left = int(std::floor(from.x() - 0.5));
            if (left < 0 || left + 1 >= head.width())
                continue;
            const auto *source = reinterpret_cast<const QRgb *>(head.constScanLine(row));
            const uint share = uint(255 * (from.x() - 0.5 - left));
            const auto blend = [&](int shift) {
                const uint a = (source[left] >> shift) & 255;
                const uint b = (source[left + 1] >> shift) & 255;
                return ((a * (255 - share) + b * share) / 255) << shift;
            };
            line[column] = blend(0) | blend(8) | blend(16) | blend(24);
        }
    }
    return result;
}

/// Shade on the half of the person that is away from the only lamp.
void darkenOneSide(QImage &person, const QTransform &toPicture)
{
    QPainter painter(&person);
    painter.setTransform(toPicture);
    painter.setCompositionMode(QPainter::CompositionMode_SourceAtop);
    QLinearGradient shade(-70, 0, 110, 0);
    shade.setColorAt(0, QColor(24, 12, 10, 0));
    shade.setColorAt(0.45, QColor(24, 12, 10, 70));
    shade.setColorAt(1, QColor(24, 12, 10, 165));
    painter.fillRect(QRectF(-2000, -2000, 4000, 4000), shade);
}

/// The whole person on a transparent ground.
QImage paintPerson(const PortraitLook &look, QSize size, const QTransform &toPicture)
{
    const PortraitFigure figure = figureOf(look);
    const QTransform head = headTransform(look, toPicture);
    QImage person = paintBehind(look, figure, size, head);
    QPainter painter;
    QTransform body = toPicture;
    if (look.has(ShouldersTilted))
        body = QTransform().translate(0, 120).rotate(9).translate(0, -120) * toPicture;
    beginLayer(painter, person, body);
    paintBody(painter, figure, look);
    if (look.has(Necklace))
        paintNecklace(painter, figure);
    painter.resetTransform();
    QImage face = paintHead(look, figure, size, head);
    painter.drawImage(0, 0, look.has(HeadTurned) ? turned(face, figure, head, look.turnDegrees) : face);
    painter.end();
    if (look.has(SideLight))
        darkenOneSide(person, toPicture);
    return person;
}

void paintWall(QPainter &painter, const PortraitLook &look, QSize size)
{
    const QRect all({0, 0}, size);
    painter.fillRect(all, QColor(look.has(WrongWall) ? kCreamWall : kWall));
    if (!look.has(WallGradient))
        return;
    QLinearGradient fall(0, 0, size.width() * 0.3, size.height());
    fall.setColorAt(0, QColor(255, 255, 255, 120));
    fall.setColorAt(0.4, QColor(255, 255, 255, 0));
    fall.setColorAt(1, QColor(10, 40, 90, 130));
    painter.fillRect(all, fall);
}

/// A potted plant that should not be there.
void paintPlant(QPainter &painter)
{
    QPainterPath stem(QPointF(-212, 420));
    stem.cubicTo(QPointF(-214, 250), QPointF(-196, 60), QPointF(-206, -120));
    strokeLine(painter, stem, QColor(74, 84, 44), 6);
    for (int i = 0; i < 11; ++i) {
        painter.save();
        painter.translate(stem.pointAtPercent(0.12 + 0.08 * i));
        painter.rotate(i % 2 ? -38 - 3 * i : 214 + 3 * i);
        const QPainterPath leaf =
            smoothPath({{0, 0}, {24, -15}, {56, -12}, {84, 0}, {56, 12}, {24, 13}}, true);
        QLinearGradient tone(0, -12, 0, 12);
        tone.setColorAt(0, QColor(84, 138, 70));
        tone.setColorAt(1, QColor(36, 84, 42));
        painter.fillPath(leaf, tone);
        QPainterPath vein(QPointF(2, 0));
        vein.lineTo(78, 0);
        strokeLine(painter, vein, QColor(150, 190, 120, 120), 1.4);
        painter.restore();
    }
}

/// What a lamp too low and too near the wall does: the person's outline, dark, beside them.
void paintShadow(QPainter &painter, const QImage &person, double scale)
{
    QImage outline = person.scaled(person.size() / 4, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QPainter tint(&outline);
    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tint.fillRect(outline.rect(), QColor(14, 40, 70, 130));
    tint.end();
    const QRectF place(QPointF(44, 16) * scale, QSizeF(person.size()));
    painter.drawImage(place, blurred(outline, std::max(1, int(2 * scale))));
}

/// Noise of the sensor: ±2 of 255, mostly less, the same for all three channels.
void addNoise(QImage &picture, quint32 seed)
{
    quint32 state = seed * 747796405U + 2891336453U;
    for (int y = 0; y < picture.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(picture.scanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            state = state * 1664525U + 1013904223U; // Numerical Recipes' generator; its high bits are good
            const int noise = int(state >> 30) + int((state >> 27) & 3U) - 3 + int((state >> 26) & 1U);
            const auto with = [noise](int value) { return std::clamp(value + noise, 0, 255); };
            line[x] = qRgb(with(qRed(line[x])), with(qGreen(line[x])), with(qBlue(line[x])));
        }
    }
}

} // namespace

QTransform headTransform(const PortraitLook &look, const QTransform &toPicture)
{
    if (!look.has(HeadTilted))
        return toPicture;
    const QPointF neck(0, 130); // about where a head turns
    return QTransform()
               .translate(neck.x(), neck.y())
               .rotate(look.tiltDegrees)
               .translate(-neck.x(), -neck.y()) *
           toPicture;
}

QImage paintScene(const PortraitLook &look, QSize size, const QTransform &toPicture)
{
    QImage picture(size, QImage::Format_RGB32);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    paintWall(painter, look, size);
    const double scale = toPicture.m11();
    if (look.has(ThingBehind)) {
        painter.setTransform(toPicture);
        paintPlant(painter);
        painter.resetTransform();
    }
    if (look.has(SecondPerson)) {
        const PortraitLook other{.seed = look.seed + 1};
        const QTransform behind = QTransform().translate(176, -42).scale(0.62, 0.62) * toPicture;
        painter.drawImage(0, 0, paintPerson(other, size, behind));
    }
    const QImage person = paintPerson(look, size, toPicture);
    if (look.has(WallShadow))
        paintShadow(painter, person, scale);
    painter.drawImage(0, 0, person);
    painter.end();
    if (look.has(Blurred))
        picture =
            blurred(picture, std::max(2, int(std::lround(4 * scale)))).convertToFormat(QImage::Format_RGB32);
    addNoise(picture, look.seed);
    return picture;
}

} // namespace liuying::demo
