// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/PortraitFigure.h"

#include <QImage>
#include <QRectF>

#include <vector>

namespace liuying::demo {

/// The face in depth: sockets, bridge and tip of the nose, cheeks, lips, chin. Lit as the standard asks, by
/// two lamps at 45° from above, it gives the skin its shades.
class PortraitRelief {
public:
    explicit PortraitRelief(const PortraitFigure &figure);

    /// Head units that skin() covers.
    [[nodiscard]] static QRectF area() { return {-128, -200, 256, 400}; }
    /// Skin of the whole area(), one pixel to a head unit; @p grain seeds its blotches.
    [[nodiscard]] QImage skin(quint32 grain) const;
    /// How far a point of the face stands out towards the camera, in head units.
    [[nodiscard]] double height(double x, double y) const;

private:
    /// A Gaussian hill, or with a negative height a hollow, that stands on both sides of the face.
    struct Hill {
        double x, y, height, widthX, widthY;
    };
    [[nodiscard]] double noseHeight(double x, double y) const;
    [[nodiscard]] QRgb shadeOf(double slopeX, double slopeY, double redness, double blotch) const;
    [[nodiscard]] double rednessAt(double x, double y) const;

    PortraitFigure m_figure;
    std::vector<Hill> m_hills;
};

} // namespace liuying::demo
