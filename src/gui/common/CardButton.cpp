// SPDX-License-Identifier: Apache-2.0
#include "gui/common/CardButton.h"

#include "gui/common/Theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace liuying {

using theme::Colour;
using theme::colour;

namespace {

constexpr int kCorner = 12; // as the stylesheet's cards

} // namespace

CardButton::CardButton(QWidget *parent) : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CardButton::paintSurface(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isLit = hasFocus() || underMouse();
    painter.setPen(QPen(colour(isLit ? Colour::Accent : Colour::Line), hasFocus() ? 2 : 1));
    painter.setBrush(colour(isDown() ? Colour::AccentSoft : Colour::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kCorner, kCorner);
}

void CardButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace liuying
