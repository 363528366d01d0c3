// SPDX-License-Identifier: Apache-2.0
#include "reports/Paper.h"

#include <QFontMetricsF>

#include <algorithm>

namespace liuying::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMmPerInch = 25.4;
constexpr double kPointsPerInch = 72;
constexpr double kSmallestShare = 2.0 / 3;
constexpr double kOneLineShare = 0.8; ///< a line is not made smaller than this where two can be had
constexpr double kTwoLineShare = 0.7;
constexpr double kWholeDots = 0.985; ///< type comes in whole dots, and must not be rounded over the width
constexpr double kHairlineMm = 0.15;
constexpr QChar kEllipsisSign(0x2026);

QColor colourOf(Paper::Ink ink)
{
    switch (ink) {
    case Paper::Ink::Text:
        return QColor::fromRgb(0x16202e);
    case Paper::Ink::Soft:
        return QColor::fromRgb(0x4b586b);
    case Paper::Ink::Line:
        return QColor::fromRgb(0xcfd7e1);
    case Paper::Ink::Accent:
        return QColor::fromRgb(0x1d5bb8);
    case Paper::Ink::Tint:
        return QColor::fromRgb(0xeef3fa);
    }
    return {};
}

} // namespace

Paper::Paper(QPainter &painter, int dotsPerInch)
    : m_painter(painter), m_dotsPerMm(dotsPerInch / kMmPerInch), m_dotsPerPoint(dotsPerInch / kPointsPerInch)
{}

void Paper::line(const QRectF &box, const QString &text, const Type &type, Qt::Alignment alignment)
{
    const double width = widthOf(text, type);
    Type fitted = type;
    if (width > box.width())
        fitted.points *= std::max(kSmallestShare, kWholeDots * box.width() / width);
    const QFont used = font(fitted);
    const QFontMetricsF metrics(used, m_painter.device());
    m_painter.setFont(used);
    m_painter.setPen(colourOf(type.ink));
    m_painter.drawText(dots(box), static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                       metrics.elidedText(text, Qt::ElideRight, dots(box).width() + 1));
}

void Paper::lineOrTwo(const QRectF &box, const QString &text, const Type &type)
{
    const Type half{type.points * kTwoLineShare, type.weight, type.ink};
    if (widthOf(text, type) * kOneLineShare <= box.width()) {
        line(box, text, type);
        return;
    }
    // Glyphs reach beyond half a row only with their leading, which is empty.
    const qsizetype middle = (text.size() + 1) / 2;
    const double height = box.height() / 2;
    line({box.x(), box.y(), box.width(), height}, text.left(middle), half);
    line({box.x(), box.y() + height, box.width(), height}, text.sliced(middle), half);
}

double Paper::paragraph(const QRectF &box, const QString &text, const Type &type)
{
    const double height = heightOf(text, type, box.width());
    m_painter.setFont(font(type));
    m_painter.setPen(colourOf(type.ink));
    m_painter.drawText(dots({box.x(), box.y(), box.width(), height + 1}), Qt::TextWordWrap, text);
    return height;
}

double Paper::heightOf(const QString &text, const Type &type, double width) const
{
    const QFontMetricsF metrics(font(type), m_painter.device());
    const QRectF bounds =
        metrics.boundingRect(QRectF(0, 0, width * m_dotsPerMm, 1e6), Qt::TextWordWrap, text);
    return bounds.height() / m_dotsPerMm;
}

double Paper::widthOf(const QString &text, const Type &type) const
{
    return QFontMetricsF(font(type), m_painter.device()).horizontalAdvance(text) / m_dotsPerMm;
}

void Paper::cell(const QRectF &box, const QString &text, const Type &type, Qt::Alignment alignment)
{
    PlainType &letters = plain(type);
    const std::optional<double> whole = letters.width(text);
    const QRectF place = dots(box);
    if (!whole) {
        const QFontMetricsF metrics(font(type), m_painter.device());
        line(box, metrics.elidedText(text, Qt::ElideRight, place.width() + 1), type, alignment);
        return;
    }
    QString shown = text;
    double width = *whole;
    if (width > place.width() + 1) {
        const double room = place.width() - letters.width(QString(kEllipsisSign)).value_or(0);
        shown = text.left(letters.fitting(text, room)) + kEllipsisSign;
        width = letters.width(shown).value_or(room);
    }
    const double spare = place.width() - width;
    const double left = alignment & Qt::AlignRight ? spare : alignment & Qt::AlignHCenter ? spare / 2 : 0;
    const double height = letters.ascent() + letters.descent();
    m_painter.setPen(colourOf(type.ink));
    letters.draw(m_painter, {place.x() + left, place.center().y() - height / 2 + letters.ascent()}, shown);
}

double Paper::cellWidth(const QString &text, const Type &type) const
{
    const std::optional<double> width = plain(type).width(text);
    return width ? *width / m_dotsPerMm : widthOf(text, type);
}

void Paper::rule(double x, double y, double width)
{
    m_painter.fillRect(dots({x, y, width, kHairlineMm}), colourOf(Ink::Line));
}

void Paper::panel(const QRectF &box, double radius, Ink ink)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colourOf(ink));
    m_painter.drawRoundedRect(dots(box), radius * m_dotsPerMm, radius * m_dotsPerMm);
    m_painter.setBrush(Qt::NoBrush);
}

void Paper::frame(const QRectF &box, double radius, Ink ink)
{
    m_painter.setPen(QPen(colourOf(ink), kHairlineMm * m_dotsPerMm));
    m_painter.drawRoundedRect(dots(box), radius * m_dotsPerMm, radius * m_dotsPerMm);
}

QRectF Paper::dots(const QRectF &mm) const
{
    return {mm.x() * m_dotsPerMm, mm.y() * m_dotsPerMm, mm.width() * m_dotsPerMm, mm.height() * m_dotsPerMm};
}

PlainType &Paper::plain(const Type &type) const
{
    const std::pair key(type.points, static_cast<int>(type.weight));
    return m_plain.try_emplace(key, font(type)).first->second;
}

QFont Paper::font(const Type &type) const
{
    // Named, so that Chinese has its mainland shapes under any LANG; the others serve machines without Noto.
    QFont font;
    font.setFamilies(
        {u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Microsoft YaHei"_s, u"WenQuanYi Micro Hei"_s});
    font.setPixelSize(std::max(1, qRound(type.points * m_dotsPerPoint)));
    font.setWeight(type.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace liuying::reports
