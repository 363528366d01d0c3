// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QtGlobal>

#include <optional>

namespace liuying {

/// What a key does for a scan.
enum class StrokeKind {
    Character, ///< types ASCII (or its full-width form)
    Modifier,  ///< Shift and the like: a scanner presses it for capitals
    Ender,     ///< Enter or Tab: what scanners send after a code
    Foreign    ///< anything a scanner does not type: arrows, shortcuts, Han characters, a key held down
};

struct Stroke {
    StrokeKind kind = StrokeKind::Foreign;
    QString text; ///< of a Character; several when an input method hands them over at once
};

/// The timing that tells a scanner from a hand. People reach 45 ms between keys at their very best and never
/// for eight keys running; scanners type every 1 to 25 ms (docs/decisions/006-scanner-input.md).
struct ScanRules {
    qint64 maxGapMs = 32;    ///< between two keys, until it is certain that they are a scan
    qint64 quietMs = 100;    ///< ends a certain scan that has no Enter
    qsizetype minLength = 8; ///< so many characters at that pace are a scan
    qsizetype minEnded = 5;  ///< … or so many when an Enter follows at the same pace
    qint64 tailMs = 300;     ///< an Enter that comes so soon after a scan is the scan's, not a person's
};

/// What to do with the strokes held back so far, this one included, in this order.
struct ScanStep {
    qsizetype release = 0; ///< so many of the oldest were typed by a person: hand them on
    qsizetype drop = 0;    ///< then so many belong to a scan: nobody else may see them
    bool passOn = false;   ///< the stroke just pressed is not held at all: hand it on after those
    QString scan{};        ///< the text of a scan that is complete; empty: none
};

/// Decides from the order and time of key presses alone which belong to a scanner. Pure: time is handed in,
/// in milliseconds of any steady clock. Whoever uses it keeps the held strokes; this counts them.
class ScanDetector {
public:
    explicit ScanDetector(ScanRules rules = {}) : m_rules(rules) {}

    [[nodiscard]] ScanStep press(const Stroke &stroke, qint64 atMs);
    /// To be called when wakeAtMs() is reached and no key came.
    [[nodiscard]] ScanStep quiet(qint64 atMs);
    /// When the strokes held will have waited long enough; empty when none are held.
    [[nodiscard]] std::optional<qint64> wakeAtMs() const;

    [[nodiscard]] qsizetype held() const { return m_held; }
    /// The strokes held are a scan for certain; only its end is missing.
    [[nodiscard]] bool isCertain() const;

private:
    [[nodiscard]] ScanStep hold(const Stroke &stroke, qint64 atMs);
    [[nodiscard]] ScanStep end(qint64 atMs);
    [[nodiscard]] ScanStep interrupt(qint64 atMs);
    [[nodiscard]] ScanStep finish();
    [[nodiscard]] ScanStep giveBack();
    [[nodiscard]] qint64 patienceMs() const;
    [[nodiscard]] bool isOneKeyRepeated() const;
    void forget();

    ScanRules m_rules;
    QString m_text;
    qsizetype m_held = 0;
    qint64 m_lastMs = 0;
    std::optional<qint64> m_finishedMs; // when the last scan ended: its Enter may still come, or a second one
};

/// What a scanner's text becomes: full-width forms (an input method in full-width mode made them) back to
/// ASCII.
[[nodiscard]] QString toHalfWidth(const QString &text);
/// Whether every character is one that a scanner can type: ASCII, or the full-width form of ASCII.
[[nodiscard]] bool isScannable(const QString &text);

} // namespace liuying
