// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace liuying {

/// A drawing pin, legible from nine pixels on.
void paintPin(QPainter &painter, const QRectF &area, const QColor &colour);
/// A triangle with a stroke and a dot: something is wrong here.
void paintWarning(QPainter &painter, const QRectF &area, const QColor &shape, const QColor &sign);

} // namespace liuying
