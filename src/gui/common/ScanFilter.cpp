// SPDX-License-Identifier: Apache-2.0
#include "gui/common/ScanFilter.h"

#include "gui/common/ScannerRawKeys.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QInputDevice>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <limits>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBusyMs = 10;
constexpr qint64 kAfterComposingMs = 100; // an engine in another process answers within some 20 ms

ScanFilter::Milliseconds steadyClock()
{
    return [] {
        static const QElapsedTimer clock = [] {
            QElapsedTimer started;
            started.start();
            return started;
        }();
        return clock.elapsed();
    };
}

bool typesSomething(StrokeKind kind)
{
    return kind == StrokeKind::Character || kind == StrokeKind::Control || kind == StrokeKind::Garbled;
}

bool isSuffix(StrokeKind kind)
{
    return kind == StrokeKind::Ender || kind == StrokeKind::Foreign;
}

/// What @p suffix was so far and @p stroke make together.
ScanSuffix suffixWith(ScanSuffix suffix, const Stroke &stroke)
{
    if (stroke.kind == StrokeKind::Foreign)
        return ScanSuffix::Other;
    if (suffix != ScanSuffix::None)
        return ScanSuffix::Several;
    return stroke.text == "\t"_L1 ? ScanSuffix::Tab : ScanSuffix::Enter;
}

/// The middle one, so that a stall does not count.
qint64 usual(QList<qint64> gaps)
{
    if (gaps.isEmpty())
        return 0;
    const auto middle = gaps.begin() + gaps.size() / 2;
    std::nth_element(gaps.begin(), middle, gaps.end());
    return *middle;
}

/// Every letter contradicts Shift: caps lock is on, and whether the scanner knows is anybody's guess.
bool isCaseDoubtful(const auto &strokes)
{
    qsizetype letters = 0;
    qsizetype doubtful = 0;
    for (const auto &held : strokes) {
        const QString &typed = held.key.typed;
        letters += typed.size() == 1 && typed.front().isLetter() ? 1 : 0;
        doubtful += held.key.letterCase == LetterCase::Doubtful ? 1 : 0;
    }
    return letters > 0 && doubtful == letters;
}

} // namespace

ScanFilter::ScanFilter(QObject *parent, Milliseconds now)
    : QObject(parent), m_lastLane(&laneOf(QInputDevice::primaryKeyboard())),
      m_now(now ? std::move(now) : steadyClock()), m_composedAwayMs(std::numeric_limits<qint64>::min()),
      m_rawKeys(std::make_unique<ScannerRawKeys>())
{
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer);
    connect(&m_wake, &QTimer::timeout, this, &ScanFilter::wake);
    QCoreApplication::instance()->installEventFilter(this);
}

ScanFilter::~ScanFilter() = default;

void ScanFilter::setHabits(const ScanHabits &habits)
{
    m_habits = habits;
    m_rawKeys->setHabits(habits);
    applyRules();
}

void ScanFilter::setTrial(bool isTrial)
{
    m_isTrial = isTrial;
    applyRules();
}

ScanRules ScanFilter::rules() const
{
    if (!m_isTrial)
        return scanRulesFor(m_habits);
    ScanRules rules = kSlowScanRules;
    rules.minLength = ScanRules{}.minLength;
    rules.minEnded = ScanRules{}.minEnded;
    return rules;
}

void ScanFilter::applyRules()
{
    for (auto &[device, lane] : m_lanes)
        lane.detector.setRules(rules());
    m_rawKeys->setRules(rules());
    setAlarm();
}

ScanFilter::Lane &ScanFilter::laneOf(const QInputDevice *device)
{
    const auto [entry, isNew] = m_lanes.try_emplace(device);
    if (isNew) {
        entry->second.detector.setRules(rules());
        entry->second.name = device ? device->name() : QString();
    }
    return entry->second;
}

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
bool ScanFilter::filterOverride(const QKeyEvent &event)
{
    const Lane &lane = laneOf(event.device());
    switch (readKey(event, m_habits, event.isAutoRepeat()).stroke.kind) {
    case StrokeKind::Character:
    case StrokeKind::Garbled:
        return true;
    case StrokeKind::Ender:
    case StrokeKind::Control:
        return !lane.held.empty();
    case StrokeKind::Foreign:
        return lane.detector.isCertain();
    case StrokeKind::Modifier:
        break;
    }
    return false;
}

