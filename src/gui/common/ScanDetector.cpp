// SPDX-License-Identifier: Apache-2.0
#include "gui/common/ScanDetector.h"

#include <algorithm>

namespace liuying {

namespace {

// One key over another may be a glitch of a radio link; two scanners lie over each other nearly everywhere.
constexpr qsizetype kTellingOverlaps = 2;

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

ScanRules scanRulesFor(const ScanHabits &habits)
{
    return habits.isSlow ? kSlowScanRules : ScanRules{};
}

ScanStep ScanDetector::press(const Stroke &stroke, qint64 atMs)
{
    const bool isLate = m_held > 0 && atMs - m_lastMs > patienceMs();
    const ScanStep earlier = isLate ? quiet(atMs) : ScanStep{};
    ScanStep step = take(stroke, atMs);
    // After an earlier run was settled nothing is held, so this stroke alone can add one drop or one pass.
    step.release += earlier.release;
    step.drop += earlier.drop;
    if (earlier.hasScan()) {
        step.scan = earlier.scan;
        step.spoiler = earlier.spoiler;
    }
    return step;
}

ScanStep ScanDetector::take(const Stroke &stroke, qint64 atMs)
{
    switch (stroke.kind) {
    case StrokeKind::Control:
        return m_held > 0 ? hold(stroke, atMs) : passControl(stroke, atMs);
    case StrokeKind::Modifier:
        return m_held > 0 ? hold(stroke, atMs) : ScanStep{.passOn = true};
    case StrokeKind::Character:
    case StrokeKind::Garbled:
        return hold(stroke, atMs);
    case StrokeKind::Ender:
        return end(stroke, atMs);
    case StrokeKind::Foreign:
        break;
    }
    return interrupt(stroke, atMs);
}

ScanStep ScanDetector::hold(const Stroke &stroke, qint64 atMs)
{
    if (m_held == 0)
        begin(atMs);
    ++m_held;
    m_lastMs = atMs;
    if (stroke.kind == StrokeKind::Modifier)
        return {};
    noteDown(stroke, atMs);
    goOnAfterSuffix();
    ++m_typed;
    m_text += stroke.text;
    if (stroke.kind == StrokeKind::Garbled && m_spoiler == ScanSpoiler::None)
        m_spoiler = ScanSpoiler::InputMethod;
    return {};
}

void ScanDetector::begin(qint64 atMs)
{
    m_finishedMs.reset();
    if (atMs - m_lead.atMs <= m_rules.maxGapMs)
        m_text = m_lead.text;
    m_lead = {};
}

/// What was taken for the end of the scan is in its middle.
void ScanDetector::goOnAfterSuffix()
{
    if (!m_suffix)
        return;
    m_spoiler = *m_suffix;
    m_suffix.reset();
    m_text += u'\n';
}

void ScanDetector::noteDown(const Stroke &stroke, qint64 atMs)
{
    if (stroke.key == 0)
        return;
    // Keys of the same moment are one report of a scanner that packs several into each.
    const auto isEarlier = [&](qint64 downMs) { return downMs < atMs; };
    m_down.remove(stroke.key);
    m_overlaps += std::ranges::any_of(m_down, isEarlier) ? 1 : 0;
    m_down.insert(stroke.key, atMs);
}

ScanStep ScanDetector::end(const Stroke &stroke, qint64 atMs)
{
    if (m_held == 0) {
        // A late Enter, or the second of two: the tail of a scan that is already handed over.
        if (m_finishedMs && atMs - *m_finishedMs <= m_rules.tailMs)
            return ScanStep{.drop = 1};
        return ScanStep{.passOn = true};
    }
    if (isScan() || (m_typed >= m_rules.minEnded && !isOneKeyRepeated()))
        return holdSuffix(ScanSpoiler::SeveralLines, stroke, atMs);
    ScanStep step = giveBack();
    step.passOn = true;
    return step;
}

ScanStep ScanDetector::interrupt(const Stroke &stroke, qint64 atMs)
{
    // A key that follows a scan at a scanner's pace is its suffix: it must not do whatever that key does
    // here.
    if (isScan() && atMs - m_lastMs <= m_rules.maxGapMs)
        return holdSuffix(ScanSpoiler::ForeignKeys, stroke, atMs);
    ScanStep step = settle();
    step.passOn = true;
    return step;
}

ScanStep ScanDetector::holdSuffix(ScanSpoiler whenInside, const Stroke &stroke, qint64 atMs)
{
    noteDown(stroke, atMs);
    ++m_held;
    m_lastMs = atMs;
    if (!m_suffix)
        m_suffix = whenInside;
    return {};
}

/// A shortcut, for all that is known now; the first character of a scan if one follows.
ScanStep ScanDetector::passControl(const Stroke &stroke, qint64 atMs)
{
    if (atMs - m_lead.atMs > m_rules.maxGapMs)
        m_lead.text.clear();
    m_lead.text += stroke.text;
    m_lead.atMs = atMs;
    return ScanStep{.passOn = true};
}

ScanStep ScanDetector::quiet(qint64 atMs)
{
    if (m_held == 0 || atMs - m_lastMs < patienceMs())
        return {};
    return settle();
}

std::optional<qint64> ScanDetector::wakeAtMs() const
{
    return m_held > 0 ? std::optional(m_lastMs + patienceMs()) : std::nullopt;
}

bool ScanDetector::isCertain() const
{
    return m_typed >= m_rules.minLength && !isOneKeyRepeated();
}

bool ScanDetector::isScan() const
{
    return m_suffix || isCertain();
}

qint64 ScanDetector::patienceMs() const
{
    return isCertain() && !m_suffix ? m_rules.quietMs : m_rules.maxGapMs;
}

/// A key held down on a keyboard that does not mark its repeats.
bool ScanDetector::isOneKeyRepeated() const
{
    return std::ranges::all_of(m_text, [this](QChar c) { return c == m_text.front(); });
}

ScanStep ScanDetector::settle()
{
    return isScan() ? finish() : giveBack();
}

ScanStep ScanDetector::finish()
{
    const bool isTwo =
        m_overlaps >= kTellingOverlaps || (m_overlaps > 0 && m_spoiler == ScanSpoiler::SeveralLines);
    ScanStep step{.drop = m_held, .scan = m_text, .spoiler = isTwo ? ScanSpoiler::TwoAtOnce : m_spoiler};
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
    m_typed = 0;
    m_suffix.reset();
    m_spoiler = ScanSpoiler::None;
    m_down.clear();
    m_overlaps = 0;
}

} // namespace liuying
