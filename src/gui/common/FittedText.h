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
};

/// Draws @p text inside @p area with the painter's pen. Gives the rectangle used.
QRectF drawFitted(QPainter &painter, const QRectF &area, const QString &text, const FitText &fit);

} // namespace liuying