bool ScanFilter::filterPress(QObject *watched, QKeyEvent *event)
{
    Lane &lane = laneOf(event->device());
    m_lastLane = &lane;
    m_rawKeys->noteTyped(*event);
    const qint64 atMs = timeOf(event->timestamp());
    const bool isRepeat = isHeldDown(*event, atMs - std::exchange(lane.lastKeyMs, atMs));
    return take(lane, watched, *event, readKey(*event, m_habits, isRepeat), atMs);
}

bool ScanFilter::filterRelease(QObject *watched, QKeyEvent *event)
{
    Lane &lane = laneOf(event->device());
    lane.detector.lift(static_cast<int>(event->nativeScanCode()));
    if (lane.held.empty())
        return false;
    lane.held.push_back({watched, std::unique_ptr<QEvent>(event->clone()), false});
    return true;
}

bool ScanFilter::filterInputMethod(QObject *watched, QInputMethodEvent *event)
{
    if (m_now() < m_composedAwayMs)
        return true;
    const qint64 atMs = timeOf(m_rawKeys->lastStamp()); // input methods follow a key
    Lane &lane = *m_lastLane;
    // Where this thread is behind, words overtake the keys that they were made of.
    const bool areKeysComing = m_rawKeys->isHolding() && m_now() - atMs <= rules().quietMs;
    const bool isHolding = areKeysComing || lane.detector.wakeAtMs().value_or(atMs) > atMs;
    return take(lane, watched, *event, m_composing.read(*event, isHolding), atMs);
}

bool ScanFilter::take(Lane &lane, QObject *watched, const QEvent &event, const ScannerKey &key, qint64 atMs)
{
    lane.held.push_back({watched, std::unique_ptr<QEvent>(event.clone()), true, key, atMs});
    const ScanStep step = lane.detector.press(key.stroke, atMs);
    if (step.passOn)
        lane.held.pop_back();
    carryOut(lane, step);
    return !step.passOn;
}

void ScanFilter::carryOut(Lane &lane, const ScanStep &step)
{
    release(lane, step.release);
    const std::vector<Held> dropped = drop(lane, step.drop);
    setAlarm();
    if (step.hasScan())
        announce(lane, step, dropped);
}

void ScanFilter::setAlarm()
{
    std::optional<qint64> earliest;
    for (const auto &[device, lane] : m_lanes) {
        if (const auto wakeAt = lane.detector.wakeAtMs())
            earliest = std::min(*wakeAt, earliest.value_or(*wakeAt));
    }
    m_dueMs = earliest.value_or(0);
    m_hasWaitedForKeys = false;
    if (earliest)
        m_wake.start(static_cast<int>(std::max<qint64>(1, m_dueMs - m_now())));
    else
        m_wake.stop();
}

