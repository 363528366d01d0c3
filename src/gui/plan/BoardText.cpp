// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/BoardText.h"

#include "gui/common/Theme.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

#include <cmath>

namespace liuying {

namespace {

/// More texts than a campaign has on all its days; when a person zooms on and on they are shaped anew.
constexpr qsizetype kMostKept = 20'000;
/// Of the largest kind, the … among them.
constexpr double kLeastCharacters = 3;

/// Puts an entry into a store of at most kMostKept.
template <typename Store, typename Key, typename Value>
const Value &keep(Store &store, const Key &key, const Value &value)
{
    if (store.size() >= kMostKept)
        store.clear();
    return *store.insert(key, value);
}

} // namespace

const QFont &BoardText::font(int pixels, QFont::Weight weight)
{
    const std::pair<int, int> key(pixels, weight);
    const auto kept = m_fonts.constFind(key);
    return kept != m_fonts.constEnd() ? *kept : *m_fonts.insert(key, theme::fontOfSize(pixels, weight));
}

const QStaticText &BoardText::shaped(const QString &text, double width, const TextStyle &style)
{
    const Key key{text, static_cast<int>(width), style.pixels, style.weight};
    const auto kept = m_shaped.constFind(key);
    if (kept != m_shaped.constEnd())
        return *kept;
    const QFont &face = font(style.pixels, style.weight);
    QStaticText made(QFontMetricsF(face).elidedText(text, style.elide, width));
    made.setTextFormat(Qt::PlainText);
    made.setPerformanceHint(QStaticText::AggressiveCaching);
    made.prepare({}, face);
    return keep(m_shaped, key, made);
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
    painter.setFont(font(style.pixels, style.weight));
    painter.setPen(style.colour);
    painter.drawStaticText(QPointF(left, area.center().y() - line.size().height() / 2), line);
}

bool BoardText::hasRoom(const QString &text, double length, const TextStyle &style)
{
    const double least = std::min(width(text, style.pixels, style.weight), kLeastCharacters * style.pixels);
    return !text.isEmpty() && length + 0.5 >= least;
}

const QImage &BoardText::turned(const QString &text, double length, const TextStyle &style, double scale)
{
    const TurnedKey key{
        {text, static_cast<int>(length), style.pixels, style.weight}, style.colour.rgba(), scale};
    const auto kept = m_turned.constFind(key);
    if (kept != m_turned.constEnd())
        return *kept;
    const QStaticText &line = shaped(text, length + 0.5, style);
    const QSizeF size(line.size().height(), line.size().width());
    QImage image((size * scale).toSize() + QSize(1, 1), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.translate(0, size.height());
    painter.rotate(-90);
    draw(painter, QRectF(0, 0, size.height() + 1, size.width()), text, style);
    painter.end();
    return keep(m_turned, key, image);
}

void BoardText::drawUpwards(QPainter &painter, const QRectF &area, const QString &text,
                            const TextStyle &style)
{
    if (!hasRoom(text, area.height(), style))
        return;
    if (painter.paintEngine()->type() == QPaintEngine::Raster) {
        const QImage &image = turned(text, area.height(), style, painter.device()->devicePixelRatioF());
        const QSizeF size = image.deviceIndependentSize();
        painter.drawImage(QPointF(std::round(area.center().x() - size.width() / 2),
                                  std::round(area.bottom() - size.height())),
                          image);
        return;
    }
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
    return *m_widths.insert(key, QFontMetricsF(font(pixels, weight)).horizontalAdvance(text));
}

} // namespace liuying
