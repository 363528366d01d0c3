// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scanner/KeyLayout.h"
#include "core/scanner/ScanHabits.h"

#include <QString>

namespace liuying {

/// What a scanner sends after a code.
enum class ScanSuffix { None, Enter, Tab, Several, Other };

/// Why the text of a scan may be wrong, so that it is thrown away instead of handed on.
enum class ScanSpoiler {
    None,
    TwoAtOnce,    ///< keys of two scanners lie over each other
    SeveralLines, ///< an Enter or Tab inside: one code of several lines, or two that ran together
    ForeignKeys,  ///< keys inside that type nothing: arrows, function keys
    InputMethod,  ///< an input method or a dead key took letters away
    CapsLock      ///< upper and lower case have changed places and nobody can say which letters
};

/// How the test code arrived.
struct ScanTrial {
    QString text;  ///< what the door would get; of a spoiled scan all that is known
    QString typed; ///< what the keys typed, before anything was put right; half-width
    ScanSuffix suffix = ScanSuffix::Enter;
    ScanSpoiler spoiler = ScanSpoiler::None;
    bool wasFullWidth = false; ///< and was put back
    bool wasComposed = false;  ///< an input method had it; it was read from the keys themselves
    bool capsLockIsOn = false; ///< the station's
    qint64 slowestGapMs = 0;   ///< the longest time between two characters
    qint64 limitMs = 0;        ///< what the station allows it to be
};

enum class ScanFaultKind {
    NothingKnown, ///< all of it went into an input method
    TwoAtOnce,
    AimIdentifier, ///< text: ]Q1
    Prefix,        ///< text
    ExtraSuffix,   ///< text: something before the Enter
    CaseSwapped,
    UpperOnly,
    LowerOnly,
    StationLayout,   ///< layout: the station's, while the scanner means the US one
    ScannerLayout,   ///< layout: the scanner's, while the station has the US one
    CutOff,          ///< count: so many characters came
    BeginningLost,   ///< count: so many did not
    CharactersLost,  ///< count
    CharactersTwice, ///< count
    LinesBroken,     ///< line breaks put in, left out or replaced
    CharactersWrong, ///< count: so many differ, for no reason found
    NumbersOnly,
    OtherBarcode,    ///< a bar code of figures, not the test code
    OtherCode,       ///< text: what was scanned instead
    FollowsCapsLock, ///< the scanner puts caps lock right itself: the station must not
    TooSlow,         ///< count: milliseconds
    // From here on the station has coped; the door works.
    CapsLockOn,
    FullWidth,
    InputMethodOn,
    MissingSuffix,
    OddSuffix ///< several Enters, or a key that is neither Enter nor Tab
};

/// One thing that is wrong with the scanner's settings or the station's.
struct ScanFault {
    ScanFaultKind kind = ScanFaultKind::NothingKnown;
    qsizetype count = 0;
    QString text{};
    KeyLayout layout = KeyLayout::Us;

    friend bool operator==(const ScanFault &, const ScanFault &) = default;
};

/// Whether codes arrive as they are in spite of it.
[[nodiscard]] bool isHarmless(ScanFaultKind kind);

/// The code on the test sheet: every ASCII character that prints, letters in both cases beside each other,
/// doubled characters, an end of its own. Begins like a link, so that a door takes it for no one's code.
[[nodiscard]] QString scannerTestCode();

/// What must be changed so that @p expected arrives as it is; empty: nothing. The gravest first. Pure.
[[nodiscard]] QList<ScanFault> judgeScan(const QString &expected, const ScanTrial &trial);

/// The habits under which a station of the habits @p now would have read the code in spite of @p faults.
[[nodiscard]] ScanHabits habitsFor(const QList<ScanFault> &faults, const ScanHabits &now);

} // namespace liuying
