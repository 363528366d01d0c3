// SPDX-License-Identifier: Apache-2.0
#include "gui/common/ScanDetector.h"

#include <algorithm>

namespace liuying {

namespace {

constexpr char16_t kFullWidthFirst = 0xff01; // ！, the form of '!'
constexpr char16_t kFullWidthLast = 0xff5e;  // ～, the form of '~'
constexpr char16_t kFullWidthShift = 0xff01 - u'!';
constexpr char16_t kFullWidthSpace = 0x3000;

bool isFullWidth(QChar c)
{
    return (c.unicode() >= kFullWidthFirst && c.unicode() <= kFullWidthLast) ||
           c.unicode() == kFullWidthSpace;
}

} // namespace

QString toHalfWidth(const QString &text)
{
    QString half = text;
    for (QChar &c : half) {
        if (c.unicode() == kFullWidthSpace)
            c = u' ';
        else if (isFullWidth(c))
            c = QChar(c.unicode() - kFullWidthShift);
    }
    return half;
}

bool isScannable(const QString &text)
{
    return !text.isEmpty() &&
           std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80 || isFullWidth(c); });
}

ScanStep ScanDetector::press(const Stroke &stroke, qint64 atMs)
{
    const bool isLate = m_held > 0 && atMs - m_lastMs > patienceMs();
    const ScanStep earlier = isLate ? quiet(atMs) : ScanStep{};
    ScanStep step = [&] {
        switch (stroke.kind) {
        case StrokeKind::Character:
        case StrokeKind::Modifier:
            return hold(stroke, atMs);
        case StrokeKind::Ender:
            return end(atMs);
        case StrokeKind::Foreign:
            break;
        }
        return interrupt(atMs);
    }();
    // After an earlier run was settled nothing is held, so this stroke alone can add one drop or one pass.
    step.release += earlier.release;
    step.drop += earlier.drop;
    if (!earlier.scan.isEmpty())
        step.scan = earlier.scan;
    return step;
}

ScanStep ScanDetector::hold(const Stroke &stroke, qint64 atMs)
{
    if (stroke.kind == StrokeKind::Modifier && m_held == 0)
        return ScanStep{.passOn = true};
    m_text += stroke.text;
    m_lastMs = atMs;
    ++m_held;
    m_finishedMs.reset();
    return {};
}

ScanStep ScanDetector::end(qint64 atMs)
{
    if (m_held == 0) {
        // CR LF, Enter after Tab, or a late Enter: the tail of a scan that is already handed over.
        if (m_finishedMs && atMs - *m_finishedMs <= m_rules.tailMs)
            return ScanStep{.drop = 1};
        return ScanStep{.passOn = true};
    }
    if (!isCertain() && (m_text.size() < m_rules.minEnded || isOneKeyRepeated())) {
        ScanStep step = giveBack();
        step.passOn = true;
        return step;
    }
    ++m_held;
    m_lastMs = atMs;
    return finish();
}

ScanStep ScanDetector::interrupt(qint64 atMs)
{
    // A key that follows a scan at a scanner's pace is its suffix: it must not do whatever that key does
    // here.
    if (isCertain() && atMs - m_lastMs <= m_rules.maxGapMs) {
        ++m_held;
        m_lastMs = atMs;
        return finish();
    }
    ScanStep step = isCertain() ? finish() : giveBack();
    step.passOn = true;
    return step;
}

ScanStep ScanDetector::quiet(qint64 atMs)
{
    if (m_held == 0 || atMs - m_lastMs < patienceMs())
        return {};
    return isCertain() ? finish() : giveBack();
}

std::optional<qint64> ScanDetector::wakeAtMs() const
{
    return m_held > 0 ? std::optional(m_lastMs + patienceMs()) : std::nullopt;
}

bool ScanDetector::isCertain() const
{
    return m_text.size() >= m_rules.minLength && !isOneKeyRepeated();
}

qint64 ScanDetector::patienceMs() const
{
    return isCertain() ? m_rules.quietMs : m_rules.maxGapMs;
}

/// A key held down on a keyboard that does not mark its repeats.
bool ScanDetector::isOneKeyRepeated() const
{
    return std::ranges::all_of(m_text, [this](QChar c) { return c == m_text.front(); });
}

ScanStep ScanDetector::finish()
{
    ScanStep step{.drop = m_held, .scan = m_text};
    m_finishedMs = m_lastMs;
    forget();
    return step;
}

ScanStep ScanDetector::giveBack()
{
    ScanStep step{.release = m_held};
    forget();
    return step;
}

void ScanDetector::forget()
{
    m_text.clear();
    m_held = 0;
}

} // namespace liuying
