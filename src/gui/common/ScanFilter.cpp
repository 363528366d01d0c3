// SPDX-License-Identifier: Apache-2.0
#include "gui/common/ScanFilter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace liuying {

namespace {

constexpr int kFastCompositions = 8; // as ScanRules::minLength

bool isModifier(int key)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
        return true;
    default:
        return false;
    }
}

bool hasCommandModifier(const QKeyEvent &event)
{
    return event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
}

bool isEnder(const QKeyEvent &event)
{
    const bool isLineFeed = event.text() == QChar(u'\n'); // Ctrl+J, the second half of CR LF
    const bool isKey =
        event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Tab;
    return isLineFeed || (isKey && !hasCommandModifier(event));
}

/// Control characters (GS, RS …) reach a program as Ctrl with a key and count as text; other shortcuts do
/// not.
bool isShortcut(const QKeyEvent &event)
{
    const bool isSeparator = event.text().size() == 1 && event.text().front() >= QChar(0x1c) &&
                             event.text().front() <= QChar(0x1f);
    return hasCommandModifier(event) && !isSeparator;
}

bool isEditingKey(int key)
{
    return key == Qt::Key_Backspace || key == Qt::Key_Delete || key == Qt::Key_Escape ||
           key == Qt::Key_Backtab;
}

Stroke strokeOf(const QKeyEvent &event)
{
    if (event.isAutoRepeat())
        return {StrokeKind::Foreign, {}};
    if (isModifier(event.key()))
        return {StrokeKind::Modifier, {}};
    if (isEnder(event))
        return {StrokeKind::Ender, {}};
    if (isShortcut(event) || isEditingKey(event.key()) || !isScannable(event.text()))
        return {StrokeKind::Foreign, {}};
    return {StrokeKind::Character, event.text()};
}

} // namespace

ScanFilter::ScanFilter(QObject *parent, Milliseconds now) : QObject(parent), m_now(std::move(now))
{
    if (!m_now) {
        m_now = [] {
            static const QElapsedTimer clock = [] {
                QElapsedTimer started;
                started.start();
                return started;
            }();
            return clock.elapsed();
        };
    }
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer);
    connect(&m_wake, &QTimer::timeout, this, &ScanFilter::wake);
    QCoreApplication::instance()->installEventFilter(this);
}

ScanFilter::~ScanFilter() = default;

bool ScanFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (event == m_replayed)
        return false;
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        if (!filterOverride(*static_cast<QKeyEvent *>(event)))
            return false;
        event->accept();
        return true;
    case QEvent::KeyPress:
        return filterPress(watched, static_cast<QKeyEvent *>(event));
    case QEvent::KeyRelease:
        return filterRelease(watched, static_cast<QKeyEvent *>(event));
    case QEvent::InputMethod:
        return filterInputMethod(watched, static_cast<QInputMethodEvent *>(event));
    default:
        return false;
    }
}

/// A scan's characters and its Enter must not set off a shortcut on their way in.
bool ScanFilter::filterOverride(const QKeyEvent &event) const
{
    const StrokeKind kind = strokeOf(event).kind;
    const bool isScanners = kind == StrokeKind::Character || (kind == StrokeKind::Ender && !m_held.empty());
    return isScanners || (kind == StrokeKind::Foreign && m_detector.isCertain());
}

bool ScanFilter::filterPress(QObject *watched, QKeyEvent *event)
{
    noteCase(*event);
    return take(watched, *event, strokeOf(*event), timeOf(*event));
}

bool ScanFilter::filterRelease(QObject *watched, QKeyEvent *event)
{
    if (m_held.empty())
        return false;
    m_held.push_back({watched, std::unique_ptr<QEvent>(event->clone()), false});
    return true;
}