void ScanFilter::release(Lane &lane, qsizetype strokes)
{
    while (!lane.held.empty() && (strokes > 0 || !lane.held.front().isStroke)) {
        const Held held = std::move(lane.held.front());
        lane.held.pop_front();
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

std::vector<ScanFilter::Held> ScanFilter::drop(Lane &lane, qsizetype strokes)
{
    std::vector<Held> dropped;
    while (!lane.held.empty() && (strokes > 0 || !lane.held.front().isStroke)) {
        strokes -= lane.held.front().isStroke ? 1 : 0;
        if (lane.held.front().isStroke)
            dropped.push_back(std::move(lane.held.front()));
        lane.held.pop_front();
    }
    return dropped;
}

void ScanFilter::announce(const Lane &lane, const ScanStep &step, const std::vector<Held> &strokes)
{
    ScanReading reading = readingOf(step, strokes);
    reading.device = lane.name;
    compareWithKeys(reading, strokes);
    stopComposing(strokes);
    if (reading.spoiler == ScanSpoiler::None)
        Q_EMIT scanned(reading);
    else
        Q_EMIT scanLost(reading);
}

/// Dead keys and input methods take keys away without a word: the keys themselves know how many there were,
/// and which.
void ScanFilter::compareWithKeys(ScanReading &reading, const std::vector<Held> &strokes)
{
    const QString fromKeys = m_rawKeys->takeScan(strokes.back().atMs - m_stampOffsetMs);
    if (fromKeys.isEmpty())
        return;
    const auto arrived =
        std::ranges::count_if(strokes, [](const Held &held) { return typesSomething(held.key.stroke.kind); });
    if (reading.spoiler == ScanSpoiler::None && arrived != fromKeys.size())
        reading.spoiler = ScanSpoiler::InputMethod;
    if (reading.spoiler != ScanSpoiler::InputMethod || !m_rawKeys->isUsLayout())
        return;
    reading.payload = fromKeys.toUtf8();
    reading.spoiler = ScanSpoiler::None;
    reading.wasComposed = true;
}

ScanReading ScanFilter::readingOf(const ScanStep &step, const std::vector<Held> &strokes)
{
    ScanReading reading;
    QList<qint64> gaps;
    std::optional<qint64> lastMs;
    for (const Held &held : strokes) {
        if (isSuffix(held.key.stroke.kind))
            reading.suffix = suffixWith(reading.suffix, held.key.stroke);
        if (!typesSomething(held.key.stroke.kind))
            continue;
        if (std::exchange(reading.suffix, ScanSuffix::None) != ScanSuffix::None)
            reading.typed += u'\n';
        reading.typed += held.key.typed;
        reading.capsLockWasUndone |= held.key.letterCase == LetterCase::Turned;
        if (const auto before = std::exchange(lastMs, held.atMs))
            gaps.append(held.atMs - *before);
    }
    const QString half = toHalfWidth(step.scan);
    reading.wasFullWidth = half != step.scan;
    reading.payload = half.toUtf8();
    reading.paceMs = usual(gaps);
    reading.slowestGapMs = gaps.isEmpty() ? 0 : std::ranges::max(gaps);
    reading.capsLockIsOn = isCaseDoubtful(strokes);
    reading.spoiler = step.spoiler;
    if (reading.spoiler == ScanSpoiler::None && reading.capsLockIsOn)
        reading.spoiler = ScanSpoiler::CapsLock;
    return reading;
}

/// Clears what an input method holds of a scan that went through it; an engine may hand over its last words
/// somewhat later.
void ScanFilter::stopComposing(const std::vector<Held> &strokes)
{
    const auto isComposed = [](const Held &held) { return held.event->type() == QEvent::InputMethod; };
    const auto isGarbled = [](const Held &held) { return held.key.stroke.kind == StrokeKind::Garbled; };
    const auto composed = std::ranges::find_if(strokes, isComposed);
    if (composed == strokes.end())
        return;
    m_composing.reset();
    QGuiApplication::inputMethod()->reset();
    if (std::ranges::any_of(strokes, isGarbled))
        m_composedAwayMs = m_now() + kAfterComposingMs;
    if (composed->receiver) {
        QInputMethodEvent nothing;
        replay(composed->receiver, &nothing);
    }
}

void ScanFilter::wake()
{
    const qint64 now = m_now();
    if (now > m_dueMs + kBusyMs && !std::exchange(m_hasWaitedForKeys, true)) {
        // This thread was busy: keys that were struck in time may still be on their way.
        m_wake.start(kBusyMs);
        return;
    }
    for (auto &[device, lane] : m_lanes)
        carryOut(lane, lane.detector.quiet(now));
}

/// The window system's stamp tells when a key was struck even if this thread was busy; it is put on m_now's
/// scale.
qint64 ScanFilter::timeOf(quint64 stamp)
{
    const qint64 now = m_now();
    if (stamp == 0)
        return now;
    const auto stampMs = static_cast<qint64>(stamp);
    if (!m_hasStamp || stampMs + m_stampOffsetMs > now) {
        m_stampOffsetMs = now - stampMs;
        m_hasStamp = true;
    }
    return stampMs + m_stampOffsetMs;
}

} // namespace liuying
