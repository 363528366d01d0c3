// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QPainter>
#include <QPainterPath>

namespace liuying::demo {

/// A smooth curve through @p points (Catmull-Rom), closed when @p isClosed.
[[nodiscard]] QPainterPath smoothPath(const QList<QPointF> &points, bool isClosed);
/// @p right, walked from bottom to top, and its mirror image: points of a symmetric outline.
[[nodiscard]] QList<QPointF> mirrored(const QList<QPointF> &right);

/// @p picture out of focus, as three box filters of @p radiusPx make it (nearly a Gaussian of that width).
[[nodiscard]] QImage blurred(QImage picture, int radiusPx);

/// Fills @p path with soft edges: @p softness is the width of the edge in the painter's units.
void softFill(QPainter &painter, const QPainterPath &path, const QColor &colour, double softness);
/// The same within the bounds of @p inside.
void softFillWithin(QPainter &painter, const QPainterPath &inside, const QPainterPath &path,
                    const QColor &colour, double softness);
/// A round glow or shade that fades to nothing at @p radii.
void softSpot(QPainter &painter, QPointF centre, QSizeF radii, const QColor &colour);

void strokeLine(QPainter &painter, const QPainterPath &path, const QColor &colour, double width);

/// Folds and edges of skin.
inline constexpr QColor kShade(96, 52, 38);

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

[[nodiscard]] QColor withAlpha(QColor colour, int alpha);
[[nodiscard]] QColor scaled(const QColor &colour, double factor);

} // namespace liuying::demo
