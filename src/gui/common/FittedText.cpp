// SPDX-License-Identifier: Apache-2.0
#include "gui/common/FittedText.h"

#include "gui/common/Theme.h"

#include <QFontMetricsF>
#include <QPainter>

namespace liuying {

namespace {

QRectF boundsOf(const QRectF &area, const QString &text, int pixels, const FitText &fit)
{
    return QFontMetricsF(theme::fontOfSize(pixels, fit.weight)).boundingRect(area, fit.flags, text);
}

bool fits(const QRectF &area, const QRectF &bounds)
{
    constexpr qreal kTolerance = 0.5;
    return bounds.width() <= area.width() + kTolerance && bounds.height() <= area.height() + kTolerance;
}

/// The largest size that fits, by halving: a verdict must be on screen within a frame.
int fittingSize(const QRectF &area, const QString &text, const FitText &fit)
{
    int low = std::max(1, qRound(fit.smallestPx));
    int high = std::max(low, qRound(fit.largestPx));
    if (fits(area, boundsOf(area, text, high, fit)))
        return high;
    while (high - low > 1) {
        const int middle = (low + high) / 2;
        (fits(area, boundsOf(area, text, middle, fit)) ? low : high) = middle;
    }
    return low;
}

} // namespace

QRectF drawFitted(QPainter &painter, const QRectF &area, const QString &text, const FitText &fit)
{
    if (text.isEmpty() || area.isEmpty())
        return QRectF(area.topLeft(), QSizeF());
    const int pixels = fittingSize(area, text, fit);
    const QFont font = theme::fontOfSize(pixels, fit.weight);
    painter.setFont(font);
    const bool isOneLine = !(fit.flags & Qt::TextWordWrap);
    const QString shown =
        isOneLine ? QFontMetricsF(font).elidedText(text, Qt::ElideRight, area.width()) : text;
    QRectF used;
    painter.drawText(area, fit.flags, shown, &used);
    return used;
}

} // namespace liuying
