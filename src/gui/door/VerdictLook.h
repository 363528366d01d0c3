// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/Words.h"
#include "flows/door/DoorDesk.h"
#include "gui/common/Glyphs.h"

#include <QColor>
#include <QMetaType>

#include <chrono>

namespace liuying {

/// An answer with the words it was told in: what the card shows and the history keeps.
struct Verdict {
    DoorAnswer answer;
    DoorWords words;
    bool isUndone = false;
};

/// Colour and shape of an outcome; the same on the card and in the history.
struct VerdictLook {
    QColor ground;
    QColor ink; ///< text on ground, 4.5:1 or better
    QColor tint;
    QColor inkOnSurface; ///< the outcome's colour as text on white
    Glyph glyph = Glyph::Phone;
};
[[nodiscard]] VerdictLook lookOf(const Decision &decision);

/// The same for an answer, which also knows a code whose card is still being read: that is no outcome yet.
[[nodiscard]] VerdictLook lookOf(const DoorAnswer &answer);

/// How long a verdict stays when nobody comes after it: a student a ten seconds is the pace of the day, so an
/// admission is gone before the next; what a person must act on stays longer.
[[nodiscard]] std::chrono::milliseconds showingTime(const Decision &decision);

/// A code that was never seen before waits to be bound.
[[nodiscard]] bool waitsForBinding(const DoorAnswer &answer);
/// … and it may be the next student's of the queue: not the code of another enrolment.
[[nodiscard]] bool mayBeNextInQueue(const DoorAnswer &answer);
/// The code's card is being read, another answer follows.
[[nodiscard]] bool isStillRead(const DoorAnswer &answer);
/// The code was bound in this step but nobody was let in: the binding alone could be taken back.
[[nodiscard]] bool isStandingBinding(const Verdict &verdict);
/// An admission that F8 could take back.
[[nodiscard]] bool isStandingAdmission(const Verdict &verdict);

} // namespace liuying

Q_DECLARE_METATYPE(liuying::Verdict)
