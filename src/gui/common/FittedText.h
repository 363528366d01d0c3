// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace liuying {

/// How a text is fitted into its place: as large as @c largestPx, smaller if it must be, elided at the very
/// end.
struct FitText {
    qreal largestPx = 24;
    qreal smallestPx = 12;
    QFont::Weight weight = QFont::Normal;
    int flags = Qt::AlignLeft | Qt::AlignVCenter; ///< Qt::AlignmentFlag, and Qt::TextWordWrap
    bool isTight =
        false; ///< one line measured by its ink, not by the font's line height: for very large type
};

/// Draws @p text inside @p area with the painter's pen. A text that may wrap stays on one line where that
/// costs little.
void drawFitted(QPainter &painter, const QRectF &area, const QString &text, const FitText &wanted);

} // namespace liuying
