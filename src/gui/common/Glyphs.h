// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QRectF>

class QPainter;

namespace liuying {

/// The shapes a verdict is told in. Each is known by its outline alone: colour and words only add to it.
enum class Glyph {
    Tick,       ///< admit
    Hand,       ///< hold: wait, a person must act
    Cross,      ///< refuse
    DoubleTick, ///< already in
    Phone       ///< nothing shown yet
};

/// Paints @p glyph into a square in @p area, as lines and areas of one colour; sharp at every size.
void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &area, const QColor &colour);
/// The glyph on a filled disc (Tick), rounded square (Hand), octagon (Cross) or disc (DoubleTick): legible
/// when small.
void paintBadge(QPainter &painter, Glyph glyph, const QRectF &area, const QColor &shape,
                const QColor &glyphColour);

/// A triangle with a stroke and a dot: something is odd here. Legible from twelve pixels on.
void paintWarning(QPainter &painter, const QRectF &area, const QColor &shape, const QColor &sign);

/// A key of the keyboard as a list shows it before what it chooses.
void paintKeyCap(QPainter &painter, const QRectF &area, const QString &key, bool isChosen);

/// The icon ":/icons/<name>.svg"; null when there is none.
[[nodiscard]] QIcon icon(const QString &name);
/// The same in one colour, @p sizePx high and wide, sharp on fine screens too; null when there is none.
[[nodiscard]] QPixmap tintedIcon(const QString &name, int sizePx, const QColor &colour);

} // namespace liuying
