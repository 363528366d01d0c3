// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/PortraitFigure.h"

#include <QPainter>
#include <QPainterPath>

namespace liuying::demo {

/// What a portrait is painted of, back to front. Every painter stands in head units (PortraitFigure.h).

[[nodiscard]] QPainterPath faceOutline(const PortraitFigure &figure);

void paintBackHair(QPainter &painter, const PortraitFigure &figure, quint32 grain);
/// Neck, shoulders and what is worn on them.
void paintBody(QPainter &painter, const PortraitFigure &figure, const PortraitLook &look);
void paintEars(QPainter &painter, const PortraitFigure &figure);
void paintSkin(QPainter &painter, const PortraitFigure &figure, quint32 grain);
void paintEyes(QPainter &painter, const PortraitFigure &figure, bool areClosed);
void paintBrows(QPainter &painter, const PortraitFigure &figure, quint32 grain);
void paintNose(QPainter &painter, const PortraitFigure &figure);
void paintMouth(QPainter &painter, const PortraitFigure &figure, bool isParted);
void paintFrontHair(QPainter &painter, const PortraitFigure &figure, const PortraitLook &look);

void paintGlasses(QPainter &painter, const PortraitFigure &figure, bool areDark);
void paintCap(QPainter &painter, const PortraitFigure &figure);
void paintEarrings(QPainter &painter, const PortraitFigure &figure);
void paintNecklace(QPainter &painter, const PortraitFigure &figure);
void paintHighlights(QPainter &painter, const PortraitFigure &figure);

} // namespace liuying::demo
