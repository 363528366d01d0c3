// SPDX-License-Identifier: Apache-2.0
// Private to ScanFilter.
#pragma once

#include "core/scanner/ScanHabits.h"
#include "gui/common/ScanDetector.h"

class QInputMethodEvent;
class QKeyEvent;

namespace liuying {

/// What caps lock did to a letter.
enum class LetterCase {
    AsMeant,
    Turned,  ///< changed by caps lock for certain; the stroke has it put right
    Doubtful ///< contradicts Shift, and the platform does not tell whether caps lock is on
};

/// A key as a scanner may have meant it.
struct ScannerKey {
    Stroke stroke;
    QString typed; ///< what the station made of it; of Enter and Tab nothing
    LetterCase letterCase = LetterCase::AsMeant;
};

/// The number that Linux has for the key of @p event; 0 where the platform does not say.
[[nodiscard]] int keyNumberOf(const QKeyEvent &event);
/// Whether the finger is still on the key. Qt also says so of a scanner's doubled character that goes down in
/// the millisecond in which it went up; @p sinceLastKeyMs tells them apart.
[[nodiscard]] bool isHeldDown(const QKeyEvent &event, qint64 sinceLastKeyMs);
[[nodiscard]] ScannerKey readKey(const QKeyEvent &event, const ScanHabits &habits, bool isHeldDown);

/// Follows an input method: what each of its events is for a scan.
class ScannerComposing {
public:
    /// @p isHolding: the keys before it are still held back.
    [[nodiscard]] ScannerKey read(const QInputMethodEvent &event, bool isHolding);
    void reset() { m_preedit.clear(); }

private:
    QString m_preedit;
};

} // namespace liuying
