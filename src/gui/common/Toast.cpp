// SPDX-License-Identifier: Apache-2.0
#include "gui/common/Toast.h"

#include "gui/common/Theme.h"

#include <QEvent>

namespace liuying {

namespace {

constexpr int kShownMs = 8000;

} // namespace

Toast::Toast(QWidget *parent) : QLabel(parent)
{
    setObjectName(QStringLiteral("toast"));
    setProperty("role", QStringLiteral("toast"));
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
    cover(sentence, tone);
    m_hide.start();
}

void Toast::stand(const QString &sentence)
{
    m_hide.stop();
    cover(sentence, Tone::Warning);
}

void Toast::cover(const QString &sentence, Tone tone)
{
    theme::dress(*this, "tone", tone == Tone::Warning ? QStringLiteral("warning") : QStringLiteral("plain"));
    setText(sentence);
    setAccessibleName(sentence);
    setGeometry(parentWidget()->rect());
    show();
    raise();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        setGeometry(parentWidget()->rect());
    return QLabel::eventFilter(watched, event);
}

void Toast::mousePressEvent(QMouseEvent *)
{
    hide();
}

} // namespace liuying
