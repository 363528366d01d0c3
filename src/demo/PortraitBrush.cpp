// SPDX-License-Identifier: Apache-2.0
#include "demo/PortraitBrush.h"

#include <array>
#include <vector>

namespace liuying::demo {

namespace {

/// Mean over 2·radius+1 pixels along one line of premultiplied pixels, @p step bytes apart.
void boxFilter(uchar *line, qsizetype step, int length, int radius, std::vector<uchar> &copy)
{
    const int window = 2 * radius + 1;
    copy.resize(size_t(length) * 4);
    for (int i = 0; i < length; ++i)
        std::copy_n(line + i * step, 4, copy.data() + i * 4);
    const auto at = [&copy, length](int i) { return copy.data() + std::clamp(i, 0, length - 1) * 4; };
    std::array<int, 4> sums{};
    for (int i = -radius; i <= radius; ++i)
        for (size_t c = 0; c < 4; ++c)
            sums.at(c) += at(i)[c];
    for (int i = 0; i < length; ++i)
        for (size_t c = 0; c < 4; ++c) {
            line[i * step + qsizetype(c)] = uchar((sums.at(c) + radius) / window);
            sums.at(c) += at(i + radius + 1)[c] - at(i - radius)[c];
        }
}

} // namespace

QPainterPath smoothPath(const QList<QPointF> &points, bool isClosed)
{
    const qsizetype count = points.size();
    const auto at = [&](qsizetype i) {
        return isClosed ? points[(i + count) % count] : points[std::clamp<qsizetype>(i, 0, count - 1)];
    };
    QPainterPath path(points.first());
    for (qsizetype i = 0; i < (isClosed ? count : count - 1); ++i) {
        const QPointF from = at(i);
        const QPointF to = at(i + 1);
        path.cubicTo(from + (to - at(i - 1)) / 6, to - (at(i + 2) - from) / 6, to);
    }
    if (isClosed)
        path.closeSubpath();
    return path;
}

QList<QPointF> mirrored(const QList<QPointF> &right)
{
    QList<QPointF> all = right;
    for (auto point = right.crbegin(); point != right.crend(); ++point)
        if (point->x() > 0)
            all.append({-point->x(), point->y()});
    return all;
}

QImage blurred(QImage picture, int radiusPx)
{
    if (radiusPx < 1 || picture.isNull())
        return picture;
    picture.convertTo(QImage::Format_ARGB32_Premultiplied);
    std::vector<uchar> copy;
    const qsizetype stride = picture.bytesPerLine();
    uchar *const bits = picture.bits();
    for (int pass = 0; pass < 3; ++pass) {
        const int radius = std::max(1, (radiusPx + pass) / 3 * 2);
        for (int y = 0; y < picture.height(); ++y)
            boxFilter(bits + y * stride, 4, picture.width(), radius, copy);
        for (int x = 0; x < picture.width(); ++x)
            boxFilter(bits + x * 4, stride, picture.height(), radius, copy);
    }
    return picture;
}

void softFill(QPainter &painter, const QPainterPath &path, const QColor &colour, double softness)
{
    // painted small, with an edge some three pixels wide, and enlarged: cost does not grow with the softness
    const double scale = 3 / softness;
    const QRectF area =
        path.boundingRect().adjusted(-3 * softness, -3 * softness, 3 * softness, 3 * softness);
    QImage small((area.size() * scale).toSize().expandedTo({4, 4}), QImage::Format_ARGB32_Premultiplied);
    small.fill(withAlpha(colour, 0));
    QPainter brush(&small);
    brush.setRenderHint(QPainter::Antialiasing);
    brush.scale(small.width() / area.width(), small.height() / area.height());
    brush.translate(-area.topLeft());
    brush.fillPath(path, colour);
    brush.end();
    painter.drawImage(area, blurred(small, 3));
}

void softFillWithin(QPainter &painter, const QPainterPath &inside, const QPainterPath &path,
                    const QColor &colour, double softness)
{
    painter.save();
    painter.setClipPath(inside, Qt::IntersectClip);
    softFill(painter, path, colour, softness);
    painter.restore();
}

void softSpot(QPainter &painter, QPointF centre, QSizeF radii, const QColor &colour)
{
    QRadialGradient fade(QPointF(), 1);
    for (const double at : {0.0, 0.25, 0.5, 0.75, 1.0}) // a raised cosine, for a straight ramp shows its rim
        fade.setColorAt(at, withAlpha(colour, int(colour.alpha() * (1 + std::cos(M_PI * at)) / 2)));
    painter.save();
    painter.translate(centre);
    painter.scale(radii.width(), radii.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(fade);
    painter.drawEllipse(QPointF(), 1, 1);
    painter.restore();
}

void strokeLine(QPainter &painter, const QPainterPath &path, const QColor &colour, double width)
{
    painter.strokePath(path, QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

QColor withAlpha(QColor colour, int alpha)
{
    colour.setAlpha(std::clamp(alpha, 0, 255));
    return colour;
}

QColor scaled(const QColor &colour, double factor)
{
    const auto times = [factor](int value) { return std::clamp(int(value * factor), 0, 255); };
    return {times(colour.red()), times(colour.green()), times(colour.blue()), colour.alpha()};
}

} // namespace liuying::demo