bool ScanFilter::filterInputMethod(QObject *watched, QInputMethodEvent *event)
{
    const bool wasComposing = m_fastCompositions > 0;
    if (losesScan(*event)) {
        QGuiApplication::inputMethod()->reset();
        QInputMethodEvent nothing;
        replay(watched, &nothing);
        Q_EMIT scanLost();
        return true;
    }
    const bool isTyped =
        !wasComposing && event->preeditString().isEmpty() && isScannable(event->commitString());
    const Stroke stroke{isTyped ? StrokeKind::Character : StrokeKind::Foreign, event->commitString()};
    return take(watched, *event, stroke, m_now());
}

/// Composing at a scanner's pace for longer than any hand could, and now its end.
bool ScanFilter::losesScan(const QInputMethodEvent &event)
{
    const qint64 atMs = m_now();
    const bool isFast = atMs - m_lastCompositionMs <= ScanRules{}.maxGapMs;
    const bool wasLong = m_fastCompositions >= kFastCompositions;
    m_lastCompositionMs = atMs;
    if (event.preeditString().isEmpty()) {
        m_fastCompositions = 0;
        return isFast && wasLong;
    }
    m_fastCompositions = isFast ? m_fastCompositions + 1 : 1;
    return false;
}

bool ScanFilter::take(QObject *watched, const QEvent &event, const Stroke &stroke, qint64 atMs)
{
    m_held.push_back({watched, std::unique_ptr<QEvent>(event.clone()), true});
    const ScanStep step = m_detector.press(stroke, atMs);
    if (step.passOn)
        m_held.pop_back();
    carryOut(step);
    return !step.passOn;
}

void ScanFilter::carryOut(const ScanStep &step)
{
    release(step.release);
    drop(step.drop);
    if (const auto wakeAt = m_detector.wakeAtMs())
        m_wake.start(static_cast<int>(std::max<qint64>(1, *wakeAt - m_now())));
    else
        m_wake.stop();
    if (!step.scan.isEmpty())
        announce(step.scan);
}

void ScanFilter::release(qsizetype strokes)
{
    while (!m_held.empty() && (strokes > 0 || !m_held.front().isStroke)) {
        const Held held = std::move(m_held.front());
        m_held.pop_front();
        strokes -= held.isStroke ? 1 : 0;
        if (held.receiver)
            replay(held.receiver, held.event.get());
    }
}

void ScanFilter::replay(QObject *receiver, QEvent *event)
{
    const QScopedValueRollback replaying(m_replayed, event);
    QCoreApplication::sendEvent(receiver, event);
}

void ScanFilter::drop(qsizetype strokes)
{
    while (!m_held.empty() && (strokes > 0 || !m_held.front().isStroke)) {
        strokes -= m_held.front().isStroke ? 1 : 0;
        m_held.pop_front();
    }
}

void ScanFilter::announce(const QString &text)
{
    ScanReading reading;
    const QString half = toHalfWidth(text);
    reading.wasFullWidth = half != text;
    reading.payload = half.toUtf8();
    reading.capsLockIsOn = m_capsLock;
    Q_EMIT scanned(reading);
}

/// Qt does not tell whether caps lock is on; a letter whose case contradicts Shift does.
void ScanFilter::noteCase(const QKeyEvent &event)
{
    const QChar c = event.text().size() == 1 ? event.text().front() : QChar();
    if (c.isUpper() || c.isLower())
        m_capsLock = c.isUpper() != event.modifiers().testFlag(Qt::ShiftModifier);
}

void ScanFilter::wake()
{
    carryOut(m_detector.quiet(m_now()));
}

/// The window system's stamp tells when a key was struck even if this thread was busy; it is put on m_now's
/// scale.
qint64 ScanFilter::timeOf(const QKeyEvent &event)
{
    const qint64 now = m_now();
    if (event.timestamp() == 0)
        return now;
    const auto stamp = static_cast<qint64>(event.timestamp());
    if (!m_hasStamp || stamp + m_stampOffsetMs > now) {
        m_stampOffsetMs = now - stamp;
        m_hasStamp = true;
    }
    return stamp + m_stampOffsetMs;
}

} // namespace liuying
