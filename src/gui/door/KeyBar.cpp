// SPDX-License-Identifier: Apache-2.0
#include "gui/door/KeyBar.h"

#include "gui/common/Theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace liuying {

using theme::Colour;
using theme::colour;
using theme::kGrid;
using theme::Type;

KeyButton::KeyButton(const QString &key, const QString &label, QWidget *parent)
    : QAbstractButton(parent), m_key(key)
{
    setText(label);
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void KeyButton::setEmphasis(bool emphasis)
{
    m_hasEmphasis = emphasis;
    update();
}

int KeyButton::capWidth() const
{
    return QFontMetrics(theme::font(Type::Caption, QFont::Bold)).horizontalAdvance(m_key) + 2 * kGrid;
}

QSize KeyButton::sizeHint() const
{
    const QFontMetrics metrics(theme::font(Type::Body, QFont::Medium));
    return {capWidth() + metrics.horizontalAdvance(text()) + 4 * kGrid, theme::kControlHeight};
}

QSize KeyButton::minimumSizeHint() const
{
    return {capWidth() + 6 * kGrid, theme::kControlHeight};
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isStrong = m_hasEmphasis && isEnabled();
    if (isStrong || (isEnabled() && (underMouse() || isDown()))) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isStrong ? colour(isDown() ? Colour::AccentDark : Colour::Accent)
                                  : colour(Colour::AccentSoft));
        painter.drawRoundedRect(rect(), theme::kRadius, theme::kRadius);
    }
    const QColor ink =
        isStrong ? colour(Colour::OnAccent) : colour(isEnabled() ? Colour::Ink : Colour::InkSoft);
    const QRectF cap(kGrid, (height() - 26) / 2.0, capWidth(), 26);
    QColor edge = ink;
    edge.setAlphaF(isEnabled() ? 0.55F : 0.3F);
    painter.setPen(QPen(edge, 1.2));
    painter.setBrush(isStrong ? Qt::NoBrush
                              : QBrush(colour(isEnabled() ? Colour::Surface : Colour::SurfaceLow)));
    painter.drawRoundedRect(cap, 5, 5);
    painter.setPen(ink);
    painter.setFont(theme::font(Type::Caption, QFont::Bold));
    painter.drawText(cap, Qt::AlignCenter, m_key);
    painter.setFont(theme::font(Type::Body, QFont::Medium));
    const QRect rest = rect().adjusted(capWidth() + 2 * kGrid, 0, -kGrid, 0);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, rest.width()));
}

KeyBar::KeyBar(QWidget *parent) : QFrame(parent), m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("keyBar"));
    setProperty("role", QStringLiteral("card"));
    m_row->setContentsMargins(kGrid, kGrid / 2, kGrid, kGrid / 2);
    m_row->setSpacing(kGrid);
    m_row->addStretch(1);
}

KeyButton *KeyBar::add(const QString &name, const QString &key, const QString &label)
{
    auto *button = new KeyButton(key, label, this);
    button->setObjectName(name);
    m_row->insertWidget(m_row->count() - 1, button);
    return button;
}

} // namespace liuying
