// SPDX-License-Identifier: Apache-2.0
#include "gui/studio/PedalButton.h"

#include <QKeyEvent>
#include <QKeySequence>

namespace liuying {

PedalButton::PedalButton(QWidget *parent) : QPushButton(parent)
{
    setObjectName(QStringLiteral("pedalButton"));
    setProperty("kind", QStringLiteral("quiet"));
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("踏板打的是哪个键：点一下，再踩一下踏板"));
    connect(this, &QPushButton::clicked, this, &PedalButton::listen);
    showKey();
}

void PedalButton::setKey(Qt::Key key)
{
    m_key = key;
    showKey();
}

bool PedalButton::mayBePedal(Qt::Key key)
{
    const bool isFunctionKey =
        key >= Qt::Key_F1 && key <= Qt::Key_F35 && key != Qt::Key_F7 && key != Qt::Key_F11;
    return isFunctionKey || key == Qt::Key_PageUp || key == Qt::Key_PageDown || key == Qt::Key_Home ||
           key == Qt::Key_End || key == Qt::Key_Insert || key == Qt::Key_Pause || key == Qt::Key_ScrollLock;
}

void PedalButton::listen()
{
    m_isListening = true;
    setText(tr("请踩一下踏板…"));
    setFocus(Qt::OtherFocusReason);
}

/// The page's shortcuts must not take the key that is being asked for.
bool PedalButton::event(QEvent *event)
{
    if (m_isListening && event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QPushButton::event(event);
}

void PedalButton::keyPressEvent(QKeyEvent *event)
{
    if (!m_isListening)
        return QPushButton::keyPressEvent(event);
    const auto key = static_cast<Qt::Key>(event->key());
    if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
        finish(); // Enter accepts anyway: nothing to set
        return;
    }
    if (!mayBePedal(key)) {
        setText(tr("这个键另有用处，请让踏板打功能键（Esc 不改）"));
        return;
    }
    m_key = key;
    Q_EMIT keyChosen(key);
    finish();
}

void PedalButton::focusOutEvent(QFocusEvent *event)
{
    m_isListening = false;
    showKey();
    QPushButton::focusOutEvent(event);
}

void PedalButton::finish()
{
    m_isListening = false;
    showKey();
    Q_EMIT keysReturned();
}

void PedalButton::showKey()
{
    setText(tr("踏板：%1").arg(QKeySequence(m_key).toString(QKeySequence::NativeText)));
}

} // namespace liuying
