// SPDX-License-Identifier: Apache-2.0
#include "x11/PinyinFilter.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QWidget>

namespace liuying::x11 {

using namespace Qt::StringLiterals;

PinyinFilter::PinyinFilter(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this); // the last one installed comes first
}

bool PinyinFilter::eventFilter(QObject *watched, QEvent *event)
{
    QWidget *field = QApplication::focusWidget();
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || !watched->isWindowType() || !field || !field->testAttribute(Qt::WA_InputMethodEnabled))
        return false;
    const auto &key = static_cast<QKeyEvent &>(*event);
    if (event->type() == QEvent::ShortcutOverride)
        return !m_preedit.isEmpty();
    return compose(*field, key.text(), key.key());
}

bool PinyinFilter::compose(QWidget &field, const QString &text, int key)
{
    const bool isLetter = text.size() == 1 && text.front().isLetter();
    if (isLetter) {
        m_preedit += text;
        QInputMethodEvent event(m_preedit, {});
        QCoreApplication::sendEvent(&field, &event);
        return true;
    }
    if (m_preedit.isEmpty() || text.isEmpty())
        return false;
    const bool isEnter = key == Qt::Key_Return;
    const bool isChoice = text.front().isDigit() || key == Qt::Key_Space;
    commit(field, isEnter ? m_preedit : isChoice ? u"字"_s : u"字"_s + text);
    return true;
}

void PinyinFilter::commit(QWidget &field, const QString &words)
{
    m_preedit.clear();
    QInputMethodEvent event;
    event.setCommitString(words);
    QCoreApplication::sendEvent(&field, &event);
}

} // namespace liuying::x11
