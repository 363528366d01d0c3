// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/BoardText.h"

#include "gui/common/Theme.h"

#include <QFontMetricsF>
#include <QPainter>

namespace liuying {

namespace {

/// More texts than a campaign has on all its days; when a person zooms on and on they are shaped anew.
constexpr qsizetype kMostKept = 20'000;
constexpr double kLeastCharacters = 2;

} // namespace

const QStaticText &BoardText::shaped(const QString &text, double width, const TextStyle &style)
{
    const Key key{text, static_cast<int>(width), style.pixels, style.weight};
    const auto kept = m_shaped.constFind(key);
    if (kept != m_shaped.constEnd())
        return *kept;
    if (m_shaped.size() >= kMostKept)
        m_shaped.clear();
    const QFont font = theme::fontOfSize(style.pixels, style.weight);
    QStaticText made(QFontMetricsF(font).elidedText(text, style.elide, width));
    made.setTextFormat(Qt::PlainText);
    made.setPerformanceHint(QStaticText::AggressiveCaching);
    made.prepare({}, font);
    return *m_shaped.insert(key, made);
}

void BoardText::draw(QPainter &painter, const QRectF &area, const QString &text, const TextStyle &style)
{
    if (text.isEmpty() ||
        area.width() < std::min(width(text, style.pixels, style.weight), kLeastCharacters * style.pixels))
        return;
    const QStaticText &line = shaped(text, area.width() + 0.5, style);
    double left = area.left();
    if (style.alignment & Qt::AlignHCenter)
        left = area.center().x() - line.size().width() / 2;
    else if (style.alignment & Qt::AlignRight)
        left = area.right() - line.size().width();
    painter.setFont(theme::fontOfSize(style.pixels, style.weight));
    painter.setPen(style.colour);
    painter.drawStaticText(QPointF(left, area.center().y() - line.size().height() / 2), line);
}

void BoardText::drawUpwards(QPainter &painter, const QRectF &area, const QString &text,
                            const TextStyle &style)
{
    const QTransform before = painter.transform();
    painter.translate(area.left(), area.bottom());
    painter.rotate(-90);
    draw(painter, QRectF(0, 0, area.height(), area.width()), text, style);
    painter.setTransform(before);
}

double BoardText::width(const QString &text, int pixels, QFont::Weight weight)
{
    const Key key{text, 0, pixels, weight};
    const auto kept = m_widths.constFind(key);
    if (kept != m_widths.constEnd())
        return *kept;
    if (m_widths.size() >= kMostKept)
        m_widths.clear();
    return *m_widths.insert(key, QFontMetricsF(theme::fontOfSize(pixels, weight)).horizontalAdvance(text));
}

} // namespace liuying
