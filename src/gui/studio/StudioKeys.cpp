// SPDX-License-Identifier: Apache-2.0
// StudioView's keys: letters act, figures pick a student, arrows look at pictures and sentences.
#include "gui/door/AskBar.h"
#include "gui/studio/AlarmStrip.h"
#include "gui/studio/ExceptBar.h"
#include "gui/studio/LivePane.h"
#include "gui/studio/ResultPane.h"
#include "gui/studio/ShotPicture.h"
#include "gui/studio/ShotStrip.h"
#include "gui/studio/StudioHead.h"
#include "gui/studio/StudioLook.h"
#include "gui/studio/StudioView.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>

namespace liuying {

namespace {

constexpr qsizetype kMostFigures = 4; // of a shot number

} // namespace

void StudioView::showEvent(QShowEvent *)
{
    takeKeys();
}

void StudioView::takeKeys()
{
    setFocus(Qt::OtherFocusReason);
    presentWhatIsPossible();
}

/// A question that stands keeps the keys, whatever gave them to the page.
void StudioView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_ask->isVisible())
        m_ask->takeKeys();
    else if (m_except->isVisible())
        m_except->setFocus(Qt::OtherFocusReason);
}

bool StudioView::isOpenQuestion() const
{
    return m_ask->isVisible() || m_except->isVisible();
}

void StudioView::keyPressEvent(QKeyEvent *event)
{
    const bool isCommand = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (isOpenQuestion()) {
        // What a question did not take does nothing, but the direction of a shift can be turned.
        if (m_asking == Asking::Shift && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
            turnShift(event->key() == Qt::Key_Up ? ShiftBy::Earlier : ShiftBy::Later);
        return;
    }
    if (isCommand || event->isAutoRepeat())
        return QWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!pressFocused())
            accept();
        return;
    }
    if (!takeMove(event->key()) && !takeFigure(event->text()) && !takeLetter(event->key()))
        QWidget::keyPressEvent(event);
}

/// What was gone to with Tab is pressed by Enter, as by Space; elsewhere Enter accepts.
bool StudioView::pressFocused()
{
    auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    if (button == nullptr || !isAncestorOf(button))
        return false;
    button->click();
    return true;
}

bool StudioView::takeMove(int key)
{
    switch (key) {
    case Qt::Key_Left:
        goBeside(-1);
        return true;
    case Qt::Key_Right:
        goBeside(1);
        return true;
    case Qt::Key_Up:
        m_result->moveChoice(-1);
        return true;
    case Qt::Key_Down:
        m_result->moveChoice(1);
        return true;
    case Qt::Key_Space:
        capture();
        return true;
    default:
        return false;
    }
}

bool StudioView::takeLetter(int key)
{
    switch (key) {
    case Qt::Key_R:
        askRetake();
        return true;
    case Qt::Key_O:
        toggleOverlay();
        return true;
    case Qt::Key_X:
        askException();
        return true;
    case Qt::Key_S:
        askShift();
        return true;
    case Qt::Key_L:
        askLeave();
        return true;
    case Qt::Key_N:
        goNext();
        return true;
    case Qt::Key_A:
        if (m_alarms->isVisible())
            m_alarms->setFocus(Qt::ShortcutFocusReason);
        return true;
    case Qt::Key_Backspace:
        setTyped(m_typed.chopped(m_typed.isEmpty() ? 0 : 1));
        return true;
    default:
        return false;
    }
}

bool StudioView::takeFigure(const QString &text)
{
    if (text.size() != 1 || text.front().digitValue() < 0)
        return false;
    if (m_typed.size() < kMostFigures)
        setTyped(m_typed + QString::number(text.front().digitValue()));
    return true;
}

void StudioView::setTyped(const QString &figures)
{
    m_typed = figures;
    m_head->setTyped(figures);
    presentWhatIsPossible();
}

void StudioView::takeTyped()
{
    const int number = m_typed.toInt();
    setTyped({});
    if (number <= 0)
        return;
    clearShown();
    Q_EMIT pickNumberWanted(number);
}

void StudioView::pick(const QString &student)
{
    clearShown();
    takeKeys();
    Q_EMIT pickWanted(student);
}

void StudioView::capture()
{
    if (!m_hasCamera)
        return tell(tr("没有选取景摄像头。用相机拍的照片会自动进来。"));
    if (!m_live->hasPicture())
        return warn(tr("取景摄像头没有画面，没有拍。"));
    m_live->capture();
}

void StudioView::toggleOverlay()
{
    m_picture->setOverlayShown(!m_picture->isOverlayShown());
}

/// Away from pictures that were looked at, on to whoever sits there now.
void StudioView::goNext()
{
    clearShown();
}

void StudioView::clearShown()
{
    if (m_asking == Asking::Override || m_asking == Asking::Retake)
        endAsking();
    m_shown.reset();
    m_lookedFor = {};
    present();
}

void StudioView::goBeside(int by)
{
    if (const StudioShot *shot = m_strip->beside(by))
        lookAt(shot->ref);
    else if (by > 0)
        goNext();
}

void StudioView::lookAt(const EntryRef &shot)
{
    takeKeys();
    m_lookedFor = shot;
    Q_EMIT shotAsked(shot);
}

/// Esc goes one step out: the question, the figures typed, a student picked out of order, an old picture.
void StudioView::stepOut()
{
    if (m_ask->isVisible())
        return m_ask->dismiss();
    if (m_except->isVisible())
        return m_except->dismiss();
    if (!hasFocus())
        return takeKeys();
    if (!m_typed.isEmpty())
        return setTyped({});
    if (m_status.isPicked)
        return pick({});
    goNext();
}

} // namespace liuying
