// SPDX-License-Identifier: Apache-2.0
#include "gui/studio/ShotPicture.h"

#include "gui/common/FittedText.h"
#include "gui/common/Theme.h"

#include <QPainter>
#include <QPainterPath>

namespace liuying {

using theme::Colour;
using theme::colour;
using theme::kGrid;

namespace {

constexpr double kLeastMark = 28; // on screen: a speck would be covered by its own frame

} // namespace

ShotPicture::ShotPicture(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("shotPicture"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ShotPicture::showPicture(const QImage &picture, const QImage &overlay)
{
    m_picture = picture;
    m_overlay = overlay;
    m_place = {};
    setAccessibleName(tr("照片"));
    rescale();
}

void ShotPicture::showWords(const QString &headline, const QString &advice)
{
    m_picture = {};
    m_overlay = {};
    m_shown = {};
    m_place = {};
    m_headline = headline;
    m_advice = advice;
    setAccessibleName(headline);
    setAccessibleDescription(advice);
    update();
}

void ShotPicture::setOverlayShown(bool isShown)
{
    m_isOverlayShown = isShown;
    rescale();
}

void ShotPicture::pointAt(const QRectF &place)
{
    m_place = place;
    update();
}

QRect ShotPicture::pictureArea() const
{
    QRect area({}, m_picture.size().scaled(size(), Qt::KeepAspectRatio));
    area.moveCenter(rect().center());
    return area;
}

void ShotPicture::rescale()
{
    const QImage &chosen = m_isOverlayShown && !m_overlay.isNull() ? m_overlay : m_picture;
    m_shown = chosen.isNull() ? QPixmap()
                              : QPixmap::fromImage(chosen.scaled(pictureArea().size(), Qt::IgnoreAspectRatio,
                                                                 Qt::SmoothTransformation));
    update();
}

void ShotPicture::resizeEvent(QResizeEvent *)
{
    rescale();
}

void ShotPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_shown.isNull())
        return paintWords(painter);
    const QRect area = pictureArea();
    painter.drawPixmap(area, m_shown);
    painter.setPen(QPen(colour(Colour::Line), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5));
    if (!m_place.isEmpty())
        paintPlace(painter, area);
}

void ShotPicture::paintWords(QPainter &painter) const
{
    painter.setPen(QPen(colour(Colour::Line), 1, Qt::DashLine));
    painter.setBrush(colour(Colour::SurfaceLow));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::kRadius, theme::kRadius);
    const QRectF inside = QRectF(rect()).adjusted(3 * kGrid, 2 * kGrid, -3 * kGrid, -2 * kGrid);
    const QRectF above(inside.left(), inside.top(), inside.width(), inside.height() * 0.46);
    painter.setPen(colour(Colour::Ink));
    drawFitted(painter, above, m_headline,
               {.largestPx = 26,
                .smallestPx = 15,
                .weight = QFont::Bold,
                .flags = Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap});
    painter.setPen(colour(Colour::InkSoft));
    drawFitted(
        painter, inside.adjusted(0, above.height() + kGrid, 0, 0), m_advice,
        {.largestPx = 16, .smallestPx = 14, .flags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap});
}

/// Everything else is dimmed: a frame alone is lost among the overlay's.
void ShotPicture::paintPlace(QPainter &painter, const QRect &area) const
{
    const double scale = static_cast<double>(area.width()) / m_picture.width();
    QRectF place(area.topLeft() + m_place.topLeft() * scale, m_place.size() * scale);
    const double wider = std::max(0.0, kLeastMark - place.width()) / 2;
    const double higher = std::max(0.0, kLeastMark - place.height()) / 2;
    place = place.adjusted(-wider - 3, -higher - 3, wider + 3, higher + 3).intersected(QRectF(area));
    QPainterPath rest;
    rest.addRect(area);
    rest.addRoundedRect(place, theme::kRadius, theme::kRadius);
    painter.fillPath(rest, QColor(10, 16, 26, 120));
    painter.setPen(QPen(Qt::white, 3));
    painter.drawRoundedRect(place, theme::kRadius, theme::kRadius);
    painter.setPen(QPen(colour(Colour::Accent), 1.5));
    painter.drawRoundedRect(place.adjusted(-2, -2, 2, 2), theme::kRadius, theme::kRadius);
}

} // namespace liuying
