// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace liuying {

/// A drawing pin, legible from nine pixels on.
void paintPin(QPainter &painter, const QRectF &area, const QColor &colour);

} // namespace liuying
