// SPDX-License-Identifier: Apache-2.0
#include "gui/common/ScannerStrokes.h"

#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr int kXKeyOffset = 8;              // X and Wayland number keys from 8
constexpr quint32 kXLockMask = 1U << 1;     // LockMask of X.h; the same bit of a Wayland keyboard
constexpr quint32 kWindowsCapsLock = 0x100; // CapsLock of QWindowsKeyMapper's native modifiers
constexpr QChar kDelete(0x7f);
constexpr qint64 kFastestRepeatMs = 8; // desktops repeat every 25 to 40 ms; the fastest setting is 10

bool isWindows()
{
    return QGuiApplication::platformName() == "windows"_L1;
}

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

/// Ctrl+J, Ctrl+M and Ctrl+I are line feed, carriage return and tab of scanners that type control
/// characters.
bool isEnder(const QKeyEvent &event)
{
    const bool isKey =
        event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Tab;
    if (isKey)
        return !hasCommandModifier(event);
    return event.text() == "\n"_L1 || event.text() == "\r"_L1 || event.text() == "\t"_L1;
}

bool isControl(const QKeyEvent &event)
{
    const bool isOne = event.text().size() == 1 && event.text().front() < u' ';
    return isOne && (event.modifiers() & Qt::ControlModifier);
}

bool isDeadKey(int key)
{
    return key >= Qt::Key_Dead_Grave && key <= Qt::Key_Dead_Longsolidusoverlay;
}

bool isEditingKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete ||
           event.key() == Qt::Key_Escape || event.key() == Qt::Key_Backtab || event.text() == kDelete;
}

/// Empty where the platform does not say.
std::optional<bool> capsLockOf(const QKeyEvent &event)
{
    const QString platform = QGuiApplication::platformName();
    if (event.nativeScanCode() == 0)
        return std::nullopt;
    if (platform == "xcb"_L1 || platform.startsWith("wayland"_L1))
        return (event.nativeModifiers() & kXLockMask) != 0;
    if (isWindows())
        return (event.nativeModifiers() & kWindowsCapsLock) != 0;
    return std::nullopt;
}

LetterCase caseOf(const QKeyEvent &event)
{
    const QChar c = event.text().size() == 1 ? event.text().front() : QChar();
    if (c.unicode() >= 0x80 || !c.isLetter() || c.isUpper() == event.modifiers().testFlag(Qt::ShiftModifier))
        return LetterCase::AsMeant;
    const std::optional<bool> isLocked = capsLockOf(event);
    if (!isLocked)
        return LetterCase::Doubtful;
    return *isLocked ? LetterCase::Turned : LetterCase::AsMeant;
}

QString turned(const QString &letter)
{
    return letter.front().isUpper() ? letter.toLower() : letter.toUpper();
}

/// What the key would type on a US keyboard; null for other keys.
QChar usCharacterOf(const QKeyEvent &event)
{
    const bool isShifted = event.modifiers().testFlag(Qt::ShiftModifier);
    const int key = keyNumberOf(event);
    return key == 0 ? QChar() : characterOf(KeyLayout::Us, {key, isShifted});
}

StrokeKind kindOf(const QKeyEvent &event)
{
    if (isModifier(event.key()))
        return StrokeKind::Modifier;
    if (isEnder(event))
        return StrokeKind::Ender;
    if (isEditingKey(event))
        return StrokeKind::Foreign;
    if (isControl(event))
        return StrokeKind::Control;
    if (hasCommandModifier(event))
        return StrokeKind::Foreign;
    if (isScannable(event.text()))
        return StrokeKind::Character;
    return isDeadKey(event.key()) || !event.text().isEmpty() ? StrokeKind::Garbled : StrokeKind::Foreign;
}

/// The key by its place on a US keyboard, where that is what the scanner has in mind.
bool readAsUs(const QKeyEvent &event, const ScanHabits &habits, ScannerKey &key)
{
    if (!habits.typesUsLayout || hasCommandModifier(event))
        return false;
    QChar c = usCharacterOf(event);
    if (c.isNull())
        return false;
    if (habits.followsCapsLock && c.isLetter() && capsLockOf(event).value_or(false))
        c = turned(c).front();
    key.stroke.kind = StrokeKind::Character;
    key.stroke.text = c;
    return true;
}

} // namespace

int keyNumberOf(const QKeyEvent &event)
{
    const int code = static_cast<int>(event.nativeScanCode());
    return isWindows() ? code : std::max(0, code - kXKeyOffset);
}

bool isHeldDown(const QKeyEvent &event, qint64 sinceLastKeyMs)
{
    return event.isAutoRepeat() && sinceLastKeyMs > kFastestRepeatMs;
}

ScannerKey readKey(const QKeyEvent &event, const ScanHabits &habits, bool isHeldDown)
{
    ScannerKey key;
    const StrokeKind kind = isHeldDown ? StrokeKind::Foreign : kindOf(event);
    key.stroke = {kind, event.text(), static_cast<int>(event.nativeScanCode())};
    if (isHeldDown || key.stroke.kind == StrokeKind::Ender)
        return key;
    key.typed = key.stroke.kind == StrokeKind::Foreign ? QString() : event.text();
    if (readAsUs(event, habits, key) || key.stroke.kind != StrokeKind::Character)
        return key;
    key.letterCase = habits.followsCapsLock ? LetterCase::AsMeant : caseOf(event);
    if (key.letterCase == LetterCase::Turned)
        key.stroke.text = turned(event.text());
    return key;
}

ScannerKey ScannerComposing::read(const QInputMethodEvent &event, bool isHolding)
{
    const QString before = std::exchange(m_preedit, event.preeditString());
    const QString commit = event.commitString();
    if (!commit.isEmpty() && before.isEmpty() && m_preedit.isEmpty() && isScannable(commit))
        return {{StrokeKind::Character, commit}, commit};
    if (!commit.isEmpty())
        return {{isHolding ? StrokeKind::Garbled : StrokeKind::Foreign, commit.last(1)}, {}};
    if (m_preedit.size() > before.size())
        return {{StrokeKind::Garbled, m_preedit.last(1)}, {}};
    // Shorter, gone, or marked otherwise: keeps its place among what is held.
    return {{StrokeKind::Modifier, {}}, {}};
}

} // namespace liuying
