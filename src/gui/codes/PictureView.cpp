// SPDX-License-Identifier: Apache-2.0
#include "gui/codes/PictureView.h"

#include "gui/common/Theme.h"

#include <QPainter>

namespace liuying {

using theme::Colour;
using theme::colour;

void PictureView::showPicture(const QImage &picture)
{
    m_picture = picture;
    m_words.clear();
    update();
}

void PictureView::showWords(const QString &words)
{
    m_picture = {};
    m_words = words;
    setAccessibleName(words);
    update();
}

void PictureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Colour::SurfaceLow));
    painter.drawRoundedRect(rect(), theme::kRadius, theme::kRadius);
    const QRect inner = rect().adjusted(theme::kGrid, theme::kGrid, -theme::kGrid, -theme::kGrid);
    if (m_picture.isNull()) {
        painter.setPen(colour(Colour::InkSoft));
        painter.setFont(theme::font(theme::Type::Body));
        painter.drawText(inner, Qt::AlignCenter | Qt::TextWordWrap, m_words);
        return;
    }
    QRect place({}, m_picture.size().scaled(inner.size(), Qt::KeepAspectRatio));
    place.moveCenter(inner.center());
    painter.drawImage(place, m_picture);
}

} // namespace liuying
