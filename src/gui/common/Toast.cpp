// SPDX-License-Identifier: Apache-2.0
#include "gui/common/Toast.h"

#include "gui/common/Theme.h"

#include <QEvent>
#include <QStyle>

namespace liuying {

using theme::kGrid;

namespace {

constexpr int kShownMs = 8000;

} // namespace

Toast::Toast(QWidget *parent) : QLabel(parent)
{
    setObjectName(QStringLiteral("toast"));
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    hide();
    m_hide.setSingleShot(true);
    m_hide.setInterval(kShownMs);
    connect(&m_hide, &QTimer::timeout, this, &QWidget::hide);
    parent->installEventFilter(this);
}

void Toast::say(const QString &sentence, Tone tone)
{
    setProperty("tone", tone == Tone::Warning ? QStringLiteral("warning") : QStringLiteral("plain"));
    style()->unpolish(this);
    style()->polish(this);
    setText(sentence);
    setAccessibleName(sentence);
    place();
    show();
    raise();
    m_hide.start();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QLabel::eventFilter(watched, event);
}

void Toast::mousePressEvent(QMouseEvent *)
{
    hide();
}

void Toast::place()
{
    const QRect room = parentWidget()->rect().adjusted(3 * kGrid, 0, -3 * kGrid, -9 * kGrid);
    const int wanted = fontMetrics().horizontalAdvance(text()) + 8 * kGrid;
    const int width = std::min(wanted, room.width());
    const int height = std::max(6 * kGrid, heightForWidth(width) + kGrid);
    setGeometry(room.center().x() - width / 2, room.bottom() - height, width, height);
}

} // namespace liuying
