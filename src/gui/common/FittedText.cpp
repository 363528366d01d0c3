// SPDX-License-Identifier: Apache-2.0
#include "gui/common/FittedText.h"

#include "gui/common/Theme.h"

#include <QFontMetricsF>
#include <QPainter>

namespace liuying {

namespace {

/// Broken into lines only when one line would be smaller than this part of the size wished for.
constexpr qreal kRatherOneLine = 0.72;

QSizeF sizeOf(const QRectF &area, const QString &text, int pixels, const FitText &fit)
{
    const QFontMetricsF metrics(theme::fontOfSize(pixels, fit.weight));
    if (fit.isTight)
        return {metrics.horizontalAdvance(text), metrics.tightBoundingRect(text).height()};
    return metrics.boundingRect(area, fit.flags, text).size();
}

bool fits(const QRectF &area, const QSizeF &size)
{
    constexpr qreal kTolerance = 0.5;
    return size.width() <= area.width() + kTolerance && size.height() <= area.height() + kTolerance;
}

/// The largest size that fits, by halving: a verdict must be on screen within a frame. The smallest when none
/// does.
int fittingSize(const QRectF &area, const QString &text, const FitText &fit)
{
    int low = std::max(1, qRound(fit.smallestPx));
    int high = std::max(low, qRound(fit.largestPx));
    if (fits(area, sizeOf(area, text, high, fit)))
        return high;
    while (high - low > 1) {
        const int middle = (low + high) / 2;
        (fits(area, sizeOf(area, text, middle, fit)) ? low : high) = middle;
    }
    return low;
}

FitText severalLines(FitText fit)
{
    fit.isTight = fit.isTight && !(fit.flags & Qt::TextWordWrap);
    return fit;
}

FitText oneLine(FitText fit)
{
    fit.flags &= ~Qt::TextWordWrap;
    return fit;
}

bool fitsOneLine(const QRectF &area, const QString &text, const FitText &fit)
{
    const int pixels = qRound(std::max(fit.smallestPx, fit.largestPx * kRatherOneLine));
    return fits(area, sizeOf(area, text, pixels, oneLine(fit)));
}

void drawTight(QPainter &painter, const QRectF &area, const QString &text, int flags)
{
    const QFontMetricsF metrics(painter.font());
    const QRectF ink = metrics.tightBoundingRect(text);
    qreal left = area.left();
    if (flags & Qt::AlignHCenter)
        left = area.center().x() - metrics.horizontalAdvance(text) / 2;
    else if (flags & Qt::AlignRight)
        left = area.right() - metrics.horizontalAdvance(text);
    painter.drawText(QPointF(left, area.center().y() - ink.center().y()), text);
}

} // namespace

void drawFitted(QPainter &painter, const QRectF &area, const QString &text, const FitText &wanted)
{
    if (text.isEmpty() || area.isEmpty())
        return;
    const FitText fit = fitsOneLine(area, text, wanted) ? oneLine(wanted) : severalLines(wanted);
    const QFont font = theme::fontOfSize(fittingSize(area, text, fit), fit.weight);
    painter.setFont(font);
    if (fit.flags & Qt::TextWordWrap) {
        painter.drawText(area, fit.flags, text);
        return;
    }
    const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, area.width() + 1);
    if (fit.isTight)
        drawTight(painter, area, shown, fit.flags);
    else
        painter.drawText(area, fit.flags, shown);
}

} // namespace liuying
