// SPDX-License-Identifier: Apache-2.0
#include "gui/common/ScannerRawKeys.h"

#include "gui/common/ScannerStrokes.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <xcb/xproto.h>

#include <limits>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr int kXKeyOffset = 8;
constexpr int kTypeMask = 0x7f; // the bit above it marks events that another program sent
constexpr int kGroupShift = 13; // XkbGroupForCoreState
constexpr int kGroupMask = 3;
constexpr qint64 kSlackMs = 25; // Qt's clock against the server's; less than lies between two scans
// Numbers of linux/input-event-codes.h.
constexpr std::array kEnders{28, 96, 15}; // Enter, keypad Enter, Tab
constexpr std::array kModifiers{42, 54, 29, 97, 56, 100, 58, 69, 125, 126};

bool isOneOf(const auto &keys, int key)
{
    return std::ranges::find(keys, key) != keys.end();
}

} // namespace

ScannerRawKeys::ScannerRawKeys()
{
    QCoreApplication::instance()->installNativeEventFilter(this);
}

ScannerRawKeys::~ScannerRawKeys() = default;

bool ScannerRawKeys::nativeEventFilter(const QByteArray &eventType, void *message, qintptr *)
{
    if (eventType != "xcb_generic_event_t")
        return false;
    const int type = static_cast<xcb_generic_event_t *>(message)->response_type & kTypeMask;
    if (type != XCB_KEY_PRESS && type != XCB_KEY_RELEASE)
        return false;
    const auto &event = *static_cast<xcb_key_press_event_t *>(message);
    m_lastStamp = event.time;
    if (type == XCB_KEY_PRESS)
        press(event.detail - kXKeyOffset, event.state, event.time);
    else
        m_detector.lift(event.detail);
    return false;
}

void ScannerRawKeys::press(int key, int state, qint64 atMs)
{
    m_group = static_cast<std::size_t>((state >> kGroupShift) & kGroupMask);
    keep(m_detector.press(strokeOf(key, state), atMs));
    if (m_detector.held() <= 1)
        m_run.beginMs = atMs;
    m_run.endMs = atMs;
}

Stroke ScannerRawKeys::strokeOf(int key, int state) const
{
    const int detail = key + kXKeyOffset;
    if (isOneOf(kEnders, key))
        return {StrokeKind::Ender, {}, detail};
    if (isOneOf(kModifiers, key))
        return {StrokeKind::Modifier, {}, detail};
    QChar c = characterOf(KeyLayout::Us, {key, (state & XCB_MOD_MASK_SHIFT) != 0});
    if (c.isNull() || (state & (XCB_MOD_MASK_CONTROL | XCB_MOD_MASK_1)) != 0)
        return {StrokeKind::Garbled, u"?"_s, detail}; // part of the scan, for all that is known here
    if (m_habits.followsCapsLock && (state & XCB_MOD_MASK_LOCK) != 0)
        c = c.isUpper() ? c.toLower() : c.toUpper();
    return {StrokeKind::Character, c, detail};
}

void ScannerRawKeys::keep(const ScanStep &step)
{
    if (!step.hasScan())
        return;
    m_scan = step.spoiler == ScanSpoiler::None ? step.scan : QString();
    m_scanRun = m_run;
}

bool ScannerRawKeys::isDuring(qint64 stamp, const Run &run) const
{
    return stamp >= run.beginMs - kSlackMs && stamp <= run.endMs + kSlackMs;
}

void ScannerRawKeys::noteTyped(const QKeyEvent &event)
{
    const bool isShifted = event.modifiers().testFlag(Qt::ShiftModifier);
    const QChar meant = characterOf(KeyLayout::Us, {keyNumberOf(event), isShifted});
    if (meant.isNull() || event.text().isEmpty())
        return;
    if (event.text().compare(meant, Qt::CaseInsensitive) != 0)
        m_isOtherThanUs.set((event.nativeModifiers() >> kGroupShift) & kGroupMask);
}

QString ScannerRawKeys::takeScan(qint64 stamp)
{
    // The keys held may be the next scan's already.
    if (m_detector.held() > 0 && isDuring(stamp, m_run))
        keep(m_detector.quiet(std::numeric_limits<qint64>::max()));
    const QString scan = std::exchange(m_scan, {});
    return isDuring(stamp, m_scanRun) ? scan : QString();
}

bool ScannerRawKeys::isUsLayout() const
{
    return m_habits.typesUsLayout || !m_isOtherThanUs.test(m_group);
}

} // namespace liuying
