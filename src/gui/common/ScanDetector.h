// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scanner/ScanTrial.h"

#include <QHash>
#include <QString>
#include <QtGlobal>

#include <optional>

namespace liuying {

/// What a key does for a scan.
enum class StrokeKind {
    Character, ///< types ASCII (or its full-width form)
    Control,   ///< types a control character: text inside a scan, a shortcut when pressed by a person
    Modifier,  ///< Shift and the like: a scanner presses it for capitals
    Ender,     ///< Enter or Tab: what scanners send after a code
    Garbled,   ///< text that no scanner types: dead keys, ö, what an input method made of letters
    Foreign    ///< types nothing: arrows, shortcuts, a key held down
};

struct Stroke {
    StrokeKind kind = StrokeKind::Foreign;
    QString text; ///< of a Character; several when an input method hands them over at once
    int key = 0;  ///< tells it from other keys that may be down at the same time; 0: nobody knows
};

/// The timing that tells a scanner from a hand. People reach 45 ms between keys at their very best and never
/// for eight keys running; scanners type every 1 to 25 ms (docs/decisions/006-scanner-input.md).
struct ScanRules {
    qint64 maxGapMs = 32;    ///< between two keys, until it is certain that they are a scan
    qint64 quietMs = 100;    ///< ends a certain scan that has no Enter
    qsizetype minLength = 8; ///< so many keys at that pace are a scan
    qsizetype minEnded = 5;  ///< … or so many when an Enter follows at the same pace
    qint64 tailMs = 300;     ///< an Enter that comes so soon after a scan is the scan's, not a person's
};

/// For scanners that need up to 60 ms a key (Bluetooth). A fast typist reaches that pace for a word, not for
/// sixteen keys.
inline constexpr ScanRules kSlowScanRules{
    .maxGapMs = 80, .quietMs = 250, .minLength = 16, .minEnded = 12, .tailMs = 500};

/// The rules of a station with these habits.
[[nodiscard]] ScanRules scanRulesFor(const ScanHabits &habits);

/// What to do with the strokes held back so far, this one included, in this order.
struct ScanStep {
    qsizetype release = 0; ///< so many of the oldest were typed by a person: hand them on
    qsizetype drop = 0;    ///< then so many belong to a scan: nobody else may see them
    bool passOn = false;   ///< the stroke just pressed is not held at all: hand it on after those
    QString scan{};        ///< the text of a scan that is complete
    ScanSpoiler spoiler = ScanSpoiler::None; ///< why that text may be wrong

    [[nodiscard]] bool hasScan() const { return !scan.isEmpty() || spoiler != ScanSpoiler::None; }
};

/// Decides from the order and time of key presses alone which belong to a scanner. Pure: time is handed in,
/// in milliseconds of any steady clock. Whoever uses it keeps the held strokes; this counts them.
///
/// A scan is complete when no key has followed its Enter at its own pace: what goes on is one code of several
/// lines, or two scanners at once, and nobody may take its first line for a code.
class ScanDetector {
public:
    explicit ScanDetector(ScanRules rules = {}) : m_rules(rules) {}

    /// From the next stroke on.
    void setRules(const ScanRules &rules) { m_rules = rules; }

    [[nodiscard]] ScanStep press(const Stroke &stroke, qint64 atMs);
    /// A key went up. One scanner lets go of a key before it presses the next.
    void lift(int key) { m_down.remove(key); }
    /// To be called when wakeAtMs() is reached and no key came.
    [[nodiscard]] ScanStep quiet(qint64 atMs);
    /// When the strokes held will have waited long enough; empty when none are held.
    [[nodiscard]] std::optional<qint64> wakeAtMs() const;

    [[nodiscard]] qsizetype held() const { return m_held; }
    /// The strokes held are a scan for certain; only its end is missing.
    [[nodiscard]] bool isCertain() const;

private:
    struct Lead {
        QString text;
        qint64 atMs = 0;
    };

    [[nodiscard]] ScanStep take(const Stroke &stroke, qint64 atMs);
    [[nodiscard]] ScanStep hold(const Stroke &stroke, qint64 atMs);
    [[nodiscard]] ScanStep holdSuffix(ScanSpoiler whenInside, const Stroke &stroke, qint64 atMs);
    [[nodiscard]] ScanStep end(const Stroke &stroke, qint64 atMs);
    [[nodiscard]] ScanStep interrupt(const Stroke &stroke, qint64 atMs);
    [[nodiscard]] ScanStep passControl(const Stroke &stroke, qint64 atMs);
    [[nodiscard]] ScanStep settle();
    [[nodiscard]] ScanStep finish();
    [[nodiscard]] ScanStep giveBack();
    [[nodiscard]] qint64 patienceMs() const;
    [[nodiscard]] bool isScan() const;
    [[nodiscard]] bool isOneKeyRepeated() const;
    void begin(qint64 atMs);
    void goOnAfterSuffix();
    void noteDown(const Stroke &stroke, qint64 atMs);
    void forget();

    ScanRules m_rules;
    QString m_text;
    qsizetype m_held = 0;
    qsizetype m_typed = 0; // of those, keys that type something
    qint64 m_lastMs = 0;
    std::optional<ScanSpoiler> m_suffix; // one has come: what it makes of the scan if that goes on
    ScanSpoiler m_spoiler = ScanSpoiler::None;
    QHash<int, qint64> m_down; // since when
    qsizetype m_overlaps = 0;
    Lead m_lead;                        // control characters that were passed on just before
    std::optional<qint64> m_finishedMs; // when the last scan ended: its Enter may still come, or a second one
};

/// What a scanner's text becomes: full-width forms (an input method in full-width mode made them) back to
/// ASCII.
[[nodiscard]] QString toHalfWidth(const QString &text);
/// Whether every character is one that a scanner can type: ASCII, or the full-width form of ASCII.
[[nodiscard]] bool isScannable(const QString &text);

} // namespace liuying
